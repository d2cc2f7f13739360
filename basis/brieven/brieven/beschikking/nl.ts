import { schrijfEuro } from '@meedoen/kern'
import { alinea, feiten, hoofdletter, indien, kernzin, kop, lijst, somOp, tussenkop, vet } from '../../bouwstenen.ts'
import type { Blok, Tekst } from '../../brief.ts'
import { schrijfOmvang, schrijfPer } from '../../omvang.ts'
import type { Opsteller } from '../../opsteller.ts'
import { bezwaar, clientondersteuner, dag, doorgeven, vragen } from '../../vast/nl.ts'
import { bijdrageNl } from './bijdrage.ts'
import type {
  AfgewezenVoorziening,
  Afwijzingsgrond,
  Beschikking,
  Spoedbesluit,
  ToegekendeVoorziening,
} from './gegevens.ts'
import { onderbouwingInBrief } from './onderbouwing.ts'
import { afgewezen, toegekend, uitkomstVan, wetsartikelen } from './uitkomst.ts'

const GROND: Record<Afwijzingsgrond, string> = {
  'eigen-kracht': 'U kunt dit zelf oplossen.',
  'gebruikelijke-hulp':
    'De mensen met wie u woont kunnen dit doen. Dat heet gebruikelijke hulp: hulp die huisgenoten elkaar gewoonlijk geven.',
  mantelzorg: 'Iemand die voor u zorgt kan en wil dit doen.',
  'sociaal-netwerk': 'Familie, vrienden of buren kunnen en willen dit doen.',
  'algemene-voorziening': 'Er is hulp die voor iedereen is en die voor u genoeg is.',
  'algemeen-gebruikelijk': 'Dit is iets wat veel mensen gewoon zelf kopen, ook zonder beperking.',
  'niet-noodzakelijk': 'U kunt zonder deze hulp voor uzelf zorgen en meedoen.',
  'goedkoper-passend': 'Er is een andere oplossing die ook bij u past en minder kost.',
  'andere-wet': 'U kunt deze hulp krijgen via de Wet langdurige zorg (Wlz).',
  'geen-ingezetene': 'U woont niet in onze gemeente. Uw eigen gemeente helpt u verder.',
  'gegevens-ontbreken': 'Wij kregen niet de gegevens die nodig zijn om te zien of u deze hulp nodig heeft.',
  verordening: 'De regels van de gemeente (de verordening) geven hier geen recht op.',
}

const watJa = (besluiten: readonly ToegekendeVoorziening[]): string =>
  somOp(
    besluiten.map((b) => b.naam),
    'en',
  )

const watNee = (besluiten: readonly AfgewezenVoorziening[]): string =>
  somOp(
    besluiten.map((b) => `geen ${b.zonderLidwoord}`),
    'en',
  )

/** Yes or no first; then what. */
function eersteZin(g: Beschikking): string {
  const ja = toegekend(g.voorzieningen)
  const nee = afgewezen(g.voorzieningen)
  const uitkomst = uitkomstVan(g.voorzieningen)
  if (uitkomst === 'nee') return `Nee, u krijgt ${watNee(nee)}.`
  if (uitkomst === 'ja') return `Ja, u krijgt ${watJa(ja)}.`
  const anders = ja.some((b) => b.andersDanGevraagd) ? ' U krijgt niet precies wat u vroeg.' : ''
  return `Ja, maar niet alles. U krijgt ${watJa(ja)}.${anders}${nee.length > 0 ? ` U krijgt ${watNee(nee)}.` : ''}`
}

const periode = (b: ToegekendeVoorziening): string =>
  b.periode.eind
    ? `Van ${dag(b.periode.begin)} tot en met ${dag(b.periode.eind)}`
    : `Vanaf ${dag(b.periode.begin)}, zonder einddatum`

