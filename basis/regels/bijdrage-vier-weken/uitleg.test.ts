import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import { GEEN_PERIODEKEUZES, type PeriodeInvoer } from './invoer.ts'
import { vierWekenTerugwerkend } from './terugwerkend.ts'
import { bijdrageVierWeken } from './vier-weken.ts'
import {
  GRONDEN_2007,
  GRONDEN_2015,
  GRONDEN_2018,
  GRONDEN_2019,
  PERIODETEKSTEN,
  type Periodevrijstelling,
} from './vrijstellingen.ts'

const uitleg = (anders: Partial<PeriodeInvoer> = {}) =>
  vastGelukt(
    bijdrageVierWeken({
      jaar: 2018,
      huishouden: { soort: 'eenpersoons', aow: false },
      inkomen: 3_000_000,
      vermogen: 0,
      kostprijs: null,
      verordening: GEEN_PERIODEKEUZES,
      minderjarig: false,
      voorzieningen: ['dienst'],
      ...anders,
    }),
  ).uitleg

const VAST = '. UB Wmo 2015 art. 3.8 lid 1 = 1760 (H) met bron'
const MINDER = '. UB Wmo 2015 art. 3.8 lid 2'
const INKOMEN = ['. UB Wmo 2015 art. 3.9 lid 1 = 3000000', '. . UB Wmo 2015 art. 3.9 lid 1 = 3000000']

describe('de uitleg van de bijdrage per vier weken', () => {
  it('noemt het inkomen, het vaste bedrag, het deel boven de grens en dat de gemeente minder mocht vragen', () => {
    expect(omtrek(uitleg())).toEqual([
      'UB Wmo 2015 art. 3.8 lid 1 = 8613',
      ...INKOMEN,
      VAST,
      '. UB Wmo 2015 art. 3.8 lid 1 = 6853 (H) met bron',
      MINDER,
    ])
  })
  it('noemt het inkomen van twee jaar eerder en het deel in procenten', () => {
    const stappen = uitleg().stappen?.map(({ tekst }) => `${tekst.nl} ${tekst.en}`) ?? []
    expect(stappen[0]).toMatch(/^Uw inkomen over 2016 telt mee.*Your income over 2016 counts/)
    expect(stappen[2]).toMatch(/daar 12,5 procent van.*12\.5 percent of/)
  })
  it('noemt wat de gemeente minder vroeg en dat de hulp minder kost', () => {
    const verordening = { ...GEEN_PERIODEKEUZES, basis: 1000 }
    expect(omtrek(uitleg({ kostprijs: 5000, verordening }))).toEqual([
      'UB Wmo 2015 art. 3.8 lid 1 = 5000',
      ...INKOMEN,
      VAST,
      `${MINDER} = 1000`,
      '. UB Wmo 2015 art. 3.8 lid 1 = 6853 (H) met bron',
      '. Wmo 2015 art. 2.1.4 lid 3 = 5000',
      MINDER,
    ])
  })
  it('zwijgt over de kostprijs als die het hoogste bedrag haalt', () => {
    expect(omtrek(uitleg({ kostprijs: 8613 }))).toEqual(omtrek(uitleg()))
    expect(omtrek(uitleg({ kostprijs: 8612 }))).toContain('. Wmo 2015 art. 2.1.4 lid 3 = 8612')
  })
  it('noemt zonder inkomen het artikel dat dan geldt', () => {
    expect(omtrek(uitleg({ inkomen: null }))).toEqual([
      'UB Wmo 2015 art. 3.8 lid 1 = 1760',
      VAST,
      '. UB Wmo 2015 art. 3.10 lid 1',
      MINDER,
    ])
    const artikelen = (jaar: number) => uitleg({ jaar, inkomen: null }).stappen?.map(({ artikel }) => artikel)
    expect(artikelen(2014)).toContain('Besluit mo art. 4.4 lid 1')
    expect(artikelen(2015)).toContain('UB Wmo 2015 art. 3.10 lid 1')
  })
  it('noemt tot 2015 de korting van een derde, en het deel van het vermogen', () => {
    expect(omtrek(uitleg({ jaar: 2014, vermogen: 1_000_000, kostprijs: 7000 }))).toEqual([
      'Besluit mo art. 4.1 lid 1 = 7000',
      '. Besluit mo art. 4.2 lid 1 = 3080000',
      '. . Besluit mo art. 4.2 lid 1 = 3000000',
      '. . Besluit mo art. 4.2 lid 1 = 80000 (H) met bron',
      '. Besluit mo art. 4.1 lid 1 = 1900 (H) met bron',
      '. Besluit mo art. 4.1 lid 1 = 8660 (H) met bron',
      '. Besluit mo art. 4.1 lid 4 = 3485 (H) met bron',
      '. Besluit mo art. 4.1 lid 5 = 7000',
      '. Besluit mo art. 4.1 lid 2',
    ])
  })
  it('zegt of het vermogen meetelde, in twee talen', () => {
    const vermogen = (jaar: number) => uitleg({ jaar, vermogen: 1_000_000 }).stappen?.[0]?.stappen?.[1]?.tekst
    expect(vermogen(2011)).toEqual({
      nl: 'Uw vermogen telde dit jaar niet mee.',
      en: 'Your wealth did not count in this year.',
    })
    expect(vermogen(2015)).toEqual({
      nl: 'Van uw vermogen telt 8 procent mee als inkomen.',
      en: '8 percent of your wealth counts as income.',
    })
  })
  it('gebruikt vanaf 2015 het artikel van het nieuwe besluit', () => {
    const inkomen = (jaar: number) => omtrek(uitleg({ jaar, vermogen: 1_000_000 })).slice(1, 4)
    expect(inkomen(2015)).toEqual([
      '. UB Wmo 2015 art. 3.9 lid 1 = 3080000',
      '. . UB Wmo 2015 art. 3.9 lid 1 = 3000000',
      '. . UB Wmo 2015 art. 3.9 lid 1 = 80000 (H) met bron',
    ])
  })
  it('noemt in 2019 alleen het ene bedrag', () => {
    expect(omtrek(uitleg({ jaar: 2019 }))).toEqual([
      'UB Wmo 2015 art. 3.8 lid 1 = 1750',
      ...INKOMEN,
      '. UB Wmo 2015 art. 3.8 lid 1 = 1750 (H) met bron',
      MINDER,
    ])
  })
  it('waarschuwt een keer per getal zonder bron', () => {
    expect(omtrek(uitleg({ jaar: 2017 })).slice(4)).toEqual([
      '. UB Wmo 2015 art. 3.8 lid 1 = 7085 (unverified) met bron',
      '. - (unverified) met bron',
      MINDER,
    ])
  })
})

