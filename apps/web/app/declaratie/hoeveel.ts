import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'

const EENHEDEN = ['01', '04', '14', '16', '82', '83', '84'] as const
export type Eenheid = (typeof EENHEDEN)[number]

/** WJ756; another code is shown as pieces. */
export const eenheidUit = (code: string): Eenheid => EENHEDEN.find((eenheid) => eenheid === code) ?? '82'

/** Time as people write it: 12:30. Minutes in, hours out. */
const alsUren = (minuten: number): string => `${Math.floor(minuten / 60)}:${String(minuten % 60).padStart(2, '0')}`

/** A volume of a line in the field in which it is typed. */
export function alsInvoer(volume: number, eenheid: string): string {
  if (eenheid === '01') return alsUren(volume)
  return eenheid === '83' ? (volume / 100).toFixed(2).replace('.', ',') : String(volume)
}

/** "12:30 uur", in the language of the page. */
export function useHoeveel(): (volume: number, eenheid: string) => string {
  const t = useTekst('declaratie')
  const taal = useTaal()
  return (volume, eenheid) => {
    const aantal =
      eenheid === '04' && !Number.isInteger(volume)
        ? alsUren(Math.round(volume * 60))
        : eenheid === '01'
          ? alsUren(volume)
          : eenheid === '83'
            ? schrijfEuro(volume, taal)
            : volume.toLocaleString(taal)
    return t(`hoeveel.${eenheidUit(eenheid)}`, { aantal })
  }
}
