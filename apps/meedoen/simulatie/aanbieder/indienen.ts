import { type Datum, eersteVanMaand, laatsteVanMaand, plusDagen } from '@meedoen/kern'
import { declaratiebericht } from './berichten.ts'
import { stelSamen } from './declareren.ts'
import type { Kantoor } from './kantoor.ts'

/** Plans the declaration over a month that is over, or lets it lie until the next. */
export function planDeclaratie(kantoor: Kantoor, maand: Datum): void {
  const { temperament, toeval } = kantoor
  if (toeval.kans(temperament.slaatOver)) return
  const dag = kantoor.later(plusDagen(laatsteVanMaand(maand), 1), temperament.declaratie)
  kantoor.plan(dag, (op) => declareer(kantoor, maand, op))
}

/** The declaration as it goes out that day, with the slips of this provider. */
export function declareer(kantoor: Kantoor, maand: Datum, dag: Datum): readonly Uint8Array[] {
  const { toeval, boek, opdrachten } = kantoor
  const { fouten } = kantoor.temperament
  const kop = kantoor.kop(dag)
  const ingediend = stelSamen(boek, opdrachten, { identificatie: kop.identificatie, maand, toeval, fouten })
  if (ingediend === null) return []
  boek.open.set(kop.identificatie, ingediend)
  const periode = { begin: eersteVanMaand(maand), eind: laatsteVanMaand(maand) }
  const bytes = declaratiebericht(kop, ingediend, opdrachten, periode, toeval.kans(fouten.totaal) ? 100 : 0)
  if (toeval.kans(fouten.afgebroken)) {
    // The line fell out halfway; the next day the whole file comes.
    kantoor.plan(plusDagen(dag, 1), () => [bytes])
    return [bytes.subarray(0, bytes.length / 2)]
  }
  return toeval.kans(fouten.dubbel) ? [bytes, bytes] : [bytes]
}
