import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { IN_EUROS } from '../volume.ts'

const EENHEDEN = ['01', '04', '14', '16', '82', '83', '84'] as const
export type Eenheid = (typeof EENHEDEN)[number]

/** WJ756; another code is shown as pieces. */
export const eenheidUit = (code: string): Eenheid => EENHEDEN.find((eenheid) => eenheid === code) ?? '82'

/** How a unit is typed: as hours, as money, or as a whole number. */
export function telwijze(eenheid: string): 'tijd' | 'geld' | 'aantal' {
  if (eenheid === '01' || eenheid === '04') return 'tijd'
  return eenheid === IN_EUROS ? 'geld' : 'aantal'
}

/** Time as people write it: 12:30. Minutes in, hours out. */
const alsUren = (minuten: number): string => `${Math.floor(minuten / 60)}:${String(minuten % 60).padStart(2, '0')}`

/** A volume of a line in the field in which it is typed. */
export function alsInvoer(volume: number, eenheid: string): string {
  if (eenheid === '01') return alsUren(volume)
  return eenheid === IN_EUROS ? (volume / 100).toFixed(2).replace('.', ',') : String(volume)
}

/** "12:30 uur", in the language of the page. */
export function useHoeveel(): (volume: number, eenheid: string) => string {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijf = (volume: number, eenheid: string): string => {
    if (eenheid === '01') return alsUren(volume)
    if (eenheid === '04' && !Number.isInteger(volume)) return alsUren(Math.round(volume * 60))
    return eenheid === IN_EUROS ? schrijfEuro(volume, taal) : volume.toLocaleString(taal)
  }
  return (volume, eenheid) => t(`hoeveel.${eenheidUit(eenheid)}`, { aantal: schrijf(volume, eenheid) })
}
