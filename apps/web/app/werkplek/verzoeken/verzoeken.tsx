import { schrijfDatum } from '@meedoen/kern'
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Tabs } from '../../ui/Tellers.tsx'
import { Verzoekklok } from './Verzoekklok.tsx'
import { laadVerzoeken } from './verzoeken.server.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) => {
  const vraag = new URL(request.url).searchParams
  return laadVerzoeken(context.get(huisContext), vraag.has('alle'), Math.trunc(Number(vraag.get('blad'))) || 1)
}

const HIER = '/werkplek/verzoeken'

/** What providers ask, the first that must be answered on top. */
export default function Verzoeken() {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { alle, regels, blad, bladen } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop titel={t('verzoek.lijst')} inleiding={t('verzoek.inleiding')} />
      <Tabs
        label={t('verzoek.keuze')}
        tabs={[
          { label: t('verzoek.open'), naar: HIER, gekozen: !alle },
          { label: t('verzoek.alle'), naar: `${HIER}?alle=ja`, gekozen: alle },
        ]}
      />
      <Tabel
        bijschrift={t('verzoek.lijst')}
        rijen={regels}
        sleutel={({ id }) => id}
        leeg={<Leeg titel={t('verzoek.leeg')} tekst={t('verzoek.leegTekst')} />}
        kolommen={[
          {
            sleutel: 'client',
            kop: t('verzoek.client'),
            cel: ({ id, client }) => <Link to={`/werkplek/verzoek/${id}`}>{client ?? t('verzoek.onbekend')}</Link>,
          },
          {
            sleutel: 'wat',
            kop: t('verzoek.wat'),
            cel: ({ soort, product }) => `${t(`verzoek.soort.${soort}`)}${product === '' ? '' : `: ${product}`}`,
          },
          { sleutel: 'aanbieder', kop: t('post.aanbieder'), cel: ({ aanbieder }) => aanbieder.naam },
          { sleutel: 'op', kop: t('verzoek.op'), cel: ({ ontvangenOp }) => schrijfDatum(ontvangenOp, taal) },
          { sleutel: 'stand', kop: t('verzoek.stand'), cel: (regel) => <Verzoekklok regel={regel} /> },
        ]}
      />
      <Bladeren blad={blad} bladen={bladen} pad={HIER} vraag={alle ? { alle: 'ja' } : {}} />
    </Stapel>
  )
}
