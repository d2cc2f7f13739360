/** A neighbourhood with its streets; the postcode of a street is `postcode` plus a last letter in order. */
export type Wijk = {
  readonly naam: string
  readonly plaats: string
  readonly postcode: string
  readonly straten: readonly string[]
}

export type Straat = {
  readonly naam: string
  readonly postcode: string
  readonly plaats: string
  readonly wijk: string
}

const LETTERS = 'ABCEGHJKLMNPRTVWXZ'

export const stratenVan = (wijken: readonly Wijk[]): Straat[] =>
  wijken.flatMap(({ naam: wijk, plaats, postcode, straten }) =>
    straten.map((naam, i) => ({ naam, wijk, plaats, postcode: `${postcode}${LETTERS[i % LETTERS.length] ?? 'A'}` })),
  )
