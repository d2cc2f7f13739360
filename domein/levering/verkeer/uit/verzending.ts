import { datumOp } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { legPostfeitVast } from '../../post/postfeiten.ts'
import { kan } from '../../toewijzing/mogelijk.ts'
import { legVast, vindToewijzingVoorWijziging } from '../../toewijzing/opslaan.ts'
import { generatieVan } from '../../verbinding/eigen-sleutel.ts'
import { verbindingVoor } from '../../verbinding/verbinding.ts'
import { BERICHT_VERSTUREN, toewijzingenVan } from '../bericht.ts'
import { retourtermijn } from '../termijn.ts'
import type { Afgifte, Mislukking, Transport, Zending } from './afgifte.ts'
import { verpak } from './verpak.ts'
import { volgendePoging } from './wachttijd.ts'

/** Longer than any attempt takes; after that whoever held it has died. */
const GREEP_MS = 3 * 60_000

/**
 * Takes a message for one attempt: until it is recorded, nobody else sends it. Null when there is nothing to send: it went,
 * it got stuck, the provider fetches it, or somebody else has it.
 */
export async function neemVoorVerzending(stap: Stap, id: string): Promise<Zending | null> {
  const { db, gemeente } = stap.tx
  const bericht = await db
    .selectFrom('levering.bericht')
    .select(['id', 'soort', 'identificatie', 'ontvanger', 'inhoud', 'verzonden', 'vastgelopen_om'])
    .select(['aangemaakt', 'antwoord_op'])
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .where('richting', '=', 'uit')
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (bericht.verzonden !== null || bericht.vastgelopen_om !== null) return null
  const verbinding = await verbindingVoor(stap, bericht.ontvanger)
  if (verbinding.transport === 'ophalen') {
    await zetVerzending(stap, id, { volgende: null, bezig_tot: null })
    return null
  }
  if (!(await grijp(stap, id))) return null
  const inhoud = verbinding.envelop ? await verpak(stap, bericht) : bericht.inhoud
  return { ...bericht, inhoud, verbinding, generatie: await generatieVan(stap.tx) }
}

/** True for the one that may send now. */
async function grijp(stap: Stap, id: string): Promise<boolean> {
  const { db, gemeente } = stap.tx
  const greep = new Date(stap.nu.getTime() + GREEP_MS)
  const genomen = await db
    .insertInto('levering.verzending')
    .values({ gemeente, bericht: id, pogingen: 0, volgende: greep, bezig_tot: greep })
    .onConflict((botsing) =>
      botsing
        .columns(['gemeente', 'bericht'])
        .doUpdateSet({ volgende: greep, bezig_tot: greep })
        .where((eb) =>
          eb.or([eb('levering.verzending.bezig_tot', 'is', null), eb('levering.verzending.bezig_tot', '<=', stap.nu)]),
        ),
    )
    .returning('bericht')
    .executeTakeFirst()
  return genomen !== undefined
}

/** Records how an attempt went: the message went, is tried again after a pause, or waits for a person. */
export async function legPogingVast(stap: Stap, id: string, transport: Transport, afgifte: Afgifte): Promise<void> {
  await schrijfPoging(stap, id, transport, afgifte)
  if (afgifte.gelukt) {
    await zetVerzending(stap, id, { volgende: null, bezig_tot: null })
    return legVerzondenVast(stap, id)
  }
  const pogingen = (await misluktTotNu(stap, id)) + 1
  const volgende = afgifte.blijvend ? null : volgendePoging(pogingen, stap.nu)
  await zetVerzending(stap, id, { pogingen, volgende, bezig_tot: null })
  if (volgende === null) return loopVast(stap, id, afgifte.code)
  const { gemeente } = stap.tx
  await stap.tx.zetTaak(BERICHT_VERSTUREN, { gemeente, id }, { sleutel: id, startNa: volgende })
}

/** An attempt that seemed to succeed had failed after all: the message waits for a person. */
export async function legTerugVast(stap: Stap, id: string, afgifte: Mislukking): Promise<void> {
  const { gemeente, db } = stap.tx
  await schrijfPoging(stap, id, 'map', afgifte)
  await db
    .updateTable('levering.bericht')
    .set({ stand: 'klaar', verzonden: null })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .execute()
  await zetVerzending(stap, id, { volgende: null, bezig_tot: null })
  await loopVast(stap, id, afgifte.code)
}

/** From now on a person must look at it. */
async function loopVast(stap: Stap, id: string, code: string): Promise<void> {
  await stap.tx.db
    .updateTable('levering.bericht')
    .set({ vastgelopen_om: code })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .execute()
  await legPostfeitVast(stap, id, { soort: 'berichtVastgelopen', gegevens: { code } })
}

