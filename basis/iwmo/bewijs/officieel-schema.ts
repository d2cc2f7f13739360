import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import type { Berichtsoort } from '../model/berichten.ts'

const wortelmap = fileURLToPath(new URL('../../../', import.meta.url))
const bronnen = path.resolve(wortelmap, process.env.MEEDOEN_BRONNEN ?? '../shared')

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

/**
 * A judge that gives the verdict of libxml2 with the schema of one message: null for valid, else the reason.
 * Throws when the schemas are not there, so that a proof is never passed over.
 */
export function schemarechter(soort: Berichtsoort): (bytes: Uint8Array) => string | null {
  const bestand = path.join(bronnen, SCHEMAS[soort])
  if (!existsSync(bestand))
    throw new Error(`${bestand} ontbreekt. Zet in MEEDOEN_BRONNEN de map met de bronnen (nu ${bronnen}).`)
  const schema = XmlDocument.fromBuffer(readFileSync(bestand), { url: bestand })
  const rechter = XsdValidator.fromDoc(schema)
  return (bytes) => {
    let document: XmlDocument | undefined
    try {
      document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_HUGE })
      rechter.validate(document)
      return null
    } catch (fout) {
      return fout instanceof Error ? fout.message : String(fout)
    } finally {
      document?.dispose()
    }
  }
}