describe('de uitleg van de compensatie van 2018', () => {
  const inkomensstappen = (anders: Partial<PeriodeInvoer>) =>
    omtrek(uitleg({ vermogen: 1_000_000, ...anders })).filter((lijn) => lijn.startsWith('. . '))
  const TOESLAG = '. . UB Wmo 2015 art. 3.9a lid 1'
  it('noemt wat eraf gaat, met bron', () => {
    const alleen = { huishouden: { soort: 'eenpersoons', aow: true }, inkomen: 1_800_000 } as const
    expect(inkomensstappen(alleen).at(-1)).toBe(`${TOESLAG} = 120000 (H) met bron`)
    expect(inkomensstappen({ ...alleen, inkomen: 5_000_000 })).toHaveLength(2)
    expect(inkomensstappen({ ...alleen, vermogen: 0 })).toHaveLength(1)
  })
  it('vraagt alleen bij twee mensen met AOW naar ieder apart', () => {
    const paar = (metAow: 0 | 1 | 2) => inkomensstappen({ huishouden: { soort: 'meerpersoons', metAow } })
    expect(paar(0)).toHaveLength(2)
    for (const metAow of [1, 2] as const) expect(paar(metAow).at(-1)).toBe(`${TOESLAG} (unverified) met bron`)
  })
  it('laat een paar zonder AOW zeker zijn', () => {
    const invoer = { huishouden: { soort: 'meerpersoons', metAow: 0 }, vermogen: 1_000_000 } as const
    expect(JSON.stringify(uitleg(invoer))).not.toContain('Niet zeker')
  })
})

