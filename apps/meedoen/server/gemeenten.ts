import { type Gemeentecode, gemeentecode } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { z } from 'zod'
import { type Aanmelding, leesAanmelding } from '../aanmelden/aanmelding.ts'
import { OnjuisteInstelling } from '../omgeving.ts'

/** A municipality as the server knows it; `instellingen` is data that each part reads through its own schema. */
export type Gemeente = {
  readonly code: Gemeentecode
  readonly naam: string
  /** Lower case, without port. */
  readonly hostnaam: string
  readonly instellingen: Readonly<Record<string, unknown>>
  readonly aanmelding: Aanmelding
}

/** Finds the municipality that a host name belongs to. */
export type Gemeenten = {
  readonly vindOpHost: (hostnaam: string) => Promise<Gemeente | undefined>
  readonly alle: () => Promise<readonly Gemeente[]>
}

const Rij = z.object({
  code: z.string(),
  naam: z.string(),
  hostnaam: z.string(),
  instellingen: z.record(z.string(), z.unknown()),
})

function leesGemeente(rij: unknown): Gemeente {
  const gelezen = Rij.parse(rij)
  const aanmelding = leesAanmelding(gelezen.instellingen.aanmelding)
  if (!aanmelding.ok) {
    throw new OnjuisteInstelling(`De instellingen van ${gelezen.naam} kloppen niet: ${aanmelding.tekst}`)
  }
  return { ...gelezen, code: gemeentecode(gelezen.code), aanmelding: aanmelding.waarde }
}

const VERS_MS = 30_000
const VREEMD_MS = 2_000

/**
 * Reads the list of municipalities, keeps it for half a minute, and looks again for a host that it does not know;
 * at most every two seconds, so that made-up hosts cost the database nothing.
 */
export function maakGemeenten(opslag: Opslag, nu: () => number = Date.now): Gemeenten {
  let gelezenOp = Number.NEGATIVE_INFINITY
  let lijst: Promise<ReadonlyMap<string, Gemeente>> | undefined
  const haal = async (): Promise<ReadonlyMap<string, Gemeente>> => {
    const rijen = await opslag.opPlatform((db) =>
      db.selectFrom('platform.gemeente').selectAll().orderBy('code').execute(),
    )
    return new Map(rijen.map(leesGemeente).map((gemeente) => [gemeente.hostnaam, gemeente]))
  }
  const hoogstens = async (oud: number): Promise<ReadonlyMap<string, Gemeente>> => {
    if (!lijst || nu() - gelezenOp >= oud) {
      gelezenOp = nu()
      const poging = haal()
      lijst = poging
      poging.catch(() => {
        if (lijst === poging) lijst = undefined
      })
    }
    return lijst
  }
  return {
    vindOpHost: async (hostnaam) => {
      const host = hostnaam.toLowerCase()
      return (await hoogstens(VERS_MS)).get(host) ?? (await hoogstens(VREEMD_MS)).get(host)
    },
    alle: async () => [...(await hoogstens(VREEMD_MS)).values()],
  }
}
