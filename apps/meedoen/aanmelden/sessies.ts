import { createHash, randomBytes } from 'node:crypto'
import type { Gemeentecode } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { z } from 'zod'
import type { Klok } from '../klok.ts'
import type { Sleutels } from '../sleutels.ts'
import { type Identiteit, leesBewaardeIdentiteit } from './identiteit.ts'

type PlatformDb = Parameters<Parameters<Opslag['opPlatform']>[0]>[0]

const MINUUT = 60_000
/** A session ends after so long without a request (ms). */
export const STIL_MS = 30 * MINUUT
/** … and at the latest so long after log-in (ms). */
export const HOOGSTENS_MS = 8 * 60 * MINUUT
/** The row is touched at most this often: one write per page would be a write too many. */
const BIJWERKEN_MS = MINUUT

export type Sessie = {
  /** SHA-256 of the token; the token itself is in the cookie only. */
  readonly id: string
  readonly gemeente: Gemeentecode
  readonly identiteit: Identiteit
  /** When it ends if nothing more is asked. */
  readonly verlooptOp: Date
}

export type Sessies = {
  /** Makes a session and returns the token for the cookie. */
  readonly open: (nieuw: { gemeente: Gemeentecode; identiteit: Identiteit }) => Promise<string>
  /** The session, while it lasts and only in the municipality where it was made; counts as activity. */
  readonly vind: (token: string, gemeente: Gemeentecode) => Promise<Sessie | undefined>
  readonly sluit: (token: string, gemeente: Gemeentecode) => Promise<void>
  /** Destroys what is over in this municipality; returns how many. */
  readonly ruimOp: (gemeente: Gemeentecode) => Promise<number>
}

const Gegevens = z.object({ zegel: z.string() })
const Inhoud = z.object({ voor: z.string(), identiteit: z.unknown() })

const idVan = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Sessions in `platform.sessie`; identity is sealed, so the table shows no BSN. */
export function maakSessies(opslag: Opslag, sleutels: Sleutels, klok: Klok): Sessies {
  const doelVan = (id: string, gemeente: string): string => `sessie:${gemeente}:${id}`

  const open: Sessies['open'] = async ({ gemeente, identiteit }) => {
    const token = randomBytes(32).toString('base64url')
    const id = idVan(token)
    const zegel = sleutels.verzegel('sessie', JSON.stringify({ voor: doelVan(id, gemeente), identiteit }))
    const nu = klok()
    const verloopt = new Date(nu.getTime() + HOOGSTENS_MS)
    const rij = { id, gemeente, gegevens: JSON.stringify({ zegel }), aangemaakt: nu, laatst_gezien: nu, verloopt }
    await opslag.opPlatform((db) => db.insertInto('platform.sessie').values(rij).execute())
    return token
  }

  /** A seal that was moved from another row or made with a replaced key is no session. */
  const ontzegel = (id: string, gemeente: string, gegevens: unknown): z.infer<typeof Inhoud> | undefined => {
    const tekst = sleutels.ontzegel('sessie', Gegevens.parse(gegevens).zegel)
    const inhoud = tekst === undefined ? undefined : Inhoud.parse(JSON.parse(tekst))
    return inhoud?.voor === doelVan(id, gemeente) ? inhoud : undefined
  }

  const vind: Sessies['vind'] = async (token, gemeente) => {
    const id = idVan(token)
    const nu = klok()
    const dezeRij = (db: PlatformDb) =>
      db
        .selectFrom('platform.sessie')
        .selectAll()
        .where('id', '=', id)
        .where('gemeente', '=', gemeente)
        .executeTakeFirst()
    return opslag.opPlatform(async (db) => {
      const rij = await dezeRij(db)
      const stilte = rij ? nu.getTime() - rij.laatst_gezien.getTime() : STIL_MS
      if (!rij || stilte >= STIL_MS || nu >= rij.verloopt) return undefined
      const inhoud = ontzegel(id, gemeente, rij.gegevens)
      if (!inhoud) return undefined
      if (stilte >= BIJWERKEN_MS) {
        await db.updateTable('platform.sessie').set({ laatst_gezien: nu }).where('id', '=', id).execute()
      }
      const gezien = stilte >= BIJWERKEN_MS ? nu : rij.laatst_gezien
      return {
        id,
        gemeente,
        identiteit: leesBewaardeIdentiteit(inhoud.identiteit),
        verlooptOp: new Date(Math.min(gezien.getTime() + STIL_MS, rij.verloopt.getTime())),
      }
    })
  }

  const sluit: Sessies['sluit'] = async (token, gemeente) => {
    await opslag.opPlatform((db) =>
      db.deleteFrom('platform.sessie').where('id', '=', idVan(token)).where('gemeente', '=', gemeente).execute(),
    )
  }

  const ruimOp: Sessies['ruimOp'] = async (gemeente) => {
    const nu = klok()
    const stil = new Date(nu.getTime() - STIL_MS)
    const uitkomst = await opslag.opPlatform((db) =>
      db
        .deleteFrom('platform.sessie')
        .where('gemeente', '=', gemeente)
        .where((e) => e.or([e('verloopt', '<=', nu), e('laatst_gezien', '<=', stil)]))
        .executeTakeFirst(),
    )
    return Number(uitkomst.numDeletedRows)
  }
  return { open, vind, sluit, ruimOp }
}

const OPRUIMTAAK = 'platform/sessies-opruimen'

/** Every hour; on the web server or on a process that only does jobs. */
export function registreerOpruimen(opslag: Opslag, sessies: Sessies): void {
  opslag.taken.registreer(OPRUIMTAAK, async ({ gemeente }) => {
    await sessies.ruimOp(gemeente)
  })
  opslag.taken.plan(OPRUIMTAAK, '17 * * * *')
}
