import type { Voorziening } from '../voorziening.ts'

export const hulpBijHetHuishouden: Voorziening = {
  code: 'hulp-bij-het-huishouden',
  naam: { nl: 'Hulp bij het huishouden', en: 'Household help' },
  inZin: { nl: 'hulp bij het huishouden', en: 'household help' },
  zonderLidwoord: { nl: 'hulp bij het huishouden', en: 'household help' },
  omschrijving: {
    nl: 'Iemand helpt u met schoonmaken, de was en andere taken in huis.',
    en: 'Somebody helps you with cleaning, laundry and other tasks at home.',
  },
  doel: { nl: 'een schoon en leefbaar huis', en: 'a clean and liveable home' },
  productcategorie: '01',
  eenheden: ['04', '01', '82', '83'],
  frequenties: ['2', '4', '6'],
  bijdragesoort: 'dienst',
  onderAbonnementstarief: true,
  kostprijsgrens: false,
  woningaanpassing: false,
  leefgebieden: ['huishouden'],
}
