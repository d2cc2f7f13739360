import { agbCode, datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Taal } from '../../../huis.ts'
import { vertaalWerkplek } from '../../vertaal.server.ts'
import { gebeurtenissen } from '../tijdlijn.server.ts'
import type { Gegevens, Woorden } from './zin.ts'
import { zinVan } from './zin-van.server.ts'

const DAG = datum('2026-03-03')
const ID = 'id'
const TERMIJN = { datum: datum('2026-04-14'), uitleg: null, versie: '1' }
const BEREKENING = {
  regeling: 'huishoudelijke-hulp',
  invoer: {},
  uitkomst: {},
  uitleg: null,
  versie: '1',
  verordening: { onderwerp: 'normenkader', ingang: '2026-01-01', volgnummer: 1 },
}
const VOORZIENING = {
  id: ID,
  soort: 'dagbesteding',
  besluit: 'toegekend',
  grond: null,
  vorm: 'natura',
  product: '07A01',
  agb: null,
  volume: 4,
  eenheid: '16',
  frequentie: '2',
  pgbBedrag: null,
  toelichting: null,
  berekening: null,
  uren: null,
  begin: DAG,
  eind: DAG,
} as const

/** One of each; a new kind of fact without an example does not compile. */
const VOORBEELDEN: Gegevens = {
  meldingOntvangen: {
    op: DAG,
    kanaal: 'telefoon',
    voorWie: 'mijzelf',
    spoed: true,
    leefgebieden: ['wonen'],
    clientondersteuning: 'ja',
    taal: 'nl',
    team: 'Noord',
    antwoorden: ID,
    termijnen: { plan: TERMIJN, onderzoek: TERMIJN },
  },
  meldingAangevuld: { tekst: ID },
  persoonGekoppeld: { persoon: ID, wijze: 'bsn-gecontroleerd' },
  behandelaarGezet: { behandelaar: ID, team: 'Noord', reden: ID },
  betrokkeneToegevoegd: { persoon: ID, rol: 'mantelzorger', onderdelen: ['plan'] },
  veiligheidGezet: { aan: true, tekst: ID },
  planIngediend: { vorm: 'document', tekst: null, document: ID, via: 'papier' },
  gesprekGepland: { op: '2026-03-03T09:00:00.000Z', plaats: 'thuis' },
  gesprekGevoerd: { op: DAG },
  identiteitVastgesteld: { bewijs: 'paspoort' },
  pgbUitgelegd: {},
  bevindingVastgelegd: { leefgebied: 'wonen', inwoner: ID, gezien: null, afspraak: null },
  onderwerpVastgelegd: { onderwerp: 'a', tekst: ID },
  behoefteBeoordeeld: { behoefte: ID, leefgebied: 'wonen', omschrijving: ID, treden: [], voorziening: 'dagbesteding' },
  behoefteVervallen: { behoefte: ID },
  verslagVerzonden: { document: ID, op: DAG },
  verslagBeantwoord: { antwoord: 'niet-akkoord', tekst: ID, wijze: 'mijn' },
  spoedvoorzieningGetroffen: {
    voorziening: VOORZIENING,
    op: DAG,
    document: ID,
    motivering: ID,
    mandaat: 'm',
    termijn: TERMIJN,
  },
  aanvraagIngediend: { op: DAG, wijze: 'zonder-onderzoek', termijn: TERMIJN },
  termijnOpgeschort: { grond: 'aanvulling', eersteDag: DAG, uiterlijk: DAG, tekst: ID, document: ID, termijn: TERMIJN },
  termijnHervat: { laatsteDag: DAG, verlopen: false, termijn: TERMIJN },
  aanvraagBuitenBehandelingGesteld: {
    op: DAG,
    tekst: ID,
    document: ID,
    mandaat: 'm',
    termijn: TERMIJN,
    bezwaartermijn: TERMIJN,
  },
  hulpBerekend: { op: DAG, soort: BEREKENING, omvang: BEREKENING, alphahulp: BEREKENING },
  beschikkingVastgesteld: {
    beschikking: ID,
    voorzieningen: [VOORZIENING],
    motivering: ID,
    bijdrage: { bedrag: 2180, uitleg: null, versie: '1' },
    mandaat: 'm',
  },
  beschikkingVerzonden: { beschikking: ID, op: DAG, document: ID, bezwaartermijn: TERMIJN },
  bezwaarOntvangen: { op: DAG, tijdig: false, tekst: null, document: ID, termijn: TERMIJN },
  toewijzingGedaan: { voorziening: ID, toewijzing: ID, agb: agbCode('41410001') },
  toewijzingIngetrokken: { voorziening: ID, toewijzing: ID },
  toewijzingTeruggelegd: { voorziening: ID, toewijzing: ID, codes: ['0233'] },
  hulpGestart: { voorziening: ID, toewijzing: ID, op: DAG },
  hulpstartVervallen: { voorziening: ID, toewijzing: ID, op: DAG },
  hulpGestopt: { voorziening: ID, toewijzing: ID, op: DAG, tijdelijk: true },
  hulpstopVervallen: { voorziening: ID, toewijzing: ID, op: DAG },
  briefVerzonden: { brief: 'uitnodiging-gesprek', document: ID },
  meldingIngetrokken: { op: DAG, tekst: null, document: ID },
  opgelostZonderAanvraag: { op: DAG, tekst: ID, document: ID },
  overlijdenVerwerkt: { overledenOp: DAG, document: ID },
  verhuizingVerwerkt: { vertrokkenOp: DAG, naarGemeente: 'Oeverstroom', document: ID },
  dubbelVerklaard: { met: ID, document: ID },
  beschikkingIngetrokken: {
    grond: 'b',
    per: DAG,
    op: DAG,
    tekst: ID,
    document: ID,
    mandaat: 'm',
    bezwaartermijn: TERMIJN,
  },
}

