import { schrijfEuro } from '@meedoen/kern'
import type { Declaratielijstnaam, Declaratieregel } from '@meedoen/levering'
import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Stand } from '../../declaratie/Stand.tsx'
import { useGedaan } from '../../gedaan.ts'
import { huisContext } from '../../huis.ts'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Tabs } from '../../ui/Tellers.tsx'
import { laadDeclaraties } from './declaraties.server.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadDeclaraties(context.get(huisContext), new URL(request.url).searchParams)

const HIER = '/werkplek/declaraties'
/** Where what was chosen in a list goes: to the page that shows what will happen. */
const VERDER: Readonly<Partial<Record<Declaratielijstnaam, string>>> = {
  'goed-te-keuren': `${HIER}/goedkeuren`,
  'te-betalen': '/werkplek/betalingen/nieuw',
}
const LIJSTEN = ['goed-te-keuren', 'te-betalen', 'klaargezet', 'betaald', 'alle'] as const

/** What providers declared, by what is to be done with it. */
export default function Declaraties() {
  const t = useTekst('declaratie')
  const { lijst, regels, tellers, vragen, magBetalen, blad, bladen, alles, rekeningen } = useLoaderData<typeof loader>()
  const verder = magBetalen ? VERDER[lijst] : undefined
  return (
    <Stapel>
      <Paginakop titel={t('werk.titel')} inleiding={t('werk.inleiding')}>
        <Rij>
          <Link to={`${HIER}/aansluiting`}>{t('werk.meer.aansluiting')}</Link>
          <Link to="/werkplek/betalingen">{t('werk.meer.betalingen')}</Link>
          <Link to={`${HIER}/rekeningen`}>{t('werk.meer.rekeningen')}</Link>
        </Rij>
      </Paginakop>
      <Gedaan />
      {vragen > 0 && (
        <Melding toon="letop" titel={t('werk.vragen', { count: vragen })}>
          <Link to={`${HIER}/vragen`}>{t('werk.naarVragen')}</Link>
        </Melding>
      )}
      {rekeningen > 0 && (
        <Melding toon="letop" titel={t('werk.rekeningen', { count: rekeningen })}>
          <Link to={`${HIER}/rekeningen`}>{t('werk.naarRekeningen')}</Link>
        </Melding>
      )}
      <Tabs
        label={t('werk.titel')}
        tabs={LIJSTEN.map((naam) => ({
          label: t(`werk.lijst.${naam}`),
          naar: `${HIER}?lijst=${naam}`,
          gekozen: naam === lijst,
          ...(naam === 'alle' || naam === 'betaald' ? {} : { aantal: tellers[naam] }),
        }))}
      />
      {verder && regels.length > 0 ? (
        // A new form when all is chosen: boxes keep what they were in one that stays.
        <Form key={`${lijst} ${blad} ${alles}`} method="get" action={verder} className="md-stapel">
          <div>
            <Link
              to={`${HIER}?${new URLSearchParams({ lijst, blad: String(blad), ...(alles ? {} : { alles: 'ja' }) })}`}
            >
              {t(alles ? 'werk.kiesNiets' : 'werk.kiesAlles')}
            </Link>
          </div>
          <Lijst regels={regels} kies={alles ? 'alle' : 'geen'} />
          <div>
            <Knop>{t(lijst === 'goed-te-keuren' ? 'werk.bekijk' : 'werk.naarBetaling')}</Knop>
          </div>
        </Form>
      ) : (
        <Lijst regels={regels} />
      )}
      <Bladeren blad={blad} bladen={bladen} pad={HIER} vraag={{ lijst }} />
    </Stapel>
  )
}

/** What was just approved, or that nothing was chosen. */
function Gedaan() {
  const t = useTekst('declaratie')
  const { goedgekeurd, wacht } = useLoaderData<typeof loader>().gekeurd
  const gedaan = useGedaan(['goedgekeurd', 'niets-gekozen'])
  if (gedaan === 'niets-gekozen') return <Melding live>{t('werk.nietsGekozen')}</Melding>
  if (gedaan === undefined || goedgekeurd + wacht === 0) return null
  return (
    <Melding toon="goed" live>
      {[
        ...(goedgekeurd > 0 ? [t('keur.gedaan', { count: goedgekeurd })] : []),
        ...(wacht > 0 ? [t('keur.gedaanWacht', { count: wacht })] : []),
      ].join(' ')}
    </Melding>
  )
}

/** `kies`: with boxes to choose by, all of them ticked or none. */
function Lijst({ regels, kies }: { regels: readonly Declaratieregel[]; kies?: 'alle' | 'geen' }) {
  const t = useTekst('declaratie')
  const kolommen = useKolommen()
  const kieskolom = useKieskolom(kies === 'alle')
  return (
    <Tabel
      bijschrift={t('werk.titel')}
      rijen={regels}
      sleutel={({ id }) => id}
      leeg={<Leeg titel={t('werk.leeg')} tekst={t('werk.leegTekst')} />}
      kolommen={kies ? [...kolommen, kieskolom] : kolommen}
    />
  )
}

function useKieskolom(gekozen: boolean): Kolom<Declaratieregel> {
  const t = useTekst('declaratie')
  return {
    sleutel: 'kies',
    kop: t('werk.kies'),
    cel: ({ id, nummer, aanbieder }) => (
      <label className="md-keuze" htmlFor={`kies-${id}`}>
        <input type="checkbox" id={`kies-${id}`} name="d" value={id} defaultChecked={gekozen} />
        <span className="md-weggelaten">{t('werk.kiesNummer', { nummer, aanbieder: aanbieder.naam })}</span>
      </label>
    ),
  }
}

function useKolommen(): readonly Kolom<Declaratieregel>[] {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  return [
    { sleutel: 'nummer', kop: t('kolom.nummer'), cel: ({ id, nummer }) => <Link to={`${HIER}/${id}`}>{nummer}</Link> },
    { sleutel: 'aanbieder', kop: t('kolom.aanbieder'), cel: ({ aanbieder }) => aanbieder.naam },
    { sleutel: 'maand', kop: t('kolom.maand'), cel: ({ periode }) => schrijfMaand(periode) },
    {
      sleutel: 'regels',
      kop: t('kolom.regels'),
      cel: ({ regels, afgewezen }) =>
        afgewezen > 0
          ? `${t('aantalRegels', { count: regels })}, ${t('aantalAfgewezen', { count: afgewezen })}`
          : t('aantalRegels', { count: regels }),
    },
    { sleutel: 'toegekend', kop: t('kolom.toegekend'), getal: true, cel: (rij) => schrijfEuro(rij.toegekend, taal) },
    {
      sleutel: 'stand',
      kop: t('kolom.stand'),
      cel: ({ stand, toegekend }) => <Stand stand={stand} toegekend={toegekend} />,
    },
  ]
}
