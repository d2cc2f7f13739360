import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon, Klokbadge } from '../../ui/Badge.tsx'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Tabs } from '../../ui/Tellers.tsx'
import { type Budgetvermelding, laadBudgetten } from './pgb.server.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadBudgetten(context.get(huisContext), new URL(request.url).searchParams)

const HIER = '/werkplek/pgb'
const LIJSTEN = ['te-beoordelen', 'te-betalen', 'controle', 'af-te-rekenen', 'alle'] as const

/** The budgets of residents, by what is to be done with them. */
export default function Budgetten() {
  const t = useTekst('pgb')
  const { lijst, voertUit, regels, tellers, blad, bladen } = useLoaderData<typeof loader>()
  const kolommen = useKolommen()
  return (
    <Stapel>
      <Paginakop titel={t('werk.titel')} inleiding={t('werk.inleiding')}>
        {voertUit && <Link to={`${HIER}/steekproef`}>{t('werk.steekproef.titel')}</Link>}
      </Paginakop>
      <Tabs
        label={t('werk.titel')}
        tabs={LIJSTEN.map((naam) => ({
          label: t(`werk.lijst.${naam}`),
          naar: `${HIER}?lijst=${naam}`,
          gekozen: naam === lijst,
          aantal: tellers[naam],
        }))}
      />
      <Tabel
        bijschrift={t('werk.titel')}
        rijen={regels}
        sleutel={({ id }) => id}
        leeg={<Leeg titel={t('werk.leeg')} tekst={t('werk.leegTekst')} />}
        kolommen={kolommen}
      />
      <Bladeren blad={blad} bladen={bladen} pad={HIER} vraag={{ lijst }} />
    </Stapel>
  )
}

const TOON = { lopend: 'goed', beeindigd: 'stil', ingetrokken: 'stil' } as const satisfies Record<string, Badgetoon>

function useKolommen(): readonly Kolom<Budgetvermelding>[] {
  const t = useTekst('pgb')
  const taal = useTaal()
  const euro = (bedrag: number | undefined): string => (bedrag === undefined ? '' : schrijfEuro(bedrag, taal))
  return [
    {
      sleutel: 'nummer',
      kop: t('werk.kolom.nummer'),
      cel: ({ id, nummer }) => <Link to={`${HIER}/${id}`}>{t('werk.nummer', { nummer })}</Link>,
    },
    { sleutel: 'houder', kop: t('werk.kolom.houder'), cel: ({ houder }) => houder },
    { sleutel: 'product', kop: t('werk.kolom.product'), cel: ({ product }) => product },
    { sleutel: 'bedrag', kop: t('werk.kolom.bedrag'), getal: true, cel: ({ bedrag }) => euro(bedrag) },
    {
      sleutel: 'periode',
      kop: t('werk.kolom.periode'),
      cel: ({ begin, eind }) => `${schrijfDatum(begin, taal)} – ${eind === null ? '' : schrijfDatum(eind, taal)}`,
    },
    { sleutel: 'betaald', kop: t('werk.kolom.betaald'), getal: true, cel: ({ jaar }) => euro(jaar?.betaald) },
    { sleutel: 'over', kop: t('werk.kolom.over'), getal: true, cel: ({ jaar }) => euro(jaar?.over) },
    {
      sleutel: 'betalen',
      kop: t('werk.kolom.betalen'),
      cel: ({ klok, betaalUiterlijk }) =>
        klok &&
        betaalUiterlijk && (
          <Klokbadge staat={klok.staat} dagen={Math.abs(klok.dagen ?? 0)} uiterlijk={betaalUiterlijk} metDatum />
        ),
    },
    {
      sleutel: 'stand',
      kop: t('werk.kolom.stand'),
      cel: ({ stand }) => <Badge toon={TOON[stand]}>{t(`werk.stand.${stand}`)}</Badge>,
    },
  ]
}
