import { openVraag } from '../vraag.ts'

export const OPTELLEN_VAN_ELEMENTEN = openVraag(
  'M',
  'Het besluit noemt de zes elementen, niet hoe zij optellen. Wij rekenen: productieve uren over het loon, overhead daarover, indexatie over alles.',
  'The decree names the six elements, not how they add up. We compute: productive hours over the wage, overhead over that, indexation over all.',
)

export const JAAR_2017 = openVraag(
  'unverified',
  'Op welke dag in 2017 dit begon te gelden, staat niet in onze bronnen. Voor 2017 rekenen wij niets uit.',
  'On which day of 2017 this began to hold is not in our sources. For 2017 we compute nothing.',
)

export const GELD_2007 = openVraag(
  'unverified',
  'De verdeling gaat naar de kosten van 2005. Wat de motie Mosterd uiteindelijk opleverde, is niet bekend.',
  'The share is by the costs of 2005. What the motie Mosterd paid in the end is not known.',
)

export const LATERE_KORTINGEN = openVraag(
  'M',
  'De brief van 2011 noemt de korting voor 2013 en 2014. Latere kortingen staan niet in onze bronnen.',
  'The letter of 2011 plans the cut for 2013 and 2014. Later cuts are not in our sources.',
)
