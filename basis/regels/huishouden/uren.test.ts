import { datum as d, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hulpvraag, huishoudelijkeHulp } from './huishoudelijke-hulp.ts'
import { NORMENKADER_108, type Norm, type Normenkader } from './normenkader.ts'
import { type Huissituatie, normenkaderSchoonHuis } from './schoon-huis.ts'

const op = d('2026-03-02')
const gewoon: Huissituatie = {
  overname: true,
  eigenMogelijkheden: false,
  beperkingen: 'geen',
  groterHuishouden: false,
  extraKamersInGebruik: 0,
  extraKamersNietInGebruik: 0,
}
const lokaal = (urenPerJaar: number): Norm => ({ urenPerJaar, bron: 'beleidsregel Lindewaard 2026', zekerheid: 'H' })
const lindewaard: Normenkader = {
  ...NORMENKADER_108,
  naam: 'Lindewaard',
  taken: { was: lokaal(52), organisatie: lokaal(26) },
}
const huis = (anders: Partial<Huissituatie>, kader = NORMENKADER_108) =>
  normenkaderSchoonHuis({ op, kader, situatie: { ...gewoon, ...anders } })
const uren = (anders: Partial<Huissituatie>) => vastGelukt(huis(anders)).uitkomst.urenPerJaar
const vraag: Hulpvraag = { op, kader: lindewaard, schoonHuis: gewoon, taken: [], gebruikelijkeHulpMinuten: 0 }
const hulp = (anders: Partial<Hulpvraag>) => huishoudelijkeHulp({ ...vraag, ...anders })

describe('uren voor een schoon huis', () => {
  it.each<[string, Partial<Huissituatie>, number]>([
    ['zonder iets bijzonders', {}, 108],
    ['met enige extra inzet', { beperkingen: 'enig' }, 134],
    ['met veel extra inzet', { beperkingen: 'veel' }, 160],
    ['met eigen mogelijkheden', { eigenMogelijkheden: true }, 85],
    ['in een groter huishouden', { groterHuishouden: true }, 134],
    ['met twee extra kamers in gebruik', { extraKamersInGebruik: 2 }, 140],
    ['met een extra kamer die leegstaat', { extraKamersNietInGebruik: 1 }, 112],
    ['als de hulp het huis niet overneemt', { overname: false, beperkingen: 'enig' }, 26],
    ['als de bewoner alles zelf kan', { overname: false, eigenMogelijkheden: true }, 0],
  ])('zijn er %s %o: %i', (_naam, anders, verwacht) => {
    expect(uren(anders)).toBe(verwacht)
  })
  it('zijn ongeveer 125 minuten per week', () => {
    expect(vastGelukt(huis({})).uitkomst.minutenPerWeek).toBe(125)
  })
  it('tellen in de uitleg op tot de uitkomst, elke stap met bron en zekerheid', () => {
    const { uitkomst, uitleg } = vastGelukt(huis({ eigenMogelijkheden: true, beperkingen: 'veel' }))
    const stappen = uitleg.stappen ?? []
    expect(stappen.reduce((som, s) => som + Number(s.waarde), 0)).toBe(uitkomst.urenPerJaar)
    for (const s of stappen) expect(s).toMatchObject({ zekerheid: 'M', bron: expect.stringContaining('HHM') })
  })
  it('volgen het kader van de gemeente en niet het voorbeeld', () => {
    const eigen = { ...NORMENKADER_108, schoonHuis: lokaal(90) }
    expect(vastGelukt(huis({}, eigen)).uitkomst.urenPerJaar).toBe(90)
  })
  it.each<[string, Partial<Normenkader>, Partial<Huissituatie>, string]>([
    ['een norm zonder bron', { schoonHuis: { ...lokaal(60), zekerheid: 'unverified' } }, {}, 'norm-zonder-bron'],
    ['een norm met een lege bron', { schoonHuis: { ...lokaal(60), bron: '' } }, {}, 'norm-zonder-bron'],
    ['een norm onder nul', { schoonHuis: lokaal(-1) }, {}, 'ongeldige-norm'],
    ['een halve kamer', {}, { extraKamersInGebruik: 0.5 }, 'ongeldig-aantal-kamers'],
    ['min een kamer', {}, { extraKamersNietInGebruik: -1 }, 'ongeldig-aantal-kamers'],
  ])('weigeren %s', (_naam, kader, situatie, code) => {
    expect(huis(situatie, { ...NORMENKADER_108, ...kader })).toMatchObject({ ok: false, code })
  })
  it('hebben geen last van een norm zonder bron die niet gebruikt wordt', () => {
    const kader = { ...NORMENKADER_108, samenstelling: { ...lokaal(10), zekerheid: 'unverified' as const } }
    expect(huis({}, kader).ok).toBe(true)
    expect(huis({ groterHuishouden: true }, kader)).toMatchObject({ code: 'norm-zonder-bron' })
  })
})

describe('uren hulp bij het huishouden', () => {
  it('tellen het huis en de andere taken op', () => {
    expect(vastGelukt(hulp({ taken: ['was', 'organisatie'] })).uitkomst).toEqual({
      urenPerJaar: 186,
      minutenPerWeek: 215,
    })
  })
  it('tellen een taak die twee keer genoemd is maar een keer', () => {
    expect(vastGelukt(hulp({ taken: ['was', 'was'] })).uitkomst.urenPerJaar).toBe(160)
  })
  it('gaan omlaag met wat huisgenoten doen', () => {
    const { uitkomst, uitleg } = vastGelukt(hulp({ gebruikelijkeHulpMinuten: 60 }))
    expect(uitkomst.urenPerJaar).toBe(56)
    expect((uitleg.stappen ?? []).at(-1)?.tekst.nl).toContain('gebruikelijke hulp')
  })
  it('kunnen zonder hulp in het huis zelf', () => {
    expect(vastGelukt(hulp({ schoonHuis: null, taken: ['was'] })).uitkomst.urenPerJaar).toBe(52)
  })
  it('weigeren een taak waarvoor de gemeente geen norm heeft', () => {
    expect(hulp({ taken: ['maaltijden'] })).toMatchObject({ ok: false, code: 'norm-ontbreekt' })
  })
  it('weigeren minder dan nul minuten gebruikelijke hulp', () => {
    expect(hulp({ gebruikelijkeHulpMinuten: -1 })).toMatchObject({ code: 'ongeldig-aantal-minuten' })
  })
  it('zijn nooit negatief en worden door huisgenoten nooit meer', () => {
    const situatie = fc.record({
      overname: fc.boolean(),
      eigenMogelijkheden: fc.boolean(),
      beperkingen: fc.constantFrom('geen' as const, 'enig' as const, 'veel' as const),
      groterHuishouden: fc.boolean(),
      extraKamersInGebruik: fc.nat(5),
      extraKamersNietInGebruik: fc.nat(5),
    })
    fc.assert(
      fc.property(situatie, fc.nat(600), (schoonHuis, gebruikelijkeHulpMinuten) => {
        const zonder = vastGelukt(hulp({ schoonHuis })).uitkomst
        const met = vastGelukt(hulp({ schoonHuis, gebruikelijkeHulpMinuten })).uitkomst
        expect(met.urenPerJaar).toBeGreaterThanOrEqual(0)
        expect(met.minutenPerWeek).toBeGreaterThanOrEqual(0)
        expect(met.urenPerJaar).toBeLessThanOrEqual(zonder.urenPerJaar)
      }),
    )
  })
})
