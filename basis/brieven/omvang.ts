import { schrijfEuro } from '@meedoen/kern'
import type { Taal } from './brief.ts'

/** How much help: time in minutes, money in eurocents, else a count of a unit. */
export type Omvang = {
  readonly hoeveelheid: number
  readonly eenheid: 'minuut' | 'uur' | 'dagdeel' | 'etmaal' | 'stuk' | 'rit' | 'eurocent'
  readonly per: 'dag' | 'week' | 'vier-weken' | 'maand' | 'jaar' | 'eenmalig'
}

type Vormen = readonly [enkel: string, meer: string]
const EENHEID: Record<Taal, Record<Exclude<Omvang['eenheid'], 'eurocent'>, Vormen>> = {
  nl: {
    minuut: ['minuut', 'minuten'],
    uur: ['uur', 'uur'],
    dagdeel: ['dagdeel', 'dagdelen'],
    etmaal: ['etmaal', 'etmalen'],
    stuk: ['stuk', 'stuks'],
    rit: ['rit', 'ritten'],
  },
  en: {
    minuut: ['minute', 'minutes'],
    uur: ['hour', 'hours'],
    dagdeel: ['half-day', 'half-days'],
    etmaal: ['full day and night', 'full days and nights'],
    stuk: ['item', 'items'],
    rit: ['ride', 'rides'],
  },
}
const PER: Record<Taal, Record<Omvang['per'], string>> = {
  nl: {
    dag: 'per dag',
    week: 'per week',
    'vier-weken': 'per 4 weken',
    maand: 'per maand',
    jaar: 'per jaar',
    eenmalig: 'eenmalig',
  },
  en: { dag: 'a day', week: 'a week', 'vier-weken': 'per 4 weeks', maand: 'a month', jaar: 'a year', eenmalig: 'once' },
}

export const schrijfPer = (per: Omvang['per'], taal: Taal): string => PER[taal][per]

const BUDGET: Record<Taal, string> = { nl: 'een budget van', en: 'a budget of' }
const GEHEEL: Record<Taal, string> = { nl: 'voor de hele periode', en: 'for the whole period' }

/** "2 uur en 5 minuten per week": minutes are written as hours and minutes, money as a budget. */
export function schrijfOmvang(omvang: Omvang, taal: Taal): string {
  if (omvang.eenheid === 'eurocent') {
    const per = omvang.per === 'eenmalig' ? GEHEEL[taal] : PER[taal][omvang.per]
    return `${BUDGET[taal]} ${schrijfEuro(omvang.hoeveelheid, taal)} ${per}`
  }
  return `${schrijfHoeveelheid(omvang.hoeveelheid, omvang.eenheid, taal)} ${PER[taal][omvang.per]}`
}

type Telbaar = keyof (typeof EENHEID)[Taal]

function schrijfHoeveelheid(hoeveelheid: number, eenheid: Telbaar, taal: Taal): string {
  const getal = (aantal: number, soort: Telbaar): string => {
    const [enkel, meer] = EENHEID[taal][soort]
    const cijfers = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB').format(aantal)
    return `${cijfers} ${aantal === 1 ? enkel : meer}`
  }
  if (eenheid !== 'minuut' || hoeveelheid < 60) return getal(hoeveelheid, eenheid)
  const rest = hoeveelheid % 60
  const uren = getal((hoeveelheid - rest) / 60, 'uur')
  return rest === 0 ? uren : `${uren} ${taal === 'nl' ? 'en' : 'and'} ${getal(rest, 'minuut')}`
}
