import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verminkt } from '../bewijs/verminken.ts'
import { willekeurigBericht } from '../bewijs/willekeurig.ts'
import { maak301 } from '../controle/voorbeelden.ts'
import { genereerBericht } from '../maken/genereer.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { leesBericht } from './lees-bericht.ts'
import { leesStroom, type Stroomdeel } from './lees-stroom.ts'

const MB = 1024 * 1024
const utf8 = new TextEncoder()

async function* inStukken(bytes: Uint8Array, lengte: number): AsyncGenerator<Uint8Array> {
  for (let van = 0; van < bytes.length; van += lengte) yield bytes.subarray(van, van + lengte)
}

const alleDelen = (bytes: Uint8Array, lengte = 1000): Promise<Stroomdeel[]> =>
  Array.fromAsync(leesStroom(inStukken(bytes, lengte)))

function oordeelIn(delen: readonly Stroomdeel[]): Extract<Stroomdeel, { deel: 'oordeel' }> {
  const laatste = delen.at(-1)
  if (laatste?.deel !== 'oordeel') throw new Error('de stroom eindigt niet met een oordeel')
  return laatste
}

/** The verdict of the stream and that on the whole file, side by side. */
async function tweeOordelen(bytes: Uint8Array, lengte: number): Promise<[unknown, unknown]> {
  const stroom = oordeelIn(await alleDelen(bytes, lengte))
  const geheel = leesBericht(bytes)
  return [
    stroom.ok ? stroom.soort : { soort: stroom.soort, bevindingen: stroom.bevindingen },
    geheel.ok ? geheel.soort : { soort: geheel.soort, bevindingen: geheel.bevindingen },
  ]
}

function declaratie(aantal: number): Uint8Array {
  const stukken = genereerBericht('WMO323', { aantal })
  if (!stukken.ok) throw new Error(stukken.tekst)
  return Buffer.concat([...stukken.waarde])
}

describe('een declaratie als stroom', () => {
  it.each([1, 7, 1000, 100_000])('geeft kop, records en oordeel als elk stuk %i bytes lang is', async (lengte) => {
    const bytes = declaratie(40)
    const gelezen = leesBericht(bytes)
    if (!gelezen.ok || gelezen.soort !== 'WMO323') throw new Error('dit is geen declaratie')
    const { Header, Declaratie } = gelezen.bericht
    const { Clienten, ...zonderClienten } = Declaratie
    const [kop, ...rest] = await alleDelen(bytes, lengte)
    expect(kop).toEqual({ deel: 'kop', soort: 'WMO323', kop: { Header, Declaratie: zonderClienten } })
    expect(rest.slice(0, -1)).toEqual(
      Clienten.map((record, i) => ({
        deel: 'record',
        soort: 'WMO323',
        pad: `/Bericht/Declaratie/Clienten/Client[${i + 1}]`,
        record,
      })),
    )
    expect(oordeelIn(rest)).toEqual({
      deel: 'oordeel',
      ok: true,
      soort: 'WMO323',
      rest: { Header, Declaratie: { ...zonderClienten, Clienten: [] } },
    })
  })

  it('geeft de eerste records al terwijl de laatste nog moeten komen', async () => {
    const bytes = declaratie(40)
    const helft = bytes.subarray(0, bytes.length / 2)
    const gezien: string[] = []
    async function* bron(): AsyncGenerator<Uint8Array> {
      yield helft
      gezien.push('tweede helft gevraagd')
      yield bytes.subarray(helft.length)
    }
    for await (const { deel } of leesStroom(bron())) gezien.push(deel)
    expect(gezien.slice(0, 2)).toEqual(['kop', 'record'])
    expect(gezien.indexOf('tweede helft gevraagd')).toBeGreaterThan(2)
  })

  it('geeft na de eerste fout geen records meer, en wijst de fout aan', async () => {
    const bytes = declaratie(40)
    const fout = Buffer.from(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/(Client>[\s\S]*?Client>[\s\S]*?<wmo323:Bsn>)\d/, '$1x'),
    )
    const delen = await alleDelen(fout)
    expect(delen.map(({ deel }) => deel)).toEqual(['kop', 'record', 'oordeel'])
    expect(oordeelIn(delen)).toMatchObject({
      ok: false,
      soort: 'WMO323',
      bevindingen: [{ pad: '/Bericht/Declaratie/Clienten/Client[2]/Bsn', regel: 'RS037' }],
    })
  })

  it('geeft van een bericht over een client elk product, en een beschrijving zonder lijsten', async () => {
    const { bericht } = maak301()
    const delen = await alleDelen(schrijfBericht('WMO301', bericht))
    const records = delen.flatMap((deel) => (deel.deel === 'record' ? [deel.record] : []))
    expect(records).toEqual([...bericht.Client.Contactgegevens, ...bericht.Client.ToegewezenProducten])
    expect(oordeelIn(delen)).toMatchObject({
      rest: { Client: { Bsn: bericht.Client.Bsn, ToegewezenProducten: [] } },
    })
  })
})

