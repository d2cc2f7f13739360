// What a return code means to people.
import type { Retourcode } from '../controle/regel.ts'
import { RetourCode } from '../model/retourcodes.ts'

/** Why the other party refused: the code, the class of our message that it is about, and what it means. */
export type Afkeurreden = { readonly code: Retourcode; readonly pad: string; readonly tekst: string }

/** "No remark", "not judged" and "granted": these refuse nothing. */
const GEEN_AFKEUR: readonly string[] = ['0200', '0233', '8001']

/** What is wrong in plain words, and what to do; for a code without, the official meaning. */
const UITLEG: Partial<Record<Retourcode, string>> = {
  '0001': 'Het bericht heeft een technische fout. Controleer het bericht en stuur het opnieuw.',
  '0611': 'Het tarief is niet het afgesproken tarief. Kijk in het contract.',
  '8017': 'De prestatie die teruggenomen wordt, is niet bekend of is anders dan deze credit.',
  '8021': 'Het referentienummer van de prestatie is al eens gebruikt.',
  '8187': 'De client is bij de ontvanger niet bekend bij deze aanbieder. Kijk of het burgerservicenummer klopt.',
  '8214': 'Over een latere periode is al gedeclareerd. Gebruik die declaratieperiode of een latere.',
  '8848': 'De dagtekening van het bericht ligt in de toekomst.',
  '9019': 'De ontvanger kan de start of stop niet bij een toewijzing vinden. Kijk of het toewijzingsnummer klopt.',
  '9056': 'De identificatie van het bericht is al eens gebruikt. Stuur het bericht met een nieuwe identificatie.',
  '9063': 'Er was geen eerdere aanlevering om te verwijderen.',
  '9069': 'Er is geen start bekend bij deze stop. Kijk of toewijzingsnummer en begindatum dezelfde zijn.',
  '9071': 'De start kan niet verwijderd worden, want de levering is al gestopt.',
  '9074': 'Dezelfde gegevens zijn al eerder ontvangen.',
  '9307': 'De prestatie begint voor de toewijzing.',
  '9308': 'De prestatie eindigt na de toewijzing.',
  '9319': 'De prestatie gaat over een periode na de declaratieperiode.',
  '9321': 'Er is meer gedeclareerd dan in deze periode mag.',
  '9322': 'Er is in totaal meer gedeclareerd dan toegewezen is.',
  '9326': 'De levering loopt nog. Er moet eerst een stopbericht komen.',
  '9332': 'Het toewijzingsnummer is al voor een andere toewijzing gebruikt.',
  '9333': 'Het declaratienummer is al eens gebruikt. Stuur de declaratie met een nieuw nummer.',
  '9338': 'De prestatie hoort bij geen toewijzing van deze client. Kijk of het toewijzingsnummer klopt.',
  '9339': 'De productcategorie is niet die van de toewijzing.',
  '9340': 'De productcode is niet die van de toewijzing.',
  '9341': 'De eenheid past niet bij de toewijzing.',
  '9346': 'Het bedrag is niet het volume maal het tarief.',
  '9347': 'De referentie is al in een ander verzoek gebruikt.',
  '9349': 'Het verzoek noemt niet alle toewijzingen die lopen.',
  '9350': 'Een ongewijzigd product hoort bij geen toewijzing die loopt.',
  '9351': 'Een te wijzigen product hoort bij geen toewijzing die loopt.',
  '9355': 'De ontvanger kent het verzoek niet waarop dit een antwoord is.',
  '9359': 'Op dit verzoek is al een toewijzing gestuurd.',
  '9360': 'Op dit verzoek is al een antwoord gestuurd.',
  '9365': 'Dit verzoek is al afgewezen.',
  '9369': 'Er is in totaal meer gedeclareerd dan het budget.',
  '9374': 'Voor deze client loopt nog een verzoek. Wacht op de toewijzing of de afwijzing.',
  '9379':
    'De referentie van de aanbieder hoort niet bij een verzoek, of ontbreekt terwijl het wel een antwoord op een verzoek is.',
  '9384': 'De toewijzing is verwijderd. Declareren kan daarop niet.',
  '9385': 'De toewijzing kan niet verwijderd worden, want er is al op gedeclareerd.',
  '9387': 'De prestatie moet op de eerste van de maand beginnen, of waar de toewijzing ingaat.',
  '9388': 'De prestatie moet op de laatste van de maand eindigen, of waar de toewijzing eindigt.',
  '9389': 'Over deze periode is al gedeclareerd. Crediteer die prestatie eerst.',
  '9390': 'De prestatie is al gecrediteerd.',
  '9413': 'De levering is al tijdelijk gestopt.',
  '9414': 'De einddatum ligt voor die van de eerdere stop.',
  '9415': 'De levering is al definitief gestopt.',
  S300: 'De gemeentecode staat niet in de lijst van het CBS.',
  S329: 'De productcode hoort niet bij de productcategorie.',
}

/** The codes of one class that refuse, each with what it means. */
export const alsRedenen = (codes: readonly Retourcode[], pad: string): Afkeurreden[] =>
  codes
    .filter((code) => !GEEN_AFKEUR.includes(code))
    .map((code) => ({ code, pad, tekst: UITLEG[code] ?? RetourCode.waarden[code] }))

const isRetourcode = (code: string): code is Retourcode => code in RetourCode.waarden

/** What a return code that was kept means, in words that say what to do; a code that the standard does not have is itself. */
export const redenVan = (code: string): string =>
  isRetourcode(code) ? (UITLEG[code] ?? RetourCode.waarden[code]) : code
