import type { Wijk } from '../bevolking/wijken.ts'

/** Streets and postcodes are invented; 9999 A to F are three neighbourhoods of one town and a village. */
export const LINDEWAARDSE_WIJKEN: readonly Wijk[] = [
  {
    naam: 'Noord',
    plaats: 'Lindewaard',
    postcode: '9999A',
    straten: [
      'Kievitweg',
      'Grutterspad',
      'Lepelaarstraat',
      'Rietzangerhof',
      'Zwaluwdreef',
      'Reigerlaan',
      'Wulpstraat',
      'Aalscholverplein',
    ],
  },
  {
    naam: 'Noord',
    plaats: 'Oudeterp',
    postcode: '9999B',
    straten: ['Terpweg', 'Hegepad', 'Molenlaan', 'Achterdijkje'],
  },
  {
    naam: 'Centrum',
    plaats: 'Lindewaard',
    postcode: '9999C',
    straten: [
      'Lindelaan',
      'Kerkplein',
      'Stationsstraat',
      'Turfkade',
      'Korte Brugstraat',
      'Weeshuissteeg',
      'Beurtschipperskade',
      'Bleekveld',
    ],
  },
  {
    naam: 'Zuid',
    plaats: 'Lindewaard',
    postcode: '9999E',
    straten: [
      'Anna Blamanhof',
      'Componistenlaan',
      'Beatrixdreef',
      'Zonnehof',
      'Kersentuin',
      'Esdoornstraat',
      'Meidoornpad',
      'Hazelaarplein',
      'Waardzicht',
    ],
  },
]
