import type { Bijdrageronde } from '@meedoen/levering'
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useMaand } from '../../mijn/maand.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel, Zaakindeling } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../../weigering.ts'
import { laadRondes, startRonde } from './bijdrage.server.ts'
import { Rondestand } from './Rondestand.tsx'
import { Bijdragetabs } from './Tabs.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadRondes(vraag)
export const action = (vraag: ActionFunctionArgs) => startRonde(vraag)

/** The months with their run, and the start of one by hand. */
export default function Rondes() {
  const t = useTekst('werkplek')
  const { rondes, gestart, maand } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel>
      <Paginakop titel={t('eb.titel')} inleiding={t('eb.inleiding')} fout={antwoord !== undefined} />
      <Bijdragetabs hier="rondes" />
      {gestart && (
        <Melding toon="goed" live titel={t('eb.gestart.titel')}>
          {t('eb.gestart.tekst')}
        </Melding>
      )}
      <Zaakindeling rechts={<Start maand={maand} antwoord={antwoord} />}>
        <Tabel
          bijschrift={t('eb.rondes')}
          kolommen={useKolommen()}
          rijen={rondes}
          sleutel={({ id }) => id}
          leeg={<Leeg titel={t('eb.leeg')} tekst={t('eb.leegTekst')} />}
        />
      </Zaakindeling>
    </Stapel>
  )
}

function useKolommen(): readonly Kolom<Bijdrageronde>[] {
  const t = useTekst('werkplek')
  const opMaand = useMaand()
  return [
    {
      sleutel: 'maand',
      kop: t('eb.rondeKop'),
      cel: ({ id, maand, nummer }) => (
        <>
          <Link to={`/werkplek/bijdrage/${id}`}>{opMaand(maand)}</Link>
          {nummer > 1 && <span className="md-zacht md-regel">{t('eb.nummer', { nummer })}</span>}
        </>
      ),
    },
    { sleutel: 'stand', kop: t('eb.standKop'), cel: (ronde) => <Rondestand stand={ronde.stand} /> },
    ...(['start', 'wijziging', 'stop', 'correctie'] as const).map((soort) => ({
      sleutel: soort,
      kop: t(`eb.aantal.${soort}`),
      getal: true,
      cel: ({ tellingen }: Bijdrageronde) => tellingen.meldingen[soort],
    })),
    { sleutel: 'betalen', kop: t('eb.betalen'), getal: true, cel: ({ tellingen }) => tellingen.betalen },
  ]
}

function Start({ maand, antwoord }: { maand: string; antwoord: Geweigerd | undefined }) {
  const t = useTekst('werkplek')
  return (
    <Kaart titel={t('eb.start.titel')} tekst={t('eb.start.uitleg')}>
      <Formulier
        naam="ronde"
        fouten={useFouten(antwoord?.weigering)}
        namen={{ maand: t('eb.start.maand') }}
        waarden={antwoord?.waarden ?? { maand }}
      >
        <Tekstveld naam="maand" breedte="kort" label={t('eb.start.maand')} hint={t('eb.start.hint')} maxLength={7} />
        <div>
          <Knop>{t('eb.start.knop')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
