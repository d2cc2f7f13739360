import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maakMomentopname, migreer, openOpslag } from '@meedoen/opslag'
import type { TestProject } from 'vitest/node'
import { migratiebronnen } from '../../apps/meedoen/migratiebronnen.ts'
import { startCluster } from './cluster.ts'
import { vestigGemeenten } from './gemeenten.ts'
import type { Sjabloon } from './sjabloon.ts'

const DATABASE = 'meedoen_sjabloon'

/** Once per run: migrate one database, from which every test file gets a copy of its own. */
export default async function zetOp(project: TestProject): Promise<() => Promise<void>> {
  const map = await mkdtemp(join(tmpdir(), 'meedoen-proef-'))
  const ruimOp = (): Promise<void> => rm(map, { recursive: true, force: true })
  try {
    const { sjabloon, stop } = process.env.MEEDOEN_PROEF === 'postgres' ? await opServer(map) : await inBestand(map)
    project.provide('sjabloon', sjabloon)
    return () => stop().then(ruimOp)
  } catch (fout) {
    await ruimOp()
    throw fout
  }
}

type Opzet = { sjabloon: Sjabloon; stop: () => Promise<void> }

async function inBestand(map: string): Promise<Opzet> {
  const opslag = await openOpslag({ geheugen: true })
  await migreer(opslag, migratiebronnen)
  await vestigGemeenten(opslag)
  const bestand = join(map, 'momentopname.tar')
  await writeFile(bestand, (await maakMomentopname(opslag)).stream())
  await opslag.sluit()
  return { sjabloon: { soort: 'pglite', bestand }, stop: async () => undefined }
}

async function opServer(map: string): Promise<Opzet> {
  const { server, stop } = await startCluster(map, DATABASE)
  try {
    const opslag = await openOpslag({ url: `${server}/${DATABASE}` })
    await migreer(opslag, migratiebronnen)
    await vestigGemeenten(opslag)
    await opslag.sluit()
    return { sjabloon: { soort: 'postgres', server, database: DATABASE }, stop }
  } catch (fout) {
    await stop()
    throw fout
  }
}
