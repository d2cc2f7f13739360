import { openVraag } from '../vraag.ts'

export const NOOIT_BOVEN_NATURA = openVraag(
  'M',
  'Het tarief komt nooit boven dat van hulp via de gemeente (2.3.6 lid 5 onder a). Wat de hulp meer vraagt, betaalt de bewoner zelf.',
  'The rate never exceeds that of support through the municipality (2.3.6 lid 5 under a). What the helper asks above it is for the resident.',
)

export const EIGEN_VRAGEN = openVraag(
  'M',
  'De vragen zijn van onszelf, gemaakt met de woorden van 2.3.6 lid 2. Een gemeente mag andere gebruiken.',
  'The questions are our own, made from the words of 2.3.6 lid 2. A municipality may use others.',
)
