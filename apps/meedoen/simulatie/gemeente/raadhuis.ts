import { type Datum, type Gemeentecode, type Uitkomst, vastGelukt } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { haalMedewerkers, type Stap, type WieMedewerker } from '@meedoen/toegang'
import { haal } from '../../demo/vul-bevolking.ts'
import { tijdstip } from '../../demo/zaken/dagen.ts'
import { alsWie } from '../../demo/zaken/wereld.ts'

/** The staff of the simulated municipality: whoever does something does it on a day, by the steps of the house. */
export type Raadhuis = {
  readonly gemeente: Gemeentecode
  readonly backoffice: WieMedewerker
  /** Two who may pay. */
  readonly financieel: readonly [WieMedewerker, WieMedewerker]
  /** A step; a refusal is a mistake in the simulation. */
  doe<T>(wie: Stap['wie'], dag: Datum, werk: (stap: Stap) => Promise<Uitkomst<T>>): Promise<T>
  /** A step whose refusal is an answer. */
  probeer<T>(wie: Stap['wie'], dag: Datum, werk: (stap: Stap) => Promise<T>): Promise<T>
}

/** Ten in the morning: after the post of the night. */
const MINUTEN = 120

export async function openRaadhuis(
  opslag: Opslag,
  gemeente: Gemeentecode,
  inzagesleutel: Uint8Array,
): Promise<Raadhuis> {
  const mensen = await opslag.inGemeente(
    gemeente,
    async (tx) => new Map((await haalMedewerkers(tx)).map((mens) => [mens.naam, alsWie(mens)])),
  )
  const probeer: Raadhuis['probeer'] = (wie, dag, werk) =>
    opslag.inGemeente(gemeente, (tx) => werk({ tx, wie, nu: tijdstip(dag, MINUTEN), vandaag: dag, inzagesleutel }))
  return {
    gemeente,
    backoffice: haal(mensen, 'Gerda Lammers'),
    financieel: [haal(mensen, 'Ruud Wassenaar'), haal(mensen, 'Aylin Demir')],
    probeer,
    doe: async (wie, dag, werk) => vastGelukt(await probeer(wie, dag, werk)),
  }
}
