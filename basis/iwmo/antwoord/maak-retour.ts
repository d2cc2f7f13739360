import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Bevinding } from '../bevinding.ts'
import type { Retourcode } from '../controle/regel.ts'
import { retourcodeVan } from '../controle/register.ts'
import { BERICHTEN, type Bericht, type Berichtsoort } from '../model/berichten.ts'
import { type Klasse, type Type, veldtype } from '../model/bouwstenen.ts'
import { CONTROLE_VERSIE, XSD_VERSIE } from '../model/versies.ts'
import { alsBericht, isVelddata } from '../waarden/als-bericht.ts'

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

const GEEN_OPMERKING: Retourcode = '0200'

export type Retourkop = {
  /** At most 12 characters, unique per kind of retour. */
  readonly identificatieRetour: string
  readonly dagtekening: Datum
}

/**
 * Makes the retour on a heenbericht (IV028, IV032, OP065): the header copied unswapped with only another BerichtCode.
 * Nothing wrong: header only, no codes. Level 2: header only with 0001. Level 3 or 4 in the header: header only with
 * its code. Level 3 or 4 below it: the client with every class, each with its codes. On level 1 there is no retour.
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
  const inKop = codesVan(bevindingen.filter(({ pad }) => isIn(pad, '/Bericht/Header')))
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
  return { Header: kop, ...(alleenKop ? {} : velden(wortel, inhoud, '/Bericht', bevindingen)) }
}

const codesVan = (bevindingen: readonly Bevinding[]): Retourcode[] => [
  ...new Set(bevindingen.map(({ regel, niveau }) => (niveau === 2 ? '0001' : retourcodeVan(regel)))),
]

const isIn = (pad: string, klasse: string): boolean => pad === klasse || pad.startsWith(`${klasse}/`)

/** The value with return codes in every class that the retour wants them in. */
function metCodes(type: Type, waarde: unknown, pad: string, bevindingen: readonly Bevinding[]): unknown {
  if (type.basis === 'lijst' && Array.isArray(waarde))
    return waarde.map((item: unknown, i) => metCodes(type.item, item, `${pad}/${type.element}[${i + 1}]`, bevindingen))
  if (type.basis !== 'klasse' || type.ruimte === 'basis') return waarde
  const hier = bevindingen.filter((bevinding) => isIn(bevinding.pad, pad))
  const gevuld = velden(type, waarde, pad, hier)
  const dieper = klassenOnder(type, waarde, pad)
  const eigen = codesVan(hier.filter((bevinding) => !dieper.some((klasse) => isIn(bevinding.pad, klasse))))
  return { ...gevuld, RetourCodes: eigen.length > 0 ? eigen : [GEEN_OPMERKING] }
}

function velden(klasse: Klasse, waarde: unknown, pad: string, bevindingen: readonly Bevinding[]): object {
  if (!isVelddata(waarde)) return {}
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, inhoud]) => {
      const veld = klasse.velden[naam]
      return [naam, veld === undefined ? inhoud : metCodes(veldtype(veld).type, inhoud, `${pad}/${naam}`, bevindingen)]
    }),
  )
}

/** Paths of the classes directly below a class; a container is looked through. */
function klassenOnder(klasse: Klasse, waarde: unknown, pad: string): string[] {
  if (!isVelddata(waarde)) return []
  return Object.entries(klasse.velden).flatMap(([naam, veld]) => {
    const { type } = veldtype(veld)
    const inhoud = waarde[naam]
    if (type.basis === 'lijst' && type.item.basis === 'klasse' && Array.isArray(inhoud))
      return inhoud.map((_, i) => `${pad}/${naam}/${type.element}[${i + 1}]`)
    return type.basis === 'klasse' && type.ruimte === 'bericht' ? [`${pad}/${naam}`] : []
  })
}
