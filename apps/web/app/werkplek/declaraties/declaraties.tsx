import { schrijfEuro } from '@meedoen/kern'
import type { Declaratielijstnaam, Declaratieregel } from '@meedoen/levering'
import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Stand } from '../../declaratie/Stand.tsx'
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
  const { lijst, regels, tellers, vragen, magBetalen, blad, bladen } = useLoaderData<typeof loader>()
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
      {vragen > 0 && (
        <Melding toon="letop" titel={t('werk.vragen', { count: vragen })}>
          <Link to={`${HIER}/vragen`}>{t('werk.naarVragen')}</Link>
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
        <Form method="get" action={verder} className="md-stapel">
          <Lijst regels={regels} kies />
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

function Lijst({ regels, kies = false }: { regels: readonly Declaratieregel[]; kies?: boolean }) {
  const t = useTekst('declaratie')
  const kolommen = useKolommen()
  const kieskolom = useKieskolom()
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

function useKieskolom(): Kolom<Declaratieregel> {
  const t = useTekst('declaratie')
  return {
    sleutel: 'kies',
    kop: t('werk.kies'),
    cel: ({ id, nummer, aanbieder }) => (
      <label className="md-keuze" htmlFor={`kies-${id}`}>
        <input type="checkbox" id={`kies-${id}`} name="d" value={id} defaultChecked />
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
