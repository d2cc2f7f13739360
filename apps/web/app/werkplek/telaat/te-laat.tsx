import { schrijfDatum } from '@meedoen/kern'
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useSearchParams,
} from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { leesWerkformulier } from '../formulier.server.ts'

const PER_BLAD = 25

export async function loader({ context, request }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const alle = ofGeenToegang(await huis.werk((stap) => huis.kamers.levering.haalTeLaat(stap)))
  const bladen = Math.max(1, Math.ceil(alle.length / PER_BLAD))
  const blad = Math.min(Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get('blad'))) || 1), bladen)
  return { blad, bladen, regels: alle.slice((blad - 1) * PER_BLAD, blad * PER_BLAD) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  await leesWerkformulier(request, context)
  const huis = context.get(huisContext)
  const { aantal } = ofGeenToegang(await huis.werk((stap) => huis.kamers.levering.herinnerTeLaat(stap)))
  return redirect(`/werkplek/te-laat?herinnerd=${aantal}`)
}

/** For the back office: which provider is late with what, and one reminder a week to all of them. */
export default function TeLaat() {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { regels, blad, bladen } = useLoaderData<typeof loader>()
  const [vraag] = useSearchParams()
  const herinnerd = vraag.get('herinnerd')
  return (
    <Stapel>
      <Paginakop
        titel={t('telaat.titel')}
        inleiding={t('telaat.inleiding')}
        terug={{ naar: '/werkplek/berichten', tekst: t('post.titel') }}
      />
      {herinnerd !== null && (
        <Melding toon="goed" live>
          {t('telaat.herinnerd', { count: Number(herinnerd) || 0 })}
        </Melding>
      )}
      {regels.length > 0 && (
        <Knopformulier naam="herinner" soort="tweede">
          {t('telaat.herinner')}
        </Knopformulier>
      )}
      <Tabel
        bijschrift={t('telaat.titel')}
        kort
        rijen={regels}
        sleutel={({ toewijzing, soort }) => `${toewijzing} ${soort}`}
        leeg={<Leeg titel={t('telaat.leeg')} tekst={t('telaat.leegTekst')} />}
        kolommen={[
          { sleutel: 'aanbieder', kop: t('post.aanbieder'), cel: ({ aanbieder }) => aanbieder.naam },
          { sleutel: 'wat', kop: t('telaat.wat'), cel: ({ soort }) => t(`telaat.soort.${soort}`) },
          {
            sleutel: 'zaak',
            kop: t('post.zaak'),
            cel: ({ zaak, nummer }) => <Link to={`/werkplek/zaak/${zaak}`}>{t('post.toewijzing', { nummer })}</Link>,
          },
          {
            sleutel: 'uiterlijk',
            kop: t('telaat.uiterlijk'),
            cel: ({ uiterlijk }) => <Badge toon="fout">{schrijfDatum(uiterlijk, taal)}</Badge>,
          },
          {
            sleutel: 'herinnerd',
            kop: t('telaat.laatst'),
            cel: ({ herinnerdOp }) => (herinnerdOp ? schrijfDatum(herinnerdOp, taal) : t('telaat.nooit')),
          },
        ]}
      />
      <Bladeren blad={blad} bladen={bladen} pad="/werkplek/te-laat" />
    </Stapel>
  )
}
