import { datum } from '@meedoen/kern'
import type { Versie } from '@meedoen/verordening'
import { describe, expect, it } from 'vitest'
import { keuzesUit } from './verordening.ts'

const versie = (
  bedragPerMaand: number,
  ingang: string,
  vastgesteld: string,
  volgnummer = 1,
): Versie<'eigen-bijdrage'> => ({
  onderwerp: 'eigen-bijdrage',
  ingang: datum(ingang),
  volgnummer,
  bron: `raadsbesluit van ${vastgesteld}`,
  inhoud: {
    bedragPerMaand,
    minima: null,
    vervoerEigenBijdrage: false,
    ouderbijdrageWoningaanpassing: false,
    beginBij: 'start-hulp',
  },
  vastgesteldOp: new Date(`${vastgesteld}T10:00:00Z`),
  vastgesteldDoor: 'raad',
})

/** Newest first, as the ordinance hands them out: a new amount from July, and one of January that was corrected in May. */
const VERSIES = [
  versie(1900, '2026-07-01', '2026-06-10'),
  versie(1600, '2026-01-01', '2026-05-20', 2),
  versie(1500, '2026-01-01', '2025-12-10'),
]
const bedrag = (bekendOp: string, dag: string) =>
  keuzesUit(VERSIES, datum(bekendOp)).op(datum(dag))?.inhoud.bedragPerMaand

describe('wat de gemeente koos', () => {
  it('is wat gold op die dag', () => {
    expect(bedrag('2026-11-29', '2026-06-30')).toBe(1600)
    expect(bedrag('2026-11-29', '2026-07-01')).toBe(1900)
    expect(bedrag('2026-11-29', '2025-12-31')).toBeUndefined()
  })

  it('verandert in een oude link niet door een latere correctie', () => {
    expect(bedrag('2026-05-19', '2026-03-01')).toBe(1500)
    expect(bedrag('2026-05-20', '2026-03-01')).toBe(1600)
  })

  it('telt een besluit voor later al mee zodra het genomen is, en niet eerder', () => {
    expect(bedrag('2026-06-09', '2026-08-01')).toBe(1600)
    expect(bedrag('2026-06-10', '2026-08-01')).toBe(1900)
  })

  it('zegt waar het staat en vanaf wanneer het geldt', () => {
    expect(keuzesUit(VERSIES, datum('2026-11-29')).op(datum('2026-08-01'))?.keuze).toEqual({
      bron: 'raadsbesluit van 2026-06-10',
      vanaf: '2026-07-01',
    })
  })
})
