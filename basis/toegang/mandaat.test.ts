import { describe, expect, it } from 'vitest'
import { type Besluit, mandaatVoor } from './mandaat.ts'
import type { Mandaat, WieMedewerker } from './wie/wie.ts'

const met = (...mandaten: readonly Mandaat[]): WieMedewerker => ({
  soort: 'medewerker',
  id: 'k',
  naam: 'Kees',
  team: 'Noord',
  rollen: ['consulent'],
  mandaten,
})
const natura: Besluit = { soort: 'toekennen', vorm: 'natura', bovenDrempel: false }
const pgb: Besluit = { soort: 'toekennen', vorm: 'pgb', bovenDrempel: false }
const afwijzing: Besluit = { soort: 'afwijzen', vorm: 'pgb', bovenDrempel: true }

describe('mandaat', () => {
  it('geeft de tekst die bij het besluit wordt vastgelegd', () => {
    expect(mandaatVoor(met('toekennen', 'pgb'), pgb)).toEqual({
      ok: true,
      waarde: { mandaten: ['toekennen', 'pgb'], tekst: 'mandaat van het college (Awb 10:3): toekennen, pgb' },
    })
  })

  it('weigert zonder het mandaat voor dit soort besluit', () => {
    expect(mandaatVoor(met('afwijzen'), natura).ok).toBe(false)
    expect(mandaatVoor(met('toekennen'), afwijzing).ok).toBe(false)
    expect(mandaatVoor(met('toekennen'), { ...natura, soort: 'intrekken' }).ok).toBe(false)
  })

  it('vraagt voor een pgb een eigen mandaat, maar niet om een pgb af te wijzen', () => {
    expect(mandaatVoor(met('toekennen'), pgb)).toMatchObject({ ok: false, code: 'geen-mandaat' })
    expect(mandaatVoor(met('afwijzen'), afwijzing).ok).toBe(true)
  })

  it('vraagt boven de drempel een eigen mandaat', () => {
    const duur = { ...natura, bovenDrempel: true }
    expect(mandaatVoor(met('toekennen'), duur).ok).toBe(false)
    expect(mandaatVoor(met('toekennen', 'boven-drempel'), duur).ok).toBe(true)
  })

  it('vraagt voor meer besluiten in één beschikking alle mandaten', () => {
    const uitkomst = mandaatVoor(met('toekennen'), natura, afwijzing)
    expect(uitkomst.ok ? '' : uitkomst.tekst).toContain('af te wijzen')
    expect(mandaatVoor(met('toekennen', 'afwijzen'), natura, afwijzing).ok).toBe(true)
  })

  it('geldt alleen voor medewerkers', () => {
    expect(mandaatVoor({ soort: 'systeem', naam: 'klokken' }, natura).ok).toBe(false)
    expect(mandaatVoor({ soort: 'inwoner', persoon: 'p', naam: 'P' }, natura).ok).toBe(false)
  })
})
