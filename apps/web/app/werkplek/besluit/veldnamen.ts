import { useTekst } from '../../teksten/gebruik.ts'

const VELDEN = {
  besluit: 'besluit',
  soort: 'soort',
  product: 'product',
  volume: 'volume',
  agb: 'aanbieder',
  begin: 'begin',
  eind: 'eind',
  helper: 'helper',
  gevraagd: 'gevraagd',
  bekwaam: 'bekwaam',
  gemotiveerd: 'gemotiveerd',
  kwaliteit: 'kwaliteit',
  grond: 'grond',
  toelichting: 'toelichting',
} as const

/** What the fields of each provision are called; `blokken` gives the begin of the names of one and what it is called. */
export function useBesluitnamen(blokken: readonly (readonly [begin: string, titel: string])[]): Record<string, string> {
  const t = useTekst('werkplek')
  const alle = blokken.flatMap(([begin, titel]) =>
    Object.entries(VELDEN).map(([veld, label]) => [`${begin}${veld}`, `${titel}, ${t(`beschikking.${label}`)}`]),
  )
  return { ...Object.fromEntries(alle), motivering: t('beschikking.motivering') }
}
