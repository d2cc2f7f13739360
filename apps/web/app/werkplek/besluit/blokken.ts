import { alsLijst, type Genest, nest } from '../nest.ts'

type Waarden = Readonly<Record<string, string | readonly string[] | undefined>>

/** The provisions of the form, in order. */
export const blokkenUit = (waarden: Waarden): Genest[] => alsLijst(nest(waarden).voorzieningen)

/** The form with its provisions numbered anew, after one was added or taken away. */
export function metBlokken(waarden: Waarden, blokken: readonly Genest[]): Record<string, string> {
  const { motivering } = waarden
  const velden: Record<string, string> = { motivering: typeof motivering === 'string' ? motivering : '' }
  for (const [plaats, blok] of blokken.entries())
    for (const [naam, waarde] of Object.entries(blok))
      if (typeof waarde === 'string') velden[`voorzieningen.${plaats}.${naam}`] = waarde
  return velden
}

/** How many provisions the form shows. */
export const aantalBlokken = (waarden: Waarden): number => Math.max(1, blokkenUit(waarden).length)
