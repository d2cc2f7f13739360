import { openVraag } from '../vraag.ts'

export const LAGE_PERCENTAGE = openVraag(
  'H',
  'De lage bijdrage is 12,5 procent tot en met 2017 en 10 procent sinds 2018: art. 3.12 lid 1 in de tekst van 1 januari 2018.',
  'The low contribution is 12.5 percent up to and including 2017 and 10 percent since 2018: art. 3.12 lid 1 in the text of 1 January 2018.',
)

export const EERSTE_MAANDEN = openVraag(
  'H',
  'De eerste maanden zijn laag: zes maanden tot en met 2018, vier sinds 2019.',
  'The first months are low: six months up to and including 2018, four since 2019.',
)

export const GRENZEN_ONBEKEND = openVraag(
  'unverified',
  'De grenzen van 2016 en 2023 hebben wij niet gevonden. Voor die jaren rekenen wij niets uit.',
  'The limits of 2016 and 2023 we did not find. For those years we compute nothing.',
)

export const GRENZEN_2017 = openVraag(
  'M',
  'De grenzen van 2017 komen uit de tekst van 1 januari 2017. In die druk heeft art. 3.8 nog bedragen van 2016. Deze grenzen zijn niet die van 2016: daarvoor groeiden zij te veel.',
  'The limits of 2017 come from the text of 1 January 2017. In that print art. 3.8 still has amounts of 2016. These limits are not those of 2016: they grew too much for that.',
)

export const DEEL_VAN_EEN_MAAND = openVraag(
  'M',
  'Een deel van een maand is het aantal dagen maal 12 gedeeld door 365, maar nooit meer dan de hele maand (UB 3.19 lid 2).',
  'A part of a month is the days times 12 divided by 365, but never more than the month (UB 3.19 lid 2).',
)
