import { bsn, type Datum, datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Inwoner } from '../../demo/bevolking/inwoner.ts'
import { gevraagdeBijdrage } from './bijdrage.ts'

const EEN = bsn('999900006')
const ANDER = bsn('999900018')

const inwoner = (nummer: typeof EEN, geboren: string, partner?: string): Inwoner => ({
  sleutel: nummer,
  wijk: 'Noord',
  persoon: {
    ...{ bsn: nummer, voornamen: 'Jo', voorletters: 'J', achternaam: 'Proef', geslacht: '0' },
    geboortedatum: datum(geboren),
  },
  adres: { vanaf: datum('2000-01-01'), straat: 'Kievitweg', huisnummer: 1, postcode: '9999AB', plaats: 'Proefstad' },
  banden: partner === undefined ? [] : [{ rol: 'partner', soort: '12', vanaf: datum('2000-01-01'), met: partner }],
})

const vraag = (
  inwoners: readonly Inwoner[],
  perioden: readonly (readonly [typeof EEN, string, string | null])[],
  meer: { maanden?: readonly Datum[]; overleden?: ReadonlyMap<string, Datum> } = {},
) =>
  gevraagdeBijdrage({
    inwoners,
    perioden: perioden.map(([nummer, start, stop]) => ({ bsn: nummer, start, stop })),
    overleden: meer.overleden ?? new Map(),
    maanden: meer.maanden ?? [datum('2025-11-01'), datum('2025-12-01'), datum('2026-01-01')],
  })

describe('wat er buiten Meedoen om wordt gevraagd', () => {
  it('is het bedrag van elke maand na de start, tot en met de maand van de stop', () => {
    expect(vraag([inwoner(EEN, '1940-01-01')], [[EEN, '2025-11-01', null]])).toBe(2100 + 2100 + 2180)
    expect(vraag([inwoner(EEN, '1940-01-01')], [[EEN, '2025-11-02', null]])).toBe(2100 + 2180)
    expect(vraag([inwoner(EEN, '1940-01-01')], [[EEN, '2025-10-05', '2025-12-01']])).toBe(2100 + 2100)
  })
  it('is niets voor een paar waarvan één geen AOW heeft, en één bedrag voor een paar dat die allebei heeft', () => {
    const paar = (geboren: string) => [inwoner(EEN, '1940-01-01', ANDER), inwoner(ANDER, geboren, EEN)]
    const allebei = [
      [EEN, '2025-10-01', null],
      [ANDER, '2025-10-01', null],
    ] as const
    expect(vraag(paar('1970-01-01'), allebei)).toBe(0)
    expect(vraag(paar('1941-01-01'), allebei)).toBe(2100 + 2100 + 2180)
    // Sixty-seven on 1 December 2025.
    expect(vraag(paar('1958-12-01'), allebei)).toBe(2100 + 2180)
  })
  it('is weer het bedrag van één als de partner is overleden', () => {
    const paar = [inwoner(EEN, '1940-01-01', ANDER), inwoner(ANDER, '1970-01-01', EEN)]
    const overleden = new Map([[ANDER, datum('2025-11-20')]])
    expect(vraag(paar, [[EEN, '2025-10-01', null]], { overleden })).toBe(2100 + 2180)
  })
})
