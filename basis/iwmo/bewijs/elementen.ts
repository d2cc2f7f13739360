import { beforeAll, describe, expect, it } from 'vitest'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { grenswaarden } from './grenswaarden.ts'
import { type Vergelijking, vergelijking } from './vergelijk.ts'
import { berichtMet, plaatsVan, simpeleElementen, volledigBericht } from './volledig.ts'

// Systematic: one message with everything filled, changed in one place at a time.

/** The message with one element gone, doubled, emptied, in the other namespace, or in another place among its peers. */
function* anders(xml: string, pad: readonly string[]): Generator<string> {
  const { van, in: begin, uit, tot } = plaatsVan(xml, pad)
  const eigen = xml.slice(van, tot)
  const zonder = xml.slice(0, van) + xml.slice(tot)
  yield zonder
  yield xml.slice(0, van) + eigen + xml.slice(van)
  yield xml.slice(0, begin) + xml.slice(uit)
  yield xml.slice(0, van) + eigen.replaceAll(/\w+:(?=\w)/g, 'iwmo:') + xml.slice(tot)
  const volgende = /^\s*<(\w+:\w+)>/.exec(xml.slice(tot))
  if (volgende !== null) {
    const eind = xml.indexOf(`</${volgende[1]}>`, tot) + volgende[0].trim().length + 1
    yield xml.slice(0, van) + xml.slice(tot, eind) + eigen + xml.slice(eind)
  }
  if (pad.length === 1) return
  const ouder = plaatsVan(zonder, pad.slice(0, -1))
  yield zonder.slice(0, ouder.in) + eigen + zonder.slice(ouder.in)
  yield zonder.slice(0, ouder.uit) + eigen + zonder.slice(ouder.uit)
}

/** The systematic proof for these kinds; in two files, so that both halves run at the same time. */
export function toetsElementen(soorten: readonly Berichtsoort[]): void {
  describe.each(soorten)('%s: ons oordeel, ons schema en het officiële schema zijn het eens', (soort) => {
    let vergelijk: Vergelijking
    const xml = volledigBericht(soort)
    const elementen = simpeleElementen(BERICHTEN[soort].wortel)

    beforeAll(() => {
      vergelijk = vergelijking(soort)
    })

    it('over het volledige bericht: dat is goed', () => {
      expect(vergelijk(xml)).toBe(true)
    })

    it.each(elementen.map(({ pad, type }) => [pad.join('/'), pad, type] as const))(
      'bij elke grenswaarde in %s',
      (_, pad, type) => {
        const met = berichtMet(soort, pad)
        const { in: van, uit } = plaatsVan(met, pad)
        for (const waarde of grenswaarden(type)) vergelijk(met.slice(0, van) + waarde + met.slice(uit))
      },
    )

    it('bij elk element weg, dubbel, leeg, in een andere naamruimte of op een andere plaats', () => {
      const paden = new Map(
        elementen.flatMap(({ pad }) => pad.map((_, i) => [pad.slice(0, i + 1).join('/'), pad.slice(0, i + 1)])),
      )
      for (const pad of paden.values()) for (const document of anders(xml, pad)) vergelijk(document)
    })
  })
}
