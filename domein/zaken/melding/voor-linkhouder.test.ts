import { datum, vastGelukt } from '@meedoen/kern'
import { legRelatieVast } from '@meedoen/personen'
import { inzagenVan } from '@meedoen/toegang'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, anoniem, truus, wie, lukt } = weg

describe('de link na de melding', () => {
  it('toont kenmerk en data, en niets van wat er is verteld', async () => {
    const { naMelding, nummer } = await weg.meld(anoniem)
    const beeld = await lukt(anoniem, '2026-09-01', (s) => zaken.toonAanLinkhouder(s, naMelding, 'na-melding'))
    expect(beeld).toMatchObject({
      nummer,
      eersteContact: '2026-09-04',
      plan: { datum: '2026-09-08' },
      onderzoek: { datum: '2026-10-13' },
      gekoppeld: false,
      planOpen: true,
      mogelijk: ['vulMeldingAan', 'trekMeldingIn'],
    })
    expect(JSON.stringify(beeld)).not.toContain('schoonhouden')
  })

  it('zegt dat de zaak na inloggen te vinden is als die bij iemand hoort, en dat een plan na het verslag niet meer kan', async () => {
    const { naMelding, zaak } = await weg.meld(truus)
    await weg.totVerslag(zaak)
    const beeld = await lukt(anoniem, '2026-09-12', (s) => zaken.toonAanLinkhouder(s, naMelding, 'na-melding'))
    expect(beeld).toMatchObject({ gekoppeld: true, planOpen: false })
  })

  it('is voor wie zelf is ingelogd een eigen blik, en voor een ander met de link niet', async () => {
    const { naMelding, zaak } = await weg.meld(truus, '2026-08-20')
    await lukt(truus, '2026-08-20', (s) => zaken.toonAanLinkhouder(s, naMelding, 'na-melding'))
    await lukt(anoniem, '2026-08-21', (s) => zaken.toonAanLinkhouder(s, naMelding, 'na-melding'))
    const blikken = await als(truus, '2026-08-21', ({ tx }) => inzagenVan(tx, wie.truus))
    const opBevestiging = blikken.filter((b) => b.zaak === zaak && b.handeling === 'melding-aanvullen')
    expect(opBevestiging.map((b) => [b.zelf, b.wie.soort])).toEqual([
      [false, 'anoniem'],
      [true, 'inwoner'],
    ])
  })

  it('opent niets met de link van een plan, of met een verzonnen link', async () => {
    const { naMelding } = await weg.meld(anoniem)
    expect((await als(anoniem, '2026-09-01', (s) => zaken.toonAanLinkhouder(s, naMelding, 'plan'))).ok).toBe(false)
    const verzonnen = await als(anoniem, '2026-09-01', (s) => zaken.toonAanLinkhouder(s, 'abc', 'na-melding'))
    expect(verzonnen).toMatchObject({ ok: false, code: 'link-ongeldig' })
  })

  it('geeft een eigen code voor het plan, die ook werkt als iemand hem slordig overtypt', async () => {
    const { naMelding, zaak } = await weg.meld(anoniem)
    const { code } = await lukt(anoniem, '2026-09-01', (s) => zaken.maakPlanlink(s, naMelding))
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    const slordig = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    const beeld = await lukt(anoniem, '2026-09-20', (s) => zaken.toonAanLinkhouder(s, slordig, 'plan'))
    expect(beeld).toMatchObject({ zaak, mogelijk: ['dienPlanIn'], planOp: null })
    const houder = await lukt(anoniem, '2026-09-20', (s) => zaken.alsLinkhouder(s, slordig, 'plan'))
    await als(anoniem, '2026-09-20', (s) =>
      zaken.dienPlanIn({ ...s, wie: houder.stap.wie }, zaak, 'link', { wens: 'Hulp in huis' }, null),
    )
    expect((await weg.zaakVan(zaak)).plan?.vorm).toBe('geschreven')
  })
})

describe('een melding waarin de persoon verandert', () => {
  it('neemt naam en adres van de eerste niet mee', async () => {
    const { token } = await als(truus, '2026-09-01', (s) => zaken.beginConcept(s, 'web'))
    await lukt(truus, '2026-09-01', (s) => zaken.bewaarConceptstap(s, token, 'voor-wie', { voorWie: 'mijzelf' }))
    const ander = {
      voorWie: 'ander',
      melderNaam: 'T. de Wit',
      melderRelatie: 'buurvrouw',
      melderTelefoon: '0500 123456',
      weetErvan: 'ja',
    }
    await lukt(truus, '2026-09-01', (s) => zaken.bewaarConceptstap(s, token, 'voor-wie', ander))
    const { antwoorden } = await lukt(truus, '2026-09-01', (s) => zaken.haalConcept(s, token))
    expect(antwoorden.gegevens).toBeUndefined()
  })
})

describe('delen', () => {
  it('laat een cliëntondersteuner de rol houden als de inwoner kiest wat die ziet', async () => {
    const { zaak } = await weg.meld(truus)
    await als(wie.sanne, '2026-09-01', async (s) => {
      const band = { naam: 'Kees', rol: 'clientondersteuner', soort: '21', vanaf: datum('2026-01-01') } as const
      vastGelukt(await legRelatieVast(s.tx, wie.truus, { ander: wie.kees, ...band }))
    })
    await lukt(wie.sanne, '2026-09-01', (s) => zaken.neemZaak(s, zaak))
    await lukt(wie.sanne, '2026-09-01', (s) => zaken.koppelClientondersteuner(s, zaak, { persoon: wie.kees }))
    await lukt(truus, '2026-09-02', (s) => zaken.deelZaak(s, zaak, { persoon: wie.kees, onderdelen: ['plan'] }))
    expect((await weg.zaakVan(zaak)).betrokkenen).toEqual([
      { persoon: wie.kees, rol: 'clientondersteuner', onderdelen: ['plan'] },
    ])
    const meekijken = await als(truus, '2026-09-02', (s) => zaken.haalZakenAlsBetrokkene(s, wie.kees))
    expect(meekijken).toMatchObject([{ id: zaak, rol: 'clientondersteuner', onderdelen: ['plan'] }])
  })

  it('haalt de zaak uit de lijst van een mantelzorger met wie niets meer wordt gedeeld', async () => {
    const { zaak } = await weg.meld(truus)
    await als(wie.sanne, '2026-09-01', async (s) => {
      const band = { naam: 'Kees', rol: 'mantelzorger', soort: '16', vanaf: datum('2026-01-01') } as const
      vastGelukt(await legRelatieVast(s.tx, wie.truus, { ander: wie.kees, ...band }))
    })
    await lukt(truus, '2026-09-02', (s) => zaken.deelZaak(s, zaak, { persoon: wie.kees, onderdelen: ['plan'] }))
    const lijst = () => als(truus, '2026-09-02', (s) => zaken.haalZakenAlsBetrokkene(s, wie.kees))
    expect((await lijst()).map((z) => z.id)).toContain(zaak)
    await lukt(truus, '2026-09-02', (s) => zaken.deelZaak(s, zaak, { persoon: wie.kees, onderdelen: [] }))
    expect((await lijst()).map((z) => z.id)).not.toContain(zaak)
  })
})
