import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { verminkt } from '../bewijs/verminken.ts'
import type { Stuurgegevens, Systeem } from './envelop.ts'
import { pakIn } from './pak-in.ts'
import { pakUit } from './pak-uit.ts'

const AANTAL = Number(process.env.MEEDOEN_BEWIJS_AANTAL ?? '600')
const utf8 = new TextEncoder()

/** The verdict of libxml2 with the official schema: null for valid, else the reason. */
function envelopschema(): (bytes: Uint8Array) => string | null {
  const wortel = fileURLToPath(new URL('../../../', import.meta.url))
  const bestand = path.join(
    path.resolve(wortel, process.env.MEEDOEN_BRONNEN ?? '../shared'),
    'ggk/0210/ggk0210/ggkberichten/ggk0210_msg_ggkberichten.xsd',
  )
  if (!existsSync(bestand)) throw new Error(`${bestand} ontbreekt. Zet in MEEDOEN_BRONNEN de map met de bronnen.`)
  xmlRegisterFsInputProviders()
  const rechter = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(bestand), { url: bestand }))
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

const tekst = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...'abZ09 .&<>"\n\té€😀'), { minLength, maxLength }).map((tekens) => tekens.join(''))
const cijfers = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength, maxLength }).map((tekens) => tekens.join(''))
const uuid = fc.uuid({ version: 4 })
const systeem: fc.Arbitrary<Systeem> = fc.record(
  { organisatie: tekst(0, 200), applicatie: tekst(3, 50), administratie: tekst(0, 50), gebruiker: tekst(0, 100) },
  { requiredKeys: ['organisatie', 'applicatie'] },
)
const gegevens: fc.Arbitrary<Stuurgegevens> = fc.record(
  {
    zender: systeem,
    ontvanger: systeem,
    referentienummer: uuid,
    crossRefnummer: uuid,
    tijdstip: cijfers(8, 17),
    functie: tekst(0, 30),
    functieVersie: cijfers(4, 4),
    applicatieSubversie: cijfers(4, 4),
  },
  { requiredKeys: ['zender', 'ontvanger', 'referentienummer', 'tijdstip', 'functie'] },
)
const envelop = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 60 }), gegevens).map(([bericht, stuurgegevens]) => ({
  bericht,
  stuurgegevens,
  bytes: vastGelukt(pakIn(bericht, stuurgegevens)),
}))

describe('de envelop naast het officiële schema van StUF-GGk 2.1', () => {
  let rechter: ReturnType<typeof envelopschema>
  beforeAll(() => {
    rechter = envelopschema()
  })

  it('wat wij inpakken is altijd geldig, en komt er zo weer uit', () => {
    fc.assert(
      fc.property(envelop, ({ bericht, stuurgegevens, bytes }) => {
        expect(rechter(bytes)).toBeNull()
        const uit = vastGelukt(pakUit(bytes))
        expect([...uit.bericht]).toEqual([...bericht])
        expect(uit.stuurgegevens).toMatchObject(stuurgegevens)
      }),
      { numRuns: AANTAL },
    )
  })

  it('een verminkte envelop die wij aannemen, keurt ook het schema goed', () => {
    const tellingen = { aangenomen: 0, geweigerd: 0, strenger: 0 }
    fc.assert(
      fc.property(verminkt(envelop.map(({ bytes }) => new TextDecoder().decode(bytes))), (xml) => {
        const bytes = utf8.encode(xml)
        const schema = rechter(bytes)
        const ons = pakUit(bytes)
        if (ons.ok && schema !== null) expect.fail(`wij nemen aan, maar het schema zegt: ${schema}\n${xml}`)
        tellingen[ons.ok ? 'aangenomen' : 'geweigerd']++
        if (!ons.ok && schema === null) tellingen.strenger++
      }),
      { numRuns: AANTAL * 4 },
    )
    // Both kinds must really occur, else the comparison says nothing; and we are seldom stricter than the schema
    // (another encoding, an empty message, xsi:type).
    expect(tellingen.aangenomen).toBeGreaterThan(AANTAL / 10)
    expect(tellingen.geweigerd).toBeGreaterThan(AANTAL / 10)
    expect(tellingen.strenger).toBeLessThan(AANTAL / 10)
  })
})
