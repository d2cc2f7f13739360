import type { Voorziening } from '../voorziening.ts'

export const vervoersvoorziening: Voorziening = {
  code: 'vervoersvoorziening',
  naam: { nl: 'Vervoersvoorziening', en: 'Means of transport' },
  inZin: { nl: 'een vervoersvoorziening', en: 'a means of transport' },
  zonderLidwoord: { nl: 'vervoersvoorziening', en: 'means of transport' },
  omschrijving: {
    nl: 'Een hulpmiddel om u te verplaatsen, zoals een scootmobiel of een aangepaste fiets.',
    en: 'An aid to get about, such as a mobility scooter or an adapted bicycle.',
  },
  doel: { nl: 'zelf op pad kunnen', en: 'being able to go out on your own' },
  productcategorie: '12',
  eenheden: ['82', '84', '83'],
  frequenties: ['4', '6'],
  bijdragesoort: 'hulpmiddel',
  onderAbonnementstarief: true,
  kostprijsgrens: true,
  woningaanpassing: false,
  leefgebieden: ['vervoer'],
}
