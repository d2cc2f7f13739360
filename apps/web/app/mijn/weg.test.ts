import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { AANVRAAG, BESLUIT, GESPREK, GEVOERD, HULP, proefzaak, VERSLAG } from './proef/zaak.ts'
import { wegVan } from './weg.ts'

const staten = (zaak: Parameters<typeof wegVan>[0]) => wegVan(zaak).map((deel) => deel.staat)
const deel = (zaak: Parameters<typeof wegVan>[0], naam: string) => wegVan(zaak).find((d) => d.naam === naam)

const DICHT = { fase: 'afgesloten', stand: 'afgesloten' } as const

describe('de weg van een zaak', () => {
  it('begint met een melding die gedaan is en een gesprek dat nu komt', () => {
    expect(staten(proefzaak())).toEqual(['gedaan', 'nu', 'straks', 'straks', 'straks', 'straks'])
  })

  it('noemt de dag van een gesprek dat is afgesproken, en telt het pas als het is gevoerd', () => {
    expect(deel(proefzaak({ gesprek: GESPREK }), 'gesprek')).toMatchObject({ staat: 'nu', op: '2026-11-10' })
    expect(deel(proefzaak({ gesprek: GEVOERD }), 'gesprek')).toMatchObject({ staat: 'gedaan', op: '2026-11-10' })
  })

  it('noemt bij het verslag de laatste dag van het onderzoek, met de uitleg die daarbij is vastgelegd', () => {
    expect(deel(proefzaak({ gesprek: GEVOERD }), 'verslag')).toMatchObject({
      staat: 'nu',
      uiterlijk: '2026-12-14',
      uitleg: { tekst: { nl: 'Daarom' } },
    })
  })

  it('laat na het verslag de aanvraag aan de inwoner', () => {
    const zaak = proefzaak({ stand: 'verslag-verzonden', gesprek: GEVOERD, verslag: VERSLAG })
    expect(staten(zaak)).toEqual(['gedaan', 'gedaan', 'gedaan', 'nu', 'straks', 'straks'])
  })

  it('houdt gesprek en verslag open na een aanvraag zonder onderzoek, tot er is besloten', () => {
    const zaak = proefzaak({
      fase: 'aanvraag',
      stand: 'beslissen',
      aanvraag: { ...AANVRAAG, wijze: 'zonder-onderzoek' },
    })
    expect(staten(zaak)).toEqual(['gedaan', 'straks', 'straks', 'gedaan', 'nu', 'straks'])
    expect(staten({ ...zaak, fase: 'uitvoering', stand: 'toewijzen', beschikking: BESLUIT })).toEqual([
      'gedaan',
      'vervallen',
      'vervallen',
      'gedaan',
      'gedaan',
      'nu',
    ])
  })

  it('is helemaal gedaan als de hulp is gestart, op de dag waarop die begon', () => {
    const zaak = proefzaak({
      fase: 'uitvoering',
      stand: 'hulp-gestart',
      gesprek: GEVOERD,
      verslag: VERSLAG,
      aanvraag: AANVRAAG,
      beschikking: BESLUIT,
      voorzieningen: [{ ...HULP, stand: 'gestart', gestartOp: datum('2026-12-01') }],
    })
    expect(new Set(staten(zaak))).toEqual(new Set(['gedaan']))
    expect(deel(zaak, 'hulp')?.op).toBe('2026-12-01')
  })

  it('telt tijdelijke hulp niet als de hulp van het besluit', () => {
    const tijdelijk = { ...HULP, tijdelijk: true, stand: 'gestart' as const, gestartOp: datum('2026-11-03') }
    expect(deel(proefzaak({ voorzieningen: [tijdelijk] }), 'hulp')?.staat).toBe('straks')
  })

  it('noemt na een intrekking alleen wat er was', () => {
    const weg = wegVan(proefzaak({ ...DICHT, afloop: 'ingetrokken', gesprek: GEVOERD }))
    expect(weg.map((d) => [d.naam, d.staat])).toEqual([
      ['melding', 'gedaan'],
      ['gesprek', 'gedaan'],
    ])
  })

  it('zegt na een afwijzing dat de hulp niet doorgaat, zonder dag', () => {
    const zaak = proefzaak({ ...DICHT, afloop: 'afgewezen', gesprek: GEVOERD, verslag: VERSLAG, beschikking: BESLUIT })
    expect(deel(zaak, 'hulp')).toEqual({ naam: 'hulp', staat: 'vervallen', op: null, uiterlijk: null, uitleg: null })
  })
})
