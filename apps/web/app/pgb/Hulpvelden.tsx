import { useTekst } from '../teksten/gebruik.ts'
import { Keuzelijst, Keuzerondjes } from '../ui/Keuzes.tsx'
import { Tekstveld } from '../ui/Tekstveld.tsx'

const HELPERS = ['instelling', 'zelfstandige', 'netwerk'] as const
const EENHEDEN = ['uur', 'dagdeel', 'etmaal', 'maand', 'resultaat'] as const

/** What each field is called, for the summary of errors. */
export function useHulpnamen() {
  const t = useTekst('pgb')
  const naam = (veld: 'hulp' | 'wie' | 'helper' | 'eenheid' | 'tarief' | 'perWeek'): string => t(`hulpveld.${veld}`)
  return {
    ...{ hulp: naam('hulp'), wie: naam('wie'), helper: naam('helper'), eenheid: naam('eenheid') },
    ...{ tarief: naam('tarief'), perWeek: naam('perWeek') },
  }
}

/** Which help, from whom, and what it costs: a line of a plan, or an agreement. `voor` stands before the names of the fields. */
export function Hulpvelden({ voor = '' }: { voor?: string }) {
  const t = useTekst('pgb')
  return (
    <>
      <Tekstveld naam={`${voor}hulp`} label={t('hulpveld.hulp')} hint={t('hulpveld.hulpHint')} maxLength={200} />
      <Tekstveld naam={`${voor}wie`} label={t('hulpveld.wie')} hint={t('hulpveld.wieHint')} maxLength={120} />
      <Keuzerondjes
        naam={`${voor}helper`}
        label={t('hulpveld.helper')}
        keuzes={HELPERS.map((waarde) => ({ waarde, label: t(`hulpveld.helpers.${waarde}`) }))}
      />
      <Keuzelijst
        naam={`${voor}eenheid`}
        label={t('hulpveld.eenheid')}
        leeg={false}
        keuzes={EENHEDEN.map((waarde) => ({ waarde, label: t(`hulpveld.eenheden.${waarde}`) }))}
      />
      <Tekstveld
        naam={`${voor}tarief`}
        label={t('hulpveld.tarief')}
        hint={t('hulpveld.tariefHint')}
        breedte="kort"
        inputMode="decimal"
      />
      <Tekstveld
        naam={`${voor}perWeek`}
        label={t('hulpveld.perWeek')}
        hint={t('hulpveld.perWeekHint')}
        breedte="kort"
        inputMode="decimal"
      />
    </>
  )
}
