import type { Berichtsoort, BerichtVan } from '../../model/berichten.ts'

/** How to break one rule of level 2 in a right message, and nothing else. */
export type Recept<Soort extends Berichtsoort> = {
  readonly regel: string
  /** Dutch: what is done to the message. */
  readonly fout: string
  /** Rules that say the same of the same thing, so that they find it too. */
  readonly ook: readonly string[]
  /** The broken message and where the finding must be; null when this message has nothing to break here. */
  readonly maak: (bericht: BerichtVan<Soort>) => { readonly bericht: BerichtVan<Soort>; readonly pad: string } | null
}

/** The list with its first item made into another. */
export const metEerste = <T>(lijst: readonly T[], maak: (eerste: T) => T): T[] =>
  lijst.map((item, i) => (i === 0 ? maak(item) : item))

/** A recipe in short: rule, fault, what to do, and the rules that find it too. */
export type Kort<Bericht> = readonly [
  regel: string,
  fout: string,
  maak: (bericht: Bericht) => { readonly bericht: Bericht; readonly pad: string } | null,
  ook?: readonly string[],
]
export const voluit = <Bericht>([regel, fout, maak, ook = []]: Kort<Bericht>) => ({ regel, fout, maak, ook })
