import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Klokbadge } from '../../ui/Badge.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { leesUitleg } from '../../ui/lees-uitleg.ts'
import { Waarom } from '../../ui/Waarom.tsx'
import type { Klokregel } from './klokken.server.ts'

/** Every term with its last day, how it stands, and why that day. */
export function Klokken({ klokken }: { klokken: readonly Klokregel[] }) {
  const t = useTekst('werkplek')
  return (
    <Kaart titel={t('klok.titel')} icoon="klok">
      <ul className="md-klokken">
        {klokken.map((klok) => (
          <li key={klok.soort}>
            <Klok klok={klok} />
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function Klok({ klok: { soort, datum, stand, stilTot, uitleg } }: { klok: Klokregel }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const gelezen = leesUitleg(uitleg)
  return (
    <>
      <h3>{t(`termijn.${soort}`)}</h3>
      <p className="md-merken">
        {datum
          ? schrijfDatum(datum, taal)
          : stilTot
            ? t('klok.stilTot', { datum: schrijfDatum(stilTot, taal) })
            : t('klok.geenDatum')}
        {stand && <Klokbadge staat={stand.staat} dagen={Math.abs(stand.dagen ?? 0)} />}
      </p>
      {gelezen && <Waarom uitleg={gelezen} kop={t('klok.waarom')} />}
    </>
  )
}