/** Puts a message in line again with all its attempts before it; earlier attempts stay in its history. */
export async function zetWeerInDeRij(stap: Stap, id: string): Promise<void> {
  const { gemeente, db } = stap.tx
  await db
    .updateTable('levering.bericht')
    .set({ verzonden: null, stand: 'klaar', vastgelopen_om: null })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .execute()
  await zetVerzending(stap, id, { pogingen: 0, volgende: stap.nu, bezig_tot: null })
  await stap.tx.zetTaak(BERICHT_VERSTUREN, { gemeente, id }, { sleutel: id })
}

/** Puts every message in line whose attempt is due and was never finished: the process that had it died. */
export async function pakAfgebrokenOp(stap: Stap): Promise<number> {
  const { gemeente, db } = stap.tx
  const rijen = await db
    .selectFrom('levering.bericht as b')
    .innerJoin('levering.verzending as v', (j) =>
      j.onRef('v.gemeente', '=', 'b.gemeente').onRef('v.bericht', '=', 'b.id'),
    )
    .select('b.id')
    .where('b.gemeente', '=', gemeente)
    .where('b.richting', '=', 'uit')
    .where('b.verzonden', 'is', null)
    .where('b.vastgelopen_om', 'is', null)
    .where('v.volgende', '<=', stap.nu)
    .orderBy('b.id')
    .execute()
  for (const { id } of rijen) await stap.tx.zetTaak(BERICHT_VERSTUREN, { gemeente, id }, { sleutel: id })
  return rijen.length
}

async function schrijfPoging(stap: Stap, bericht: string, transport: Transport, afgifte: Afgifte): Promise<void> {
  const { gemeente, db } = stap.tx
  const { laatste } = await db
    .selectFrom('levering.poging')
    .select((eb) => eb.fn.max('nummer').as('laatste'))
    .where('gemeente', '=', gemeente)
    .where('bericht', '=', bericht)
    .executeTakeFirstOrThrow()
  const fout = afgifte.gelukt ? { code: null, detail: null } : { code: afgifte.code, detail: afgifte.detail }
  await db
    .insertInto('levering.poging')
    .values({ gemeente, bericht, nummer: (laatste ?? 0) + 1, op: stap.nu, transport, gelukt: afgifte.gelukt, ...fout })
    .execute()
}

async function misluktTotNu(stap: Stap, bericht: string): Promise<number> {
  const rij = await stap.tx.db
    .selectFrom('levering.verzending')
    .select('pogingen')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('bericht', '=', bericht)
    .forUpdate()
    .executeTakeFirst()
  return rij?.pogingen ?? 0
}

type Verzendstand = { readonly pogingen?: number; readonly volgende: Date | null; readonly bezig_tot: null }

const zetVerzending = (stap: Stap, bericht: string, stand: Verzendstand) =>
  stap.tx.db
    .insertInto('levering.verzending')
    .values({ gemeente: stap.tx.gemeente, bericht, pogingen: 0, ...stand })
    .onConflict((botsing) => botsing.columns(['gemeente', 'bericht']).doUpdateSet(stand))
    .execute()

/** The provider may have answered in the portal before the message went: then the answer stays. */
async function legVerzondenVast(stap: Stap, id: string): Promise<void> {
  const { db, gemeente } = stap.tx
  const rij = await db
    .selectFrom('levering.bericht')
    .select(['soort', 'stand', 'verzonden', 'termijn'])
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (rij.verzonden !== null) return
  // The term counts from receipt, which can be days after the decision when sending got stuck.
  const termijn = rij.termijn === null ? null : retourtermijn(datumOp(stap.nu))
  await db
    .updateTable('levering.bericht')
    .set({
      verzonden: stap.nu,
      vastgelopen_om: null,
      stand: rij.stand === 'klaar' ? 'verzonden' : rij.stand,
      antwoord_uiterlijk: termijn?.datum ?? null,
      termijn: termijn && JSON.stringify(termijn),
    })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .execute()
  // Only a WMO301 tells a provider of an assignment; a WMO306 is about one that it knows.
  for (const toewijzingId of rij.soort === 'WMO301' ? await toewijzingenVan(stap, id) : []) {
    const toewijzing = await vindToewijzingVoorWijziging(stap, toewijzingId)
    if (toewijzing && kan(toewijzing, 'verzenden'))
      await legVast(stap, toewijzing, { soort: 'toewijzingVerzonden', gegevens: { bericht: id } })
  }
}
