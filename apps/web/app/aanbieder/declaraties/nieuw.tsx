import { schrijfEuro } from '@meedoen/kern'
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router'
import { eenheidUit, useHoeveel } from '../../declaratie/hoeveel.ts'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Veldgroep } from '../../ui/Veldgroep.tsx'
import { useFouten } from '../../weigering.ts'
import { Hoeveelveld } from './Hoeveelveld.tsx'
import { type Declareerregel, dienIn, haalMaand } from './nieuw.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalMaand(vraag)
export const action = (vraag: ActionFunctionArgs) => dienIn(vraag)

/** One month, one field per assignment: what was delivered becomes a declaration. */
export default function Nieuw() {
  const t = useTekst('declaratie')
  const schrijfMaand = useMaand()
  const { maand, regels } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  const namen = Object.fromEntries(regels.map(({ veld, client }) => [veld, client]))
  return (
    <Stapel smal>
      <Paginakop
        titel={t('maak.titel', { maand: schrijfMaand(maand) })}
        inleiding={t('maak.inleiding')}
        fout={antwoord !== undefined}
        terug={{ naar: '/aanbieder/declaraties', tekst: t('eigen.titel') }}
      />
      <Maandkeuze />
      {regels.length === 0 ? (
        <Leeg titel={t('maak.leeg')} tekst={t('maak.leegTekst')} />
      ) : (
        <Formulier naam="declareren" namen={namen} fouten={fouten} waarden={antwoord?.waarden ?? {}}>
          <input type="hidden" name="maand" value={maand.slice(0, 7)} />
          {regels.map((regel) => (
            <Regel key={regel.id} regel={regel} />
          ))}
          <p className="md-zacht">{t('maak.controle')}</p>
          <div>
            <Knop>{t('maak.dienIn')}</Knop>
          </div>
        </Formulier>
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

function Regel({ regel }: { regel: Declareerregel }) {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfHoeveel = useHoeveel()
  const { client, product, omvang, hoogste, tarief, eenheid, eerder, veld } = regel
  const eenheidnaam = t(`maak.eenheid.${eenheidUit(tarief?.eenheid ?? eenheid)}`)
  return (
    <Veldgroep titel={client}>
      <p>
        {product}. {t('maak.toegewezen', { omvang })}{' '}
        {tarief && t('maak.tarief', { tarief: schrijfEuro(tarief.bedrag, taal), eenheid: eenheidnaam })}
      </p>
      {eerder ? (
        <p>
          {t('maak.eerder')}{' '}
          <Link to={`/aanbieder/declaraties/${eerder.declaratie}/regel/${eerder.regel}`}>
            {t('maak.verbeter')}
            <span className="md-weggelaten"> {client}</span>
          </Link>
        </p>
      ) : tarief === null ? (
        <p>{t('maak.geenTarief')}</p>
      ) : (
        <Hoeveelveld
          naam={veld}
          label={t('maak.client', { client, product })}
          eenheid={eenheid}
          {...(hoogste === null ? {} : { erbij: t('maak.hoogste', { hoogste: schrijfHoeveel(hoogste, eenheid) }) })}
        />
      )}
    </Veldgroep>
  )
}
