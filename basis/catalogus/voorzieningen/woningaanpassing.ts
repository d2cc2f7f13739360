import type { Voorziening } from '../voorziening.ts'

export const woningaanpassing: Voorziening = {
  code: 'woningaanpassing',
  naam: { nl: 'Woningaanpassing', en: 'Home adaptation' },
  inZin: { nl: 'een woningaanpassing', en: 'a home adaptation' },
  zonderLidwoord: { nl: 'woningaanpassing', en: 'home adaptation' },
  omschrijving: {
    nl: 'Een verandering in uw huis, zoals een andere badkamer of zonder drempels.',
    en: 'A change in your home, such as another bathroom or no doorsteps.',
  },
  doel: { nl: 'uw huis kunnen gebruiken', en: 'being able to use your home' },
  productcategorie: '13',
  eenheden: ['82', '83', '84'],
  frequenties: ['6'],
  bijdragesoort: 'woningaanpassing',
  onderAbonnementstarief: true,
  kostprijsgrens: true,
  woningaanpassing: true,
  leefgebieden: ['wonen'],
}
