import type { Datum } from '@meedoen/kern'
import type { Klokstand } from '@meedoen/regels'
import { Klokbadge } from '../ui/Badge.tsx'

/** A last day as a badge; without a date when nothing is asked. */
export function Klok({ klok, uiterlijk, metDatum }: { klok: Klokstand; uiterlijk: Datum; metDatum?: boolean }) {
  return (
    <Klokbadge
      staat={klok.staat}
      dagen={Math.abs(klok.dagen ?? 0)}
      uiterlijk={uiterlijk}
      {...(metDatum ? { metDatum } : {})}
    />
  )
}
