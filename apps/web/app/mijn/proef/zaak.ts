import { datum } from '@meedoen/kern'
import type { Voorziening, Zaak } from '@meedoen/zaken'

const termijn = (dag: string) => ({
  datum: datum(dag),
  uitleg: { tekst: { nl: 'Daarom', en: 'Because' } },
  versie: 'proef',
})

/** A case just reported, for tests; what differs is given along. */
export const proefzaak = (anders: Partial<Zaak> = {}): Zaak => ({
  id: 'zaak',
  nummer: '2026-00001',
  versie: 1,
  fase: 'melding',
  stand: 'nieuw',
  afloop: null,
  afgeslotenOp: null,
  persoon: 'truus',
  kanaal: 'web',
  voorWie: 'mijzelf',
  taal: 'nl',
  spoed: false,
  veiligheid: null,
  team: 'Noord',
  behandelaar: null,
  betrokkenen: [],
  meldingOp: datum('2026-11-02'),
  antwoorden: 'tekst',
  leefgebieden: ['huishouden'],
  clientondersteuning: 'nee',
  aanvullingen: [],
  plan: null,
  gesprek: null,
  identiteit: null,
  pgbUitgelegd: false,
  bevindingen: [],
  onderwerpen: [],
  behoeften: [],
  hulpberekening: null,
  verslag: null,
  aanvraag: null,
  opschortingen: [],
  stilTot: null,
  verzuim: null,
  beschikking: null,
  voorzieningen: [],
  bezwaar: null,
  samengevoegdMet: null,
  aanvraagrechtGemeld: false,
  termijnen: {
    plan: termijn('2026-11-09'),
    onderzoek: termijn('2026-12-14'),
    spoed: null,
    beslissing: null,
    bezwaar: null,
    beslissingOpBezwaar: null,
  },
  ...anders,
})

export const GESPREK = { op: '2026-11-10T09:00:00.000Z', plaats: 'thuis', gevoerdOp: null } as const
export const GEVOERD = { ...GESPREK, gevoerdOp: datum('2026-11-10') }
export const VERSLAG = { document: 'brief', op: datum('2026-11-12'), antwoord: null, tekst: null }
export const AANVRAAG = { op: datum('2026-11-16'), wijze: 'mijn' } as const
export const BESLUIT: Zaak['beschikking'] = {
  id: 'besluit',
  voorzieningen: ['hulp'],
  bijdrage: { bedrag: 2180, uitleg: null, versie: 'proef' },
  motivering: 'tekst',
  verzondenOp: datum('2026-11-20'),
  document: 'brief',
}
export const HULP: Voorziening = {
  id: 'hulp',
  soort: 'hulp-bij-het-huishouden',
  besluit: 'toegekend',
  grond: null,
  vorm: 'natura',
  product: '01A04',
  agb: null,
  volume: 120,
  eenheid: '01',
  frequentie: '2',
  pgbBedrag: null,
  toelichting: null,
  berekening: null,
  uren: null,
  begin: datum('2026-12-01'),
  eind: null,
  tijdelijk: false,
  stand: 'verzonden',
  gestartOp: null,
  gestoptOp: null,
}
