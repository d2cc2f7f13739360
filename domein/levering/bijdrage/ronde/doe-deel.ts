import type { Transactie } from '@meedoen/opslag'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { bepaalPersoon, type Persoonuitkomst, type Vorige } from '../bepalen/bepaal-persoon.ts'
import type { Melding } from '../bepalen/gemeld.ts'
import { type Tellingen, telMee } from '../bepalen/tellingen.ts'
import { haalBronnen, type Persoonstuk, volgendePersonen } from '../bronnen/haal-bronnen.ts'
import { kaderVan, type Ronde } from './ronde.ts'
import { openStartnummers } from './startnummers.ts'

type Gedaan = { readonly persoon: string; readonly vorige: Vorige; readonly uitkomst: Persoonuitkomst }

/**
 * Does the next part of a run: sources, decision, records, and how far it has come, all in this transaction, so that a crash
 * leaves whole parts only. Answers whether people are left.
 */
export async function doeDeel(stap: Stap, ronde: Ronde, perKeer: number): Promise<boolean> {
  const { tx } = stap
  const kader = await kaderVan(tx, ronde)
  const ids = await volgendePersonen(tx, ronde.totPersoon, perKeer)
  const laatste = ids.at(-1)
  if (laatste === undefined) return false
  const stukken = await haalBronnen(tx, ids, kader.verordeningen)
  const nummers = await openStartnummers(tx)
  const gedaan: Gedaan[] = []
  let tellingen = ronde.tellingen
  for (const persoon of ids) {
    const stuk = stukken.get(persoon)
    if (!stuk) continue
    const uitkomst = bepaalPersoon(stuk.bron, stuk.vorige, partnerMetHulp(stuk, stukken), kader, nummers.geef)
    tellingen = telMee(tellingen, stuk.vorige, uitkomst, kader)
    if (uitkomst.anders) gedaan.push({ persoon, vorige: stuk.vorige, uitkomst })
  }
  await nummers.bewaar()
  await schrijfLijnen(tx, ronde.id, gedaan)
  await schrijfMeldingen(tx, ronde, gedaan)
  await legVoortgangVast(tx, ronde.id, laatste, tellingen)
  return ids.length === perKeer
}

/** The partner of the last month, when there is support for them as well. */
function partnerMetHulp({ bron }: Persoonstuk, stukken: ReadonlyMap<string, Persoonstuk>): Persoonstuk | null {
  for (const { persoon } of bron.partners.toReversed()) {
    const ander = stukken.get(persoon)
    if (ander && ander.bron.hulp.length > 0) return ander
  }
  return null
}

async function schrijfLijnen({ db, gemeente }: Transactie, ronde: string, gedaan: readonly Gedaan[]): Promise<void> {
  if (gedaan.length === 0) return
  const rijen = gedaan.map(({ persoon, vorige, uitkomst: { gemeld, lijn } }) => ({
    persoon,
    volgnummer: vorige.volgnummer + 1,
    gemeld,
    lijn,
  }))
  await sql`
    insert into levering.bijdragelijn (gemeente, persoon, volgnummer, ronde, gemeld, lijn)
    select ${gemeente}, persoon, volgnummer, ${ronde}, gemeld, lijn
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as r(persoon uuid, volgnummer integer, gemeld jsonb, lijn jsonb)`.execute(
    db,
  )
}

async function schrijfMeldingen({ db, gemeente }: Transactie, ronde: Ronde, gedaan: readonly Gedaan[]): Promise<void> {
  const al = aantalMeldingen(ronde.tellingen)
  const rijen = gedaan
    .flatMap(({ persoon, uitkomst }) => uitkomst.meldingen.map((melding) => alsRij(persoon, melding)))
    .map((rij, i) => ({ ...rij, volgnummer: al + i + 1 }))
  if (rijen.length === 0) return
  await sql`
    insert into levering.bijdragemelding (gemeente, ronde, volgnummer, persoon, soort, startnummer, gegevens)
    select ${gemeente}, ${ronde.id}, volgnummer, persoon, soort, startnummer, gegevens
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb)
      as r(volgnummer integer, persoon uuid, soort text, startnummer integer, gegevens jsonb)`.execute(db)
}

const alsRij = (persoon: string, { soort, startnummer, gegevens }: Melding) => ({
  persoon,
  soort,
  startnummer,
  gegevens,
})

/** How many records a run has made. */
export const aantalMeldingen = ({ meldingen: { start, stop, wijziging, correctie } }: Tellingen): number =>
  start + stop + wijziging + correctie

const legVoortgangVast = ({ db, gemeente }: Transactie, id: string, tot: string, tellingen: Tellingen) =>
  db
    .updateTable('levering.bijdrageronde')
    .set({ tot_persoon: tot, tellingen: JSON.stringify(tellingen) })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .execute()
