import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Tarief } from './contract.ts'
import { toetsTarief } from './leg-tarief-vast.ts'

const contract = { begin: datum('2025-01-01'), eind: datum('2026-12-31') }
const tarief = (begin: string, eind: string | null): Tarief => ({
  contract: 'C1',
  product: '01A04',
  begin: datum(begin),
  eind: eind === null ? null : datum(eind),
  bedrag: 3600,
  wachttijdWeken: 2,
})
const codeVan = (nieuw: Tarief, bestaand: Parameters<typeof toetsTarief>[2] = []) => {
  const uitkomst = toetsTarief(nieuw, contract, bestaand)
  return uitkomst.ok ? 'gelukt' : uitkomst.code
}

describe('een tarief vastleggen', () => {
  it('mag binnen het contract, van de eerste tot en met de laatste dag', () => {
    expect(codeVan(tarief('2025-01-01', '2026-12-31'))).toBe('gelukt')
    expect(codeVan(tarief('2026-01-01', null))).toBe('gelukt')
  })
  it('weigert een tarief dat voor of na het contract ligt', () => {
    expect(codeVan(tarief('2024-12-31', null))).toBe('buiten-contract')
    expect(codeVan(tarief('2026-01-01', '2027-01-01'))).toBe('buiten-contract')
  })
  it('weigert een tarief dat eindigt voor het begint', () => {
    expect(codeVan(tarief('2026-02-01', '2026-01-31'))).toBe('eind-ligt-eerder')
  })
  it('weigert een tweede tarief op dezelfde dag en zegt welke periode al bezet is', () => {
    const bestaand = [{ begin: datum('2025-01-01'), eind: datum('2025-12-31') }]
    expect(codeVan(tarief('2025-12-31', null), bestaand)).toBe('tarief-overlapt')
    expect(codeVan(tarief('2026-01-01', null), bestaand)).toBe('gelukt')
    const geweigerd = toetsTarief(tarief('2025-06-01', null), contract, bestaand)
    expect(geweigerd).toMatchObject({
      tekst: expect.stringContaining('van 1 januari 2025 tot en met 31 december 2025'),
    })
  })
  it('weigert een tarief onder een contract dat er niet is', () => {
    expect(toetsTarief(tarief('2026-01-01', null), undefined, [])).toMatchObject({ code: 'contract-onbekend' })
  })
})
