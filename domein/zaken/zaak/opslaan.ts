import { type Stap, wieId } from '@meedoen/toegang'
import type { Feit, NieuwFeit } from '../feiten/feiten.ts'
import { leesFeit } from '../feiten/feiten.ts'
import { legSignalenVast } from '../signaal/signaal.ts'
import { schrijfProjectie } from './projectie.ts'
import { vouwZaak } from './stand.ts'
import type { Zaak } from './zaak.ts'

/** The case with that id in this municipality, or null. */
export async function vindZaak(stap: Stap, id: string): Promise<Zaak | null> {
  return vouw(stap, await zoekRij(stap, id, false))
}

/** As `vindZaak`, and holds the case until the end of the transaction so that two people cannot decide at once. */
export async function vindZaakVoorWijziging(stap: Stap, id: string): Promise<Zaak | null> {
  return vouw(stap, await zoekRij(stap, id, true))
}

/** Recorded facts of a case, oldest first. */
export async function haalFeiten(stap: Stap, zaak: string): Promise<Feit[]> {
  const rijen = await stap.tx.db
    .selectFrom('zaken.feit')
    .select(['soort', 'gegevens', 'volgnummer', 'op', 'door_soort', 'door_id', 'mandaat'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaak)
    .orderBy('volgnummer')
    .execute()
  return rijen.map(leesFeit)
}

/**
 * Records facts on a case that was loaded for change, and writes in the same transaction what lists need and what who
 * works on it should hear.
 */
export async function legVast(
  stap: Stap,
  zaak: Zaak,
  nieuw: readonly NieuwFeit[],
  mandaat: string | null = null,
): Promise<Zaak> {
  const feiten = genummerd(stap, nieuw, zaak.versie, mandaat)
  await schrijfFeiten(stap, zaak.id, feiten)
  const nu = await schrijfProjectie(stap, await opnieuwGevouwen(stap, zaak))
  await legSignalenVast(stap, nu, feiten)
  return nu
}

/** The first facts of a case; its row must exist already. */
export async function legEersteVast(
  stap: Stap,
  id: string,
  nummer: string,
  nieuw: readonly NieuwFeit[],
): Promise<Zaak> {
  const feiten = genummerd(stap, nieuw, 0, null)
  const zaak = vouwZaak(id, nummer, feiten)
  await schrijfProjectie(stap, zaak)
  await schrijfFeiten(stap, id, feiten)
  return zaak
}

async function zoekRij(stap: Stap, id: string, vast: boolean) {
  const vraag = stap.tx.db
    .selectFrom('zaken.zaak')
    .select(['id', 'nummer'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
  return (vast ? vraag.forUpdate() : vraag).executeTakeFirst()
}

async function vouw(stap: Stap, rij: { id: string; nummer: string } | undefined): Promise<Zaak | null> {
  return rij ? vouwZaak(rij.id, rij.nummer, await haalFeiten(stap, rij.id)) : null
}

async function opnieuwGevouwen(stap: Stap, zaak: Zaak): Promise<Zaak> {
  return vouwZaak(zaak.id, zaak.nummer, await haalFeiten(stap, zaak.id))
}

function genummerd(stap: Stap, nieuw: readonly NieuwFeit[], vanaf: number, mandaat: string | null): Feit[] {
  const door = { soort: stap.wie.soort, id: wieId(stap.wie) }
  return nieuw.map((feit, i) => ({ ...feit, volgnummer: vanaf + 1 + i, op: stap.nu, door, mandaat }))
}

async function schrijfFeiten(stap: Stap, zaak: string, feiten: readonly Feit[]): Promise<void> {
  const rijen = feiten.map((f) => ({
    gemeente: stap.tx.gemeente,
    zaak,
    volgnummer: f.volgnummer,
    soort: f.soort,
    op: f.op,
    door_soort: f.door.soort,
    door_id: f.door.id,
    mandaat: f.mandaat,
    gegevens: JSON.stringify(f.gegevens),
  }))
  await stap.tx.db.insertInto('zaken.feit').values(rijen).execute()
}
