/** Refusals of the rooms that people can meet, by code; the Dutch words come from the rooms themselves. */
export const WEIGERING_EN: Readonly<Record<string, string>> = {
  invoer: 'Not everything is filled in correctly. Look at the fields below.',
  'concept-onbekend':
    'We can no longer open this request. Perhaps it was sent already, or it was left too long. Start again or call us.',
  'stap-onbekend': 'This question does not exist.',
  'link-ongeldig': 'This link does not work (any more). Log in to continue, or call us. We are glad to help you.',
  'code-onbekend': 'We do not know this code, or it does not work any more. Check it, or call us.',
  'geen-bestand': 'Choose a file first.',
  'plan-leeg': 'Write something down, or add a document.',
  'zaak-onbekend': 'This case does not exist, or you may not see it.',
  'niet-voor-u': 'This page does not exist, or you may not see it.',
  'niet-gedeeld': 'This part was not shared with you. Ask the resident to share it.',
  'niet-in-deze-stand': 'This is not possible now: the case has moved on or was closed. Reload the page.',
  'verslag-al-beantwoord': 'This report was answered already.',
  'onderzoek-loopt-nog':
    'You cannot apply yet. You can when you have the report of the talk, or when we are not ready after six weeks.',
  'persoon-onbekend': 'We still have to link this request to you. Call us, and we will do that at once.',
  'niet-in-netwerk': 'You can only share with somebody from your own network.',
  'document-onbekend': 'This document does not exist, or you may not see it.',
  'bestand-te-groot': 'This file is too large. Choose a file of at most 10 MB.',
  'bestand-soort': 'We cannot read this kind of file. Choose a pdf, a photo (jpg, png, heic) or a text (docx, odt).',
  'aanbod-onbekend': 'This entry no longer exists. Search the overview, or call us.',
  'bedrag-nog-onbekend': 'We do not know the amount for this year yet. Look again later, or call us.',
}
