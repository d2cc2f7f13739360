import { datum } from '@meedoen/kern'
import type { Werklijstregel } from '@meedoen/zaken'
import { describe, expect, it } from 'vitest'
import { toon } from '../../ui/proef/toon.tsx'
import { Regels } from './Regels.tsx'

const FILTER = { lijst: 'mijn', klok: 'alle', fase: 'te-doen', sorteer: 'klok', bladzijde: 1 } as const
const REGEL: Werklijstregel = {
  id: 'zaak',
  nummer: '2026-00001',
  naam: 'Wit, T. de',
  gemeldeNaam: null,
  stand: 'gesprek-gepland',
  fase: 'onderzoek',
  spoed: false,
  veiligheid: false,
  klok: { staat: 'op-tijd', dagen: 20, soort: 'onderzoek', datum: datum('2026-10-13'), stilTot: null },
  meldingOp: datum('2026-09-01'),
  gesprekOp: new Date('2026-10-20T08:00:00Z'),
  gesprekNaTermijn: false,
  behandelaar: null,
  team: 'Noord',
  dubbel: false,
}
const regel = (anders: Partial<Werklijstregel>) => toon(<Regels filter={FILTER} regels={[{ ...REGEL, ...anders }]} />)

describe('een regel van de werklijst', () => {
  it('laat geen groene klok zien bij een gesprek na de termijn', () => {
    expect(regel({})).toContain('md-toon--goed')
    expect(regel({})).not.toContain('gesprek na de termijn')
    const laat = regel({ gesprekNaTermijn: true })
    expect(laat).toContain('gesprek na de termijn')
    expect(laat).not.toContain('md-toon--goed')
  })
  it('zegt tot wanneer een termijn stilstaat', () => {
    const klok = { ...REGEL.klok, staat: 'opgeschort', dagen: null, datum: null, stilTot: datum('2026-10-01') } as const
    expect(regel({ klok })).toContain('stil tot en met 1 oktober 2026')
  })
})
