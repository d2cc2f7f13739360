import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import { AFWEGINGSKADER, type Antwoord, pgbAfweging } from './afwegingskader.ts'
import { type PgbBedragvraag, pgbBedrag } from './bedrag.ts'
import { PGB_GRONDEN, type PgbInvoer, pgbOordeel } from './pgb.ts'
import { PGB_VRAGEN } from './pgb-vragen.ts'

const op = d('2026-03-02')

describe('de uitleg van de afweging', () => {
  const ja: Record<string, Antwoord> = Object.fromEntries(PGB_VRAGEN.map(({ code }) => [code, 'ja']))
  const uitleg = (anders: Record<string, Antwoord>) =>
    vastGelukt(pgbAfweging({ op, kader: AFWEGINGSKADER, antwoorden: { ...ja, ...anders } })).uitleg
  it('noemt per voorwaarde het artikel en elke vraag met antwoord', () => {
    const weging = uitleg({ doel: 'nee', reden: 'onbekend' })
    const vragen = (aantal: number) => Array.from({ length: aantal }, () => '. . - (M)')
    expect(omtrek(weging)).toEqual([
      'Wmo 2015 art. 2.3.6 lid 2',
      '. Wmo 2015 art. 2.3.6 lid 2 onder a',
      ...vragen(5),
      '. Wmo 2015 art. 2.3.6 lid 2 onder b',
      ...vragen(2),
      '. Wmo 2015 art. 2.3.6 lid 2 onder c',
      ...vragen(3),
    ])
    expect(weging.stappen?.map(({ tekst }) => tekst)).toEqual([
      { nl: expect.stringContaining('dat is in orde.'), en: expect.stringContaining('that is in order.') },
      { nl: expect.stringContaining('dat is nog niet duidelijk.'), en: expect.stringContaining('not clear yet.') },
      { nl: expect.stringContaining('daarover is twijfel.'), en: expect.stringContaining('there is doubt') },
    ])
    const antwoorden = weging.stappen?.map(({ stappen }) => stappen?.map(({ tekst }) => tekst.nl.split('? ')[1]))
    expect(antwoorden).toEqual([
      ['Ja.', 'Ja.', 'Ja.', 'Ja.', 'Ja.'],
      ['Nog niet besproken.', 'Ja.'],
      ['Ja.', 'Nee.', 'Ja.'],
    ])
  })
  it.each<[string, Record<string, Antwoord>, string, string]>([
    ['ja', {}, 'Een pgb past.', 'A personal budget fits.'],
    ['een nee', { doel: 'nee' }, 'lijkt niet te passen', 'does not seem to fit'],
    ['een open vraag', { doel: 'onbekend' }, 'Er zijn nog vragen.', 'still questions'],
  ])('geeft bij %s een advies in twee talen', (_naam, anders, nl, en) => {
    expect(uitleg(anders).tekst).toEqual({ nl: expect.stringContaining(nl), en: expect.stringContaining(en) })
  })
  it('stelt elke vraag in twee talen, elke code een keer', () => {
    expect(new Set(PGB_VRAGEN.map(({ code }) => code)).size).toBe(PGB_VRAGEN.length)
    for (const { vraag } of PGB_VRAGEN)
      expect(vraag).toEqual({ nl: expect.stringMatching(/\?$/), en: expect.stringMatching(/\?$/) })
  })
})

