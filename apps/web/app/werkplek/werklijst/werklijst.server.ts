import type { Weigering } from '@meedoen/kern'
import type { Betaaltermijnen } from '@meedoen/levering'
import type { BewaardFilter, Signaal, Werklijst, Werklijstfilter } from '@meedoen/zaken'
import { redirect } from 'react-router'
import { werktAlleenMetGeld } from '../../eigen-werk.ts'
import type { Huis } from '../../huis.ts'
import { adresVan } from './filter.ts'

/** Under this name the filter is kept with which somebody looked last; it is no saved filter of their own. */
export const LAATST = '~laatst'

export type Werklijstpagina =
  | { readonly mag: false; readonly weigering: Weigering; readonly betalingen: Betaaltermijnen | null }
  | {
      readonly mag: true
      readonly filter: Werklijstfilter
      readonly lijst: Werklijst
      /** Only on the list of one's own work. */
      readonly signalen: readonly Signaal[]
      /** For who carries out pgbs. */
      readonly betalingen: Betaaltermijnen | null
      readonly bewaard: readonly { readonly naam: string; readonly adres: string }[]
    }

/** The list for this address. Without a choice in the address the last choice comes back. */
export async function laadWerklijst(huis: Huis, vraag: URLSearchParams): Promise<Werklijstpagina> {
  const { levering, zaken } = huis.kamers
  if (werktAlleenMetGeld(huis)) throw redirect('/werkplek/declaraties')
  const uitkomst = await huis.werk(async (stap) => {
    if (stap.wie.soort !== 'medewerker') throw new Error('een werklijst is van een medewerker')
    const filters = await zaken.haalFilters(stap, stap.wie.id)
    const laatst = filters.find((f) => f.naam === LAATST)?.filter
    if (vraag.size === 0 && laatst) return { naar: adresVan(laatst) }
    const filter = zaken.werklijstfilter.parse(Object.fromEntries(vraag))
    const lijst = await zaken.haalWerklijst(stap, filter)
    const betalingen = await levering.telBetaaltermijnen(stap)
    if (!lijst.ok) return { weigering: lijst, betalingen }
    const onthoud = { ...filter, bladzijde: 1 }
    if (!laatst || adresVan(laatst) !== adresVan(onthoud)) await zaken.bewaarFilter(stap, stap.wie.id, LAATST, onthoud)
    const signalen = filter.lijst === 'mijn' ? await zaken.haalSignalen(stap) : []
    return { filter, lijst: lijst.waarde, signalen, betalingen, bewaard: filters.filter(isEigen).map(alsLink) }
  })
  if (uitkomst.naar !== undefined) throw redirect(uitkomst.naar)
  if (uitkomst.weigering !== undefined)
    return { mag: false, weigering: uitkomst.weigering, betalingen: uitkomst.betalingen }
  return { mag: true, ...uitkomst }
}

const isEigen = ({ naam }: BewaardFilter): boolean => naam !== LAATST
const alsLink = ({ naam, filter }: BewaardFilter) => ({ naam, adres: adresVan(filter) })

/** Keeps the filter of this address under a name; the same name replaces it. */
export const bewaarOnderNaam = (huis: Huis, naam: string, vraag: string): Promise<string> =>
  huis.werk(async (stap) => {
    const filter = huis.kamers.zaken.werklijstfilter.parse(Object.fromEntries(new URLSearchParams(vraag)))
    if (stap.wie.soort === 'medewerker') await huis.kamers.zaken.bewaarFilter(stap, stap.wie.id, naam, filter)
    return adresVan(filter)
  })

export const gooiFilterWeg = (huis: Huis, naam: string): Promise<void> =>
  huis.werk(async (stap) => {
    if (stap.wie.soort === 'medewerker') await huis.kamers.zaken.verwijderFilter(stap, stap.wie.id, naam)
  })

/** Everything that was told is seen. */
export const zetAllesGezien = (huis: Huis): Promise<void> =>
  huis.werk((stap) => huis.kamers.zaken.zetSignalenGezien(stap, null))
