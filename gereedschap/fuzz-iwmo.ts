// `node gereedschap/fuzz-iwmo.ts [--minuten 10] [--zaad 1]`: damages messages for as long as asked, and holds the reader
// to three promises: it never throws and is done in time, a stream gets the verdict of the whole file, and level 1 says
// what libxml2 says with the official schema. Needs the schemas (MEEDOEN_BRONNEN). Prints what it found as JSON lines.
import { parseArgs } from 'node:util'
import { toevalMet, verminkBytes } from '../basis/iwmo/bewijs/bytes-verminken.ts'
import { metDocument, officieleRechter } from '../basis/iwmo/bewijs/rechters.ts'
import { volledigBericht } from '../basis/iwmo/bewijs/volledig.ts'
import { leesBericht } from '../basis/iwmo/lezen/lees-bericht.ts'
import { leesStroom } from '../basis/iwmo/lezen/lees-stroom.ts'
import { BERICHTEN, isBerichtsoort } from '../basis/iwmo/model/berichten.ts'

const { values } = parseArgs({ options: { minuten: { type: 'string' }, zaad: { type: 'string' } } })
const einde = performance.now() + Number(values.minuten ?? 10) * 60_000
const HOOGSTENS_MS = 1000
/** What we refuse on form where a validator does not: another encoding, a BOM, a document type (OP192). */
const OM_VORM = /Sla het op als UTF-8|DOCTYPE|BOM/

const documenten = Object.keys(BERICHTEN)
  .filter(isBerichtsoort)
  .map((soort) => ({ soort, bytes: Buffer.from(volledigBericht(soort)), rechter: officieleRechter(soort) }))

async function* inStukken(bytes: Uint8Array, lengte: number): AsyncGenerator<Uint8Array> {
  for (let van = 0; van < bytes.length; van += lengte) yield bytes.subarray(van, van + lengte)
}

async function stroomoordeel(bytes: Uint8Array, lengte: number): Promise<unknown> {
  for await (const deel of leesStroom(inStukken(bytes, lengte)))
    if (deel.deel === 'oordeel') return deel.ok ? deel.soort : [deel.soort, deel.bevindingen]
  return 'geen oordeel'
}

/** What is wrong with how these bytes are read; null when nothing is. */
async function klacht(
  bytes: Uint8Array,
  lengte: number,
  rechter: ReturnType<typeof officieleRechter>,
): Promise<{ klacht: string | null; geldig: boolean | null }> {
  const begin = process.cpuUsage()
  const gelezen = leesBericht(bytes)
  // Time of the processor: a busy machine is no fault of the reader.
  const duur = process.cpuUsage(begin).user / 1000
  if (duur > HOOGSTENS_MS) return { klacht: `duurde ${Math.round(duur)} ms`, geldig: null }
  const ons = gelezen.ok ? gelezen.soort : [gelezen.soort, gelezen.bevindingen]
  const stroom = await stroomoordeel(bytes, lengte)
  if (JSON.stringify(stroom) !== JSON.stringify(ons))
    return {
      klacht: `stroom (stukken van ${lengte}) ${JSON.stringify(stroom)}; geheel ${JSON.stringify(ons)}`,
      geldig: null,
    }
  const bevindingen = gelezen.ok ? [] : gelezen.bevindingen
  if (bevindingen.some(({ tekst }) => OM_VORM.test(tekst))) return { klacht: null, geldig: null }
  const geldig = bevindingen.every(({ niveau }) => niveau > 1)
  const schema = metDocument(bytes, (document) => rechter(document) ?? 'geldig') ?? 'geen XML'
  const eens = geldig === (schema === 'geldig')
  return { klacht: eens ? null : `libxml2: ${schema}; wij: ${JSON.stringify(ons)}`, geldig }
}

const geteld = {
  name: 'fuzz-iwmo',
  zaad: Number(values.zaad ?? 1),
  documenten: 0,
  geldig: 0,
  ongeldig: 0,
  alleenVorm: 0,
  klachten: 0,
}
for (let nummer = geteld.zaad * 1_000_000; performance.now() < einde; nummer++) {
  const toeval = toevalMet(nummer)
  const basis = documenten[toeval(documenten.length)]
  const ander = documenten[toeval(documenten.length)]
  if (basis === undefined || ander === undefined) continue
  const bytes = verminkBytes(basis.bytes, ander.bytes, toeval)
  const uitkomst = await klacht(bytes, 1 + toeval(5000), basis.rechter).catch((fout: unknown) => ({
    klacht: `gooide ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}`,
    geldig: null,
  }))
  geteld.documenten++
  geteld[uitkomst.geldig === null ? 'alleenVorm' : uitkomst.geldig ? 'geldig' : 'ongeldig']++
  if (uitkomst.klacht === null) continue
  geteld.klachten++
  process.stdout.write(
    `${JSON.stringify({ nummer, soort: basis.soort, klacht: uitkomst.klacht, base64: Buffer.from(bytes).toString('base64') })}\n`,
  )
}
process.stdout.write(`${JSON.stringify(geteld)}\n`)
process.exitCode = geteld.klachten === 0 ? 0 : 1
