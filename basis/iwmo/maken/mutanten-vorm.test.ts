import { vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { simpeleElementen, volledigBericht } from '../bewijs/volledig.ts'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { BERICHTEN, type Bericht, type Berichtsoort } from '../model/berichten.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { alsElementen, schrijfElementen } from './elementen.ts'
import { genereerBericht } from './genereer.ts'
import { mutantenVanVorm } from './mutanten-vorm.ts'

const SOORTEN = Object.values(BERICHTEN).map(({ soort }): Berichtsoort => soort)

function lees(bytes: Uint8Array): Bericht {
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok) throw new Error('het voorbeeld klopt niet')
  return gelezen
}
const verzonnen = (soort: Berichtsoort): Bericht =>
  lees(Buffer.concat([...vastGelukt(genereerBericht(soort, { zaad: 3, aantal: 8 }))]))

describe.each(SOORTEN)('mutanten van een %s op niveau 1', (soort) => {
  it.each([
    ['een bericht met elk element', () => lees(new TextEncoder().encode(volledigBericht(soort)))],
    ['een verzonnen bericht', () => verzonnen(soort)],
  ])('worden bij %s alle gevonden, met die regel, precies op die plaats en verder nergens', (_, maak) => {
    for (const { bytes, regel, niveau, pad, fout } of mutantenVanVorm(maak())) {
      const gevonden = leesBericht(bytes)
      const bevindingen = gevonden.ok
        ? []
        : gevonden.bevindingen.map((b) => ({ regel: b.regel, niveau: b.niveau, pad: b.pad }))
      expect(bevindingen, fout).toEqual([{ regel, niveau, pad }])
    }
  })

  it('raken elk element van de beschrijving, met meer dan één fout', () => {
    const mutanten = [...mutantenVanVorm(lees(new TextEncoder().encode(volledigBericht(soort))))]
    for (const { pad } of simpeleElementen(BERICHTEN[soort].wortel)) {
      const plek = `/Bericht/${pad.join('/')}`
      const fouten = mutanten.filter((mutant) => mutant.pad.replace(/\[\d+\]/g, '') === plek)
      expect(fouten.length, plek).toBeGreaterThan(1)
    }
  })

  it('zijn zonder fout gewoon het bericht', () => {
    const { bericht, ...wat } = verzonnen(soort)
    expect(wat.soort).toBe(soort)
    const { soort: zelfde, bericht: terug } = lees(schrijfElementen(soort, alsElementen(soort, bericht)))
    expect(
      Buffer.compare(
        schrijfBericht(zelfde, terug),
        Buffer.concat([...vastGelukt(genereerBericht(soort, { zaad: 3, aantal: 8 }))]),
      ),
    ).toBe(0)
  })
})
