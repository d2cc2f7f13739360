import type { Datum, Gemeentecode } from '@meedoen/kern'
import type { Opslag, Transactie } from '@meedoen/opslag'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { bevolkingVan, DEMOGEMEENTEN } from './demogemeenten.ts'
import type { Demogemeente } from './gemeente.ts'
import { opAdres } from './op-adres.ts'
import type { DemoPersona } from './persona.ts'
import { maakToeval } from './toeval.ts'
import { vulBevolking } from './vul-bevolking.ts'
import { vulBijdragerondes } from './vul-bijdragerondes.ts'
import { vulGemeente } from './vul-gemeente.ts'
import { vulBijzonderheden } from './zaken/bijzonderheden.ts'
import { tijdstip } from './zaken/dagen.ts'
import { maakWereld } from './zaken/maak-wereld.ts'
import { rondAf } from './zaken/slot.ts'
import { maakToneel } from './zaken/toneel.ts'
import { openDemobudgetten, vulBudgetten, vulSteekproef } from './zaken/vul-budgetten.ts'
import { vulZaken } from './zaken/vul-zaken.ts'

/**
 * Fills the demo municipalities, each in one transaction: a start that was cut off leaves nothing half done.
 * What is there already stays as it is; answers the municipalities that were filled now. `inzagesleutel` keys the access log;
 * letters point to `poort` on this computer, or to an invented website when it is 0.
 */
export async function vulDemo(
  opslag: Opslag,
  vandaag: Datum,
  inzagesleutel: Uint8Array,
  poort: number,
): Promise<readonly string[]> {
  await vestig(opslag)
  const gevuld: string[] = []
  for (const gemeente of DEMOGEMEENTEN.map((schets) => opAdres(schets, poort))) {
    const nieuw = await opslag.inGemeente(gemeente.code, (tx) => vulAls(tx, gemeente, vandaag, inzagesleutel))
    if (nieuw) gevuld.push(gemeente.naam)
  }
  return gevuld
}

/** The people as whom a visitor of the demo may log in, per municipality. */
export const personasVan = (code: Gemeentecode): readonly DemoPersona[] =>
  DEMOGEMEENTEN.find((gemeente) => gemeente.code === code)?.personas ?? []

const vestig = (opslag: Opslag): Promise<unknown> =>
  opslag.opPlatform((db) =>
    db
      .insertInto('platform.gemeente')
      .values(DEMOGEMEENTEN.map(({ code, naam, hostnaam }) => ({ code, naam, hostnaam })))
      .onConflict((botsing) => botsing.column('code').doNothing())
      .execute(),
  )

async function vulAls(
  tx: Transactie,
  gemeente: Demogemeente,
  vandaag: Datum,
  inzagesleutel: Uint8Array,
): Promise<boolean> {
  if ((await versieOp(tx, 'gemeentegegevens', vandaag)).ok) return false
  const inwoners = bevolkingVan(gemeente, vandaag)
  await vulGemeente(tx, gemeente, vandaag)
  const wereld = await maakWereld(tx, gemeente, inwoners, await vulBevolking(tx, inwoners), vandaag)
  const stap: Stap = { tx, wie: { soort: 'systeem', naam: 'demo' }, nu: tijdstip(vandaag, 0), vandaag, inzagesleutel }
  // The people with a story get their cases by hand.
  const metNaam = new Set(gemeente.inwonersMetNaam(vandaag).map(({ sleutel }) => sleutel))
  const anderen = inwoners.filter(({ sleutel }) => !metNaam.has(sleutel))
  const toeval = maakToeval(gemeente.naam).splits('zaken')
  const gemaakt = await vulZaken(stap, wereld, anderen, gemeente.aantalZaken)
  await openDemobudgetten(stap, gemaakt)
  await rondAf(stap, wereld, toeval.splits('slot'), gemaakt)
  await vulBijzonderheden(stap, wereld, toeval.splits('bijzonder'), gemaakt)
  await vulBudgetten(stap, wereld, gemaakt)
  await vulSteekproef(stap, wereld, gemaakt)
  await gemeente.vertel(await maakToneel(stap, wereld))
  await vulBijdragerondes(stap)
  return true
}
