import { datum as d, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PgbBedragvraag, type PgbVerordening, pgbBedrag } from './bedrag.ts'

const verordening: PgbVerordening = {
  percentageInstelling: 90,
  percentageZelfstandige: 75,
  netwerkPerUur: 2050,
  netwerkVoor: ['begeleiding'],
}
const vraag: PgbBedragvraag = {
  op: d('2026-03-02'),
  verordening,
  helper: 'instelling',
  voorziening: 'begeleiding',
  naturaPerUur: 4000,
  urenPerJaar: 104,
  gevraagdPerUur: null,
  laagstePrijsPerUur: null,
}
const bedrag = (anders: Partial<PgbBedragvraag>) => vastGelukt(pgbBedrag({ ...vraag, ...anders })).uitkomst

describe('hoogte van het pgb', () => {
  it.each([
    ['instelling', 3600, 374_400, 31_200],
    ['zelfstandige', 3000, 312_000, 26_000],
    ['netwerk', 2050, 213_200, 17_767],
  ] as const)('is voor hulp van een %s %i cent per uur', (helper, tariefPerUur, perJaar, perMaand) => {
    expect(bedrag({ helper })).toMatchObject({ tariefPerUur, perJaar, perMaand, eigenDeelPerUur: 0, toereikend: null })
  })
  it('is niet meer dan wat de hulp vraagt', () => {
    expect(bedrag({ gevraagdPerUur: 3500 })).toMatchObject({ tariefPerUur: 3500, eigenDeelPerUur: 0 })
  })
  it('laat het deel boven het tarief voor eigen rekening', () => {
    expect(bedrag({ gevraagdPerUur: 4250 })).toMatchObject({ tariefPerUur: 3600, eigenDeelPerUur: 650 })
  })
  it('is voor het netwerk nooit hoger dan via de gemeente', () => {
    expect(bedrag({ helper: 'netwerk', naturaPerUur: 1800 }).tariefPerUur).toBe(1800)
  })
  it('rondt een percentage af op hele centen', () => {
    expect(bedrag({ helper: 'zelfstandige', naturaPerUur: 3333 }).tariefPerUur).toBe(2500)
  })
  it('zegt het als voor het tarief geen hulp te koop is', () => {
    expect(bedrag({ laagstePrijsPerUur: 3600 }).toereikend).toBe(true)
    const { uitkomst, uitleg } = vastGelukt(pgbBedrag({ ...vraag, laagstePrijsPerUur: 3601 }))
    expect(uitkomst.toereikend).toBe(false)
    expect((uitleg.stappen ?? []).at(-1)?.tekst.nl).toContain('te laag')
  })
  it('betaalt geen hulp uit de eigen kring als de verordening dat niet toestaat', () => {
    const nee = pgbBedrag({ ...vraag, helper: 'netwerk', voorziening: 'huishoudelijke-hulp' })
    expect(nee).toMatchObject({ ok: false, code: 'netwerk-niet-toegestaan' })
  })
  it.each<[string, Partial<PgbBedragvraag>, string]>([
    ['een bedrag onder nul', { naturaPerUur: -1 }, 'ongeldig-bedrag'],
    ['een halve cent', { gevraagdPerUur: 0.5 }, 'ongeldig-bedrag'],
    ['meer dan honderd procent', { verordening: { ...verordening, percentageInstelling: 101 } }, 'ongeldig-percentage'],
    [
      'een onbekend percentage',
      { verordening: { ...verordening, percentageZelfstandige: Number.NaN } },
      'ongeldig-percentage',
    ],
    ['een negatief aantal uren', { urenPerJaar: -1 }, 'ongeldige-omvang'],
  ])('weigert %s', (_naam, anders, code) => {
    expect(pgbBedrag({ ...vraag, ...anders })).toMatchObject({ ok: false, code })
  })
  it('komt nooit boven de prijs via de gemeente en nooit onder nul', () => {
    const helper = fc.constantFrom('instelling' as const, 'zelfstandige' as const, 'netwerk' as const)
    fc.assert(
      fc.property(helper, fc.nat(20_000), fc.option(fc.nat(20_000)), (wie, naturaPerUur, gevraagdPerUur) => {
        const { tariefPerUur, eigenDeelPerUur } = bedrag({ helper: wie, naturaPerUur, gevraagdPerUur })
        expect(tariefPerUur).toBeLessThanOrEqual(naturaPerUur)
        expect(tariefPerUur).toBeGreaterThanOrEqual(0)
        if (gevraagdPerUur !== null) expect(tariefPerUur + eigenDeelPerUur).toBe(gevraagdPerUur)
      }),
    )
  })
})
