import { useTekst } from '../teksten/gebruik.ts'
import { leesUitleg } from '../ui/lees-uitleg.ts'
import { Waarom } from '../ui/Waarom.tsx'

/** "Waarom deze datum?" beside a date, from the explanation that was recorded with it; nothing when there is none. */
export function Datumuitleg({ uitleg }: { uitleg: unknown }) {
  const t = useTekst('mijn')
  const gelezen = leesUitleg(uitleg)
  return gelezen && <Waarom uitleg={gelezen} kop={t('waaromDatum')} />
}
