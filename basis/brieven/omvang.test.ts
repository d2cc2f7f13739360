import { expect, it } from 'vitest'
import { schrijfOmvang } from './omvang.ts'

it.each([
  [125, 'minuut', 'week', '2 uur en 5 minuten per week', '2 hours and 5 minutes a week'],
  [60, 'minuut', 'week', '1 uur per week', '1 hour a week'],
  [45, 'minuut', 'dag', '45 minuten per dag', '45 minutes a day'],
  [2.5, 'uur', 'week', '2,5 uur per week', '2.5 hours a week'],
  [1, 'dagdeel', 'week', '1 dagdeel per week', '1 half-day a week'],
  [
    1_250_00,
    'eurocent',
    'eenmalig',
    'een budget van € 1.250,00 voor de hele periode',
    'a budget of €1,250.00 for the whole period',
  ],
  [1, 'stuk', 'eenmalig', '1 stuk eenmalig', '1 item once'],
] as const)('schrijft %d %s per %s voor mensen', (hoeveelheid, eenheid, per, nl, en) => {
  expect(schrijfOmvang({ hoeveelheid, eenheid, per }, 'nl')).toBe(nl)
  expect(schrijfOmvang({ hoeveelheid, eenheid, per }, 'en')).toBe(en)
})
