import { openVraag } from '../vraag.ts'

export const MELDINGSDAG = openVraag(
  'M',
  'De dag van de melding zelf telt niet mee, zoals de dag van bekendmaking niet meetelt in Awb 6:8. De Wmo zegt dit niet.',
  'The day of the request itself does not count, as the day of notification does not count in Awb 6:8. The Wmo does not say so.',
)

export const GELIJKGESTELD = openVraag(
  'unverified',
  'De dagen die in 2017 tot en met 2021 en vanaf 2029 gelijk zijn gesteld met een feestdag, hebben wij niet gevonden. De uitleg zegt dat erbij.',
  'The days made equal to a public holiday in 2017 to 2021 and from 2029 on we did not find. The explanation says so.',
)

export const OPSCHORTING_AANVULLING = openVraag(
  'M',
  'Bij een verzoek om aanvulling staat de termijn stil vanaf de dag na het verzoek, tot en met de dag voor de aanvulling: de wet zegt "tot de dag". Een verzoek zonder termijn telt niet.',
  'With a request for completion the term stands still from the day after it, up to and including the day before completion: the act says "tot de dag". A request without a term does not count.',
)

export const OPSCHORTING_TE_LAAT = openVraag(
  'M',
  'Een stilstand die begint nadat de termijn al om is, verandert niets.',
  'A standstill that begins after the term has ended changes nothing.',
)

export const POSTWEEK = openVraag(
  'M',
  'De week extra voor een brief die op tijd is gepost (Awb 6:9 lid 2), wordt ook verlengd als zij eindigt in een weekend of op een feestdag.',
  'The extra week for a letter that was posted in time (Awb 6:9 lid 2) is also extended when it ends in a weekend or on a public holiday.',
)

export const VERDAGING = openVraag(
  'M',
  'Uitstel telt vanaf de laatste dag na verlenging om een weekend of feestdag.',
  'Putting off counts from the last day after extension for a weekend or public holiday.',
)

export const WERKDAGEN = openVraag(
  'M',
  'De berichtenstandaard zegt niet welke dagen werkdagen zijn. Wij volgen de Algemene termijnenwet.',
  'The message standard does not say which days are working days. We follow the Algemene termijnenwet.',
)

export const HERSTELTIJD = openVraag(
  'M',
  'De wet noemt geen lengte voor de tijd om aan te vullen. De gemeente kiest die; wij schuiven de laatste dag op naar een werkdag, in het voordeel van de bewoner.',
  'The act names no length for the time to complete. The municipality chooses; we move the last day to a working day, in favour of the resident.',
)

export const UITSTELBERICHT = openVraag(
  'H',
  'Een bericht dat het later wordt (Awb 4:14), schuift alleen een termijn op die in geen wet staat, en alleen als het op tijd is verstuurd.',
  'A notice of a later decision (Awb 4:14) moves only a term that no act sets, and only when sent in time.',
)

export const NA_ZES_WEKEN = openVraag(
  'M',
  'Is het onderzoek niet klaar, dan kan een aanvraag vanaf de dag na de zes weken, met verlenging om een weekend of feestdag.',
  'If the inquiry is not finished, an application can be made from the day after the six weeks, with extension for a weekend or public holiday.',
)

export const ONVERWIJLD = openVraag(
  'M',
  'De wet zegt "onverwijld" en noemt geen laatste dag. Wij streven naar de dag van de melding zelf.',
  'The act says "onverwijld" (without delay) and names no last day. We aim for the day of the request itself.',
)