describe('de uitleg van geen bijdrage', () => {
  it('noemt het artikel van de tekst die toen gold', () => {
    const rolstoel = (jaar: number) => omtrek(uitleg({ jaar, voorzieningen: ['rolstoel'] }))
    expect(rolstoel(2011)).toEqual(['Besluit mo art. 4.1 lid 6 = 0', '. Besluit mo art. 4.1 lid 6'])
    expect(rolstoel(2018)).toEqual(['UB Wmo 2015 art. 3.8 lid 4 onder d = 0', '. UB Wmo 2015 art. 3.8 lid 4 onder d'])
  })
  it('verhuist in 2019 twee gronden naar een andere letter', () => {
    const letter = (jaar: number, collegeoordeel: 'betalingscapaciteit' | 'integrale-aanpak') =>
      uitleg({ jaar, collegeoordeel }).artikel?.at(-1)
    expect([letter(2018, 'betalingscapaciteit'), letter(2018, 'integrale-aanpak')]).toEqual(['f', 'g'])
    expect([letter(2019, 'betalingscapaciteit'), letter(2019, 'integrale-aanpak')]).toEqual(['g', 'h'])
  })
  it.each<[string, readonly Periodevrijstelling[], object]>([
    [
      'tot 2015',
      ['geen-voorziening', 'minderjarige', 'rolstoel', 'bijdrage-bw-of-wlz', 'opvang-twee-nachten'],
      GRONDEN_2007,
    ],
    [
      '2015 tot 2018',
      [
        'geen-voorziening',
        'minderjarige',
        'rolstoel',
        'beschermd-wonen-of-opvang',
        'bijdrage-bw-of-wlz',
        'opvang-twee-nachten',
        'veiligheid-minderjarige',
      ],
      GRONDEN_2015,
    ],
  ])('kent %s deze gronden', (_tijd, gronden, tekst) => {
    expect(Object.keys(tekst)).toEqual(gronden)
  })
  it('kent in 2018 ook minima, betalingscapaciteit en integrale aanpak, en in 2019 elke grond', () => {
    expect(Object.keys(GRONDEN_2018).slice(Object.keys(GRONDEN_2015).length)).toEqual([
      'betalingscapaciteit',
      'integrale-aanpak',
      'minima',
    ])
    expect(Object.keys(GRONDEN_2019).toSorted()).toEqual(Object.keys(PERIODETEKSTEN).toSorted())
  })
  it('heeft voor elke grond een zin in twee talen', () => {
    for (const tekst of Object.values(PERIODETEKSTEN))
      expect(tekst).toEqual({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) })
  })
})

describe('de uitleg van eerdere perioden', () => {
  const terug = (besluit: string, cakTeLaat = false) =>
    omtrek(
      vastGelukt(vierWekenTerugwerkend({ ingang: d('2008-01-01'), besluitVerzonden: d(besluit), cakTeLaat })).uitleg,
    )
  it.each([
    ['2014-06-15', false, 'Besluit mo art. 4.1b lid 1', '2008-01-01'],
    ['2014-06-15', true, 'Besluit mo art. 4.1b lid 2', '2012-06-15'],
    ['2018-03-10', false, 'UB Wmo 2015 art. 3.5 lid 1', '2015-03-10'],
    ['2018-03-10', true, 'UB Wmo 2015 art. 3.5 lid 2', '2016-03-10'],
    ['2019-01-10', false, 'UB Wmo 2015 art. 3.5 lid 4 (tekst 2019)', '2016-01-04'],
    ['2019-12-30', false, 'UB Wmo 2015 art. 3.5 lid 4 (tekst 2019)', '2017-01-02'],
  ])('noemt bij een besluit op %s (CAK te laat: %s) %s', (besluit, teLaat, artikel, vanaf) => {
    expect(terug(besluit, teLaat)).toEqual([`${artikel} = ${vanaf}`, `. ${artikel}`])
  })
})
