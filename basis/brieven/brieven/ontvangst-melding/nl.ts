import { alinea, hoofdletter, indien, kader, kernzin, kop, lijst, stappen, vet, webadres } from '../../bouwstenen.ts'
import type { Blok, Tekst } from '../../brief.ts'
import type { Opsteller } from '../../opsteller.ts'
import { clientondersteuner, dag, vragen } from '../../vast/nl.ts'
import type { OntvangstMelding, OntvangstMeldingNamens, Planlink } from './gegevens.ts'

const planInleveren = (planlink: Planlink | null, website: string): readonly Blok[] => [
  lijst([
    ...(planlink
      ? [
          [
            'Op internet, zonder inloggen: ga naar ',
            webadres(planlink.adres),
            ' en vul deze code in: ',
            vet(planlink.code),
            `. De code is alleen voor dit plan en werkt tot en met ${dag(planlink.geldigTot)}.`,
          ],
        ]
      : []),
    ['Op internet, met DigiD: log in op ', webadres(website), '.'],
    'Op papier: stuur het naar het adres boven aan deze brief, of geef het af bij het loket. Zet uw kenmerk erop.',
  ]),
]

/** Who calls and when; with spoed at once, and what to do when even that takes too long. */
function wieBelt({ belt, spoedUren }: OntvangstMelding, telefoon: string): Tekst {
  if (belt && spoedUren !== undefined)
    return [
      vet(`${hoofdletter(belt.naam)} belt u zo snel mogelijk`),
      `, op een werkdag binnen ${spoedUren} uur. Kunt u daar niet op wachten? Bel dan nu `,
      vet(telefoon),
      '.',
    ]
  if (belt)
    return [
      vet(`${hoofdletter(belt.naam)} belt u`),
      ` uiterlijk op ${dag(belt.uiterlijk)} om een gesprek af te spreken.`,
    ]
  return [
    vet('Een medewerker van ons team belt u'),
    ' om een gesprek af te spreken. U hoort dan ook wie uw vaste contact wordt.',
  ]
}

const spoed = (telefoon: string): Blok =>
  kader(
    'let-op',
    'Kunt u niet wachten?',
    alinea(
      'Is het thuis nu niet veilig, of valt belangrijke hulp ineens weg? Bel dan meteen ',
      vet(telefoon),
      '. We kunnen direct tijdelijke hulp regelen. Is er direct gevaar? Bel 112.',
    ),
  )

export const ontvangstMelding: Opsteller<OntvangstMelding> = (g, hoofd) => ({
  titel: g.doorAnder ? 'Wij kregen een melding voor u' : 'Wij hebben uw vraag om hulp ontvangen',
  blokken: [
    kernzin(
      g.doorAnder
        ? `Op ${dag(g.gemeldOp)} vroeg iemand ons om hulp voor u. Dit heet een melding. In deze brief leest u wat er nu gebeurt.`
        : `Op ${dag(g.gemeldOp)} kregen wij uw melding. In deze brief leest u wat er nu gebeurt.`,
    ),
    ...indien(g.vraag, (vraag) => [alinea(`U schreef: “${vraag}”`)]),
    kop('Wat gebeurt er nu?'),
    stappen([
      wieBelt(g, hoofd.gemeente.telefoon),
      'In het gesprek kijken we samen wat er speelt, wat u zelf wilt en wat kan helpen. Dit heet het onderzoek.',
      [
        'Het onderzoek is klaar ',
        vet(`uiterlijk op ${dag(g.onderzoekUiterlijk)}`),
        '. U krijgt daarna een verslag. Staat er iets in dat niet klopt? Dan kunt u dat zeggen.',
      ],
      'Met het verslag kunt u hulp aanvragen. Binnen 2 weken na uw aanvraag beslissen wij.',
    ]),
    kop('Uw eigen plan'),
    alinea(
      'U mag zelf opschrijven wat er nodig is en welke hulp u wilt. Dit heet een persoonlijk plan. Het hoeft niet, maar het kan u helpen. Wij gebruiken uw plan bij het onderzoek. Geef het ons ',
      vet(`uiterlijk op ${dag(g.planUiterlijk)}`),
      '. Dat kan zo:',
    ),
    ...planInleveren(g.planlink, hoofd.gemeente.website),
    ...(g.clientondersteunerGevraagd
      ? [
          kop('Uw cliëntondersteuner'),
          alinea(
            'U vroeg om een onafhankelijke cliëntondersteuner. Dat is gratis. ',
            vet(hoofd.gemeente.clientondersteuning.naam),
            ` neemt contact met u op. Wilt u niet wachten? Bel ${hoofd.gemeente.clientondersteuning.telefoon}.`,
          ),
        ]
      : clientondersteuner(hoofd)),
    spoed(hoofd.gemeente.telefoon),
    kop('Wilt u iets toevoegen of stoppen?'),
    alinea(
      'Is er iets veranderd, of is hulp niet meer nodig? Bel ons. U kunt uw melding altijd aanvullen of intrekken.',
    ),
    alinea(
      'Is het onderzoek niet op tijd klaar? Dan mag u meteen een aanvraag doen. U hoeft dan niet op ons te wachten.',
    ),
    ...vragen(hoofd),
  ],
})

export const ontvangstMeldingNamens: Opsteller<OntvangstMeldingNamens> = (g, hoofd) => ({
  titel: `Wij hebben uw melding voor ${g.inwoner} ontvangen`,
  blokken: [
    kernzin(
      `Op ${dag(g.gemeldOp)} vroeg u om hulp voor ${g.inwoner}. Dank u wel dat u dat deed. In deze brief leest u wat er nu gebeurt.`,
    ),
    kop('Wat gebeurt er nu?'),
    stappen([
      g.wijBellen === 'inwoner'
        ? `Wij bellen ${g.inwoner} om een gesprek af te spreken. U mag daarbij zijn als ${g.inwoner} dat goedvindt.`
        : `Wij bellen u om een gesprek af te spreken met ${g.inwoner}. U mag daarbij zijn als ${g.inwoner} dat goedvindt.`,
      `In het gesprek kijken we wat ${g.inwoner} nodig heeft, en ook wat u nodig heeft als u voor ${g.inwoner} zorgt.`,
      ['Het onderzoek is klaar ', vet(`uiterlijk op ${dag(g.onderzoekUiterlijk)}`), '.'],
    ]),
    kop('Een eigen plan'),
    alinea(
      `${hoofdletter(g.inwoner)} mag zelf opschrijven wat er nodig is. Dit heet een persoonlijk plan. U mag daarbij helpen. Wij willen het graag hebben `,
      vet(`uiterlijk op ${dag(g.planUiterlijk)}`),
      '. Dat kan zo:',
    ),
    ...planInleveren(g.planlink, hoofd.gemeente.website),
    ...clientondersteuner(hoofd),
    spoed(hoofd.gemeente.telefoon),
    kop('Wat wij u wel en niet vertellen'),
    alinea(
      `Wij gaan zorgvuldig om met de gegevens van ${g.inwoner}. Daarom vertellen wij u alleen hoe het verder gaat als ${g.inwoner} dat goedvindt.`,
    ),
    ...vragen(hoofd),
  ],
})
