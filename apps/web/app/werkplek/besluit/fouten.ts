import type { Weigering } from '@meedoen/kern'
import { useTekst } from '../../teksten/gebruik.ts'
import type { Fouten } from '../../ui/Formulier.tsx'
import { useFouten } from '../../weigering.ts'

/** Codes that only a decision knows. */
const CODES = [
  'pgb-voorwaarde',
  'geen-bedrag',
  'geheel-getal',
  'te-groot',
  'ten-minste-een',
  'dag-ver-weg',
  'eind-voor-begin',
  'product-past-niet',
  'alphahulp-past-niet',
  'pgb-past-niet',
  'te-kort',
  'wijkt-af',
] as const

/** The words of a refused decision, with those that only this form needs. */
export function useBesluitfouten(weigering: Weigering | null): Fouten {
  const t = useTekst('werkplek')
  const fouten = useFouten(weigering ?? undefined)
  const velden = weigering?.velden ?? {}
  const eigen = Object.entries(velden).flatMap(([veld, code]): [string, string][] => {
    const bekend = CODES.find((c) => c === code)
    return bekend ? [[veld, t(`beschikking.fout.${bekend}`)]] : []
  })
  return { ...fouten, ...Object.fromEntries(eigen) }
}
