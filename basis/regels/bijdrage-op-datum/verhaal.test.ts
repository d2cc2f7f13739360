import { datum as d, vastGelukt } from '@meedoen/kern'
import { expect, it } from 'vitest'
import { GEEN_EIGEN_KEUZES } from '../bijdrage/invoer.ts'
import { GEEN_PERIODEKEUZES } from '../bijdrage-vier-weken/invoer.ts'
import { eigenBijdrageOpDatum } from './op-datum.ts'

/** In the words of a resident (invented) who kept her bills. */
const vraag = (dag: string, scenario: string | null = null) =>
  eigenBijdrageOpDatum({
    dag: d(dag),
    huishouden: { soort: 'eenpersoons', aow: true },
    minderjarig: false,
    voorzieningen: ['dienst'],
    verordening: GEEN_EIGEN_KEUZES,
    periodeVerordening: GEEN_PERIODEKEUZES,
    inkomen: 3_500_000,
    vermogen: 0,
    kostprijs: 30_000,
    scenario: scenario === null ? null : { vanaf: d(scenario) },
  })
const bedrag = (dag: string, scenario: string | null = null) => vastGelukt(vraag(dag, scenario)).uitkomst.bedrag

it('"Ik heb een goed pensioen. Vroeger betaalde ik veel voor de hulp, nu bijna niets. Klopt dat?"', () => {
  expect([bedrag('2015-06-01'), bedrag('2018-06-01'), bedrag('2019-06-01'), bedrag('2026-06-01')]).toEqual([
    23_132, 18_612, 1750, 2180,
  ])
})

it('"En als dat wetsvoorstel doorgaat?" — dan ongeveer 111 euro per maand, maar dat is nog geen wet', () => {
  expect(bedrag('2029-06-01', '2029-01-01')).toBe(11_110)
  expect(vastGelukt(vraag('2029-06-01', '2029-01-01')).uitkomst.zeker).toBe(false)
})

it('"En volgend jaar, zonder die wet?" — dat bedrag is nog niet bekendgemaakt', () => {
  expect(vraag('2027-06-01')).toMatchObject({ ok: false, code: 'bedrag-nog-onbekend' })
})
