import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { TRANSPORTEN } from '../verkeer/uit/afgifte.ts'

/** The line for every provider that has none of its own. */
export const IEDEREEN = 'iedereen'

export const verbindingVeld = z.object({
  transport: z.enum(TRANSPORTEN),
  adres: z.string().nullable(),
  envelop: z.boolean(),
})
/** How messages reach a provider; `adres` only with `http`, `envelop` puts them in a StUF-GGk envelope. */
export type Verbinding = z.output<typeof verbindingVeld>

const MAP: Verbinding = { transport: 'map', adres: null, envelop: false }

/** How messages reach this provider: by its own line, else that for everybody, else the drop folder. */
export async function verbindingVoor({ tx }: Stap, agb: string): Promise<Verbinding> {
  const rijen = await tx.db
    .selectFrom('levering.verbinding')
    .select(['partij', 'transport', 'adres', 'envelop'])
    .where('gemeente', '=', tx.gemeente)
    .where('partij', 'in', [agb, IEDEREEN])
    .execute()
  const rij = rijen.find(({ partij }) => partij === agb) ?? rijen[0]
  return rij ? verbindingVeld.parse(rij) : MAP
}

/** A program on this computer may be reached without TLS; everybody else only with it. */
export function isVeiligAdres(adres: string): boolean {
  if (!URL.canParse(adres)) return false
  const { protocol, hostname, username, password } = new URL(adres)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}
