import { openVraag } from '../vraag.ts'

export const OPTELLEN_VAN_NORMEN = openVraag(
  'M',
  'Eigen mogelijkheden gaan er één keer af, elke extra kamer telt, en minuten per week zijn uren maal 60 gedeeld door 52, afgerond.',
  'Own possibilities go off once, each extra room counts, and minutes a week are hours times 60 divided by 52, rounded.',
)

export const GEEN_BRON_VOOR_LEEFTIJDEN = openVraag(
  'unverified',
  'Voor de gangbare leeftijden vonden wij geen bron. De uitkomst is dan niet zeker. De minuten van het CIZ gebruiken wij niet.',
  'For the usual ages we found no source. Then the outcome is not certain. We do not use the minutes of CIZ.',
)

export const INDELING_HH = openVraag(
  'M',
  'De indeling in HH1, HH2 en HH3 staat in geen wet: gemeenten maakten haar. HH3 is meer dan HH2, dus past er geen alphahulp bij.',
  'The division in HH1, HH2 and HH3 is in no act: municipalities made it. HH3 is more than HH2, so no alphahulp fits.',
)
