import { datum } from '@meedoen/kern'
import type { Uitleg } from '@meedoen/regels'
import type { Klokstaat } from '../ui/Badge.tsx'
import type { Feitregel } from '../ui/Tijdlijn.tsx'
import type { Wegstap } from '../ui/Weg.tsx'

/* Invented people and cases, for the showcase only. */

export type Voorbeeldzaak = {
  readonly nummer: string
  readonly inwoner: string
  readonly stap: string
  readonly klok: Klokstaat
  readonly dagen: number
  readonly wie: string
  readonly uren: number
}

export const ZAKEN: readonly Voorbeeldzaak[] = [
  { nummer: '2026-00418', inwoner: 'mw. T. de Wit', stap: 'Onderzoek', klok: 'te-laat', dagen: 3, wie: 'ik', uren: 4 },
  {
    nummer: '2026-00422',
    inwoner: 'dhr. A. Yilmaz',
    stap: 'Gesprek op 24 november',
    klok: 'binnenkort',
    dagen: 4,
    wie: 'ik',
    uren: 12,
  },
  {
    nummer: '2026-00431',
    inwoner: 'mw. J. Bakker',
    stap: 'Beschikking',
    klok: 'op-tijd',
    dagen: 11,
    wie: 'team Noord',
    uren: 3,
  },
  {
    nummer: '2026-00440',
    inwoner: 'fam. Jansen',
    stap: 'Melding, spoed',
    klok: 'vandaag',
    dagen: 0,
    wie: 'niemand',
    uren: 0,
  },
  {
    nummer: '2026-00389',
    inwoner: 'dhr. P. van den Bogaard-Schouten',
    stap: 'Aanvraag',
    klok: 'opgeschort',
    dagen: 0,
    wie: 'ik',
    uren: 6,
  },
]

export const STAPPEN: readonly Wegstap[] = [
  { titel: 'Melding', staat: 'gedaan', wanneer: '2 november 2026', wie: 'u' },
  {
    titel: 'Gesprek',
    staat: 'nu',
    wanneer: '24 november 2026',
    wie: 'Mila Hendriks',
    inhoud: 'We komen bij u thuis, om 10.00 uur.',
  },
  { titel: 'Verslag', staat: 'straks', wanneer: 'uiterlijk 14 december 2026' },
  { titel: 'Tweede gesprek', staat: 'vervallen' },
  { titel: 'Besluit', staat: 'straks', wanneer: 'uiterlijk 28 december 2026' },
]

export const FEITEN: readonly Feitregel[] = [
  {
    id: '3',
    datum: datum('2026-11-20'),
    tijd: '09:12',
    tekst: 'Mila Hendriks plande een gesprek op 24 november.',
    bij: 'consulent, team Noord',
  },
  { id: '2', datum: datum('2026-11-20'), tijd: '08:55', tekst: 'Mila Hendriks nam de zaak over van Joost Vink.' },
  {
    id: '1',
    datum: datum('2026-11-02'),
    tijd: '14:05',
    tekst: 'Mevrouw De Wit vroeg hulp bij het huishouden en vervoer.',
    bij: 'via de website',
  },
]

export const UITLEG: Uitleg = {
  tekst: { nl: 'Het onderzoek moet klaar zijn op', en: 'The research must be finished on' },
  waarde: '2026-12-14',
  soort: 'datum',
  artikel: 'Wmo 2015, artikel 2.3.2 lid 1',
  stappen: [
    { tekst: { nl: 'U deed de melding op', en: 'You asked for help on' }, waarde: '2026-11-02', soort: 'datum' },
    {
      tekst: { nl: 'Het onderzoek mag zes weken duren', en: 'The research may take six weeks' },
      artikel: 'Wmo 2015, artikel 2.3.2 lid 1',
      stappen: [
        {
          tekst: {
            nl: 'De laatste dag is geen zaterdag, zondag of feestdag',
            en: 'The last day is no weekend or holiday',
          },
          artikel: 'Algemene termijnenwet, artikel 1',
        },
      ],
    },
  ],
}
