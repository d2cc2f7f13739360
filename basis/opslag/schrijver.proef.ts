import { gemeentecode } from '@meedoen/kern'
import { migreer } from './migratie.ts'
import { openOpslag } from './opslag.ts'

// Run by gegevensmap.test.ts as a process of its own, to be killed in the middle of its work.
const opslag = await openOpslag({ map: process.argv[2] ?? '' })
await migreer(opslag, [{ kamer: 'opslag', map: new URL('migraties/', import.meta.url) }])
for (let nummer = 1000; nummer < 9999; nummer += 1) {
  const hostnaam = `g${nummer}.voorbeeld`
  await opslag.opPlatform((db) =>
    db
      .insertInto('platform.gemeente')
      .values({ code: gemeentecode(String(nummer)), naam: hostnaam, hostnaam })
      .execute(),
  )
  process.stdout.write(`${hostnaam}\n`)
}
