import { schrijfDatum } from '@meedoen/kern'
import type { Rondemelding } from '@meedoen/levering'
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Stapel, Zaakindeling } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Tabs } from '../../ui/Tellers.tsx'
import { useWeigering } from '../../weigering.ts'
import { Bestand } from './Bestand.tsx'
import { laadRonde, meldAangeleverd } from './bijdrage.server.ts'
import { Cijfers } from './Cijfers.tsx'
import { Rondestand } from './Rondestand.tsx'
import { useAntwoord } from './use-antwoord.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadRonde(vraag)
export const action = (vraag: ActionFunctionArgs) => meldAangeleverd(vraag)

const SOORTEN = ['start', 'wijziging', 'stop', 'correctie'] as const

/** One run: its figures, its file, and its records without more of anybody than initials. */
export default function Ronde() {
  const t = useTekst('werkplek')
  const maand = useMaand()
  const zin = useWeigering()
  const { ronde, meldingen, soort, blad, bladen } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const hier = `/werkplek/bijdrage/${ronde.id}`
  const { meldingen: aantallen } = ronde.tellingen
  return (
    <Stapel>
      <Paginakop
        titel={t('eb.ronde', { maand: maand(ronde.maand) })}
        terug={{ naar: '/werkplek/bijdrage', tekst: t('eb.titel') }}
        bij={<Rondestand stand={ronde.stand} />}
        fout={antwoord !== undefined}
      />
      {antwoord && (
        <Melding toon="fout" live>
          {zin(antwoord.weigering)}
        </Melding>
      )}
      {ronde.stand === 'bezig' && <Melding>{t('eb.bezig', { aantal: ronde.tellingen.personen })}</Melding>}
      <Zaakindeling
        rechts={
          <>
            <Bestand ronde={ronde} />
            <Cijfers tellingen={ronde.tellingen} />
          </>
        }
      >
        <Tabs
          label={t('eb.meldingen')}
          tabs={[
            { label: t('eb.alle'), naar: hier, gekozen: soort === '' },
            ...SOORTEN.map((naam) => ({
              label: t(`eb.aantal.${naam}`),
              naar: `${hier}?soort=${naam}`,
              gekozen: soort === naam,
              aantal: aantallen[naam],
            })),
          ]}
        />
        <Tabel
          bijschrift={t('eb.meldingen')}
          kolommen={useKolommen()}
          rijen={meldingen}
          sleutel={({ volgnummer }) => String(volgnummer)}
          leeg={<Leeg titel={t('eb.geenMeldingen')} tekst={t('eb.geenMeldingenTekst')} />}
        />
        <Bladeren blad={blad} bladen={bladen} pad={hier} vraag={{ soort }} />
      </Zaakindeling>
    </Stapel>
  )
}

function useKolommen(): readonly Kolom<Rondemelding>[] {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const maand = useMaand()
  const antwoord = useAntwoord()
  return [
    {
      sleutel: 'wie',
      kop: t('eb.persoon'),
      cel: ({ persoon, voorletters, startnummer }) => (
        <Link to={`/werkplek/bijdrage/persoon/${persoon}`}>
          {voorletters} ({startnummer})
        </Link>
      ),
    },
    {
      sleutel: 'melding',
      kop: t('eb.melding'),
      cel: ({ soort, betreft }) =>
        soort === betreft ? t(`eb.soort.${soort}`) : `${t(`eb.soort.${soort}`)}: ${t(`eb.betreft.${betreft}`)}`,
    },
    { sleutel: 'datum', kop: t('eb.datum'), cel: ({ datum }) => datum && schrijfDatum(datum, taal) },
    { sleutel: 'vanaf', kop: t('eb.vanaf'), cel: ({ vanafMaand }) => vanafMaand && maand(vanafMaand) },
    { sleutel: 'antwoord', kop: t('eb.antwoord'), cel: (melding) => antwoord(melding.antwoord) },
  ]
}
