import type { Retourcode } from '../controle/regel.ts'
import { BERICHTEN, type Bericht } from '../model/berichten.ts'
import { type Type, veldtype } from '../model/bouwstenen.ts'
import { RetourCode } from '../model/retourcodes.ts'
import { isVelddata } from '../waarden/als-bericht.ts'
import type { Retoursoort } from './maak-retour.ts'

/** Why the other party refused: the code, the class of our message that it is about, and what it means. */
export type Afkeurreden = { readonly code: Retourcode; readonly pad: string; readonly tekst: string }

/** "No remark", "not judged" and "granted": these refuse nothing. */
const GEEN_AFKEUR: readonly string[] = ['0200', '0233', '8001']

/** What is wrong in plain words, for the codes that a 302 or 306 may bear; else the official meaning. */
const UITLEG: Partial<Record<Retourcode, string>> = {
  '0001': 'Het bericht heeft een technische fout. Controleer het bericht en stuur het opnieuw.',
  '8848': 'De dagtekening van het bericht ligt in de toekomst.',
  '9019': 'De ontvanger kan de start niet bij een toewijzing vinden. Kijk of het toewijzingsnummer klopt.',
  '9056': 'De identificatie van het bericht is al eens gebruikt. Stuur het bericht met een nieuwe identificatie.',
  '9063': 'Er was geen eerdere aanlevering om te verwijderen.',
  '9071': 'De start kan niet verwijderd worden, want de levering is al gestopt.',
  '9074': 'Dezelfde gegevens zijn al eerder ontvangen.',
  '9326': 'De levering loopt nog. Er moet eerst een stopbericht komen.',
  '9332': 'Het toewijzingsnummer is al voor een andere toewijzing gebruikt.',
  '9379':
    'De referentie van de aanbieder hoort niet bij een verzoek, of ontbreekt terwijl het wel een antwoord op een verzoek is.',
  '9385': 'De toewijzing kan niet verwijderd worden, want er is al op gedeclareerd.',
  S300: 'De gemeentecode staat niet in de lijst van het CBS.',
  S329: 'De productcode hoort niet bij de productcategorie.',
}

/** The reasons in a retour, from header to the deepest class; empty when the message was accepted. */
export function afkeurredenen({ soort, bericht }: Bericht<Retoursoort>): Afkeurreden[] {
  return codesIn(BERICHTEN[soort].wortel, bericht, '/Bericht')
    .filter(({ code }) => !GEEN_AFKEUR.includes(code))
    .map(({ code, pad }) => ({ code, pad, tekst: UITLEG[code] ?? RetourCode.waarden[code] }))
}

/** Whether the other party refused the message as a whole; one bad class is enough (OP286). */
export const isAfgekeurd = (retour: Bericht<Retoursoort>): boolean => afkeurredenen(retour).length > 0

type Code = { readonly code: Retourcode; readonly pad: string }

const isRetourcode = (waarde: unknown): waarde is Retourcode =>
  typeof waarde === 'string' && Object.hasOwn(RetourCode.waarden, waarde)

function codesIn(type: Type, waarde: unknown, pad: string): Code[] {
  if (type.basis === 'lijst' && Array.isArray(waarde))
    return waarde.flatMap((item: unknown, i) => codesIn(type.item, item, `${pad}/${type.element}[${i + 1}]`))
  if (type.basis !== 'klasse' || !isVelddata(waarde)) return []
  const { RetourCodes } = waarde
  const eigen = Array.isArray(RetourCodes) ? RetourCodes.filter(isRetourcode).map((code) => ({ code, pad })) : []
  const dieper = Object.entries(type.velden).flatMap(([naam, veld]) =>
    codesIn(veldtype(veld).type, waarde[naam], `${pad}/${naam}`),
  )
  return [...eigen, ...dieper]
}
