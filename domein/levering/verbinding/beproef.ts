import { randomUUID } from 'node:crypto'
import type { Opslag } from '@meedoen/opslag'
import { type Berichtomgeving, systeemstap, type Taakgegevens } from '../verkeer/omgeving.ts'
import { type Afgifte, mislukt } from '../verkeer/uit/afgifte.ts'
import { generatieVan, ondertekenToken } from './eigen-sleutel.ts'
import { isVeiligAdres } from './verbinding.ts'

/** The job that tries an address without sending a message. */
export const VERBINDING_BEPROEVEN = 'verbinding-beproeven'

const GEDULD_MS = 10_000

/** Asks the address for an answer (GET) with a token of ours, and records whether it gave a good one. */
export async function beproefVerbinding(
  opslag: Opslag,
  omgeving: Berichtomgeving,
  { gemeente, id: partij }: Taakgegevens,
): Promise<void> {
  const gevonden = await opslag.inGemeente(gemeente, async (tx) => ({
    generatie: await generatieVan(tx),
    rij: await tx.db
      .selectFrom('levering.verbinding')
      .select('adres')
      .where('gemeente', '=', gemeente)
      .where('partij', '=', partij)
      .executeTakeFirst(),
  }))
  const adres = gevonden.rij?.adres
  if (!adres) return
  const token = await ondertekenToken({
    gemeente,
    generatie: gevonden.generatie,
    zaad: omgeving.sleutelzaad,
    voor: `aanbieder:${partij}`,
    nu: omgeving.klok(),
    nummer: randomUUID(),
  })
  const uitslag = await vraagAntwoord(adres, token)
  await opslag.inGemeente(gemeente, (tx) => {
    const { nu } = systeemstap(tx, VERBINDING_BEPROEVEN, omgeving)
    const fout = uitslag.gelukt ? { code: null, detail: null } : uitslag
    return tx.db
      .updateTable('levering.verbinding')
      .set({ beproefd: nu, beproefd_code: fout.code, beproefd_detail: fout.detail })
      .where('gemeente', '=', gemeente)
      .where('partij', '=', partij)
      .execute()
  })
}

async function vraagAntwoord(adres: string, token: string): Promise<Afgifte> {
  if (!isVeiligAdres(adres)) return mislukt('adres-onjuist')
  try {
    const antwoord = await fetch(adres, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(GEDULD_MS),
    })
    await antwoord.body?.cancel()
    if (antwoord.ok) return { gelukt: true }
    return mislukt(antwoord.status >= 500 ? 'storing-ontvanger' : 'geweigerd-door-ontvanger', String(antwoord.status))
  } catch {
    return mislukt('geen-antwoord')
  }
}
