import { useTekst } from '../teksten/gebruik.ts'

const SOORTEN = ['spoed', 'onderzoek', 'beslissing', 'bezwaar'] as const

/** Which term this clock counts. */
export function Kloknaam({ soort }: { soort: string }) {
  const t = useTekst('werkplek')
  const bekend = SOORTEN.find((s) => s === soort)
  return bekend ? t(`kloknaam.${bekend}`) : null
}
