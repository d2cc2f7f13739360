import type { Datum } from '@meedoen/kern'
import { schrijfDatum } from '@meedoen/kern'
import type { ReactNode } from 'react'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Icoon, type Icoonnaam } from './Icoon.tsx'
import type { Toon } from './Melding.tsx'

export type Badgetoon = Toon | 'stil' | 'huis'

/** A status: a word with a colour and, where it matters, a sign. */
export function Badge({
  toon = 'stil',
  icoon,
  children,
}: {
  toon?: Badgetoon
  icoon?: Icoonnaam
  children: ReactNode
}) {
  return (
    <span className={`md-badge md-toon--${toon}`}>
      {icoon && <Icoon naam={icoon} maat={16} />}
      {children}
    </span>
  )
}

export type Klokstaat = 'te-laat' | 'vandaag' | 'binnenkort' | 'op-tijd' | 'opgeschort' | 'geen'

const KLOK: Record<Klokstaat, { toon: Badgetoon; icoon: Icoonnaam }> = {
  'te-laat': { toon: 'fout', icoon: 'kruis' },
  vandaag: { toon: 'info', icoon: 'klok' },
  binnenkort: { toon: 'letop', icoon: 'letop' },
  'op-tijd': { toon: 'goed', icoon: 'vink' },
  opgeschort: { toon: 'stil', icoon: 'pauze' },
  geen: { toon: 'stil', icoon: 'min' },
}

type KlokProps = {
  staat: Klokstaat
  /** Whole days between today and the last day, always positive; for late, soon and in time. */
  dagen?: number
  /** The last day; shown behind the words when `metDatum`. */
  uiterlijk?: Datum
  metDatum?: boolean
}

/** A statutory term in words, with sign and colour. Which state holds is decided by the rules, not here. */
export function Klokbadge({ staat, dagen = 0, uiterlijk, metDatum }: KlokProps) {
  const t = useTekst('ui')
  const taal = useTaal()
  const woorden = {
    'te-laat': t('klok.teLaat', { count: dagen }),
    vandaag: t('klok.vandaag'),
    binnenkort: t('klok.nog', { count: dagen }),
    'op-tijd': t('klok.nog', { count: dagen }),
    opgeschort: t('klok.opgeschort'),
    geen: t('klok.geen'),
  }
  const datum = uiterlijk && t('klok.uiterlijk', { datum: schrijfDatum(uiterlijk, taal) })
  return (
    <span title={datum}>
      <Badge {...KLOK[staat]}>{woorden[staat]}</Badge>
      {datum && <span className={metDatum ? 'md-zacht md-klein' : 'md-weggelaten'}> {datum}</span>}
    </span>
  )
}
