import { type AgbCode, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { mag, type Stap } from '@meedoen/toegang'
import { leesIban } from '@meedoen/verordening'

/** The account of a provider: where it is paid now, and what somebody proposed and nobody confirmed yet. */
export type Rekening = {
  readonly agb: AgbCode
  readonly naam: string
  readonly iban: string | null
  readonly voorstel: { readonly iban: string; readonly door: string; readonly op: Date } | null
}

/** Where each provider is paid, by name; for who makes payments. */
export async function haalRekeningen(stap: Stap): Promise<Uitkomst<readonly Rekening[]>> {
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb: null })
  if (!oordeel.ok) return oordeel
  const rijen = await stap.tx.db
    .selectFrom('inkoop.aanbieder as a')
    .leftJoin('inkoop.rekeningwijziging as w', (j) =>
      j.onRef('w.gemeente', '=', 'a.gemeente').onRef('w.agb', '=', 'a.agb').on('w.bevestigd_op', 'is', null),
    )
    .select(['a.agb', 'a.naam', 'a.iban', 'w.iban as voorgesteld', 'w.voorgesteld_door', 'w.voorgesteld_op'])
    .where('a.gemeente', '=', stap.tx.gemeente)
    .orderBy('a.naam')
    .orderBy('w.volgnummer', 'desc')
    .execute()
  // Of several proposals that nobody confirmed, the last one counts.
  const perAanbieder = Map.groupBy(rijen, ({ agb }) => agb)
  return gelukt([...perAanbieder.values()].flatMap(([rij]) => (rij ? [alsRekening(rij)] : [])))
}

type Rij = {
  agb: AgbCode
  naam: string
  iban: string | null
  voorgesteld: string | null
  voorgesteld_door: string | null
  voorgesteld_op: Date | null
}

const alsRekening = ({ agb, naam, iban, voorgesteld, voorgesteld_door: door, voorgesteld_op: op }: Rij): Rekening => ({
  agb,
  naam,
  iban,
  voorstel: voorgesteld !== null && door !== null && op !== null ? { iban: voorgesteld, door, op } : null,
})

/** The accounts on which these providers are paid; who has none is not in it. */
export async function rekeningenVan(tx: Transactie, agbs: readonly AgbCode[]): Promise<Map<AgbCode, string>> {
  if (agbs.length === 0) return new Map()
  const rijen = await tx.db
    .selectFrom('inkoop.aanbieder')
    .select(['agb', 'iban'])
    .where('gemeente', '=', tx.gemeente)
    .where('agb', 'in', agbs)
    .execute()
  return new Map(rijen.flatMap(({ agb, iban }) => (iban === null ? [] : [[agb, iban]])))
}

/** Proposes another account for a provider. Nothing is paid there before a colleague has confirmed it. */
export async function stelRekeningVoor(stap: Stap, agb: string, tekst: string): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'betalen', {})
  if (!oordeel.ok || stap.wie.soort !== 'medewerker') return oordeel.ok ? ONBEKEND : oordeel
  const iban = leesIban(tekst)
  if (!iban.ok) return { ...iban, veld: `iban-${agb}` }
  const aanbieder = await vindVoorWijziging(stap, agb)
  if (!aanbieder) return ONBEKEND
  await stap.tx.db
    .insertInto('inkoop.rekeningwijziging')
    .values({
      gemeente: stap.tx.gemeente,
      agb: aanbieder.agb,
      volgnummer: (await laatste(stap, aanbieder.agb)) + 1,
      iban: iban.waarde,
      voorgesteld_door: stap.wie.id,
      voorgesteld_op: stap.nu,
    })
    .execute()
  return gelukt()
}

/**
 * Confirms the last proposal: from now on this provider is paid there. `iban` is the one that was on the screen, so that
 * nobody confirms another than they saw.
 */
export async function bevestigRekening(stap: Stap, agb: string, iban: string): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'betalen', {})
  if (!oordeel.ok || stap.wie.soort !== 'medewerker') return oordeel.ok ? ONBEKEND : oordeel
  const aanbieder = await vindVoorWijziging(stap, agb)
  if (!aanbieder) return ONBEKEND
  const { db, gemeente } = stap.tx
  const volgnummer = await laatste(stap, aanbieder.agb)
  const voorstel = await db
    .selectFrom('inkoop.rekeningwijziging')
    .select(['iban', 'voorgesteld_door', 'bevestigd_op'])
    .where('gemeente', '=', gemeente)
    .where('agb', '=', aanbieder.agb)
    .where('volgnummer', '=', volgnummer)
    .executeTakeFirst()
  if (!voorstel || voorstel.bevestigd_op !== null || voorstel.iban !== iban)
    return geweigerd('geen-voorstel', 'Dit voorstel is er niet meer. Kijk wat er nu staat.')
  if (voorstel.voorgesteld_door === stap.wie.id)
    return geweigerd('zelfde-persoon', 'U stelde dit zelf voor. Vraag een collega om het te bevestigen.')
  await db
    .updateTable('inkoop.rekeningwijziging')
    .set({ bevestigd_door: stap.wie.id, bevestigd_op: stap.nu })
    .where('gemeente', '=', gemeente)
    .where('agb', '=', aanbieder.agb)
    .where('volgnummer', '=', volgnummer)
    .execute()
  await db
    .updateTable('inkoop.aanbieder')
    .set({ iban })
    .where('gemeente', '=', gemeente)
    .where('agb', '=', aanbieder.agb)
    .execute()
  return gelukt()
}

const ONBEKEND = geweigerd('aanbieder-onbekend', 'Wij kennen deze aanbieder niet. Kies een aanbieder uit de lijst.')

/** Holds the provider until the end of the transaction, so that two proposals get two numbers. */
const vindVoorWijziging = ({ tx }: Stap, agb: string) =>
  tx.db
    .selectFrom('inkoop.aanbieder')
    .select('agb')
    .where('gemeente', '=', tx.gemeente)
    .where((eb) => eb(eb.cast<string>('agb', 'text'), '=', agb))
    .forUpdate()
    .executeTakeFirst()

async function laatste({ tx }: Stap, agb: AgbCode): Promise<number> {
  const { hoogste } = await tx.db
    .selectFrom('inkoop.rekeningwijziging')
    .select(({ fn }) => fn.max('volgnummer').as('hoogste'))
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .executeTakeFirstOrThrow()
  return hoogste ?? 0
}