function wie(b: ToegekendeVoorziening): readonly (readonly Tekst[])[] {
  if (b.vorm.soort === 'pgb') {
    return [
      ['Hoe', 'Met een pgb (persoonsgebonden budget): u zoekt zelf iemand'],
      ['Budget', `${schrijfEuro(b.vorm.bedrag)} ${schrijfPer(b.vorm.per, 'nl')}`],
    ]
  }
  const { aanbieder } = b.vorm
  return [
    ['Hoe', 'In natura: de gemeente regelt het'],
    [
      'Wie helpt u',
      aanbieder
        ? `${aanbieder.naam}, telefoon ${aanbieder.telefoon}`
        : 'U kiest nog een aanbieder. Wij bellen u daarover.',
    ],
  ]
}

const voorzieningToegekend = (b: ToegekendeVoorziening): readonly Blok[] => [
  kop(hoofdletter(b.zonderLidwoord)),
  feiten(
    ['Besluit', 'Ja, dit krijgt u'],
    [
      ['Doel', b.doel],
      ['Product', b.product],
      ...(b.omvang ? [['Hoeveel', schrijfOmvang(b.omvang, 'nl')]] : []),
      ['Wanneer', periode(b)],
      ...wie(b),
    ],
  ),
  tussenkop('Waarom krijgt u dit?'),
  ...b.waarom.map((w) => alinea(w)),
  ...indien(b.uren, (uren) => [
    tussenkop(
      uren.afwijkend || b.vorm.soort === 'pgb' ? 'Hoeveel past volgens de normen?' : 'Hoe komen wij aan dit aantal?',
    ),
    ...onderbouwingInBrief(uren, 'Dit staat in'),
    ...indien(uren.afwijkend, (wel) => [
      alinea(
        `Dit besluit is anders: wij gaan uit van ${schrijfOmvang(wel, 'nl')}. Waarom, staat bij “Waarom krijgt u dit?”.`,
      ),
    ]),
  ]),
  ...indien(b.budget, (budget) => [
    tussenkop('Hoe komen wij aan dit bedrag?'),
    ...onderbouwingInBrief(budget, 'Dit staat in'),
  ]),
  ...indien(b.andersDanGevraagd, (anders) => [
    tussenkop('Waarom niet precies wat u vroeg?'),
    alinea(`U vroeg om ${anders.gevraagd}. ${anders.waarom}`),
  ]),
  ...(b.vorm.soort === 'pgb'
    ? [
        tussenkop('Zo werkt uw pgb'),
        alinea(
          'U krijgt het geld niet zelf. De Sociale Verzekeringsbank (SVB) betaalt uw hulp uit uw budget. Maak eerst een zorgovereenkomst met uw hulp en stuur die naar de SVB.',
        ),
        tussenkop('Wat koopt u met het budget?'),
        lijst([
          `Gebruik het budget alleen hiervoor: ${b.doel}.`,
          'Kies hulp die veilig is, die goed werkt en die bij u past. U let daar zelf op. Is de hulp niet goed? Bespreek het, of kies iemand anders.',
          ...b.vorm.voorwaarden,
        ]),
        tussenkop('Hoe laat u zien waar het geld heen gaat?'),
        alinea(
          'U of uw hulp stuurt de SVB een declaratie. Daarin staat welke hulp u kreeg, hoeveel en voor welk tarief. De SVB vergelijkt dat met uw zorgovereenkomst en betaalt dan. Bewaar uw overeenkomst en uw rekeningen. Wij kunnen vragen hoe het met de hulp gaat, en of u het budget goed gebruikt.',
        ),
      ]
    : []),
]

const voorzieningAfgewezen = (b: AfgewezenVoorziening): readonly Blok[] => [
  kop(hoofdletter(b.zonderLidwoord)),
  feiten(['Besluit', 'Nee, dit krijgt u niet'], [['Reden', GROND[b.grond]]]),
  tussenkop('Waarom krijgt u dit niet?'),
  ...b.waarom.map((w) => alinea(w)),
  ...indien(b.alternatief, (wel) => [tussenkop('Wat kan wel helpen?'), alinea(wel)]),
]

