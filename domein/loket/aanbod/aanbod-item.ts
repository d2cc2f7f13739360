import { z } from 'zod'

const tekst = z.string().trim().min(1)
const tweetalig = z.strictObject({ nl: tekst, en: tekst })

/** General provision (Wmo 1.1.1: open to all after at most a light check), work of volunteers, or residents' initiative. */
export const AANBODSOORTEN = ['algemene-voorziening', 'vrijwilligers', 'initiatief'] as const

/** Something in the municipality that helps without a decision. */
export const aanbodItem = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  soort: z.enum(AANBODSOORTEN),
  naam: tweetalig,
  omschrijving: tweetalig,
  /** People's own words for what this helps with ("trap", "eenzaam"), Dutch and English. */
  zoekwoorden: z.array(tekst),
  /** Codes of areas of life in basis/catalogus. */
  leefgebieden: z.array(tekst),
  waar: tekst,
  telefoon: tekst,
  website: z.url({ protocol: /^https?$/ }).nullable(),
  kosten: tweetalig,
})
export type AanbodItem = z.infer<typeof aanbodItem>
export type Aanbodsoort = AanbodItem['soort']

const soortVeld = z.enum(AANBODSOORTEN)

type Rij = {
  id: string
  soort: string
  naam_nl: string
  naam_en: string
  omschrijving_nl: string
  omschrijving_en: string
  zoekwoorden: string[]
  leefgebieden: string[]
  waar: string
  telefoon: string
  website: string | null
  kosten_nl: string
  kosten_en: string
}

export const KOLOMMEN = [
  'id',
  'soort',
  'naam_nl',
  'naam_en',
  'omschrijving_nl',
  'omschrijving_en',
  'zoekwoorden',
  'leefgebieden',
  'waar',
  'telefoon',
  'website',
  'kosten_nl',
  'kosten_en',
] as const

export const leesAanbodItem = (rij: Rij): AanbodItem => ({
  id: rij.id,
  soort: soortVeld.parse(rij.soort),
  naam: { nl: rij.naam_nl, en: rij.naam_en },
  omschrijving: { nl: rij.omschrijving_nl, en: rij.omschrijving_en },
  zoekwoorden: rij.zoekwoorden,
  leefgebieden: rij.leefgebieden,
  waar: rij.waar,
  telefoon: rij.telefoon,
  website: rij.website,
  kosten: { nl: rij.kosten_nl, en: rij.kosten_en },
})

export const alsRij = (item: AanbodItem): Rij => ({
  id: item.id,
  soort: item.soort,
  naam_nl: item.naam.nl,
  naam_en: item.naam.en,
  omschrijving_nl: item.omschrijving.nl,
  omschrijving_en: item.omschrijving.en,
  zoekwoorden: item.zoekwoorden,
  leefgebieden: item.leefgebieden,
  waar: item.waar,
  telefoon: item.telefoon,
  website: item.website,
  kosten_nl: item.kosten.nl,
  kosten_en: item.kosten.en,
})
