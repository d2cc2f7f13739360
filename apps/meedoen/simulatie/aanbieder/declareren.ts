import { type Datum, eersteVanMaand, laatsteVanMaand } from '@meedoen/kern'
import type { Toeval } from '../../demo/toeval.ts'
import type { Boek, Geleverd, Ingediend, Regel } from './boek.ts'
import type { Opdracht } from './opdracht.ts'
import type { Temperament } from './temperament.ts'

export type Declaratievraag = {
  /** Of the message; the declaration and its lines are numbered after it. */
  readonly identificatie: string
  /** Last month that it is about; earlier ones that were left lying go along (TR318). */
  readonly maand: Datum
  readonly toeval: Toeval
  readonly fouten: Temperament['fouten']
}

/** Gathers what is to be declared or put right, with the mistakes of this provider. Null when there is nothing. */
export function stelSamen(
  boek: Boek,
  opdrachten: ReadonlyMap<number, Opdracht>,
  { identificatie, maand, toeval, fouten }: Declaratievraag,
): Ingediend | null {
  const nummer = `S${maand.slice(0, 7).replace('-', '')}${identificatie.slice(-5)}`
  const zonder = boek.geleverd
    .filter((geleverd) => geleverd.maand <= maand)
    .flatMap((geleverd): Ongenummerd[] => {
      const goed = zoalsHetWas(geleverd, opdrachten)
      if (geleverd.stand === 'te-verbeteren') return [...terug(geleverd), goed]
      return geleverd.stand === 'te-declareren' ? [metFout(goed, toeval, fouten)] : []
    })
  if (zonder.length === 0) return null
  for (const { geleverd } of zonder) geleverd.stand = 'ingediend'
  return { identificatie, nummer, regels: zonder.map((regel, i) => ({ ...regel, referentie: `${nummer}R${i + 1}` })) }
}

type Ongenummerd = Omit<Regel, 'referentie'>

/** A line that tells what was given. It covers all days of the month on which the assignment holds (TR387, TR388). */
function zoalsHetWas(geleverd: Geleverd, opdrachten: ReadonlyMap<number, Opdracht>): Ongenummerd {
  const opdracht = opdrachten.get(geleverd.toewijzing)
  if (!opdracht) throw new Error('geleverd op een onbekende toewijzing')
  const { product, volume, tarief, maand } = geleverd
  const laatste = laatsteVanMaand(maand)
  const periode = {
    begin: opdracht.begin > maand ? opdracht.begin : eersteVanMaand(maand),
    eind: opdracht.eind !== null && opdracht.eind < laatste ? opdracht.eind : laatste,
  }
  return { crediteert: null, geleverd, product, periode, volume, tarief, bedrag: volume * tarief, uitslag: 'open' }
}

/** A line that was granted, taken back in full. */
function terug({ geboekt }: Geleverd): Ongenummerd[] {
  if (geboekt === null) return []
  const { geleverd, product, periode, volume, tarief, bedrag } = geboekt
  return [{ crediteert: geboekt, geleverd, product, periode, volume, tarief, bedrag: -bedrag, uitslag: 'open' }]
}

function metFout(regel: Ongenummerd, toeval: Toeval, kans: Temperament['fouten']): Ongenummerd {
  const { volume, tarief } = regel
  if (toeval.kans(kans.tarief)) return { ...regel, tarief: tarief + 1, bedrag: volume * (tarief + 1) }
  if (toeval.kans(kans.nul)) return { ...regel, volume: volume * 100, bedrag: volume * 100 * tarief }
  if (toeval.kans(kans.product)) return { ...regel, product: `${regel.product.slice(0, 2)}Z99` }
  if (volume > 1 && toeval.kans(kans.vergissing)) {
    const minder = Math.ceil(volume / 2)
    return { ...regel, volume: minder, bedrag: minder * tarief }
  }
  return regel
}
