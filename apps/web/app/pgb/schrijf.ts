import { useTaal } from '../teksten/gebruik.ts'

/** Amounts of help come in sixtieths of a unit; written as a number with at most two decimals. */
export function useAantal(): (zestigsten: number) => string {
  const taal = useTaal()
  const getal = new Intl.NumberFormat(taal === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: 2 })
  return (zestigsten) => getal.format(zestigsten / 60)
}
