import { schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { useFouten, useWeigering } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { type Keurregel, keur, laadGoedkeuring } from './goedkeuren.server.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadGoedkeuring(context.get(huisContext), new URL(request.url).searchParams.getAll('d'))

export async function action({ request, context }: ActionFunctionArgs) {
  return keur(context.get(huisContext), await leesWerkformulier(request, context))
}

/** What will be approved, before it is. */
export default function Goedkeuren() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const { regels, grens } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  const met = (akkoord: Keurregel['akkoord']) => regels.filter((regel) => regel.akkoord === akkoord)
  const [gaat, wacht, niet] = [met('goedkeuren'), met('eerste-akkoord'), met('niet')]
  const samen = [...gaat, ...wacht]
  return (
    <Stapel>
      <Paginakop
        titel={t('keur.titel')}
        inleiding={t('keur.inleiding')}
        fout={antwoord !== undefined}
        terug={{ naar: '/werkplek/declaraties', tekst: t('werk.titel') }}
      />
      <Groep titel={t('keur.gaat')} regels={gaat} />
      <Groep
        titel={t('keur.wacht')}
        tekst={t('keur.wachtTekst', { bedrag: schrijfEuro(grens ?? 0, taal) })}
        regels={wacht}
      />
      <Groep titel={t('keur.niet')} regels={niet} />
      {samen.length > 0 && (
        <Formulier naam="goedkeuren" fouten={fouten}>
          {samen.map(({ id }) => (
            <input key={id} type="hidden" name="d" value={id} />
          ))}
          <div>
            <Knop>{t('keur.doe', { count: samen.length, bedrag: schrijfEuro(somVan(samen), taal) })}</Knop>
          </div>
        </Formulier>
      )}
    </Stapel>
  )
}

const somVan = (regels: readonly Keurregel[]): number => regels.reduce((som, { toegekend }) => som + toegekend, 0)

function Groep({ titel, tekst, regels }: { titel: string; tekst?: string; regels: readonly Keurregel[] }) {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  const zin = useWeigering()
  if (regels.length === 0) return null
  return (
    <section className="md-stapel" aria-label={titel}>
      <h2>{titel}</h2>
      {tekst && <p>{tekst}</p>}
      <Tabel
        bijschrift={titel}
        rijen={regels}
        sleutel={({ id }) => id}
        kolommen={[
          { sleutel: 'nummer', kop: t('kolom.nummer'), cel: ({ nummer }) => nummer },
          { sleutel: 'aanbieder', kop: t('kolom.aanbieder'), cel: ({ aanbieder }) => aanbieder },
          { sleutel: 'maand', kop: t('kolom.maand'), cel: ({ periode }) => schrijfMaand(periode) },
          {
            sleutel: 'regels',
            kop: t('kolom.regels'),
            cel: ({ regels: aantal, afgewezen }) =>
              `${t('aantalRegels', { count: aantal })}, ${t('aantalAfgewezen', { count: afgewezen })}`,
          },
          {
            sleutel: 'toegekend',
            kop: t('kolom.toegekend'),
            getal: true,
            cel: ({ toegekend, weigering }) => (
              <>
                {schrijfEuro(toegekend, taal)}
                {weigering && <span className="md-regel md-zacht">{zin(weigering)}</span>}
              </>
            ),
          },
        ]}
      />
      <p>
        <b>{t('keur.som', { bedrag: schrijfEuro(somVan(regels), taal) })}</b>
      </p>
    </section>
  )
}
