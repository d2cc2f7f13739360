import type { Datum, Uitkomst } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import type { Stap } from '@meedoen/toegang'
import { type Berichtomgeving, systeemstap, type Taakgegevens } from '../../verkeer/omgeving.ts'
import { maakBestand } from '../aanleveren/maak-bestand.ts'
import { legBijdragefeitVast } from '../feiten.ts'
import { aantalMeldingen, doeDeel } from './doe-deel.ts'
import { naarRonde, type Ronde, ronderijen } from './ronde.ts'
import { BIJDRAGE_RONDE, startBijdrageronde } from './start-ronde.ts'

type Rondeomgeving = Pick<Berichtomgeving, 'klok' | 'inzagesleutel'>

/** People per transaction: few enough to keep the memory flat, enough to ask each source seldom. */
const PER_KEER = 5000

/**
 * The job that carries out a run, part by part, and then makes the delivery. After a crash it goes on where it was; done already, it
 * does nothing.
 */
export async function voerRondeUit(
  opslag: Opslag,
  omgeving: Rondeomgeving,
  { gemeente, id }: Taakgegevens,
  perKeer = PER_KEER,
): Promise<void> {
  const doe = (): Promise<boolean> =>
    opslag.inGemeente(gemeente, (tx) => doeStuk(systeemstap(tx, BIJDRAGE_RONDE, omgeving), id, perKeer))
  while (await doe());
}

/**
 * Starts a run and carries it out within the transaction of this step: for a small municipality that is taken over with its past. Answers
 * the run, or why there is none.
 */
export async function draaiBijdrageronde(stap: Stap, maand: Datum): Promise<Uitkomst<{ ronde: string }>> {
  const gestart = await startBijdrageronde(stap, maand)
  if (gestart.ok) while (await doeStuk(stap, gestart.waarde.ronde, PER_KEER));
  return gestart
}

/** One part; holds the run meanwhile, so that two jobs never do the same people. Answers whether there is more to do. */
async function doeStuk(stap: Stap, id: string, perKeer: number): Promise<boolean> {
  const rij = await ronderijen(stap.tx).where('id', '=', id).where('stand', '=', 'bezig').forUpdate().executeTakeFirst()
  if (!rij) return false
  if (await doeDeel(stap, naarRonde(rij), perKeer)) return true
  await rondAf(stap, id)
  return false
}

/** Makes the file. A run that found nothing after another of the same month leaves that one as the delivery. */
async function rondAf(stap: Stap, id: string): Promise<void> {
  const { db, gemeente } = stap.tx
  const ronde = naarRonde(await ronderijen(stap.tx).where('id', '=', id).executeTakeFirstOrThrow())
  if (ronde.nummer > 1 && !(await heeftNieuws(stap, ronde))) {
    await legBijdragefeitVast(stap, `ronde:${id}`, { soort: 'rondeZonderNieuws', gegevens: { maand: ronde.maand } })
    await db.deleteFrom('levering.bijdrageronde').where('gemeente', '=', gemeente).where('id', '=', id).execute()
    return
  }
  const { formaat, bestand, sha256 } = await maakBestand(stap.tx, ronde)
  await db
    .updateTable('levering.bijdrageronde')
    .set({ stand: 'klaar', klaar: stap.nu, formaat, bestand, sha256 })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .execute()
  const meldingen = aantalMeldingen(ronde.tellingen)
  await legBijdragefeitVast(stap, `ronde:${id}`, { soort: 'rondeKlaar', gegevens: { sha256, meldingen } })
}

async function heeftNieuws(stap: Stap, { id }: Ronde): Promise<boolean> {
  const rij = await stap.tx.db
    .selectFrom('levering.bijdragelijn')
    .select('persoon')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('ronde', '=', id)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}
