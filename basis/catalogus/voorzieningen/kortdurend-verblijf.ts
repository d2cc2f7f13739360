import type { Voorziening } from '../voorziening.ts'

export const kortdurendVerblijf: Voorziening = {
  code: 'kortdurend-verblijf',
  naam: { nl: 'Kortdurend verblijf', en: 'Short stay' },
  inZin: { nl: 'kortdurend verblijf', en: 'a short stay' },
  zonderLidwoord: { nl: 'kortdurend verblijf', en: 'short stay' },
  omschrijving: {
    nl: 'U logeert af en toe ergens anders. Zo krijgt degene die voor u zorgt rust.',
    en: 'Now and then you stay elsewhere. That gives the person who cares for you a rest.',
  },
  doel: { nl: 'rust voor de mantelzorger', en: 'rest for the carer' },
  productcategorie: '04',
  eenheden: ['14', '82', '83'],
  frequenties: ['2', '4', '6'],
  bijdragesoort: 'dienst',
  onderAbonnementstarief: true,
  kostprijsgrens: false,
  woningaanpassing: false,
  leefgebieden: ['mantelzorg'],
}
