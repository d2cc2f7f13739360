import type { Geweigerd } from '../weigering.ts'
import type { Pgbbeeld } from './beeld.server.ts'
import { Overeenkomstformulier } from './Overeenkomstformulier.tsx'
import { Planformulier } from './Planformulier.tsx'

export type Schrijfformuliernaam = 'plan' | 'overeenkomst'

type Props = { formulier: Schrijfformuliernaam; pgb: Pgbbeeld; geweigerd: Geweigerd | undefined }

/** The plan of a budget or an agreement with a helper: the same for the holder and for who fills it in for them. */
export function Schrijfformulier({ formulier, pgb, geweigerd }: Props) {
  return formulier === 'plan' ? (
    <Planformulier pgb={pgb} geweigerd={geweigerd} />
  ) : (
    <Overeenkomstformulier geweigerd={geweigerd} />
  )
}