const woorden = (taal: Taal): Woorden => ({
  t: vertaalWerkplek(taal),
  datum: (dag) => dag,
  moment: (op) => op,
  tekst: (id) => (id === null ? null : 'wat iemand schreef'),
  medewerker: (id) => (id === null ? null : 'Sanne'),
  mens: () => 'mw. De Wit',
  aanbieder: () => 'De Linde',
  soort: (code) => code,
  voorziening: () => 'dagbesteding',
  leefgebied: (code) => code,
  onderwerp: (code) => code,
  opsomming: (delen) => delen.join(', '),
  zaaknummer: () => '2026-00001',
})

const soorten = Object.keys(VOORBEELDEN).filter((soort): soort is keyof Gegevens => soort in VOORBEELDEN)

describe.each(['nl', 'en'] as const)('de geschiedenis in het %s', (taal) => {
  it.each(soorten)('vertelt %s in een gewone zin', (soort) => {
    const { zin } = zinVan({ soort, gegevens: VOORBEELDEN[soort] }, woorden(taal))
    expect(zin).toMatch(/^[A-Z].*\.$/)
    expect(zin).not.toMatch(/\{\{|feit\.|undefined|null/)
  })
})

describe('de geschiedenis', () => {
  const door = { soort: 'medewerker', naam: 'Sanne' }
  const rij = (volgnummer: number, op: string) => ({
    soort: 'bevindingVastgelegd' as const,
    gegevens: VOORBEELDEN.bevindingVastgelegd,
    volgnummer,
    op: new Date(op),
    door,
    mandaat: null,
  })

  it('noemt dezelfde regel die op een dag vaker is bewaard één keer, de laatste', () => {
    const regels = [rij(4, '2026-03-04T09:00:00Z'), rij(3, '2026-03-03T10:00:00Z'), rij(2, '2026-03-03T09:00:00Z')]
    expect(gebeurtenissen(regels, woorden('nl')).map((g) => g.id)).toEqual(['4', '3'])
  })
  it('noemt een medewerker bij naam en een ander bij soort', () => {
    const inwoner = { ...rij(2, '2026-03-03T09:00:00Z'), door: { soort: 'inwoner', naam: null } }
    const [een, ander] = gebeurtenissen([rij(3, '2026-03-04T09:00:00Z'), inwoner], woorden('nl'))
    expect([een?.door, ander?.door]).toEqual(['Sanne', 'inwoner'])
  })
  it('laat de tekst en de brief bij een feit zien', () => {
    expect(
      zinVan({ soort: 'termijnOpgeschort', gegevens: VOORBEELDEN.termijnOpgeschort }, woorden('nl')),
    ).toMatchObject({ tekst: 'wat iemand schreef', document: ID })
  })
})
