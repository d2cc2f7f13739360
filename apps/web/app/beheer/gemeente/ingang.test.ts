import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { ingangsfout } from './ingang.ts'

const vandaag = datum('2026-11-29')

describe('de dag waarop een keuze van de gemeente ingaat', () => {
  it.each(['2026-11-29', '2027-01-01', '2036-11-29'])('mag %s zijn', (dag) => {
    expect(ingangsfout({ vandaag }, datum(dag))).toBeNull()
  })
  it('ligt niet in het verleden: daar zijn al brieven over verstuurd', () => {
    expect(ingangsfout({ vandaag }, datum('2026-11-28'))).toMatchObject({ code: 'terugwerkend', veld: 'ingang' })
  })
  it.each(['2036-11-30', '9999-12-31'])('ligt niet zo ver weg dat het een tikfout is: %s', (dag) => {
    expect(ingangsfout({ vandaag }, datum(dag))).toMatchObject({ code: 'te-ver-weg', veld: 'ingang' })
  })
})
