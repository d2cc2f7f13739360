import { datum, weekdag } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import {
  uiterlijkDeclaratieAntwoord,
  uiterlijkNaOnderzoek,
  uiterlijkRetour,
  uiterlijkStart,
  uiterlijkStop,
  uiterlijkVerzoekAntwoord,
  type Werkdagkalender,
} from './uiterlijk.ts'

/** Monday to Friday, without Easter Monday 2026 (6 April). */
const kalender: Werkdagkalender = (dag) => weekdag(dag) <= 5 && dag !== '2026-04-06'
const DONDERDAG = datum('2026-04-02')

describe('de termijn voor een retourbericht', () => {
  it('is 3 werkdagen, zonder de dag van ontvangst, het weekend en een feestdag', () => {
    expect(uiterlijkRetour(DONDERDAG, kalender)).toBe('2026-04-08')
  })

  it('telt bij ontvangst in het weekend vanaf maandag', () => {
    expect(uiterlijkRetour(datum('2026-04-11'), kalender)).toBe('2026-04-15')
  })

  it('volgt de kalender die is meegegeven', () => {
    expect(uiterlijkRetour(DONDERDAG, () => true)).toBe('2026-04-05')
  })

  it('weigert een kalender zonder werkdagen', () => {
    expect(() => uiterlijkRetour(DONDERDAG, () => false)).toThrow('geen werkdag')
  })
})

it('geeft voor een declaratie-antwoord 10 werkdagen', () => {
  expect(uiterlijkDeclaratieAntwoord(DONDERDAG, kalender)).toBe('2026-04-17')
})

describe('de termijn voor een startbericht', () => {
  it('loopt vanaf de start als de toewijzing er al was', () => {
    const start = { gestartOp: DONDERDAG, toewijzingOntvangenOp: datum('2026-03-01') }
    expect(uiterlijkStart(start, kalender)).toBe('2026-04-10')
  })

  it('loopt vanaf de toewijzing als die pas na de start kwam', () => {
    const start = { gestartOp: DONDERDAG, toewijzingOntvangenOp: datum('2026-04-20') }
    expect(uiterlijkStart(start, kalender)).toBe('2026-04-27')
  })
})

describe('de termijn voor een stopbericht', () => {
  it('is 5 werkdagen na de laatste dag van de ondersteuning', () => {
    expect(uiterlijkStop({ gestoptOp: DONDERDAG }, kalender)).toBe('2026-04-10')
  })

  it('loopt na een tijdelijke stop vanaf de dag waarop het einde bekend werd', () => {
    expect(uiterlijkStop({ gestoptOp: DONDERDAG, bekendOp: datum('2026-05-01') }, kalender)).toBe('2026-05-08')
  })
})

describe('de termijn voor het antwoord op een verzoek', () => {
  it('is 5 werkdagen na ontvangst', () => {
    expect(uiterlijkVerzoekAntwoord(DONDERDAG, kalender)).toBe('2026-04-10')
  })

  it('is na een onderzoek 8 weken na de dagtekening van het verzoek, ook als dat een zondag is', () => {
    expect(uiterlijkNaOnderzoek(datum('2026-04-05'))).toBe('2026-05-31')
  })
})
