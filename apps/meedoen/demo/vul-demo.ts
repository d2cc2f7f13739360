import type { Datum, Gemeentecode } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { versieOp } from '@meedoen/verordening'
import { bevolkingVan, DEMOGEMEENTEN } from './demogemeenten.ts'
import type { Demogemeente } from './gemeente.ts'
import type { DemoPersona } from './persona.ts'
import { vulBevolking } from './vul-bevolking.ts'
import { vulGemeente } from './vul-gemeente.ts'

/**
 * Fills the demo municipalities, each in one transaction: a start that was cut off leaves nothing half done.
 * What is there already stays as it is; answers the municipalities that were filled now.
 */
export async function vulDemo(opslag: Opslag, vandaag: Datum): Promise<readonly string[]> {
  await vestig(opslag)
  const gevuld: string[] = []
  for (const gemeente of DEMOGEMEENTEN) if (await vulAls(opslag, gemeente, vandaag)) gevuld.push(gemeente.naam)
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

const vulAls = (opslag: Opslag, gemeente: Demogemeente, vandaag: Datum): Promise<boolean> =>
  opslag.inGemeente(gemeente.code, async (tx) => {
    if ((await versieOp(tx, 'gemeentegegevens', vandaag)).ok) return false
    await vulGemeente(tx, gemeente, vandaag)
    await vulBevolking(tx, bevolkingVan(gemeente, vandaag))
    return true
  })