const bezwaarKort = (uiterlijk: Beschikking['bezwaarUiterlijk']): Blok =>
  alinea(
    'Bent u het er niet mee eens? U kunt bezwaar maken tot en met ',
    vet(dag(uiterlijk)),
    '. Verderop leest u hoe dat gaat.',
  )

const artikelen = (wmo: readonly string[], verordening: readonly string[]): string =>
  `Dit besluit steunt op: Wet maatschappelijke ondersteuning 2015, artikel ${somOp(wmo, 'en')}; Algemene wet bestuursrecht, artikelen 3:41, 6:7 en 6:8${verordening.map((v) => `; ${v}`).join('')}.`

const bronnen = (g: Beschikking): readonly string[] => [
  'uw aanvraag',
  ...(g.verslagVan ? [`het verslag van ${dag(g.verslagVan)}`] : []),
  ...(g.persoonlijkPlanBetrokken ? ['uw persoonlijk plan'] : []),
]

export const beschikkingNl: Opsteller<Beschikking> = (g, hoofd) => ({
  titel: 'Besluit over uw aanvraag',
  blokken: [
    kernzin(eersteZin(g)),
    alinea(
      `Wij kregen uw aanvraag op ${dag(g.aanvraagOntvangenOp)}. Voor dit besluit keken wij naar ${somOp(bronnen(g), 'en')}.`,
    ),
    bezwaarKort(g.bezwaarUiterlijk),
    ...g.voorzieningen.flatMap((b) => (b.besluit === 'toegekend' ? voorzieningToegekend(b) : voorzieningAfgewezen(b))),
    ...(toegekend(g.voorzieningen).length > 0 ? naToekenning(g, doorgeven(hoofd)) : []),
    ...bezwaar(hoofd, g.bezwaarUiterlijk),
    ...clientondersteuner(hoofd),
    ...vragen(hoofd),
  ],
  artikelen: artikelen(wetsartikelen(g.voorzieningen), g.verordening),
})

const naToekenning = (g: Beschikking, inlichtingen: readonly Blok[]): readonly Blok[] => [
  ...(g.bijdrage ? bijdrageNl(g.bijdrage) : []),
  ...inlichtingen,
  kop('Wij kijken later of de hulp nog past'),
  alinea(
    g.heronderzoekVanaf
      ? `Vanaf ${dag(g.heronderzoekVanaf)} nemen wij contact met u op. `
      : 'Af en toe nemen wij contact met u op. ',
    'Dan kijken we samen of u nog de juiste hulp heeft. Past de hulp eerder niet meer? Bel ons, dan wachten we niet.',
  ),
]

export const spoedbesluitNl: Opsteller<Spoedbesluit> = (g, hoofd) => ({
  titel: 'Besluit: tijdelijke hulp',
  blokken: [
    kernzin(`Ja, u krijgt direct tijdelijk ${g.voorziening.naam}.`),
    alinea(
      `U meldde zich op ${dag(g.gemeldOp)}. Wij vinden dat u niet kunt wachten. Daarom krijgt u nu alvast hulp, nog voordat het onderzoek klaar is.`,
    ),
    bezwaarKort(g.bezwaarUiterlijk),
    ...voorzieningToegekend(g.voorziening),
    kop('Dit is tijdelijk'),
    alinea(
      'Deze hulp stopt op de dag die hierboven staat, of eerder als er een gewoon besluit is. Wij onderzoeken intussen met u wat u langer nodig heeft. Dat onderzoek is klaar ',
      vet(`uiterlijk op ${dag(g.onderzoekUiterlijk)}`),
      '. Daarna kunt u hulp aanvragen voor langere tijd. Aan deze tijdelijke hulp kunt u niet zien wat wij dan besluiten.',
    ),
    ...bijdrageNl(g.bijdrage),
    ...doorgeven(hoofd),
    ...bezwaar(hoofd, g.bezwaarUiterlijk),
    ...clientondersteuner(hoofd),
    ...vragen(hoofd),
  ],
  artikelen: artikelen(['2.1.4a', '2.3.3', '2.3.8'], g.verordening),
})
