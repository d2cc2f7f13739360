// A process of its own that does all waiting message traffic once, and kills itself (SIGKILL) at the point it was told.
import { argv, kill, pid } from 'node:process'
import { gemeentecode } from '@meedoen/kern'
import { openOpslag } from '@meedoen/opslag'
import { z } from 'zod'
import { BERICHTEN_OPHALEN, type Berichtomgeving, registreerBerichttaken } from '../index.ts'
import { SLEUTEL } from './levergemeente.ts'
import { proefzaad } from './post.ts'

const opdracht = z.object({
  waar: z.union([z.object({ url: z.string() }), z.object({ map: z.string() })]),
  map: z.string(),
  gemeente: z.string().transform(gemeentecode),
  nu: z.coerce.date(),
  /** The kind of message and the step; null to live. */
  sterfBij: z.object({ stap: z.string(), soort: z.string() }).nullable(),
})

const { waar, map, gemeente, nu, sterfBij } = opdracht.parse(JSON.parse(argv[2] ?? ''))
const opslag = await openOpslag(waar)
const omgeving: Berichtomgeving = {
  map,
  klok: () => nu,
  inzagesleutel: SLEUTEL,
  sleutelzaad: proefzaad,
  bijStap: ({ stap, soort }) => {
    if (stap === sterfBij?.stap && soort === sterfBij.soort) kill(pid, 'SIGKILL')
  },
}
registreerBerichttaken(opslag, omgeving)
await opslag.inGemeente(gemeente, (tx) => tx.zetTaak(BERICHTEN_OPHALEN, { gemeente, id: nu.toISOString() }))
await opslag.taken.verwerkWachtende()
await opslag.sluit()
