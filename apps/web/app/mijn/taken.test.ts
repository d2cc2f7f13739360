import type { Stapnaam, Tijdlijnregel, Zaak } from '@meedoen/zaken'
import { describe, expect, it } from 'vitest'
import { GESPREK, GEVOERD, proefzaak, VERSLAG } from './proef/zaak.ts'
import { takenVan } from './taken.ts'

const NU = new Date('2026-11-05T10:00:00Z')
const EIGEN: readonly Stapnaam[] = ['deelZaak']

type Anders = {
  mogelijk?: readonly Stapnaam[]
  tijdlijn?: readonly Tijdlijnregel[]
  nu?: Date
  reactieDagen?: number | null
}
const taken = (zaak: Zaak, { mogelijk = [], ...anders }: Anders = {}) =>
  takenVan({ zaak, mogelijk: [...EIGEN, ...mogelijk], tijdlijn: [], nu: NU, reactieDagen: 10, ...anders })

const opgeschort = (grond: 'aanvulling' | 'overmacht'): Tijdlijnregel => ({
  soort: 'termijnOpgeschort',
  gegevens: {
    grond,
    eersteDag: proefzaak().meldingOp,
    uiterlijk: proefzaak().meldingOp,
    tekst: 'tekst',
    document: 'brief',
    termijn: proefzaak().termijnen.plan,
  },
  volgnummer: 9,
  op: NU,
  door: { soort: 'medewerker', naam: 'Sanne' },
  mandaat: null,
})

describe('wat de inwoner nog moet doen', () => {
  it('is niets als er niets kan', () => {
    expect(taken(proefzaak())).toEqual([])
  })

  it('biedt het plan aan met de laatste dag van de zeven dagen, en zegt daarna dat het nog mag', () => {
    expect(taken(proefzaak(), { mogelijk: ['dienPlanIn'] })).toEqual([
      { soort: 'plan', uiterlijk: '2026-11-09', voorbij: false },
    ])
    expect(taken(proefzaak(), { mogelijk: ['dienPlanIn'], nu: new Date('2026-11-10T10:00:00Z') })).toMatchObject([
      { soort: 'plan', voorbij: true },
    ])
  })

  it('vraagt niet om een plan dat er al is', () => {
    const plan = { vorm: 'geschreven', tekst: 'tekst', document: null, op: NU } as const
    expect(taken(proefzaak({ plan }), { mogelijk: ['dienPlanIn'] })).toEqual([])
  })

  it('noemt het gesprek met Nederlandse tijd, tot en met de dag zelf', () => {
    const zaak = proefzaak({ stand: 'gesprek-gepland', gesprek: GESPREK })
    const opDeDag = { nu: new Date('2026-11-10T16:00:00Z') }
    expect(taken(zaak, opDeDag)).toEqual([{ soort: 'gesprek', op: '2026-11-10', tijd: '10:00', plaats: 'thuis' }])
    expect(taken(zaak, { nu: new Date('2026-11-11T10:00:00Z') })).toEqual([])
    expect(taken(proefzaak({ gesprek: GEVOERD }))).toEqual([])
  })

  it('vraagt om antwoord op het verslag, met de dag die de gemeente graag heeft', () => {
    const zaak = proefzaak({ stand: 'verslag-verzonden', verslag: VERSLAG })
    const mogelijk: readonly Stapnaam[] = ['beantwoordVerslag', 'doeAanvraag']
    const nu = new Date('2026-11-13T10:00:00Z')
    expect(taken(zaak, { mogelijk, nu })).toEqual([{ soort: 'verslag', graag: '2026-11-22' }])
    expect(taken(zaak, { mogelijk, nu: new Date('2026-12-01T10:00:00Z') })).toEqual([{ soort: 'verslag', graag: null }])
  })

  it('wijst na het antwoord op de aanvraag, en zonder verslag na zes weken ook', () => {
    const mogelijk: readonly Stapnaam[] = ['doeAanvraag']
    const beantwoord = { ...VERSLAG, antwoord: 'akkoord' } as const
    expect(taken(proefzaak({ stand: 'verslag-verzonden', verslag: beantwoord }), { mogelijk })).toEqual([
      { soort: 'aanvraag', reden: 'na-verslag' },
    ])
    expect(taken(proefzaak(), { mogelijk })).toEqual([{ soort: 'aanvraag', reden: 'te-laat' }])
  })

  it('vraagt gegevens als het besluit daarop wacht, en niet bij een andere reden', () => {
    const zaak = proefzaak({ fase: 'aanvraag', stand: 'opgeschort' })
    expect(taken(zaak, { tijdlijn: [opgeschort('aanvulling')] })).toEqual([
      { soort: 'gegevens', uiterlijk: '2026-11-02', brief: 'brief' },
    ])
    expect(taken(zaak, { tijdlijn: [opgeschort('overmacht')] })).toEqual([])
  })

  it('vraagt niets van wie alleen meekijkt', () => {
    const zaak = proefzaak({ stand: 'gesprek-gepland', gesprek: GESPREK })
    expect(takenVan({ zaak, mogelijk: [], tijdlijn: [], nu: NU, reactieDagen: 10 })).toEqual([])
  })
})
