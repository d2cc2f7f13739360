import { describe, expect, it } from 'vitest'
import type { Bericht } from '../model/berichten.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { controleerAlleen } from './beoordeling.ts'
import { controleer } from './controleer.ts'
import { GEVALLEN } from './gevallen/gevallen.ts'

const alsBytes = <S extends Bericht['soort']>({ soort, bericht }: Bericht<S>): Uint8Array =>
  schrijfBericht(soort, bericht)
const declaraties = GEVALLEN.filter(({ soort }) => soort === 'WMO323')

describe('een bestand op zichzelf controleren', () => {
  it('geeft bij elk geval hetzelfde als de gewone controle', () => {
    for (const geval of GEVALLEN) {
      const bytes = alsBytes(geval)
      expect(controleerAlleen(bytes, geval.naam)).toEqual(controleer(bytes, { bestand: geval.naam }))
    }
  })

  it('vindt in een declaratie ook onderweg elke fout binnen het bericht', () => {
    const fout = declaraties.flatMap((geval) => (geval.geval === 'faalt' && geval.bekend === undefined ? [geval] : []))
    expect(fout.length).toBeGreaterThan(10)
    for (const geval of fout)
      expect(controleerAlleen(alsBytes(geval)).bevindingen.map(({ regel, pad }) => [regel, pad])).toContainEqual([
        geval.regel,
        geval.pad,
      ])
  })

  it('geeft hetzelfde als een declaratie is afgebroken of een element mist', () => {
    for (const geval of declaraties) {
      const tekst = Buffer.from(alsBytes(geval)).toString('utf8')
      const stuk = [
        tekst.slice(0, -20),
        tekst.slice(0, tekst.indexOf('</wmo323:Client>')),
        tekst.replace(/<wmo323:Header>.*<\/wmo323:Header>/s, ''),
        tekst.replace(/<wmo323:DeclaratiePeriode>.*<\/wmo323:DeclaratiePeriode>/s, ''),
        tekst.replace(/<wmo323:Clienten>.*<\/wmo323:Clienten>/s, '<wmo323:Clienten></wmo323:Clienten>'),
        tekst.replace(/<wmo323:Bsn>\d+<\/wmo323:Bsn>/, ''),
        tekst.replace('</wmo323:Clienten>', '</wmo323:Clienten><wmo323:Extra/>'),
      ].map((xml) => Buffer.from(xml))
      for (const bytes of stuk) {
        const verslag = controleerAlleen(bytes)
        expect(verslag.geldig).toBe(false)
        expect(verslag).toEqual(controleer(bytes))
      }
    }
  })
})
