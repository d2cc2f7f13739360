import { datum, vastGelukt } from '@meedoen/kern'
import * as regels from '@meedoen/regels'
import { describe, expect, it } from 'vitest'
import { foutenVan } from '../lees.ts'
import { rekenHuishouden, takenMetNorm } from './reken.ts'
import { huishoudvragen } from './vragen.ts'

const OP = datum('2026-11-29')
const ALLES = { huis: 'alles', beperkingen: 'geen', groter: 'nee', regie: 'zelf' }
const norm = (urenPerJaar: number, zekerheid: 'H' | 'unverified' = 'H') => ({ urenPerJaar, bron: 'raad', zekerheid })
const KADER: regels.Normenkader = {
  ...regels.NORMENKADER_108,
  taken: { was: norm(31), maaltijden: norm(91), kinderen: norm(104, 'unverified') },
}
const vragen = huishoudvragen(takenMetNorm(KADER), ['5', '13', '18', '23'])
const fouten = (anders: Record<string, unknown>) => {
  const gelezen = vragen.safeParse({ ...ALLES, ...anders })
  return gelezen.success ? {} : foutenVan(gelezen.error)
}
const reken = (anders: Record<string, unknown> = {}) =>
  vastGelukt(rekenHuishouden({ regels, op: OP, kader: KADER, antwoorden: vragen.parse({ ...ALLES, ...anders }) }))
    .uitslag

describe('de vragen over het huishouden', () => {
  it('bieden alleen taken aan waarvoor de gemeente een norm met een bron heeft', () => {
    expect(takenMetNorm(KADER)).toEqual(['was', 'maaltijden'])
    expect(fouten({ taken: 'kinderen' })).toEqual({ taken: 'kies' })
  })

  it('zeggen bij elk veld wat er mist of niet kan', () => {
    const gelezen = vragen.safeParse({})
    expect(gelezen.success ? {} : foutenVan(gelezen.error)).toEqual({
      huis: 'kies',
      beperkingen: 'kies',
      groter: 'kies',
      regie: 'kies',
    })
    expect(fouten({ kamers: '11', leeg: 'twee', minuten: '3001', huisgenoten: '7' })).toEqual({
      kamers: 'geen-getal',
      leeg: 'geen-getal',
      minuten: 'geen-getal',
      huisgenoten: 'kies',
    })
  })
})

describe('de schatting van de hulp bij het huishouden', () => {
  it('telt de normen op: het huis, de beperkingen, het huishouden, de kamers en de taken', () => {
    expect(reken()).toMatchObject({ urenPerJaar: 108, minutenPerWeek: 125, soort: 'HH1' })
    expect(
      reken({ beperkingen: 'veel', groter: 'ja', kamers: '2', leeg: '1', taken: ['was', 'maaltijden'] }),
    ).toMatchObject({
      urenPerJaar: 108 + 52 + 26 + 32 + 4 + 31 + 91,
    })
  })

  it('haalt eraf wat iemand zelf kan en wat huisgenoten doen', () => {
    expect(reken({ huis: 'deels' }).urenPerJaar).toBe(108 - 23)
    expect(reken({ minuten: '60' }).urenPerJaar).toBe(108 - 52)
    expect(reken({ minuten: '3000' }).urenPerJaar).toBe(0)
  })

  it('rekent niets voor een huis dat schoon blijft zonder hulp', () => {
    expect(reken({ huis: 'zelf', beperkingen: 'veel', kamers: '5', taken: 'was' }).urenPerJaar).toBe(31)
  })

  it('noemt geen soort hulp als er geen hulp nodig is', () => {
    const geen = reken({ huis: 'zelf' })
    expect(geen).toMatchObject({ minutenPerWeek: 0, soort: null })
    expect(geen.uitleg.map(({ deel }) => deel)).toEqual(['uren'])
  })

  it.each([
    [{ regie: 'zelf', ontregeld: 'ja' }, 'HH1'],
    [{ regie: 'deels' }, 'HH2'],
    [{ regie: 'niet', ontregeld: 'ja' }, 'HH3'],
  ])('kiest de soort hulp bij %j: %s', (anders, soort) => {
    expect(reken(anders).soort).toBe(soort)
  })

  it('zegt dat een volwassen huisgenoot het misschien kan, en dat die leeftijd geen bron heeft', () => {
    const uitslag = reken({ huisgenoten: ['13', '23'] })
    expect(uitslag.huisgenootKanAlles).toBe(true)
    expect(JSON.stringify(uitslag.uitleg.find(({ deel }) => deel === 'huisgenoten'))).toContain('unverified')
    expect(reken({ huisgenoten: '13' }).huisgenootKanAlles).toBe(false)
    expect(reken().uitleg.map(({ deel }) => deel)).toEqual(['uren', 'soort'])
  })
})
