import { useTekst } from '../teksten/gebruik.ts'
import { leesUitleg } from '../ui/lees-uitleg.ts'
import { Waarom } from '../ui/Waarom.tsx'
import { Klok } from './Klok.tsx'
import type { Termijn as Gegeven } from './toewijzing.server.ts'

/** A last day, and why that day. */
export function Termijn({ termijn: { uiterlijk, klok, uitleg } }: { termijn: Gegeven }) {
  const t = useTekst('aanbieder')
  const gelezen = leesUitleg(uitleg)
  return (
    <>
      <p>
        <Klok klok={klok} uiterlijk={uiterlijk} metDatum />
      </p>
      {gelezen && <Waarom uitleg={gelezen} kop={t('waaromDatum')} />}
    </>
  )
}
