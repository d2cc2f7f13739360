import { randomUUID } from 'node:crypto'
import { vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { leesPersoonsgegevens, registreerPersonen, schrijfVolledigeNaam } from '@meedoen/personen'
import type { Band, Inwoner } from './bevolking/inwoner.ts'

/** Ids in the database of the invented people, by their key. */
export type Bekenden = ReadonlyMap<string, string>

/** Registers the inhabitants with their addresses and the people around them; answers their ids by key. */
export async function vulBevolking(tx: Transactie, inwoners: readonly Inwoner[]): Promise<Bekenden> {
  const ids = new Map(inwoners.map(({ sleutel }) => [sleutel, randomUUID()]))
  const namen = new Map(inwoners.map(({ sleutel, persoon }) => [sleutel, naamVan(persoon)]))
  const overnames = inwoners.map(({ sleutel, persoon, adres, banden }) => ({
    id: haal(ids, sleutel),
    persoon,
    adressen: [adres],
    relaties: banden.map((band) => naarRelatie(band, ids, namen)),
  }))
  vastGelukt(await registreerPersonen(tx, overnames))
  return ids
}

const naamVan = (persoon: Inwoner['persoon']): string => schrijfVolledigeNaam(vastGelukt(leesPersoonsgegevens(persoon)))

function naarRelatie(band: Band, ids: Bekenden, namen: ReadonlyMap<string, string>) {
  const { rol, soort, vanaf } = band
  if ('naam' in band) return { rol, soort, vanaf, naam: band.naam, telefoon: band.telefoon }
  return { rol, soort, vanaf, ander: haal(ids, band.met), naam: haal(namen, band.met) }
}

export function haal<T>(kaart: ReadonlyMap<string, T>, sleutel: string): T {
  const gevonden = kaart.get(sleutel)
  if (gevonden === undefined) throw new Error(`onbekend in de demo: ${sleutel}`)
  return gevonden
}
