import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import type { Berichtsoort } from '../model/berichten.ts'
import { schrijfBasisschema, schrijfSchema } from '../schema/schrijf-schema.ts'

const wortelmap = fileURLToPath(new URL('../../../', import.meta.url))
/** Where the official sources stand. */
export const bronnen = path.resolve(wortelmap, process.env.MEEDOEN_BRONNEN ?? '../shared')

const SCHEMAS = {
  WMO301: 'iwmo/3.2/WMO301.xsd',
  WMO302: 'iwmo/3.2-retour-gereconstrueerd/WMO302.xsd',
  WMO305: 'iwmo/3.2/WMO305.xsd',
  WMO306: 'iwmo/3.2-retour-gereconstrueerd/WMO306.xsd',
  WMO307: 'iwmo/3.2/WMO307.xsd',
  WMO308: 'iwmo/3.2-retour-gereconstrueerd/WMO308.xsd',
  WMO315: 'iwmo/3.2/WMO315.xsd',
  WMO316: 'iwmo/3.2-retour-gereconstrueerd/WMO316.xsd',
  WMO317: 'iwmo/3.2/WMO317.xsd',
  WMO318: 'iwmo/3.2-retour-gereconstrueerd/WMO318.xsd',
  WMO319: 'iwmo/3.2/WMO319.xsd',
  WMO320: 'iwmo/3.2-retour-gereconstrueerd/WMO320.xsd',
  WMO323: 'iwmo/3.2/WMO323.xsd',
  WMO325: 'iwmo/3.2-retour-gereconstrueerd/WMO325.xsd',
} as const satisfies Record<Berichtsoort, string>

xmlRegisterFsInputProviders()

/** The verdict of libxml2 with one schema on a document: null for valid, else the reason. */
type Rechter = (document: XmlDocument) => string | null

const redenVan = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout))

function rechter(bestand: string): Rechter {
  const schema = XmlDocument.fromBuffer(readFileSync(bestand), { url: bestand })
  const keurder = XsdValidator.fromDoc(schema)
  return (document) => {
    try {
      keurder.validate(document)
      return null
    } catch (fout) {
      return redenVan(fout)
    }
  }
}

/** Makes files in a folder of their own, for a judge to read; they are gone after. */
function inMap(maak: (map: string) => string): Rechter {
  const map = mkdtempSync(path.join(tmpdir(), 'meedoen-schema-'))
  try {
    return rechter(maak(map))
  } finally {
    rmSync(map, { recursive: true })
  }
}

/**
 * In a negated class libxml2 overlooks a hyphen at the end, and so lets a time have a zone like -01:00. By the
 * specification of XML Schema it counts, as it does when escaped. This is all that we change to the official schema.
 */
const STREEPJE = { zoals: '[^Z+-]', bedoeld: '[^Z+\\-]' } as const

function metStreepje(bestand: string): void {
  const schema = readFileSync(bestand, 'utf8')
  if (!schema.includes(STREEPJE.zoals)) throw new Error(`${bestand} heeft het patroon ${STREEPJE.zoals} niet meer`)
  chmodSync(bestand, 0o600)
  writeFileSync(bestand, schema.replace(STREEPJE.zoals, STREEPJE.bedoeld))
}

/** With the official schema. Throws when it is not there, so that a proof is never passed over. */
export function officieleRechter(soort: Berichtsoort): Rechter {
  const bestand = path.join(bronnen, SCHEMAS[soort])
  if (!existsSync(bestand))
    throw new Error(`${bestand} ontbreekt. Zet in MEEDOEN_BRONNEN de map met de bronnen (nu ${bronnen}).`)
  return inMap((map) => {
    const basis = path.join(map, 'iwmo/3.2/basisschema.xsd')
    const doel = path.join(map, SCHEMAS[soort])
    for (const onderdeel of [doel, basis]) mkdirSync(path.dirname(onderdeel), { recursive: true })
    copyFileSync(path.join(bronnen, 'iwmo/3.2/basisschema.xsd'), basis)
    copyFileSync(bestand, doel)
    metStreepje(basis)
    return doel
  })
}

/** With the schema that we write, kept as a user would: message and basisschema in one folder. */
export const eigenRechter = (soort: Berichtsoort): Rechter =>
  inMap((map) => {
    writeFileSync(path.join(map, 'basisschema.xsd'), schrijfBasisschema())
    writeFileSync(path.join(map, `${soort}.xsd`), schrijfSchema(soort))
    return path.join(map, `${soort}.xsd`)
  })

/** Gives a document to a judge and lets go of it after; null when the bytes are no XML. */
export function metDocument<Oordeel>(bytes: Uint8Array, oordeel: (document: XmlDocument) => Oordeel): Oordeel | null {
  let document: XmlDocument
  try {
    document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_HUGE })
  } catch {
    return null
  }
  try {
    return oordeel(document)
  } finally {
    document.dispose()
  }
}
