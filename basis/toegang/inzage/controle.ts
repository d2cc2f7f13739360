import type { Gemeentecode } from '@meedoen/kern'
import { hashVan, type Inzagerij, type Ketenhoofd, zegelVan } from './keten.ts'

/** What is wrong with a chain: rows, its head, or the chain as a whole. */
export type Ketenbevinding = {
  readonly keten: string
  /** The row it is about; null when it is about the head or the chain. */
  readonly volgnummer: number | null
  readonly soort:
    | 'veranderd'
    | 'ontbreekt'
    | 'ingevoegd'
    | 'hoofd-ontbreekt'
    | 'hoofd-veranderd'
    | 'keten-verdwenen'
    | 'keten-niet-in-register'
}

/**
 * Compares the rows of one chain, in order, with each other and with the head. A row is checked against the hash that
 * stands in the row before it, so one altered row is one finding. After a gap the next row cannot be checked.
 */
export function* controleerRijen(
  sleutel: Uint8Array,
  gemeente: Gemeentecode,
  keten: string,
  hoofd: Ketenhoofd | null,
  rijen: Iterable<Inzagerij>,
): Generator<Ketenbevinding> {
  const vind = (soort: Ketenbevinding['soort'], volgnummer: number | null): Ketenbevinding => ({
    keten,
    volgnummer,
    soort,
  })
  let volgende = 1
  let vorige = ''
  for (const rij of rijen) {
    const gat = rij.volgnummer > volgende
    for (; volgende < rij.volgnummer; volgende += 1) yield vind('ontbreekt', volgende)
    if (hoofd && rij.volgnummer > hoofd.laatste) yield vind('ingevoegd', rij.volgnummer)
    else if (!gat && hashVan(sleutel, gemeente, rij, vorige) !== rij.hash) yield vind('veranderd', rij.volgnummer)
    volgende = rij.volgnummer + 1
    vorige = rij.hash
  }
  if (!hoofd) {
    yield vind('hoofd-ontbreekt', null)
    return
  }
  for (let nummer = volgende; nummer <= hoofd.laatste; nummer += 1) yield vind('ontbreekt', nummer)
  const eindeKlopt = volgende !== hoofd.laatste + 1 || hoofd.hash === vorige
  if (!eindeKlopt || zegelVan(sleutel, gemeente, keten, hoofd) !== hoofd.zegel) yield vind('hoofd-veranderd', null)
}
