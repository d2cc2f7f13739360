import { vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { beoordeel } from '../controle/controleer.ts'
import { REGELS } from '../controle/register.ts'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { genereerBericht } from './genereer.ts'
import { mutantenVanInhoud } from './mutanten-inhoud.ts'

const SOORTEN = Object.values(BERICHTEN).map(({ soort }): Berichtsoort => soort)

function mutantenVan(soort: Berichtsoort, zaad: number, aantal: number) {
  const heel = beoordeel(Buffer.concat([...vastGelukt(genereerBericht(soort, { zaad, aantal }))]))
  if (!heel.ok) throw new Error('het verzonnen bericht klopt niet')
  return [...mutantenVanInhoud(heel)]
}

describe.each(SOORTEN)('mutanten van een %s op niveau 2', (soort) => {
  it.each([1, 8, 60])(
    'worden bij %s producten alle gevonden, met die regel op die plaats en met geen andere',
    (aantal) => {
      for (const { bytes, regel, niveau, pad, fout, ook } of mutantenVan(soort, aantal, aantal)) {
        const gevonden = beoordeel(bytes).bevindingen
        expect(
          gevonden.map((bevinding) => bevinding.niveau),
          fout,
        ).toContain(niveau)
        expect(
          gevonden.filter((bevinding) => bevinding.regel === regel).map((bevinding) => bevinding.pad),
          fout,
        ).toEqual([pad])
        expect(
          gevonden.map((bevinding) => bevinding.regel).filter((code) => code !== regel && !ook.includes(code)),
          fout,
        ).toEqual([])
      }
    },
  )

  it('zijn er voor elke regel die bij dit bericht hoort', () => {
    const regels = REGELS.filter(({ niveau, berichten }) => niveau === 2 && berichten.includes(soort))
    const geraakt = new Set(mutantenVan(soort, 5, 8).map(({ regel }) => regel))
    expect(regels.map(({ code }) => code).filter((code) => !geraakt.has(code))).toEqual([])
  })
})
