import type { Voorziening } from '../voorziening.ts'

export const begeleidingIndividueel: Voorziening = {
  code: 'begeleiding-individueel',
  naam: { nl: 'Begeleiding', en: 'Individual guidance' },
  inZin: { nl: 'begeleiding', en: 'individual guidance' },
  zonderLidwoord: { nl: 'begeleiding', en: 'individual guidance' },
  omschrijving: {
    nl: 'Iemand komt bij u om te helpen met uw dag, uw post of het contact met anderen.',
    en: 'Somebody visits you to help with your day, your mail or contact with others.',
  },
  doel: { nl: 'grip op het dagelijks leven', en: 'a grip on daily life' },
  productcategorie: '02',
  eenheden: ['04', '01', '82', '83'],
  frequenties: ['2', '4', '6'],
  bijdragesoort: 'dienst',
  onderAbonnementstarief: true,
  kostprijsgrens: false,
  woningaanpassing: false,
  leefgebieden: ['zelfzorg', 'geld', 'sociale-relaties'],
}
