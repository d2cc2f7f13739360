import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Tellers } from '../../ui/Tellers.tsx'
import { Bericht } from '../Bericht.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { type Berichtenpagina, laadBerichten } from './berichten.server.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadBerichten(context.get(huisContext), new URL(request.url).searchParams)

/** Puts a message that was not answered in the outgoing folder once more. */
export async function action({ request, context }: ActionFunctionArgs) {
  await leesWerkformulier(request, context)
  const huis = context.get(huisContext)
  const { searchParams } = new URL(request.url)
  const bericht = idUit(searchParams.get('opnieuw') ?? undefined)
  await huis.werk((stap) => huis.kamers.levering.verstuurOpnieuw(stap, bericht))
  return redirect('/werkplek/berichten')
}

const HIER = '/werkplek/berichten'

/** For the back office: what went wrong first, and everything when asked. */
export default function Berichten() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const { aandacht, vragen, regels } = pagina
  return (
    <Stapel>
      <Paginakop titel={t('post.titel')} inleiding={t('post.inleiding')} />
      <Tellers
        label={t('post.keuze')}
        tellers={[
          { label: t('post.aandacht'), aantal: vragen, naar: HIER, gekozen: aandacht, icoon: 'letop', toon: 'letop' },
          ...(aandacht
            ? []
            : [{ label: t('post.alle'), aantal: pagina.aantal, naar: `${HIER}?alle=ja`, gekozen: true }]),
        ]}
      />
      <p>
        <Link to="/werkplek/te-laat">{t('telaat.naar')}</Link>
      </p>
      <Regels regels={regels} aandacht={aandacht} />
      {aandacht && (
        <p>
          <Link to={`${HIER}?alle=ja`}>{t('post.alle')}</Link>
        </p>
      )}
      <Bladeren blad={pagina.blad} bladen={pagina.bladen} pad={HIER} vraag={aandacht ? {} : { alle: 'ja' }} />
    </Stapel>
  )
}

function Regels({ regels, aandacht }: Pick<Berichtenpagina, 'regels' | 'aandacht'>) {
  const t = useTekst('werkplek')
  const leeg = aandacht ? (['post.leeg', 'post.leegTekst'] as const) : (['post.geen', 'post.geenTekst'] as const)
  return (
    <Tabel
      bijschrift={t('post.titel')}
      rijen={regels}
      sleutel={({ bericht }) => bericht.id}
      leeg={<Leeg titel={t(leeg[0])} tekst={t(leeg[1])} />}
      kolommen={[
        { sleutel: 'aanbieder', kop: t('post.aanbieder'), cel: ({ aanbieder }) => aanbieder },
        {
          sleutel: 'bericht',
          kop: t('post.kop'),
          cel: ({ bericht }) => <Bericht bericht={bericht} naar={`${HIER}?opnieuw=${bericht.id}`} />,
        },
        {
          sleutel: 'zaak',
          kop: t('post.zaak'),
          cel: ({ zaken }) =>
            zaken.map(({ zaak, nummer }) => (
              <Link key={nummer} className="md-regel" to={`/werkplek/zaak/${zaak}`}>
                {t('post.toewijzing', { nummer })}
              </Link>
            )),
        },
      ]}
    />
  )
}
