import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { leesPersoonsgegevens, type Persoonsgegevens, type PersoonsgegevensInvoer } from './gegevens.ts'
import { haalPersoon } from './haal.ts'
import { herschrijfZoeksleutels } from './zoeken/herschrijf-zoeksleutels.ts'

/** Registers a person under a BSN that this municipality did not know yet (Wmo 2015 art. 5.2.9); answers their id. */
export async function registreerPersoon(
  tx: Transactie,
  invoer: PersoonsgegevensInvoer,
): Promise<Uitkomst<string, 'persoonsgegevens' | 'bsn-bestaat-al'>> {
  const gelezen = leesPersoonsgegevens(invoer)
  if (!gelezen.ok) return gelezen
  const rij = await tx.db
    .insertInto('personen.persoon')
    .values({ gemeente: tx.gemeente, bsn: gelezen.waarde.bsn, ...kolommen(gelezen.waarde) })
    .onConflict((botsing) => botsing.columns(['gemeente', 'bsn']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!rij) {
    return geweigerd('bsn-bestaat-al', 'Er is al iemand met dit burgerservicenummer. Zoek de persoon op.', 'bsn')
  }
  await herschrijfZoeksleutels(tx, rij.id)
  return gelukt(rij.id)
}

/** Everything but the BSN may change; what is not named stays as it was. */
export type Persoonswijziging = Partial<Omit<PersoonsgegevensInvoer, 'bsn'>>

/** Takes over changed data, from the BRP or told by the person; search follows the new name at once. */
export async function werkPersoonBij(
  tx: Transactie,
  id: string,
  wijziging: Persoonswijziging,
): Promise<Uitkomst<undefined, 'persoonsgegevens'>> {
  const huidig = await haalPersoon(tx, id)
  const gelezen = leesPersoonsgegevens({ ...huidig, ...wijziging, bsn: huidig.bsn })
  if (!gelezen.ok) return gelezen
  await tx.db
    .updateTable('personen.persoon')
    .set(kolommen(gelezen.waarde))
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .execute()
  await herschrijfZoeksleutels(tx, id)
  return gelukt()
}

/** Records the day somebody died, as the BRP tells it; telling it again, or with a corrected day, does no harm. */
export const legOverlijdenVast = (tx: Transactie, id: string, dag: Datum) =>
  werkPersoonBij(tx, id, { overledenOp: dag })

/** Records the last day on which somebody lived in this municipality; `null` when they came back. */
export const legVertrekVast = (tx: Transactie, id: string, dag: Datum | null) =>
  werkPersoonBij(tx, id, { vertrokkenOp: dag })

/** A person as columns, without municipality, id and BSN. */
export const kolommen = (p: Persoonsgegevens) => ({
  voornamen: p.voornamen,
  voorletters: p.voorletters,
  voorvoegsel: p.voorvoegsel,
  achternaam: p.achternaam,
  partner_voorvoegsel: p.partner?.voorvoegsel ?? null,
  partner_achternaam: p.partner?.achternaam ?? null,
  naamgebruik: p.naamgebruik,
  geboortedatum: p.geboortedatum,
  geslacht: p.geslacht,
  overleden_op: p.overledenOp,
  vertrokken_op: p.vertrokkenOp,
  geheim: p.geheim,
  taal: p.taal,
  telefoon: p.telefoon,
  email: p.email,
  huishouden: p.huishouden,
})
