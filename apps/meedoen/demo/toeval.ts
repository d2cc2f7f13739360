/** Chance that always falls the same way: the demo must be equal on every machine and every run. */
export type Toeval = {
  /** A number from 0 up to 1. */
  deel(): number
  /** A whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number
  /** True in that share of the cases (0 to 1). */
  kans(aandeel: number): boolean
  kies<T>(lijst: readonly T[]): T
  /** Picks by weight: `[['often', 8], ['seldom', 1]]`. */
  weeg<T>(keuzes: readonly (readonly [T, number])[]): T
  /** A stream of its own, so that more draws here do not change what is drawn elsewhere. */
  splits(naam: string): Toeval
}

export function maakToeval(zaad: string): Toeval {
  const deel = mulberry32(getalVan(zaad))
  const geheel = (van: number, tot: number): number => van + Math.floor(deel() * (tot - van + 1))
  return {
    deel,
    geheel,
    kans: (aandeel) => deel() < aandeel,
    kies: (lijst) => uit(lijst, geheel(0, lijst.length - 1)),
    weeg: (keuzes) => {
      let over = deel() * keuzes.reduce((som, [, gewicht]) => som + gewicht, 0)
      const gekozen = keuzes.find(([, gewicht]) => {
        over -= gewicht
        return over < 0
      })
      return (gekozen ?? uit(keuzes, keuzes.length - 1))[0]
    },
    splits: (naam) => maakToeval(`${zaad}/${naam}`),
  }
}

function uit<T>(lijst: readonly T[], plaats: number): T {
  const gevonden = lijst[plaats]
  if (gevonden === undefined) throw new Error('kiezen uit een lege lijst')
  return gevonden
}

/** 32-bit FNV-1a of the name of the stream. */
function getalVan(zaad: string): number {
  let getal = 0x811c9dc5
  for (const letter of zaad) getal = Math.imul(getal ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return getal >>> 0
}

/** Mulberry32: small, fast and even enough for inventing people; not for secrets. */
function mulberry32(zaad: number): () => number {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
