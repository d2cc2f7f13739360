import { WEIGERING_DECLARATIE_EN } from './declaratie/weigering.ts'
import { WEIGERING_INKOOP_EN } from './inkoop/weigering.ts'
import { WEIGERING_PGB_EN } from './pgb/weigering.ts'
import { WEIGERING_WERKPLEK_EN } from './werkplek/weigering.ts'

/** Refusals of the rooms that people can meet, by code; the Dutch words come from the rooms themselves. */
export const WEIGERING_EN: Readonly<Record<string, string>> = {
  ...WEIGERING_WERKPLEK_EN,
  ...WEIGERING_DECLARATIE_EN,
  ...WEIGERING_INKOOP_EN,
  ...WEIGERING_PGB_EN,
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
  'niet-in-deze-stand':
    'This is not possible at this point of the case, or it was closed. Look in the case what is possible now.',
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
  onbekend: 'This is not in the list (any more). Perhaps a colleague was before you.',
  'sub-bezet': 'Somebody with this log-in name is in the list already. Look for them there.',
  'al-uitgenodigd': 'An invitation for this e-mail address is open already. Send that one again.',
  'toegang-is-gesloten':
    'The access of who came in with this e-mail address was closed. An invitation does not open it again. The municipality can.',
  'formulier-al-verstuurd':
    'This form was sent already, for another invitation. See in the list whether that is right; if not, send it once more.',
  'te-veel-uitnodigingen': 'There are too many open invitations. First withdraw what is no longer needed.',
  'uitnodiging-onbekend':
    'We do not know this invitation. See whether you have the whole link, or call the municipality.',
  'uitnodiging-gebruikt': 'This invitation was used already. Close the access of this person if that is wrong.',
  'eigen-toegang': 'You cannot change your own access. Ask a colleague, or the municipality.',
  'alleen-gemeente': 'Only the municipality opens a closed access again. Call the municipality.',
  'eigen-beheer': 'You cannot take away your own access to Administration. Ask another administrator.',
  'medewerker-onbekend': 'This employee is not in the list.',
  terugwerkend: 'Choose today or a later day. What held before stood in letters that were sent already.',
  'te-ver-weg': 'This day is more than ten years from now. Look at the year again.',
  'ontwerp-gewijzigd':
    'This draft was changed meanwhile, perhaps by a colleague. First look at what it says now. If you save once more, your text takes the place of that other one.',
  'ongeldige-inhoud': 'One of the fields is not right. Look at it again.',
  'boven-wettelijk-maximum':
    'This is more than the law allows on that day, or the amount in the law is not known for that day yet. Fill in a lower amount, or choose the amount in the law.',
  'naam-ontbreekt': 'Give the draft a name, so that you know it again later.',
  'ontwerp-onbekend': 'This draft does not exist any more. Perhaps a colleague decided on it or threw it away.',
  'bron-ontbreekt': 'Fill in where this was decided.',
  'geen-datum': 'Fill in a date, for example 31-12-2026.',
  'toewijzing-onbekend': 'This assignment does not exist, or you may not see it.',
  'al-beantwoord': 'You have answered this assignment already.',
  'geen-open-besluit':
    'For this resident no decision about this support waits for a provider. Only then you can ask for an assignment. Ask the resident to come to us, or call us.',
  'meer-dan-toegewezen': 'This is more than was assigned. When more is needed, ask for a change.',
  'inzet-voor-start': 'The help began later. Choose a later day.',
  'geen-start': 'No start was reported for this assignment.',
  'toewijzing-geldt-niet': 'This assignment was rejected or withdrawn. Call the municipality.',
  'al-gestart': 'You reported the start of this help already. Is that not right? Then first remove that report.',
  'niet-gestart': 'First report that the help has started. After that you can report that it stops.',
  'geen-stop': 'No stop was reported for this assignment.',
  'stop-in-toekomst': 'Report the stop when the help has really stopped. Choose today or an earlier day.',
  'stop-voor-start': 'The help began later. Choose its first day or a later one.',
  'stop-voor-vorige': 'You reported an earlier stop on a later day. Choose that day or a later one.',
  'start-voor-stop': 'The help stopped later than that. Choose a later day.',
  'start-in-toekomst': 'Report the start when the help has really begun. Choose today or an earlier day.',
  'start-voor-toewijzing': 'The assignment begins later. Choose its first day or a later one.',
  'start-na-declaratie':
    'You declared help of before this day already, and it was granted. Did the help really begin this late? Then tick the box.',
  'start-na-toewijzing': 'The assignment had ended by then. Choose an earlier day or call the municipality.',
  'bericht-afgekeurd': 'The municipality cannot process this message. Look at your messages for what is wrong.',
  'geen-publieke-sleutel':
    'This is no public key that we can use: Ed25519, P-256 or RSA of at least 2048 bits, as PEM or JWK.',
  'prive-sleutel':
    'This is a secret key. It belongs with the provider only. Ask for a new one, and then only for the public part.',
  'sleutel-bekend': 'This key is known already. Ask the provider for a new one.',
  'niets-te-beproeven': 'Only an address can be tried.',
  'bericht-van-ander':
    'This message is in the name of another provider. You can only send in messages of your own organisation.',
}