describe('de uitleg van de hoogte', () => {
  const vraag: PgbBedragvraag = {
    op,
    verordening: {
      percentageInstelling: 90,
      percentageZelfstandige: 75,
      netwerkPerUur: 2050,
      netwerkVoor: ['begeleiding'],
    },
    helper: 'instelling',
    voorziening: 'begeleiding',
    naturaPerUur: 4000,
    urenPerJaar: 104,
    gevraagdPerUur: null,
    laagstePrijsPerUur: null,
  }
  const uitleg = (anders: Partial<PgbBedragvraag>) => vastGelukt(pgbBedrag({ ...vraag, ...anders })).uitleg
  const SLOT = 'Wmo 2015 art. 2.1.3 lid 2 onder b en 2.3.6 lid 4'
  it('noemt de prijs via de gemeente, het tarief van de verordening en de uren', () => {
    expect(omtrek(uitleg({}))).toEqual([
      `${SLOT} = 374400`,
      '. - = 4000',
      '. Wmo 2015 art. 2.1.3 lid 2 onder b = 3600',
      '. - = 104',
    ])
    expect(uitleg({}).stappen?.[1]?.tekst.nl).toContain('90% daarvan')
    expect(uitleg({ helper: 'zelfstandige' }).stappen?.[1]?.tekst.en).toContain('75% of that')
  })
  it('noemt wat de hulp vraagt, of er hulp te koop is, en het tarief voor de eigen kring', () => {
    const netwerk = uitleg({ helper: 'netwerk', gevraagdPerUur: 4250, laagstePrijsPerUur: 2050 })
    expect(omtrek(netwerk)).toEqual([
      `${SLOT} = 213200`,
      '. - = 4000',
      '. Wmo 2015 art. 2.3.6 lid 4 = 2050',
      '. - = 4250',
      '. - = 104',
      '. Wmo 2015 art. 2.1.3 lid 2 onder b',
    ])
    expect(netwerk.stappen?.at(-1)?.tekst.nl).toBe('Voor dit tarief is passende hulp te koop.')
  })
  it('zegt alleen als het zo is dat de prijs via de gemeente de grens is', () => {
    const tarief = (naturaPerUur: number) => uitleg({ helper: 'netwerk', naturaPerUur }).stappen?.[1]
    expect(tarief(2049)).toMatchObject({
      artikel: 'Wmo 2015 art. 2.3.6 lid 4 en lid 5 onder a',
      tekst: {
        nl: expect.stringContaining('Meer dan via de gemeente kan niet.'),
        en: expect.stringContaining('is not possible.'),
      },
    })
    expect(tarief(2050)?.artikel).toBe('Wmo 2015 art. 2.3.6 lid 4')
    expect(JSON.stringify(tarief(2050)?.tekst)).not.toMatch(/kan niet|not possible/)
  })
  it('zegt alleen bij een te dure hulp dat de bewoner een deel zelf betaalt', () => {
    const gevraagd = (gevraagdPerUur: number) => uitleg({ gevraagdPerUur }).stappen?.[2]?.tekst
    expect(gevraagd(3601)).toEqual({
      nl: expect.stringContaining('Dat deel betaalt u zelf.'),
      en: expect.stringContaining('You pay that part yourself.'),
    })
    expect(JSON.stringify(gevraagd(3600))).not.toMatch(/betaalt u zelf|pay that part/)
  })
  it('zegt dat de gemeente een hoger tarief moet kiezen als er niets te koop is', () => {
    const laatste = uitleg({ laagstePrijsPerUur: 3601 }).stappen?.at(-1)
    expect(laatste).toMatchObject({
      artikel: 'Wmo 2015 art. 2.1.3 lid 2 onder b',
      tekst: { nl: expect.stringContaining('een hoger tarief'), en: expect.stringContaining('a higher rate') },
    })
  })
  it.each<[string, Partial<PgbBedragvraag>]>([
    ['wat de laagste prijs is', { laagstePrijsPerUur: -1 }],
    ['wat het netwerk krijgt', { verordening: { ...vraag.verordening, netwerkPerUur: 0.5 } }],
    ['wat de hulp vraagt', { gevraagdPerUur: -1 }],
  ])('weigert een onmogelijk bedrag voor %s', (_naam, anders) => {
    expect(pgbBedrag({ ...vraag, ...anders })).toMatchObject({ code: 'ongeldig-bedrag' })
  })
  it('weigert een percentage onder nul en neemt 0 en 100 aan', () => {
    const met = (percentageInstelling: number) =>
      pgbBedrag({ ...vraag, verordening: { ...vraag.verordening, percentageInstelling } })
    expect(met(-1)).toMatchObject({ code: 'ongeldig-percentage' })
    expect([vastGelukt(met(0)).uitkomst.tariefPerUur, vastGelukt(met(100)).uitkomst.tariefPerUur]).toEqual([0, 4000])
  })
  it('weigert oneindig veel uren en neemt nul uren en nul euro aan', () => {
    expect(pgbBedrag({ ...vraag, urenPerJaar: Number.POSITIVE_INFINITY })).toMatchObject({
      code: 'ongeldige-omvang',
      veld: 'urenPerJaar',
    })
    expect(vastGelukt(pgbBedrag({ ...vraag, urenPerJaar: 0, naturaPerUur: 0 })).uitkomst.perJaar).toBe(0)
  })
})

describe('de uitleg van het oordeel', () => {
  const uitleg = (anders: Partial<PgbInvoer>) =>
    vastGelukt(
      pgbOordeel({
        op,
        bekwaam: true,
        gemotiveerd: true,
        kwaliteit: true,
        kostenNatura: 4000,
        tariefPgb: 3500,
        ...anders,
      }),
    ).uitleg
  const NATURA = '. Wmo 2015 art. 2.3.6 lid 5 onder a = 4000'
  it('noemt wat beide kosten', () => {
    expect(omtrek(uitleg({}))).toEqual(['Wmo 2015 art. 2.3.6 = 3500', NATURA, '. - = 3500'])
    expect(uitleg({}).tekst.nl).toMatch(/^Een pgb kan, tot/)
  })
  it('noemt bij een te duur pgb het deel dat niet kan, maar zegt niet dat het niet kan', () => {
    expect(omtrek(uitleg({ tariefPgb: 4500 }))).toEqual([
      'Wmo 2015 art. 2.3.6 = 4000',
      '. Wmo 2015 art. 2.3.6 lid 5 onder a',
      NATURA,
      '. - = 4500',
    ])
    expect(uitleg({ tariefPgb: 4500 }).tekst.en).toMatch(/^A personal budget is possible, up to/)
  })
  it('noemt bij een weigering elke grond', () => {
    const nee = uitleg({ bekwaam: false, gemotiveerd: false, eerderHerzien: true })
    expect(omtrek(nee)).toEqual([
      'Wmo 2015 art. 2.3.6 = 0',
      '. Wmo 2015 art. 2.3.6 lid 2 onder a',
      '. Wmo 2015 art. 2.3.6 lid 2 onder b',
      '. Wmo 2015 art. 2.3.6 lid 5 onder b',
      NATURA,
      '. - = 3500',
    ])
    expect(nee.tekst).toEqual({ nl: 'Een pgb kan niet.', en: 'A personal budget is not possible.' })
  })
  it('heeft voor elke grond een zin in twee talen en een artikel', () => {
    for (const { tekst, artikel } of Object.values(PGB_GRONDEN)) {
      expect(tekst).toEqual({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) })
      expect(artikel).toMatch(/^Wmo 2015 art\. 2\.3\.6 lid/)
    }
  })
  it('neemt nul euro aan', () => {
    expect(omtrek(uitleg({ kostenNatura: 0, tariefPgb: 0 }))[0]).toBe('Wmo 2015 art. 2.3.6 = 0')
  })
})
