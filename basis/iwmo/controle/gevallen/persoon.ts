// Cases of the rules about the client and the relations.
import { datum } from '@meedoen/kern'
import type { Bericht } from '../../model/berichten.ts'
import { maak301, maak305, metRelatie, NAAM, START } from '../voorbeelden.ts'
import { maak307, maak315, maak317, maak323, maak325, PRESTATIE, STOP } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const CLIENT = '/Bericht/Client'
const R1 = `${CLIENT}/Relaties/Relatie[1]`
const Partnernaam = { Achternaam: 'Bakker' }

const FOUT_BSN = '999900007'
const CS002: readonly Geval[] = [
  slaagt('CS002', 'toewijzing met een goed burgerservicenummer', maak301()),
  slaagt('CS002', 'start met een goed burgerservicenummer', maak305()),
  slaagt('CS002', 'stop met een goed burgerservicenummer', maak307()),
  slaagt('CS002', 'verzoek om toewijzing met een goed burgerservicenummer', maak315()),
  slaagt('CS002', 'verzoek om wijziging met een goed burgerservicenummer', maak317()),
  slaagt('CS002', 'declaratie met een goed burgerservicenummer', maak323()),
  slaagt('CS002', 'antwoord op een declaratie met een goed burgerservicenummer', maak325()),
  faalt('CS002', 'toewijzing met een tikfout', maak301({ Bsn: FOUT_BSN }), `${CLIENT}/Bsn`),
  faalt('CS002', 'start met alleen nullen', maak305([START], { Bsn: '000000000' }), `${CLIENT}/Bsn`),
  faalt('CS002', 'stop met een tikfout', maak307([STOP], { Bsn: FOUT_BSN }), `${CLIENT}/Bsn`),
  faalt('CS002', 'verzoek om toewijzing met een tikfout', maak315(undefined, { Bsn: FOUT_BSN }), `${CLIENT}/Bsn`),
  faalt('CS002', 'verzoek om wijziging met een tikfout', maak317(undefined, { Bsn: FOUT_BSN }), `${CLIENT}/Bsn`),
  faalt(
    'CS002',
    'declaratie met een tikfout bij de tweede client',
    maak323([PRESTATIE], {
      Clienten: [
        { Bsn: '999900006', Prestaties: [PRESTATIE] },
        {
          Bsn: FOUT_BSN,
          Prestaties: [
            {
              ...PRESTATIE,
              ProductReferentie: { ReferentieNummer: 'P2' },
              ToewijzingNummer: 2,
              IngediendBedrag: { Bedrag: 0, DebetCredit: 'D' },
            },
          ],
        },
      ],
    }),
    '/Bericht/Declaratie/Clienten/Client[2]/Bsn',
  ),
  faalt(
    'CS002',
    'antwoord op een declaratie met een tikfout',
    maak325([PRESTATIE], {}, FOUT_BSN),
    '/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Bsn',
  ),
]

type Gebruik = '1' | '2' | '3'
const geboren = (dag: string, gebruik?: Gebruik) => ({
  Geboortedatum: gebruik ? { Datum: datum(dag), DatumGebruik: gebruik } : { Datum: datum(dag) },
})
/** The same birth date in each message that has one, with the name of that message. */
const metGeboorte = (dag: string, gebruik?: Gebruik): readonly (readonly [string, Bericht])[] => [
  ['toewijzing', maak301(geboren(dag, gebruik))],
  ['start', maak305([START], geboren(dag, gebruik))],
  ['stop', maak307([STOP], geboren(dag, gebruik))],
  ['verzoek om toewijzing', maak315(undefined, geboren(dag, gebruik))],
]
const GEBOREN = `${CLIENT}/Geboortedatum/Datum`
const overalGoed = (regel: string, naam: string, dag: string, gebruik?: Gebruik): Geval[] =>
  metGeboorte(dag, gebruik).map(([soort, bericht]) => slaagt(regel, `${soort} met ${naam}`, bericht))
