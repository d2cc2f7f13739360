import { openVraag } from '../vraag.ts'

export const GEEN_WET = openVraag(
  'L',
  'Dit is een wetsvoorstel en geen wet. De bedragen komen uit de aankondiging van maart 2025 ("ongeveer"). Het deel van 10 procent per jaar volgt daaruit; vermogen telt voor 4 procent, zoals nu. Wie niets betaalt, is niet bekend.',
  'This is a bill and no law. The amounts come from the announcement of March 2025 ("about"). The part of 10 percent a year follows from them; wealth counts for 4 percent, as now. Who pays nothing is not known.',
)
