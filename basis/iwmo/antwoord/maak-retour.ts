import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Bevinding } from '../bevinding.ts'
import type { Retourcode } from '../controle/regel.ts'
import { BERICHTEN, type Bericht, type Berichtsoort } from '../model/berichten.ts'
import { type Klasse, type Type, veldtype } from '../model/bouwstenen.ts'
import { CONTROLE_VERSIE, XSD_VERSIE } from '../model/versies.ts'
import { alsBericht, isVelddata } from '../waarden/als-bericht.ts'
import { codesPerKlasse, codesVan, GEEN_OPMERKING, NIET_BEOORDEELD } from './retourcodes.ts'

/** Which retour answers which heenbericht. A declaration has none: the 325 answers it, with a header of its own. */
const RETOUR = {
  WMO301: 'WMO302',
  WMO305: 'WMO306',
  WMO307: 'WMO308',
  WMO315: 'WMO316',
  WMO317: 'WMO318',
  WMO319: 'WMO320',
} as const satisfies Partial<Record<Berichtsoort, Berichtsoort>>
export type Heensoort = keyof typeof RETOUR
export type Retoursoort = (typeof RETOUR)[Heensoort]

/** Whether a retour answers this message; a declaration is answered by `maakDeclaratieAntwoord`. */
export const isHeenbericht = (gelezen: Bericht): gelezen is Bericht<Heensoort> => Object.hasOwn(RETOUR, gelezen.soort)

const HEADER = '/Bericht/Header'
const CLIENT = '/Bericht/Client'

export type Retourkop = {
  /** At most 12 characters, unique per kind of retour. */
  readonly identificatieRetour: string
  readonly dagtekening: Datum
}

/**
 * Makes the retour on a heenbericht (IV028, IV032, OP065): the header copied unswapped with only another BerichtCode.
 * Nothing wrong: header only, no codes. Level 2: header only with 0001. Level 3 or 4 in the header: header only with
 * its code. Level 3 or 4 below it: the client (in a 320 the answer) with every class, each with its codes. On level 1
 * there is no retour.
 */
export function maakRetour<Heen extends Bericht<Heensoort>>(
  heen: Heen,
  bevindingen: readonly Bevinding[],
  kop: Retourkop,
): Uitkomst<Bericht<(typeof RETOUR)[Heen['soort']]>, 'geen-retour'>
export function maakRetour(
  heen: Bericht<Heensoort>,
  bevindingen: readonly Bevinding[],
  kop: Retourkop,
): Uitkomst<unknown, 'geen-retour'> {
  if (bevindingen.some(({ niveau }) => niveau === 1))
    return geweigerd(
      'geen-retour',
      'Dit bericht voldoet niet aan het schema. Daarop volgt geen retourbericht. Meld de fout buiten het berichtenverkeer om aan de afzender.',
    )
  const soort = RETOUR[heen.soort]
  const waarde = retourwaarde(soort, heen.bericht, bevindingen, kop)
  const keuring = alsBericht<Retoursoort>(soort, waarde)
  if (!keuring.ok) throw new Error(`het retour past niet in ${soort}: ${JSON.stringify(keuring.bevindingen)}`)
  return gelukt(keuring)
}

function retourwaarde(
  soort: Retoursoort,
  { Header, ...inhoud }: Bericht<Heensoort>['bericht'],
  bevindingen: readonly Bevinding[],
  { identificatieRetour, dagtekening }: Retourkop,
): unknown {
  const { code, wortel } = BERICHTEN[soort]
  const opNiveau2 = bevindingen.some(({ niveau }) => niveau === 2)
  const inKop = codesVan(bevindingen.filter(({ pad }) => pad === HEADER || pad.startsWith(`${HEADER}/`)))
  const kopcodes = opNiveau2 ? codesVan(bevindingen) : inKop
  const alleenKop = bevindingen.length === 0 || kopcodes.length > 0
  const RetourCodes = alleenKop ? kopcodes : [GEEN_OPMERKING]
  const kop = {
    ...Header,
    BerichtCode: code,
    IdentificatieRetour: identificatieRetour,
    DagtekeningRetour: dagtekening,
    ...(opNiveau2 ? { XsltVersie: CONTROLE_VERSIE } : {}),
    XsdVersieRetour: XSD_VERSIE,
    ...(RetourCodes.length > 0 ? { RetourCodes } : {}),
  }
  return { Header: kop, ...(alleenKop ? {} : metCodes(wortel, inhoud, bevindingen)) }
}

/** Goes down to every class that bears codes; `doe` makes the new value of one, from its fields already done. */
function perKlasse(type: Type, waarde: unknown, pad: string, doe: (pad: string, velden: object) => object): unknown {
  if (type.basis === 'lijst' && Array.isArray(waarde))
    return waarde.map((item: unknown, i) => perKlasse(type.item, item, `${pad}/${type.element}[${i + 1}]`, doe))
  if (type.basis !== 'klasse' || type.ruimte === 'basis') return waarde
  return doe(pad, perVeld(type, waarde, pad, doe))
}

function perVeld(klasse: Klasse, waarde: unknown, pad: string, doe: (pad: string, velden: object) => object): object {
  if (!isVelddata(waarde)) return {}
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, inhoud]) => {
      const veld = klasse.velden[naam]
      return [naam, veld === undefined ? inhoud : perKlasse(veldtype(veld).type, inhoud, `${pad}/${naam}`, doe)]
    }),
  )
}

/** The content with codes in every class: its own, or that there are none, or that it was not judged below a bad client. */
function metCodes(wortel: Klasse, inhoud: object, bevindingen: readonly Bevinding[]): object {
  const klassen = new Set<string>()
  perVeld(wortel, inhoud, '/Bericht', (pad, velden) => {
    klassen.add(pad)
    return velden
  })
  const codes = codesPerKlasse(bevindingen, klassen)
  const goed: readonly Retourcode[] = [codes.has(CLIENT) ? NIET_BEOORDEELD : GEEN_OPMERKING]
  return perVeld(wortel, inhoud, '/Bericht', (pad, velden) => ({ ...velden, RetourCodes: codes.get(pad) ?? goed }))
}