const overalFout = (regel: string, naam: string, pad: string, dag: string, gebruik?: Gebruik): Geval[] =>
  metGeboorte(dag, gebruik).map(([soort, bericht]) => faalt(regel, `${soort} met ${naam}`, bericht, pad))

const datums: readonly Geval[] = [
  ...overalGoed('CS139', 'de eerste van de maand als de dag onbekend is', '1950-03-01', '1'),
  ...overalGoed('CS139', '1 januari als dag en maand onbekend zijn', '1950-01-01', '2'),
  ...overalGoed('CS139', '1 januari 1900 als alles onbekend is', '1900-01-01', '3'),
  ...overalFout('CS139', 'een tweede van de maand terwijl de dag onbekend is', `${GEBOREN}Gebruik`, '1950-03-02', '1'),
  ...overalFout('CS139', 'een onbekende datum in 1950', `${GEBOREN}Gebruik`, '1950-01-01', '3'),
  faalt(
    'CS139',
    'relatie met een maand terwijl die onbekend is',
    metRelatie(geboren('1950-02-01', '2')),
    `${R1}/Geboortedatum/DatumGebruik`,
  ),
  ...overalGoed('TR002', 'een onbekende geboortedatum', '1900-01-01', '3'),
  slaagt('TR002', 'client die op de dagtekening 120 jaar is', maak301(geboren('1906-01-15'))),
  ...overalFout('TR002', 'een client van meer dan 120 jaar', GEBOREN, '1905-12-31'),
  faalt('TR002', 'client die een dag ouder is dan 120 jaar', maak301(geboren('1906-01-14')), GEBOREN),
  faalt('TR002', 'client die echt op 1 januari 1900 geboren is', maak301(geboren('1900-01-01')), GEBOREN),
  ...overalGoed('TR134', 'een client die op de dagtekening van het verzoek geboren is', '2026-01-15'),
  ...overalFout('TR134', 'een client die na de dagtekening geboren is', GEBOREN, '2026-07-03'),
  faalt(
    'TR134',
    'relatie die een dag na de dagtekening geboren is',
    metRelatie(geboren('2026-01-16')),
    `${R1}/Geboortedatum/Datum`,
  ),
]

const namen: readonly Geval[] = [
  slaagt('CS050', 'partnernaam gevolgd door eigen naam', maak301({ Naam: { ...NAAM, Partnernaam, NaamGebruik: '3' } })),
  slaagt('CS050', 'relatie die een organisatie is', metRelatie({ Naam: { ...NAAM, NaamGebruik: '6' } })),
  faalt(
    'CS050',
    'naam van de partner gebruiken zonder partnernaam',
    maak301({ Naam: { ...NAAM, NaamGebruik: '2' } }),
    `${CLIENT}/Naam/NaamGebruik`,
  ),
  faalt(
    'CS050',
    'relatie met partnernaam onder pseudoniem',
    metRelatie({ Naam: { ...NAAM, Partnernaam, NaamGebruik: '5' } }),
    `${R1}/Naam/NaamGebruik`,
  ),
  slaagt('CS318', 'organisatie als relatie', metRelatie({ Naam: { ...NAAM, NaamGebruik: '6' } })),
  faalt(
    'CS318',
    'organisatie als client',
    maak301({ Naam: { ...NAAM, NaamGebruik: '6' } }),
    `${CLIENT}/Naam/NaamGebruik`,
  ),
  slaagt('CD007', 'tolk voor een taal, met de taal', maak301({ Communicatie: { Vorm: '1', Taal: 'Frans' } })),
  slaagt('CD007', 'doventolk zonder taal', maak301({ Communicatie: { Vorm: '2' } })),
  faalt(
    'CD007',
    'tolk voor een taal, zonder de taal',
    maak301({ Communicatie: { Vorm: '1' } }),
    `${CLIENT}/Communicatie/Taal`,
  ),
  faalt(
    'CD007',
    'doofblindentolk met een taal',
    maak301({ Communicatie: { Vorm: '3', Taal: 'Frans' } }),
    `${CLIENT}/Communicatie/Taal`,
  ),
]

export const PERSOONSGEVALLEN: readonly Geval[] = [...CS002, ...datums, ...namen]
