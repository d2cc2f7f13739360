import type { Voorziening } from '../voorziening.ts'

export const collectiefVervoer: Voorziening = {
  code: 'collectief-vervoer',
  naam: { nl: 'Collectief vervoer', en: 'Shared transport' },
  inZin: { nl: 'collectief vervoer', en: 'shared transport' },
  zonderLidwoord: { nl: 'collectief vervoer', en: 'shared transport' },
  omschrijving: {
    nl: 'U reist met een taxi die u deelt met anderen, in uw eigen omgeving.',
    en: 'You travel by a taxi that you share with others, in your own area.',
  },
  doel: { nl: 'kunnen gaan waar u wilt zijn', en: 'being able to go where you want to be' },
  productcategorie: '08',
  eenheden: ['82', '84', '83'],
  frequenties: ['4', '6'],
  bijdragesoort: 'vervoer',
  onderAbonnementstarief: true,
  kostprijsgrens: false,
  woningaanpassing: false,
  leefgebieden: ['vervoer', 'daginvulling'],
}
