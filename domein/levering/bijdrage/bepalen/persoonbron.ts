import type { Datum, Eurocent } from '@meedoen/kern'
import type { Bijdragesoort, Vrijstelling } from '@meedoen/regels'
import type { EigenBijdrage } from '@meedoen/verordening'

/** Why a person pays nothing or no more: what the rules say, and what only shows when somebody is seen beside others and over time. */
export type Reden = Vrijstelling | 'kostprijs-betaald' | 'partner-betaalt'

/** Granted support that began, from the day that counts as its start up to and including its last day. */
export type Hulpbron = {
  readonly voorziening: string
  readonly soort: Bijdragesoort
  readonly begin: Datum
  readonly eind: Datum | null
  /** In eurocents; null when nobody told, or when none applies (Wmo 2.1.4a lid 6). */
  readonly kostprijs: Eurocent | null
}

/** Somebody's partner from `vanaf` up to and including `tot`; the last day is also that of a death. */
export type Partner = {
  readonly persoon: string
  readonly geboren: Datum
  readonly vanaf: Datum
  readonly tot: Datum | null
}

/** What the college established or was told (UB 3.8 lid 3 a, b, c, g, h): the months from `vanaf` up to and including `tot`. */
export type Vrijstellingsperiode = {
  readonly reden: Vastgesteldereden
  readonly vanaf: Datum
  readonly tot: Datum | null
}

export const VASTGESTELDE_REDENEN = [
  'veiligheid-minderjarige',
  'betalingscapaciteit',
  'integrale-aanpak',
  'opvang-twee-nachten',
  'bijdrage-bw-of-wlz',
] as const
export type Vastgesteldereden = (typeof VASTGESTELDE_REDENEN)[number]

export type Einde = { readonly op: Datum; readonly reden: 'overleden' | 'vertrokken' }

/** All that the contribution of one person depends on. */
export type Persoonbron = {
  readonly persoon: string
  readonly geboren: Datum
  /** Died or moved away; support has then ended on that day at the latest. */
  readonly einde: Einde | null
  readonly partners: readonly Partner[]
  readonly hulp: readonly Hulpbron[]
  readonly vrij: readonly Vrijstellingsperiode[]
}

/** A version of the ordinance with its first day; newest first. */
export type Verordeningversie = { readonly ingang: Datum; readonly inhoud: EigenBijdrage }

/** What is the same for everybody in a run. */
export type Kader = {
  /** First day of the last month that is computed. */
  readonly maand: Datum
  /** Last day of that month: what begins or ends later waits for a next run. */
  readonly peildatum: Datum
  /** First month that may still be corrected: 36 before the month of the decision (UB 3.6). */
  readonly vroegste: Datum
  /** First month that may be asked of who was never reported before: 12 before it (UB 3.5 lid 4). */
  readonly vroegsteNieuw: Datum
  /** Last month of the run before; null in the first run of a municipality. */
  readonly vorigeMaand: Datum | null
  readonly verordeningen: readonly Verordeningversie[]
}
