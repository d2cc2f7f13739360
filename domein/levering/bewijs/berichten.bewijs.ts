import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bevinding, controleer, maakRetour, schrijfBericht, type Wmo301, type Wmo305 } from '@meedoen/iwmo'
import { vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { describe, expect, it } from 'vitest'
import { naarWmo305 } from '../portaal/naar-wmo305.ts'
import { naarWmo301 } from '../toewijzen/naar-wmo301.ts'
import { startmeldingen, toewijzingsberichten } from './willekeurig.ts'

// Whatever stands in our tables, what we send and what the portal makes must satisfy the official schemas.
const wortelmap = fileURLToPath(new URL('../../../', import.meta.url))
const bronnen = path.resolve(wortelmap, process.env.MEEDOEN_BRONNEN ?? '../shared')
const AANTAL = Number(process.env.MEEDOEN_BEWIJS_AANTAL ?? '300')
const RETOUR = 'iwmo/3.2-retour-gereconstrueerd'

xmlRegisterFsInputProviders()

/** The verdict of libxml2 with the schema: null for valid. Throws when the schema is not there. */
function rechter(schemabestand: string): (bytes: Uint8Array) => string | null {
  const bestand = path.join(bronnen, schemabestand)
  if (!existsSync(bestand)) throw new Error(`${bestand} ontbreekt. Zet in MEEDOEN_BRONNEN de map met de bronnen.`)
  const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(bestand), { url: bestand }))
  return (bytes) => {
    const document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_DEFAULT })
    try {
      schema.validate(document)
      return null
    } catch (fout) {
      return String(fout)
    } finally {
      document.dispose()
    }
  }
}

const kop = (bericht: Wmo301 | Wmo305) => ({
  identificatieRetour: 'P00000000001',
  dagtekening: bericht.Header.BerichtIdentificatie.Dagtekening,
})
const op = (pad: string, regel: string, niveau: 2 | 3 | 4): Bevinding[] => [
  { regel, niveau, pad, regelnummer: null, tekst: '' },
]

describe('wat wij versturen', () => {
  it('is altijd een geldig WMO301, ook volgens onze eigen controle', () => {
    const oordeel = rechter('iwmo/3.2/WMO301.xsd')
    fc.assert(
      fc.property(toewijzingsberichten, (gegevens) => {
        const bytes = schrijfBericht('WMO301', naarWmo301(gegevens))
        expect(oordeel(bytes)).toBeNull()
        expect(controleer(bytes).bevindingen).toEqual([])
      }),
      { numRuns: AANTAL },
    )
  })
  it('is altijd een geldig WMO306, goed of fout', () => {
    const oordeel = rechter(`${RETOUR}/WMO306.xsd`)
    const product = '/Bericht/Client/StartProducten/StartProduct[1]'
    fc.assert(
      fc.property(startmeldingen, (melding) => {
        const bericht = naarWmo305(melding)
        for (const bevindingen of [
          [],
          op(product, 'TR019', 3),
          op(product, 'CS002', 2),
          op('/Bericht/Header', 'TR056', 3),
        ]) {
          const retour = vastGelukt(maakRetour({ soort: 'WMO305', bericht }, bevindingen, kop(bericht)))
          expect(oordeel(schrijfBericht('WMO306', retour.bericht))).toBeNull()
        }
      }),
      { numRuns: AANTAL },
    )
  })
})

describe('wat het portaal voor een aanbieder maakt', () => {
  it('is altijd een geldig WMO305', () => {
    const oordeel = rechter('iwmo/3.2/WMO305.xsd')
    fc.assert(
      fc.property(startmeldingen, (melding) => {
        const bytes = schrijfBericht('WMO305', naarWmo305(melding))
        expect(oordeel(bytes)).toBeNull()
        expect(controleer(bytes).bevindingen).toEqual([])
      }),
      { numRuns: AANTAL },
    )
  })
  it('is altijd een geldig WMO302, goed of fout', () => {
    const oordeel = rechter(`${RETOUR}/WMO302.xsd`)
    const product = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]'
    fc.assert(
      fc.property(toewijzingsberichten, (gegevens) => {
        const bericht = naarWmo301(gegevens)
        for (const bevindingen of [[], op(product, 'TR381', 4), op(product, 'OP047', 2)]) {
          const retour = vastGelukt(maakRetour({ soort: 'WMO301', bericht }, bevindingen, kop(bericht)))
          expect(oordeel(schrijfBericht('WMO302', retour.bericht))).toBeNull()
        }
      }),
      { numRuns: AANTAL },
    )
  })
})
