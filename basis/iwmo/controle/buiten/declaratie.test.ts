import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Bericht } from '../../model/berichten.ts'
import { schrijfBericht } from '../../schrijven/schrijf-bericht.ts'
import type { Bekend } from '../bekend.ts'
import { beoordeel } from '../controleer.ts'
import type { Prestatie } from '../declaratiedelen.ts'
import { ANDER_BSN, BIJ_323, BSN, TOEGEKEND } from '../gevallen/bekend.ts'
import { CREDIT, maak323, PRESTATIE } from '../gevallen/berichten.ts'
import { controleerInhoud } from '../inhoud.ts'
import { TOEGEWEZEN } from '../voorbeelden.ts'

const P = '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie'
const gevonden = (bericht: Bericht<'WMO323'>, bekend: Bekend) =>
  controleerInhoud(bericht, bekend).map(({ regel, pad }) => [regel, pad])

/** Line `i` of this volume in minutes, in a month of its own. */
const regel = (i: number, volume: number, anders: Partial<Prestatie> = {}): Prestatie => ({
  ...PRESTATIE,
  ProductReferentie: { ReferentieNummer: `R${i}` },
  ProductPeriode: { Begindatum: datum(`2025-0${i}-01`), Einddatum: datum(`2025-0${i}-${[31, 28, 31, 30][i - 1]}`) },
  GeleverdVolume: volume,
  IngediendBedrag: { Bedrag: volume * 60, DebetCredit: 'D' },
  ...anders,
})
const TOTAAL_1000: Bekend = {
  ...BIJ_323,
  toewijzingen: [
    {
      ...TOEGEWEZEN,
      ingangsdatum: datum('2025-01-01'),
      omvang: { volume: 1000, eenheid: '01', frequentie: '6' },
    },
  ],
}

describe('regels die op elkaar volgen', () => {
  it('houden wat erbij past, ook na een die te veel is', () => {
    const declaratie = maak323([regel(1, 600), regel(2, 500), regel(3, 400)])
    expect(gevonden(declaratie, TOTAAL_1000)).toEqual([['TR322', `${P}[2]/GeleverdVolume`]])
  })
  it('nemen geen ruimte in als zij om iets anders afgewezen worden', () => {
    const declaratie = maak323([regel(1, 600, { ProductCode: '01A03' }), regel(2, 500), regel(3, 500)])
    expect(gevonden(declaratie, TOTAAL_1000)).toEqual([['TR340', `${P}[1]/ProductCode`]])
  })
  it('laten een credit eerst ruimte maken, waar die ook staat, maar alleen als die klopt', () => {
    const eerder = { ...TOEGEKEND, periode: { begin: datum('2026-02-01'), eind: datum('2026-02-28') } }
    const bekend: Bekend = {
      ...TOTAAL_1000,
      toewijzingen: TOTAAL_1000.toewijzingen.map((t) => ({
        ...t,
        gedeclareerd: [{ eenheid: '01', volume: 720, bedrag: 432_00 }],
      })),
    }
    const declaratie = maak323([regel(1, 1000), CREDIT])
    expect(gevonden(declaratie, { ...bekend, prestaties: [eerder] })).toEqual([])
    expect(gevonden(declaratie, bekend)).toEqual([
      ['TR323', `${P}[2]/ProductReferentie/VorigReferentieNummer`],
      ['TR322', `${P}[1]/GeleverdVolume`],
    ])
  })
  it('worden van een onbekende client niet beoordeeld', () => {
    const declaratie = maak323([], {
      Clienten: [{ Bsn: ANDER_BSN, Prestaties: [regel(1, 9999, { ToewijzingNummer: 9 })] }],
      TotaalIngediendBedrag: { TotaalBedrag: 9999 * 60, DebetCredit: 'D' },
    })
    expect(gevonden(declaratie, BIJ_323)).toEqual([['TR304', '/Bericht/Declaratie/Clienten/Client[1]/Bsn']])
  })
})

describe('een credit', () => {
  it('mag ook als de toewijzing intussen korter, anders of weg is', () => {
    const korter = { ...TOEGEWEZEN, einddatum: datum('2026-02-10'), verwijderd: true }
    const bekend: Bekend = { ...BIJ_323, toewijzingen: [korter], prestaties: [TOEGEKEND], tarieven: [], producten: [] }
    expect(gevonden(maak323([CREDIT]), bekend)).toEqual([])
  })
  it('geeft bij een client zonder toewijzingen, maar met toegekende prestaties, geen onbekende client', () => {
    const bekend: Bekend = { ...BIJ_323, toewijzingen: [], prestaties: [TOEGEKEND] }
    expect(gevonden(maak323([CREDIT]), bekend)).toEqual([])
  })
})

it('beoordeelt een declaratie opnieuw met andere kennis', () => {
  const declaratie = maak323()
  expect(gevonden(declaratie, BIJ_323)).toEqual([])
  const zonder: Bekend = { ...BIJ_323, toewijzingen: [{ ...TOEGEWEZEN, bsn: BSN, toewijzingNummer: 2 }] }
  expect(gevonden(declaratie, zonder)).toEqual([['TR338', `${P}[1]/ToewijzingNummer`]])
  expect(gevonden(declaratie, BIJ_323)).toEqual([])
})

it('vindt in een bestand elke fout van niveau 3, niet alleen de eerste honderd', () => {
  const aantal = 150
  const toewijzingen = Array.from({ length: aantal }, (_, i) => ({ ...TOEGEWEZEN, toewijzingNummer: i + 1 }))
  const prestaties = toewijzingen.map(({ toewijzingNummer }) => ({
    ...PRESTATIE,
    ProductReferentie: { ReferentieNummer: `P${toewijzingNummer}` },
    ToewijzingNummer: toewijzingNummer,
    ProductCode: '01A03',
  }))
  const bytes = schrijfBericht('WMO323', maak323(prestaties).bericht)
  expect(beoordeel(bytes, { ...BIJ_323, toewijzingen }).bevindingen).toHaveLength(aantal)
})
