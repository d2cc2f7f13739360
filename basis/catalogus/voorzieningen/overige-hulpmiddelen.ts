import type { Voorziening } from '../voorziening.ts'

export const overigeHulpmiddelen: Voorziening = {
  code: 'overige-hulpmiddelen',
  naam: { nl: 'Hulpmiddel', en: 'Aid' },
  inZin: { nl: 'een hulpmiddel', en: 'an aid' },
  zonderLidwoord: { nl: 'hulpmiddel', en: 'aid' },
  omschrijving: {
    nl: 'Een hulpmiddel voor in huis, zoals een tillift of een douchestoel.',
    en: 'An aid for at home, such as a patient lift or a shower chair.',
  },
  doel: { nl: 'dagelijkse dingen zelf kunnen doen', en: 'being able to do daily things yourself' },
  productcategorie: '14',
  eenheden: ['82', '84', '83'],
  frequenties: ['4', '6'],
  bijdragesoort: 'hulpmiddel',
  onderAbonnementstarief: true,
  kostprijsgrens: true,
  woningaanpassing: false,
  leefgebieden: ['zelfzorg', 'wonen'],
}
