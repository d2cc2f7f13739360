import type { Signaalsoort } from '@meedoen/zaken'

/** The sentence of each signal; one without a line does not compile. */
export const SIGNAALTEKSTEN = {
  aangevuld: 'signaal.aangevuld',
  plan: 'signaal.plan',
  'verslag-beantwoord': 'signaal.verslag-beantwoord',
  aanvraag: 'signaal.aanvraag',
  'termijn-loopt-weer': 'signaal.termijn-loopt-weer',
  bezwaar: 'signaal.bezwaar',
  teruggelegd: 'signaal.teruggelegd',
  gestart: 'signaal.gestart',
  'start-teruggenomen': 'signaal.start-teruggenomen',
  gestopt: 'signaal.gestopt',
  'stop-teruggenomen': 'signaal.stop-teruggenomen',
  verzoek: 'signaal.verzoek',
  inzet: 'signaal.inzet',
  'wijziging-afgewezen': 'signaal.wijziging-afgewezen',
  'pgb-dubbel': 'signaal.pgb-dubbel',
  ingetrokken: 'signaal.ingetrokken',
  overgedragen: 'signaal.overgedragen',
  'klok-nadert': 'signaal.klok-nadert',
  'klok-verstreken': 'signaal.klok-verstreken',
} as const satisfies Record<Signaalsoort, string>
