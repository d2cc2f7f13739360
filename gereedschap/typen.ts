import { writeFile } from 'node:fs/promises'
import { migreer, openOpslag, schrijfTypen } from '@meedoen/opslag'
import { migratiebronnen } from '../apps/meedoen/migratiebronnen.ts'

/** `npm run typen`: migrates an empty database and writes the types of its tables. */
const opslag = await openOpslag({ geheugen: true })
await migreer(opslag, migratiebronnen)
await writeFile(new URL('../basis/opslag/gegenereerd/database.ts', import.meta.url), await schrijfTypen(opslag))
await opslag.sluit()
