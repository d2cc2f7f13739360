import { openVraag } from '../vraag.ts'

export const JAREN_ZONDER_GRENS = openVraag(
  'unverified',
  'De inkomensgrenzen van 2007 tot en met 2010, 2012 en 2013 hebben wij niet gevonden. Voor die jaren rekenen wij niets uit.',
  'The income limits of 2007 to 2010, 2012 and 2013 we did not find. For those years we compute nothing.',
)

export const GRENZEN_2017 = openVraag(
  'unverified',
  'In 2017 hebben twee inkomensgrenzen geen bron: alleen wonend onder de AOW-leeftijd, en samen beiden met AOW. Wij rekenen wel, maar zeggen dat het niet zeker is.',
  'In 2017 two income limits have no source: alone under the state pension age, and together both with it. We do compute, but say that it is not certain.',
)

export const KORTING_EN_KOSTPRIJS = openVraag(
  'M',
  'Eerst gaat de korting van 33 procent eraf, dan geldt de kostprijs als grens: de volgorde van de leden van art. 4.1 Besluit mo.',
  'First the discount of 33 percent goes off, then the cost price is the limit: the order of the paragraphs of art. 4.1 Besluit mo.',
)

export const AFRONDING = openVraag(
  'M',
  'De bijdrage wordt één keer afgerond, aan het eind, op hele centen.',
  'The contribution is rounded once, at the end, to whole cents.',
)

export const OUDEREN_2018 = openVraag(
  'H',
  'De verlichting van 2018 voor ouderen met spaargeld (UB 3.9a) telt bij een paar alleen als het inkomen en vermogen van elk bekend is. Anders kan het bedrag te hoog zijn.',
  'The relief of 2018 for older people with savings (UB 3.9a) counts for a couple only when income and wealth of each are known. Else the amount may be too high.',
)

export const EIND_2019 = openVraag(
  'M',
  '30 en 31 december 2019 vallen in geen periode van vier weken. Wij nemen het bedrag van 2019.',
  '30 and 31 December 2019 are in no period of four weeks. We take the amount of 2019.',
)
