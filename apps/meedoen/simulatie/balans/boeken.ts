/** What is counted per provider, product and month of delivery; all in eurocents. */
export type Post = { toegewezen: number; gedeclareerd: number; toegekend: number }
const POSTEN = ['toegewezen', 'gedeclareerd', 'toegekend'] as const satisfies readonly (keyof Post)[]

/** The books as one party keeps them. */
export type Boeken = {
  /** By `AGB product JJJJ-MM-01`. */
  readonly perMaand: ReadonlyMap<string, Readonly<Post>>
  /** By AGB. */
  readonly goedgekeurd: ReadonlyMap<string, number>
  readonly betaald: ReadonlyMap<string, number>
  /** Own contribution that is expected of everybody over all months. */
  readonly bijdrage: number
}

/** Where two parties do not agree. */
export type Verschil = { readonly wat: string; readonly huis: number; readonly buiten: number }

/** Holds the books of the house against those of everybody else; empty when they balance to the cent. */
export function vergelijk(huis: Boeken, buiten: Boeken): Verschil[] {
  const sleutels = new Set([...huis.perMaand.keys(), ...buiten.perMaand.keys()])
  const perMaand = [...sleutels].flatMap((sleutel) =>
    POSTEN.map((post) => ({
      wat: `${post} ${sleutel}`,
      huis: huis.perMaand.get(sleutel)?.[post] ?? 0,
      buiten: buiten.perMaand.get(sleutel)?.[post] ?? 0,
    })),
  )
  const bijdrage = { wat: 'bijdrage', huis: huis.bijdrage, buiten: buiten.bijdrage }
  return [...perMaand, ...perAanbieder('goedgekeurd', huis, buiten), ...perAanbieder('betaald', huis, buiten), bijdrage]
    .filter((regel) => regel.huis !== regel.buiten)
    .toSorted((a, b) => (a.wat < b.wat ? -1 : 1))
}

const perAanbieder = (wat: 'goedgekeurd' | 'betaald', huis: Boeken, buiten: Boeken): Verschil[] =>
  [...new Set([...huis[wat].keys(), ...buiten[wat].keys()])].map((agb) => ({
    wat: `${wat} ${agb}`,
    huis: huis[wat].get(agb) ?? 0,
    buiten: buiten[wat].get(agb) ?? 0,
  }))

/** Adds up all of one kind. */
export const totaal = (boeken: Boeken, post: keyof Post): number =>
  [...boeken.perMaand.values()].reduce((som, regel) => som + regel[post], 0)

export const som = (per: ReadonlyMap<string, number>): number =>
  [...per.values()].reduce((een, ander) => een + ander, 0)
