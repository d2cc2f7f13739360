import { randomUUID } from 'node:crypto'
import { type Datum, eersteVanMaand, gelukt, geweigerd, plusMaanden, type Uitkomst } from '@meedoen/kern'
import { schrijfMaand, wettelijkBedragIn } from '@meedoen/regels'
import { mag, type Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { LEGE_TELLINGEN } from '../bepalen/tellingen.ts'
import { legBijdragefeitVast } from '../feiten.ts'
import { laatsteRonde, ronderijen } from './ronde.ts'

/** The job that carries out a run. */
export const BIJDRAGE_RONDE = 'bijdrage-ronde'

/**
 * Starts the run over a month (any day in it), or lets the one that is under way go on. A month that was done may be done again: then
 * only what is new since goes into a next delivery.
 */
export async function startBijdrageronde(stap: Stap, maand: Datum): Promise<Uitkomst<{ ronde: string }>> {
  const oordeel = mag(stap.wie, 'bijdrage-aanleveren', {})
  if (!oordeel.ok) return oordeel
  const bezig = await ronderijen(stap.tx).where('stand', '=', 'bezig').executeTakeFirst()
  if (bezig) return zetInGang(stap, bezig.id)
  const eerste = eersteVanMaand(maand)
  const bezwaar = await bezwaarTegen(stap, eerste)
  if (bezwaar) return bezwaar
  const id = randomUUID()
  await stap.tx.db
    .insertInto('levering.bijdrageronde')
    .values({
      gemeente: stap.tx.gemeente,
      id,
      maand: eerste,
      nummer: await volgendRondenummer(stap, eerste),
      besluit: stap.vandaag,
      stand: 'bezig',
      gestart: stap.nu,
      tellingen: JSON.stringify(LEGE_TELLINGEN),
    })
    .execute()
  await legBijdragefeitVast(stap, `ronde:${id}`, { soort: 'rondeGestart', gegevens: { maand: eerste } })
  return zetInGang(stap, id)
}

/** The run that the clock starts: over the month that has just ended, once. Answers whether there was one to start. */
export async function startMaandronde(stap: Stap): Promise<void> {
  const maand = plusMaanden(eersteVanMaand(stap.vandaag), -1)
  const vorige = await laatsteRonde(stap.tx, null)
  if (vorige && vorige.maand >= maand) return
  const gestart = await startBijdrageronde(stap, maand)
  // Without ordinance a municipality does not ask a contribution; anything else must be seen by who manages the jobs.
  if (!gestart.ok && gestart.code !== 'geen-verordening') throw new Error(`de maandronde begon niet: ${gestart.code}`)
}

async function zetInGang(stap: Stap, id: string): Promise<Uitkomst<{ ronde: string }>> {
  await stap.tx.zetTaak(BIJDRAGE_RONDE, { gemeente: stap.tx.gemeente, id }, { sleutel: id })
  return gelukt({ ronde: id })
}

async function bezwaarTegen(stap: Stap, maand: Datum) {
  if (maand > stap.vandaag)
    return geweigerd('maand-in-toekomst', 'Deze maand is nog niet begonnen. Kies deze maand of een eerdere.', 'maand')
  const vorige = await laatsteRonde(stap.tx, null)
  if (vorige && maand < vorige.maand)
    return geweigerd(
      'maand-al-voorbij',
      `De laatste ronde ging over ${schrijfMaand(vorige.maand)}. Wat over eerdere maanden verandert, gaat vanzelf mee in de volgende ronde.`,
      'maand',
    )
  const tarief = wettelijkBedragIn(maand)
  if (!tarief.ok) return tarief
  const verordening = await versieOp(stap.tx, 'eigen-bijdrage', maand)
  return verordening.ok ? null : verordening
}

async function volgendRondenummer(stap: Stap, maand: Datum): Promise<number> {
  const { laatste } = await stap.tx.db
    .selectFrom('levering.bijdrageronde')
    .select((eb) => eb.fn.coalesce(eb.fn.max('nummer'), eb.val(0)).as('laatste'))
    .where('gemeente', '=', stap.tx.gemeente)
    .where('maand', '=', maand)
    .executeTakeFirstOrThrow()
  return laatste + 1
}
