import {
  bevestigOntvangst,
  generatieVan,
  haalOp,
  haalOpTeHalen,
  neemAan,
  publiekeSleutels,
  zoekAfzender,
} from '@meedoen/levering'
import type { Berichtenpoort } from '../aansluiting.ts'
import { doeAls } from './stap.ts'

const NIEMAND = { soort: 'anoniem' } as const

/** Messages by HTTP: who is there is told by the token, what may be done by the room. */
export const berichtenpoort: Berichtenpoort = {
  zoekAfzender: (omstandigheid, gemeente, token) =>
    omstandigheid.opslag.inGemeente(gemeente, (tx) => zoekAfzender(tx, token, omstandigheid.nu)),
  neemAan: (omstandigheid, gemeente, afzender, bytes) =>
    doeAls(omstandigheid, gemeente, NIEMAND, (stap) => neemAan(stap, afzender, bytes)),
  lijst: (omstandigheid, gemeente, afzender) =>
    doeAls(omstandigheid, gemeente, NIEMAND, (stap) => haalOpTeHalen(stap, afzender)),
  haal: (omstandigheid, gemeente, afzender, id) =>
    doeAls(omstandigheid, gemeente, NIEMAND, (stap) => haalOp(stap, afzender, id)),
  bevestig: (omstandigheid, gemeente, afzender, id, som) =>
    doeAls(omstandigheid, gemeente, NIEMAND, (stap) => bevestigOntvangst(stap, afzender, id, som)),
  sleutels: async (omstandigheid, gemeente, zaad) => {
    const generatie = await omstandigheid.opslag.inGemeente(gemeente, (tx) => generatieVan(tx))
    return publiekeSleutels(gemeente, generatie, zaad)
  },
}
