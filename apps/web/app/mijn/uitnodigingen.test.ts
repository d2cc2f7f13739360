import { datum } from '@meedoen/kern'
import type { Tijdlijnregel } from '@meedoen/zaken'
import { describe, expect, it } from 'vitest'
import { uitnodigingenIn } from './uitnodigingen.ts'

const VAST = { op: new Date('2026-11-05T10:00:00Z'), door: { soort: 'medewerker', naam: 'Sanne' }, mandaat: null }
const gepland = (dag: string): Tijdlijnregel => ({
  soort: 'gesprekGepland',
  gegevens: { op: `${dag}T09:00:00.000Z`, plaats: 'thuis' },
  volgnummer: 1,
  ...VAST,
})
const brief = (document: string): Tijdlijnregel => ({
  soort: 'briefVerzonden',
  gegevens: { brief: 'uitnodiging-gesprek', document },
  volgnummer: 2,
  ...VAST,
})
const gevoerd: Tijdlijnregel = {
  soort: 'gesprekGevoerd',
  gegevens: { op: datum('2026-11-10') },
  volgnummer: 3,
  ...VAST,
}
const na = (...regels: Tijdlijnregel[]) => Object.fromEntries(uitnodigingenIn(regels.toReversed()))

describe('uitnodigingen voor een gesprek', () => {
  it('noemen elk hun eigen dag; alleen de laatste geldt nog', () => {
    expect(na(gepland('2026-11-10'), brief('een'), gepland('2026-11-12'), brief('twee'))).toEqual({
      een: { op: '2026-11-10', vervallen: true },
      twee: { op: '2026-11-12', vervallen: false },
    })
  })

  it('zijn niet vervallen als het gesprek er was en er daarna nog een komt', () => {
    expect(na(gepland('2026-11-10'), brief('een'), gevoerd, gepland('2026-11-20'), brief('twee'))).toEqual({
      een: { op: '2026-11-10', vervallen: false },
      twee: { op: '2026-11-20', vervallen: false },
    })
  })

  it('blijven zonder dag voor wie de geschiedenis niet ziet', () => {
    expect(na()).toEqual({})
  })
})