describe('het oordeel over een stroom is dat over het hele bestand', () => {
  const documenten = fc
    .constantFrom('WMO301' as const, 'WMO306' as const, 'WMO323' as const, 'WMO325' as const)
    .chain((soort) =>
      willekeurigBericht(soort).map(({ bericht }) => new TextDecoder().decode(schrijfBericht(soort, bericht))),
    )

  it('bij verminkte berichten in stukken van elke lengte', async () => {
    await fc.assert(
      fc.asyncProperty(verminkt(documenten), fc.integer({ min: 1, max: 3000 }), async (xml, lengte) => {
        const [stroom, geheel] = await tweeOordelen(utf8.encode(xml), lengte)
        expect(stroom).toEqual(geheel)
      }),
      { numRuns: 400 },
    )
  })

  it('bij bytes die geen UTF-8 zijn of niet in XML mogen', async () => {
    const goed = schrijfBericht('WMO301', maak301().bericht)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(goed.length),
        fc.uint8Array({ minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3000 }),
        async (plaats, erin, lengte) => {
          const bytes = new Uint8Array([...goed.subarray(0, plaats), ...erin, ...goed.subarray(plaats)])
          const [stroom, geheel] = await tweeOordelen(bytes, lengte)
          expect(stroom).toEqual(geheel)
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    ['een leeg bestand', new Uint8Array(0)],
    ['een BOM', new Uint8Array([0xef, 0xbb, 0xbf, ...declaratie(1)])],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff<a/>', 'utf16le'))],
    ['een afgekapt bericht', declaratie(3).subarray(0, -10)],
    [
      'regeleinden van alleen CR',
      utf8.encode(new TextDecoder().decode(declaratie(3)).replaceAll('\r\n', '\r').replace('D<', 'X<')),
    ],
  ])('bij %s', async (_, bytes) => {
    for (const lengte of [1, 2, 3, 100, 10_000]) {
      const [stroom, geheel] = await tweeOordelen(bytes, lengte)
      expect(stroom).toEqual(geheel)
    }
  })
})

describe('een lang stuk over vele stukken van de stroom', () => {
  const goed = new TextDecoder().decode(schrijfBericht('WMO301', maak301().bericht))
  it.each([
    ['commentaar', goed.replace('<wmo301:Client>', `<!--${' x'.repeat(5000)}--><wmo301:Client>`)],
    ['CDATA', goed.replace('>Jansen<', `><![CDATA[Jan]]><!--${'y'.repeat(5000)}--><![CDATA[sen]]><`)],
    ['een verwerkingsinstructie', goed.replace('<wmo301:Client>', `<?x ${'? '.repeat(5000)}?><wmo301:Client>`)],
    ['witruimte', goed.replace('<wmo301:Client>', `${' \r\n'.repeat(5000)}<wmo301:Client>`)],
    ['een eigen naamruimte', goed.replace('<wmo301:Client>', `<wmo301:Client xmlns:q="urn:${'q'.repeat(1800)}">`)],
  ])('blijft een geheel: %s', async (_, xml) => {
    for (const lengte of [10, 1500, 4000]) expect(oordeelIn(await alleDelen(utf8.encode(xml), lengte)).ok).toBe(true)
  })

  it('wijst een verboden teken in CDATA zonder einde aan', async () => {
    const xml = goed.replace('>Jansen<', `><![CDATA[${'a\n'.repeat(2000)}\u000c<`)
    const [stroom, geheel] = await tweeOordelen(utf8.encode(xml), 1500)
    expect(geheel).toMatchObject({ bevindingen: [{ tekst: expect.stringContaining('U+000C') }] })
    expect(stroom).toEqual(geheel)
  })
})

describe('een vijandige stroom', () => {
  const kop = declaratie(1).subarray(0, 2000)
  const einde = Buffer.from(kop).lastIndexOf('>') + 1
  /** A stream that goes on for ever, and counts what was asked of it. */
  async function* eindeloos(stuk: string, geteld: { bytes: number }): AsyncGenerator<Uint8Array> {
    const bytes = utf8.encode(stuk)
    yield kop.subarray(0, einde)
    for (;;) {
      geteld.bytes += bytes.length
      yield bytes
    }
  }

  it.each([
    ['tekst', 'a'.repeat(100_000)],
    ['witruimte', ' \r\n'.repeat(30_000)],
    ['commentaar', '<!-- '.repeat(10)],
    ['kleine stukjes commentaar', '<!-- a -->'.repeat(10_000)],
  ])('van eindeloze %s wordt niet meer gevraagd dan 25 MB', async (_, stuk) => {
    const geteld = { bytes: 0 }
    const delen = await Array.fromAsync(leesStroom(eindeloos(stuk, geteld)))
    expect(oordeelIn(delen).ok).toBe(false)
    expect(geteld.bytes).toBeLessThan(25 * MB + 200_000)
  })

  it('die al fout is, wordt niet verder gelezen', async () => {
    const geteld = { bytes: 0 }
    await Array.fromAsync(leesStroom(eindeloos(`<!DOCTYPE a>${' '.repeat(5000)}`, geteld)))
    expect(geteld.bytes).toBeLessThan(20_000)
  })

  it('die zelf faalt, geeft de fout van de bron door', async () => {
    async function* stuk(): AsyncGenerator<Uint8Array> {
      yield kop
      throw new Error('de lijn is weg')
    }
    await expect(Array.fromAsync(leesStroom(stuk()))).rejects.toThrow('de lijn is weg')
  })
})
