import type { Brief } from '@meedoen/brieven'
import { datum } from '@meedoen/kern'

/** Every kind of block once; invented, for the showcase only. */
export const BRIEF: Brief = {
  soort: 'voorbeeld',
  taal: 'nl',
  titel: 'U krijgt hulp bij het huishouden',
  datum: datum('2026-11-22'),
  afzender: {
    naam: 'Gemeente Waterrijk',
    adres: ['Postbus 1', '1000 AA Waterrijk'],
    telefoon: '14 0000',
    uren: 'maandag tot en met vrijdag',
    website: 'waterrijk.example',
    kleur: '#0b5a63',
    logo: null,
  },
  adres: ['Mevrouw T. de Wit', 'Lindelaan 12', '1000 AB Waterrijk'],
  kenmerken: [
    ['Datum', '22 november 2026'],
    ['Zaaknummer', '2026-00418'],
    ['Contact', 'Mila Hendriks, 14 0000'],
  ],
  aanhef: 'Beste mevrouw De Wit,',
  blokken: [
    { soort: 'alinea', stijl: 'kernzin', tekst: 'Ja, u krijgt hulp bij het huishouden.' },
    {
      soort: 'alinea',
      tekst: [
        'De hulp begint op ',
        { vet: '1 december 2026' },
        '. Lees meer op ',
        { link: 'https://waterrijk.example', tekst: 'waterrijk.example' },
        '.',
      ],
    },
    { soort: 'kop', niveau: 2, tekst: 'Wat krijgt u?' },
    {
      soort: 'feitentabel',
      kolommen: ['Hulp', 'Hoeveel', 'Tot wanneer'],
      rijen: [['Hulp bij het huishouden', '3 uur per week', '30 november 2028']],
    },
    {
      soort: 'lijst',
      geordend: false,
      punten: ['U kiest zelf wie er komt.', ['Bent u niet tevreden? ', { vet: 'Bel ons.' }]],
    },
    {
      soort: 'kader',
      toon: 'rustig',
      titel: 'Dit hoeft u niet te doen',
      blokken: [{ soort: 'alinea', tekst: 'De aanbieder belt u zelf.' }],
    },
    {
      soort: 'kader',
      toon: 'let-op',
      titel: 'Verandert er iets?',
      blokken: [{ soort: 'alinea', tekst: 'Laat het ons binnen een week weten.' }],
    },
    { soort: 'kop', niveau: 3, tekst: 'Bent u het er niet mee eens?' },
    {
      soort: 'lijst',
      geordend: true,
      punten: ['Bel eerst uw contactpersoon.', 'Schrijf daarna een bezwaar, uiterlijk op 4 januari 2027.'],
    },
    { soort: 'schrijfruimte', vraag: 'Wat wilt u ons vertellen?', regels: 4 },
    {
      soort: 'handtekeningvak',
      titel: 'Uw antwoord',
      uitleg: 'Kruis aan wat klopt.',
      keuzes: ['Dit klopt', 'Dit klopt niet'],
      velden: ['Datum', 'Handtekening'],
    },
  ],
  slot: {
    groet: 'Met vriendelijke groet,',
    namens: 'namens het college van burgemeester en wethouders',
    ondertekening: ['Mila Hendriks', 'consulent'],
  },
  artikelen: 'Dit besluit staat in artikel 2.3.5 van de Wmo 2015.',
  antwoordblad: null,
  bijlagen: { titel: 'Bijlagen', namen: ['Verslag van het gesprek'] },
  bladzijde: '{n} van {totaal}',
  groteLetter: false,
}
