import { schrijfEuro } from '@meedoen/kern'
import {
  alinea,
  feiten,
  indien,
  kernzin,
  kop,
  lijst,
  schrijfruimte,
  somOp,
  tussenkop,
  vet,
  webadres,
} from '../../bouwstenen.ts'
import type { Antwoordblad, Blok, Handtekeningvak } from '../../brief.ts'
import type { Gemeentegegevens } from '../../hoofd.ts'
import type { Opsteller } from '../../opsteller.ts'
import { clientondersteuner, dag, vragen } from '../../vast/nl.ts'
import { onderbouwingInBrief } from '../beschikking/onderbouwing.ts'
import { type Leefgebied, STAPPEN_VAN_DE_WET, type StapVanDeWet, type Verslag } from './gegevens.ts'

const STAP: Record<StapVanDeWet, string> = {
  'eigen-kracht': 'Wat u zelf kunt',
  'gebruikelijke-hulp': 'Wat huisgenoten doen',
  mantelzorg: 'Wat uw mantelzorger doet',
  'sociaal-netwerk': 'Wat familie, vrienden en buren doen',
  'algemene-voorziening': 'Wat er in de buurt is, voor iedereen',
  maatwerkvoorziening: 'Hulp van de gemeente, speciaal voor u',
}

const WENS: Record<NonNullable<Verslag['pgb']['wens']>, string> = {
  natura: 'U zei dat u hulp wilt die de gemeente regelt.',
  pgb: 'U zei dat u een pgb wilt. Bij uw aanvraag vragen we u op te schrijven waarom, en wie u gaat inhuren.',
}

const mogelijkheden = (gebied: Leefgebied): readonly Blok[] => {
  const rijen = STAPPEN_VAN_DE_WET.flatMap((stap) =>
    gebied.mogelijkheden.filter((m) => m.stap === stap).map((m) => [STAP[stap], m.bevinding]),
  )
  return rijen.length > 0 ? [feiten(['Wat is mogelijk?', 'Wat vonden we samen?'], rijen)] : []
}

const leefgebied = (gebied: Leefgebied): readonly Blok[] => [
  tussenkop(gebied.naam),
  ...(gebied.uZei ? [alinea(vet('U zei: '), `“${gebied.uZei}”`)] : []),
  ...(gebied.wijZagen ? [alinea(vet('Wij zagen: '), gebied.wijZagen)] : []),
  ...gebied.nodig.map((behoefte) => alinea(vet('Wat nodig is: '), behoefte)),
  ...mogelijkheden(gebied),
  ...(gebied.afspraak ? [alinea(vet('Dit spraken we af: '), gebied.afspraak)] : []),
]

const geldEnKeuze = (g: Verslag): readonly Blok[] => [
  kop('Hulp in natura of een pgb'),
  alinea(
    `Op ${dag(g.pgb.uitgelegdOp)} vertelden we u over de twee manieren om hulp te krijgen. `,
    vet('In natura'),
    ' betekent: de gemeente regelt iemand die u helpt. ',
    vet('Een pgb (persoonsgebonden budget)'),
    ' betekent: u zoekt zelf iemand en maakt afspraken. De Sociale Verzekeringsbank betaalt de rekening uit uw budget. U bent dan zelf verantwoordelijk: u moet de taken kunnen doen, alleen of met hulp, en de hulp moet goed zijn.',
  ),
  alinea(g.pgb.wens ? WENS[g.pgb.wens] : 'Bij uw aanvraag kiest u wat u wilt.'),
  kop('Wat kost het?'),
  alinea(kosten(g.bijdragePerMaand)),
]

function kosten(perMaand: Verslag['bijdragePerMaand']): string {
  if (perMaand === null) return 'Wij verwachten dat u geen eigen bijdrage betaalt.'
  if (perMaand === 'onbekend')
    return 'Krijgt u hulp van de gemeente? Dan betaalt u misschien een eigen bijdrage. Hoeveel dat is, weten wij nog niet. Het CAK stelt het vast en stuurt de rekening.'
  return `Krijgt u hulp van de gemeente? Dan verwachten wij dat u ${schrijfEuro(perMaand)} per maand betaalt. Dat is één bedrag voor uw hele huishouden. Het CAK stelt het vast en stuurt de rekening. De precieze regels staan in het besluit.`
}

