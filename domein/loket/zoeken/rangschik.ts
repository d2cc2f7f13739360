import type { AanbodItem } from '../aanbod/aanbod-item.ts'
import { lijktOp } from './lijkt-op.ts'
import { vraagwoorden, woorden } from './woorden.ts'

/** What a word weighs by where it stands: people's own words count most. */
const GEWICHT = { zoekwoord: 10, naam: 8, omschrijving: 3 } as const

type Weging = readonly [gewicht: number, woorden: readonly string[]]

/** The entries that fit a question in people's own words, best first; an empty question keeps all, in order of name. */
export function rangschik(items: readonly AanbodItem[], vraag: string): AanbodItem[] {
  const gezocht = vraagwoorden(vraag)
  if (gezocht.length === 0) return [...items].sort(opNaam)
  return items
    .map((item) => ({ item, punten: puntenVan(item, gezocht) }))
    .filter(({ punten }) => punten > 0)
    .sort((a, b) => b.punten - a.punten || opNaam(a.item, b.item))
    .map(({ item }) => item)
}

function puntenVan(item: AanbodItem, gezocht: readonly string[]): number {
  const wegingen: Weging[] = [
    [GEWICHT.zoekwoord, item.zoekwoorden.flatMap(woorden)],
    [GEWICHT.naam, woorden(`${item.naam.nl} ${item.naam.en}`)],
    [GEWICHT.omschrijving, woorden(`${item.omschrijving.nl} ${item.omschrijving.en}`)],
  ]
  return gezocht.reduce((som, getypt) => som + besteVan(getypt, wegingen), 0)
}

const besteVan = (getypt: string, wegingen: readonly Weging[]): number =>
  Math.max(0, ...wegingen.flatMap(([gewicht, lijst]) => lijst.map((woord) => gewicht * lijktOp(getypt, woord))))

const opNaam = (a: AanbodItem, b: AanbodItem): number => a.naam.nl.localeCompare(b.naam.nl, 'nl')
