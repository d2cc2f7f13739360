// The tables of rules of the standard, to hold our register against.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const wortelmap = fileURLToPath(new URL('../../../', import.meta.url))
const bronnen = path.resolve(wortelmap, process.env.MEEDOEN_BRONNEN ?? '../shared')

function lees(naam: string): string {
  const bestand = path.join(bronnen, naam)
  if (!existsSync(bestand)) throw new Error(`${bestand} ontbreekt. Zet in MEEDOEN_BRONNEN de map met de bronnen.`)
  return readFileSync(bestand, 'utf8')
}

/** The rows of a comma separated file, by the names in its first row. */
function leesTabel(naam: string): ReadonlyMap<string, string>[] {
  const [kop = [], ...rijen] = lees(naam)
    .split(/\r?\n/)
    .filter((regel) => regel !== '')
    .map((regel) => [...regel.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(celVan))
  return rijen.map((rij) => new Map(kop.map((kolom, i) => [kolom, rij[i] ?? ''])))
}
const celVan = ([, metQuotes, kaal]: RegExpMatchArray): string => metQuotes?.replaceAll('""', '"') ?? kaal ?? ''

/** What the standard says of one code, over all rows about it. */
export type Standaardregel = {
  readonly code: string
  /** As in the table: `WMO301`, `WMO Retour`, … */
  readonly berichten: ReadonlySet<string>
  /** Empty when the table gives none. */
  readonly retourcode: string
  /** 2, 3 or 4 for a technical rule. */
  readonly niveau: number | null
  /** The wordings of the table. */
  readonly teksten: ReadonlySet<string>
}

function perCode(rijen: readonly Standaardregel[]): Standaardregel[] {
  const bijCode = new Map<string, Standaardregel>()
  for (const rij of rijen) {
    const eerder = bijCode.get(rij.code)
    bijCode.set(rij.code, {
      ...rij,
      berichten: new Set([...(eerder?.berichten ?? []), ...rij.berichten]),
      teksten: new Set([...(eerder?.teksten ?? []), ...rij.teksten]),
    })
  }
  return [...bijCode.values()]
}

const NIVEAUS: Readonly<Record<string, number>> = {
  'bericht inhoud (xslt)': 2,
  berichtoverstijgend: 3,
  'externe bron': 4,
}

/** CD, CS and RS. */
export const elementregels = (): Standaardregel[] =>
  perCode(
    leesTabel('iwmo/3.2-regels/cd-cs-rs-per-element.csv').map((rij) => ({
      code: rij.get('regelcode') ?? '',
      berichten: new Set([rij.get('bericht') ?? '']),
      retourcode: rij.get('retourcode') ?? '',
      niveau: null,
      teksten: new Set([rij.get('regel') ?? '']),
    })),
  )

/** A restriction (RS) of one element, as the table has it. */
export type Restrictie = {
  readonly bericht: string
  readonly code: string
  /** From the class down: `Client/Naam/Geslachtsnaam/Achternaam`. */
  readonly element: string
  /** Whether a code list says what may stand there. */
  readonly heeftCodelijst: boolean
}

/** RS, per element of each message. */
export const restricties = (): Restrictie[] =>
  leesTabel('iwmo/3.2-regels/cd-cs-rs-per-element.csv').flatMap((rij) => {
    const code = rij.get('regelcode') ?? ''
    if (!code.startsWith('RS')) return []
    // An element stands in the table with its data type behind it: `Geboortedatum_Geboortedatum`.
    const namen = ['element_datatype', 'cdt_element_1', 'cdt_element_2'].map(
      (kolom) => rij.get(kolom)?.split('_')[0] ?? '',
    )
    const element = [rij.get('berichtklasse') ?? '', ...namen].filter((naam) => naam !== '').join('/')
    return [{ bericht: rij.get('bericht') ?? '', code, element, heeftCodelijst: rij.get('codelijst') !== '' }]
  })

/** TR. */
export const technischeRegels = (): Standaardregel[] =>
  leesTabel('iwmo/3.2-regels/tr.csv').map((rij) => ({
    code: rij.get('regelcode') ?? '',
    berichten: new Set((rij.get('berichten') ?? '').split(' ')),
    retourcode: (rij.get('retourcode') ?? '').replace('n.v.t.', ''),
    niveau: NIVEAUS[rij.get('controleniveau') ?? ''] ?? null,
    teksten: new Set([rij.get('regel') ?? '']),
  }))

/** OP and UP, in the wording of iJw: the numbers are the same, the messages have other names. */
export const bedrijfsregels = (): Standaardregel[] =>
  leesTabel('iwmo/3.2-regels/op-up-ijw-tekst.csv').map((rij) => ({
    code: rij.get('regelcode') ?? '',
    berichten: new Set(
      [...(rij.get('berichten_ijw') ?? '').matchAll(/JW( Retour|\d+)/g)].map(([, bericht]) => `WMO${bericht}`),
    ),
    retourcode: '',
    niveau: null,
    teksten: new Set([rij.get('regel') ?? '']),
  }))

/** The codes of the invulinstructies. */
export function invulinstructies(): string[] {
  const inhoud = lees('standaarden/iwmo-processen/invulinstructies.json')
  return [...inhoud.matchAll(/"code":\s*"(IV\d+)"/g)].flatMap(([, code]) => code ?? [])
}
