import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Tellers } from '../../ui/Tellers.tsx'
import { Berichtfilter } from './Berichtfilter.tsx'
import { type Berichtenpagina, laadBerichten } from './berichten.server.ts'
import { POSTLIJSTEN, vraagVan } from './filter.ts'
import { usePostkolommen } from './Postkolommen.tsx'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadBerichten(context.get(huisContext), new URL(request.url).searchParams)

const HIER = '/werkplek/berichten'

/** For the back office: every message in and out, what went wrong first. */
export default function Berichten() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const { filter } = pagina
  return (
    <Stapel>
      <Paginakop titel={t('post.titel')} inleiding={t('post.inleiding')} />
      <Lijsten pagina={pagina} />
      <Berichtfilter filter={filter} aanbieders={pagina.aanbieders} />
      <p aria-live="polite" className="md-zacht">
        {t('post.aantal', { count: pagina.aantal })} · <Link to="/werkplek/te-laat">{t('telaat.naar')}</Link>
      </p>
      <Tabel
        bijschrift={t('post.titel')}
        rijen={pagina.regels}
        sleutel={({ id }) => id}
        kolommen={usePostkolommen()}
        leeg={<Leeg titel={t(`post.leeg.${filter.lijst}`)} tekst={t('post.leegTekst')} />}
      />
      <Bladeren blad={pagina.blad} bladen={pagina.bladen} pad={HIER} vraag={vraagVan(filter)} />
    </Stapel>
  )
}

const TEKEN = {
  aandacht: { icoon: 'letop', toon: 'letop' },
  vastgelopen: { icoon: 'niet', toon: 'fout' },
  telaat: { icoon: 'klok', toon: 'letop' },
  alle: {},
} as const

function Lijsten({ pagina: { filter, tellers } }: { pagina: Berichtenpagina }) {
  const t = useTekst('werkplek')
  return (
    <Tellers
      label={t('post.keuze')}
      tellers={POSTLIJSTEN.map((lijst) => ({
        label: t(`post.lijst.${lijst}`),
        aantal: tellers[lijst],
        naar: `${HIER}?${new URLSearchParams(vraagVan({ ...filter, lijst }))}`,
        gekozen: lijst === filter.lijst,
        ...TEKEN[lijst],
      }))}
    />
  )
}