const antwoord = (g: Verslag): Handtekeningvak => ({
  soort: 'handtekeningvak',
  titel: 'Uw antwoord',
  uitleg: 'Zet kruisjes bij wat voor u klopt. Tekenen betekent niet dat u het met alles eens moet zijn.',
  keuzes: [
    'Ik ben het eens met dit verslag.',
    'Ik ben het niet (helemaal) eens met dit verslag. Hierboven staat wat er niet klopt.',
    ...(g.teVragen.length > 0 ? [`Hiermee vraag ik aan: ${somOp(g.teVragen, 'en')}.`] : []),
    'Hiermee vraag ik (ook) iets anders aan, namelijk:',
  ],
  velden: ['Naam', 'Datum', 'Handtekening'],
})

const antwoordblad = (g: Verslag, gemeente: Gemeentegegevens): Antwoordblad => ({
  titel: 'Klopt het? Uw antwoord',
  blokken: [
    alinea(
      `Stuur deze bladzijde terug naar ${gemeente.adres.join(', ')}. Of antwoord op internet: `,
      webadres(gemeente.website),
      '. Wij krijgen uw antwoord graag ',
      vet(`uiterlijk op ${dag(g.graagTerugUiterlijk)}`),
      '. Lukt dat niet? Bel ons, dan wachten we.',
    ),
    alinea(
      'Zet u een kruisje bij “Hiermee vraag ik aan” en tekent u? Dan is dit verslag ook uw ',
      vet('aanvraag'),
      '. Wij beslissen dan binnen 2 weken nadat wij het terug hebben. U mag altijd een aanvraag doen, ook als u het niet eens bent met dit verslag.',
    ),
    schrijfruimte('Dit klopt niet, of dit wil ik toevoegen:', 4),
    antwoord(g),
  ],
})

const aanwezig = (mensen: readonly string[]): string =>
  mensen.length === 0 ? '' : ` Aanwezig: ${somOp(mensen, 'en')}.`

export const verslagNl: Opsteller<Verslag> = (g, hoofd) => ({
  titel: 'Verslag van ons gesprek',
  blokken: [
    kernzin(
      'Dit is het verslag van het onderzoek naar uw vraag om hulp. Er is nog niets besloten. Leest u het goed door en zeg het ons als iets niet klopt.',
    ),
    kop('Zo ging het onderzoek'),
    lijst([
      `U vroeg om hulp op ${dag(g.gemeldOp)}.`,
      ...g.gesprekken.map(
        (gesprek) => `We spraken elkaar op ${dag(gesprek.op)} (${gesprek.waar}).${aanwezig(gesprek.aanwezig)}`,
      ),
      g.identiteitGezienOp
        ? `Op ${dag(g.identiteitGezienOp)} zagen we uw identiteitsbewijs.`
        : 'We zagen uw identiteitsbewijs nog niet. Dat is wel nodig voor een besluit.',
      g.persoonlijkPlan
        ? `Op ${dag(g.persoonlijkPlan.ontvangenOp)} kregen we uw persoonlijk plan. ${g.persoonlijkPlan.watWeErmeeDeden}`
        : 'U heeft geen persoonlijk plan ingeleverd. Dat hoefde ook niet.',
    ]),
    kop('Wat er speelt in uw leven'),
    ...g.leefgebieden.flatMap(leefgebied),
    ...indien(g.mantelzorger, (behoefte) => [kop('Wie voor u zorgt'), alinea(behoefte)]),
    ...indien(g.hulpBijHuishouden, (hulp) => [
      kop('Hoeveel hulp bij het huishouden past?'),
      alinea('Wij rekenden met de normen van de gemeente. Klopt er iets niet, of heeft u meer nodig? Zeg het ons.'),
      ...onderbouwingInBrief(hulp, 'Dit staat in'),
    ]),
    ...geldEnKeuze(g),
    kop('Wat u nu kunt doen'),
    ...(g.teVragen.length > 0
      ? [alinea('Na het onderzoek denken wij dat u dit het beste kunt aanvragen:'), lijst(g.teVragen)]
      : [
          alinea(
            'Na het onderzoek denken wij dat u geen hulp van de gemeente hoeft aan te vragen. U mag dat toch doen.',
          ),
        ]),
    ...clientondersteuner(hoofd),
    ...vragen(hoofd),
  ],
  artikelen:
    'Wmo 2015, artikelen 2.3.2 (onderzoek en verslag), 2.3.4 (identiteit), 2.3.5 (aanvraag en besluit) en 2.3.6 (pgb).',
  antwoordblad: antwoordblad(g, hoofd.gemeente),
})
