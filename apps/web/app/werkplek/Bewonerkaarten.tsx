import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Badge } from '../ui/Badge.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Samenvattingslijst, type Samenvattingsregel } from '../ui/Samenvattingslijst.tsx'
import type { Bewoner } from './bewoner.server.ts'

type Props = { bewoner: Bewoner; metLink?: boolean }

/** Who it is about, how to reach them, and what changed in the BRP that nobody may miss. */
export function Bewonerkaart({ bewoner, metLink }: Props) {
  const t = useTekst('werkplek')
  return (
    <Kaart titel={bewoner.naam} icoon="mens">
      <Wijzigingen bewoner={bewoner} />
      <Samenvattingslijst smal regels={useGegevens(bewoner)} />
      {metLink && (
        <p className="md-niet-op-papier">
          <Link to={`/werkplek/persoon/${bewoner.id}`}>{t('persoon.allesVan')}</Link>
        </p>
      )}
    </Kaart>
  )
}

function Wijzigingen({ bewoner }: Props) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { overledenOp, vertrokkenOp } = bewoner
  if (overledenOp)
    return <Melding toon="letop">{t('persoon.overledenOp', { datum: schrijfDatum(overledenOp, taal) })}</Melding>
  if (vertrokkenOp)
    return <Melding toon="letop">{t('persoon.vertrokkenOp', { datum: schrijfDatum(vertrokkenOp, taal) })}</Melding>
  return null
}

function useGegevens(bewoner: Bewoner): Samenvattingsregel[] {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { volledigeNaam, bsn, geboren, leeftijd, telefoon, email, huishouden } = bewoner
  const regel = (term: string, waarde: string | null) => (waarde ? [{ term, waarde }] : [])
  return [
    ...regel(t('persoon.volledigeNaam'), volledigeNaam),
    ...regel(t('persoon.geboren'), t('zoeken.geboren', { datum: schrijfDatum(geboren, taal), leeftijd })),
    ...regel(t('persoon.bsn'), bsn),
    { term: t('persoon.adres'), waarde: <Adres bewoner={bewoner} /> },
    ...regel(t('persoon.telefoon'), telefoon),
    ...regel(t('persoon.email'), email),
    ...regel(t('persoon.huishouden'), t(`persoon.${huishouden}`)),
    ...regel(t('persoon.taal'), t(`persoon.taal-${bewoner.taal}`)),
  ]
}

/** A secret address never stands without its mark. */
function Adres({ bewoner }: Props) {
  const t = useTekst('werkplek')
  const { adres, geheim } = bewoner
  return (
    <>
      {geheim && (
        <Badge toon="fout" icoon="slot">
          {t('merk.geheim')}
        </Badge>
      )}
      {adres
        ? adres.map((regel) => (
            <span key={regel} className="md-regel">
              {regel}
            </span>
          ))
        : !geheim && t('persoon.geenAdres')}
      {geheim && <span className="md-regel md-klein">{t('persoon.geheimUitleg')}</span>}
    </>
  )
}

/** Who lives there too, and who helps: the beginning of the talk about what is possible. */
export function Netwerkkaart({ bewoner }: Props) {
  const t = useTekst('werkplek')
  const { huisgenoten, netwerk } = bewoner
  return (
    <Kaart titel={t('persoon.netwerk')} icoon="mensen">
      <h3>{t('persoon.huisgenoten')}</h3>
      {huisgenoten.length === 0 ? (
        <p className="md-zacht">{t('persoon.woontAlleen')}</p>
      ) : (
        <ul className="md-lijst">
          {huisgenoten.map((ander) => (
            <li key={ander.id}>
              <Link to={`/werkplek/persoon/${ander.id}`}>{ander.naam}</Link>,{' '}
              {t('persoon.jaar', { leeftijd: ander.leeftijd })}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('persoon.mensenEromheen')}</h3>
      {netwerk.length === 0 ? (
        <p className="md-zacht">{t('persoon.geenNetwerk')}</p>
      ) : (
        <ul className="md-lijst">
          {netwerk.map((mens) => (
            <li key={mens.id}>
              <b>{mens.naam}</b>, {t(`relatie.${mens.rol}`)}
              {mens.telefoon && <span className="md-regel">{mens.telefoon}</span>}
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}
