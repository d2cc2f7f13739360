import type { Voorziening } from '../voorziening.ts'

export const rolstoel: Voorziening = {
  code: 'rolstoel',
  naam: { nl: 'Rolstoel', en: 'Wheelchair' },
  inZin: { nl: 'een rolstoel', en: 'a wheelchair' },
  zonderLidwoord: { nl: 'rolstoel', en: 'wheelchair' },
  omschrijving: {
    nl: 'Een rolstoel voor elke dag, als u niet of bijna niet kunt lopen.',
    en: 'A wheelchair for every day, if you cannot or can hardly walk.',
  },
  doel: { nl: 'u kunnen verplaatsen in en om huis', en: 'being able to move in and around the home' },
  productcategorie: '11',
  eenheden: ['82', '84', '83'],
  frequenties: ['4', '6'],
  bijdragesoort: 'rolstoel',
  onderAbonnementstarief: false,
  kostprijsgrens: false,
  woningaanpassing: false,
  leefgebieden: ['vervoer', 'wonen'],
}
