import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useMaand } from '../../mijn/maand.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { useFouten } from '../../weigering.ts'
import { Maand } from './Maand.tsx'
import { haalMaand, verwerk } from './nieuw.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalMaand(vraag)
export const action = (vraag: ActionFunctionArgs) => verwerk(vraag)

const GEEN_TELLING = { ingevuld: 0, onjuist: 0, bedrag: 0, teveel: [] }

/** One month, one field per assignment: what was delivered becomes a declaration. Page by page, with everything typed so far. */
export default function Nieuw() {
  const t = useTekst('declaratie')
  const schrijfMaand = useMaand()
  const { maand, regels } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  return (
    <Stapel smal>
      <Paginakop
        titel={t('maak.titel', { maand: schrijfMaand(maand) })}
        inleiding={t('maak.inleiding')}
        fout={antwoord?.weigering !== undefined}
        terug={{ naar: '/aanbieder/declaraties', tekst: t('eigen.titel') }}
      />
      <Maandkeuze />
      {regels.length === 0 ? (
        <Leeg titel={t('maak.leeg')} tekst={t('maak.leegTekst')} />
      ) : (
        <Maand
          maand={maand}
          regels={regels}
          fouten={fouten}
          waarden={antwoord?.waarden ?? {}}
          zoek={antwoord?.zoek ?? ''}
          blad={antwoord?.blad ?? 1}
          telling={antwoord?.telling ?? GEEN_TELLING}
        />
      )}
    </Stapel>
  )
}

function Maandkeuze() {
  const t = useTekst('declaratie')
  const schrijfMaand = useMaand()
  const { maand, maanden } = useLoaderData<typeof loader>()
  return (
    <Form method="get">
      <Rij>
        <label htmlFor="maand">{t('maak.maand')}</label>
        <select id="maand" name="maand" className="md-invoer md-invoer--midden" defaultValue={maand.slice(0, 7)}>
          {maanden.map((keuze) => (
            <option key={keuze} value={keuze.slice(0, 7)}>
              {schrijfMaand(keuze)}
            </option>
          ))}
        </select>
        <Knop soort="tweede">{t('maak.toon')}</Knop>
      </Rij>
    </Form>
  )
}
