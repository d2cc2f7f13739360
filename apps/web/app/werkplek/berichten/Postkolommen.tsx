import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge, Klokbadge } from '../../ui/Badge.tsx'
import type { Kolom } from '../../ui/Tabel.tsx'
import { Berichtstand } from '../Berichtstand.tsx'
import type { Postregel } from './berichten.server.ts'

/** How a message stands: in words, whether it is stuck, and by when an answer is due. */
export function Poststand({
  regel,
}: {
  regel: Pick<Postregel, 'stand' | 'vastgelopenOm' | 'klok' | 'antwoordUiterlijk'>
}) {
  const t = useTekst('werkplek')
  const { stand, vastgelopenOm, klok, antwoordUiterlijk } = regel
  return (
    <span className="md-merken">
      <Berichtstand stand={stand} />
      {vastgelopenOm && (
        <Badge toon="fout" icoon="niet">
          {t('post.vastgelopen')}
        </Badge>
      )}
      {klok && antwoordUiterlijk && (
        <Klokbadge staat={klok.staat} dagen={Math.abs(klok.dagen ?? 0)} uiterlijk={antwoordUiterlijk} />
      )}
    </span>
  )
}

/** The columns of the post: what, with whom, when, how it stands, what answers it, and about which case. */
export function usePostkolommen(): readonly Kolom<Postregel>[] {
  const t = useTekst('werkplek')
  const taal = useTaal()
  return [
    {
      sleutel: 'bericht',
      kop: t('post.kop'),
      cel: ({ id, soort, richting, identificatie }) => (
        <>
          <Link to={`/werkplek/bericht/${id}`}>
            {t(`bericht.${soort}`)}
            <span className="md-weggelaten"> {identificatie}</span>
          </Link>
          <br />
          <span className="md-zacht md-klein">
            {t(`post.${richting}`)} · {soort === 'onleesbaar' ? t('post.onleesbaar') : soort} · {identificatie}
          </span>
        </>
      ),
    },
    { sleutel: 'aanbieder', kop: t('post.aanbieder'), cel: (rij) => rij.aanbieder ?? t('post.geenAanbieder') },
    {
      sleutel: 'moment',
      kop: t('post.moment'),
      cel: ({ dag, tijd }) => t('post.tijd', { dag: schrijfDatum(dag, taal), tijd }),
    },
    { sleutel: 'stand', kop: t('post.stand'), cel: (regel) => <Poststand regel={regel} /> },
    { sleutel: 'retour', kop: t('post.retour'), cel: (regel) => <Retourlinks regel={regel} /> },
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
  ]
}

/** To the message that answers this one, or that this one answers. */
export function Retourlinks({
  regel,
}: {
  regel: Pick<Postregel, 'identificatie' | 'antwoordOp' | 'beantwoordDoor' | 'klok'>
}) {
  const t = useTekst('werkplek')
  const { identificatie, antwoordOp, beantwoordDoor, klok } = regel
  const links = [
    ...(beantwoordDoor ? [{ id: beantwoordDoor, tekst: t('post.beantwoordDoor') }] : []),
    ...(antwoordOp ? [{ id: antwoordOp, tekst: t('post.antwoordOp') }] : []),
  ]
  if (links.length === 0) return klok ? <span className="md-zacht">{t('post.geenAntwoord')}</span> : null
  return links.map(({ id, tekst }) => (
    <Link key={id} className="md-regel" to={`/werkplek/bericht/${id}`}>
      {tekst}
      <span className="md-weggelaten"> ({identificatie})</span>
    </Link>
  ))
}
