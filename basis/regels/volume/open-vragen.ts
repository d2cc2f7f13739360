import { openVraag } from '../vraag.ts'

export const RELEASE = openVraag(
  'M',
  'De tekst van iWmo 3.2 telt, voor toewijzingen die eindigen vanaf 2021 (CS100): de release die geldt bij het declareren, beslist.',
  'The text of iWmo 3.2 counts, for toewijzingen that end from 2021 (CS100): the release in use when declaring decides.',
)

export const VOORBEELD_IV077 = openVraag(
  'M',
  'De data in het eerste voorbeeld van IV077 spreken elkaar tegen (start op 1 of 7 oktober). Drie zondagen horen bij een start op 7 oktober.',
  'The dates in the first example of IV077 contradict each other (start on 1 or 7 October). Three Sundays belong to a start on 7 October.',
)

export const ZONDER_ZONDAG = openVraag(
  'M',
  'Een toewijzing van output zonder zondag heeft één week. Die telt in de laatste maand.',
  'An output toewijzing without a Sunday has one week. It counts in the last month.',
)

export const CATEGORIE_01 = openVraag(
  'M',
  'Voor categorie 01 gelden zes weken alleen bij inspanning: daar noemt de tekst het.',
  'For category 01 six weeks hold for inspanning only: the text names it there.',
)

export const HOOGSTE_MAAND = openVraag(
  'M',
  'Het veld maximumPerMaand is het hoogste van alle maanden.',
  'The field maximumPerMaand is the highest of all months.',
)
