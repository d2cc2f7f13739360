import { expect, it } from 'vitest'
import { leesAanmelding, type Uitgever } from './aanmelding.ts'
import { leesBewaardeIdentiteit, leesIdentiteit } from './identiteit.ts'

const uitgever: Uitgever = {
  issuer: 'https://inlog.example.nl',
  clientId: 'meedoen',
  scope: 'openid',
  claims: { bsn: 'urn:bsn' },
  betrouwbaarheid: ['substantieel', 'hoog'],
}
const claims = { iss: uitgever.issuer, sub: 's1', acr: 'hoog', name: 'Truus Bakker', 'urn:bsn': '999900006' }

it('leest wie iemand is uit de claims, onder de namen van de uitgever', () => {
  const gelezen = leesIdentiteit('inwoner', uitgever, claims)
  expect(gelezen).toEqual({
    ok: true,
    waarde: {
      publiek: 'inwoner',
      issuer: uitgever.issuer,
      sub: 's1',
      bsn: '999900006',
      naam: 'Truus Bakker',
      betrouwbaarheid: 'hoog',
    },
  })
})

it('weigert een betrouwbaarheid die de gemeente niet aanneemt, of die ontbreekt', () => {
  expect(leesIdentiteit('inwoner', uitgever, { ...claims, acr: 'basis' })).toMatchObject({
    code: 'betrouwbaarheid-te-laag',
  })
  expect(leesIdentiteit('inwoner', uitgever, { ...claims, acr: undefined })).toMatchObject({
    code: 'betrouwbaarheid-te-laag',
  })
})

it('weigert een burgerservicenummer of AGB-code die niet klopt', () => {
  expect(leesIdentiteit('inwoner', uitgever, { ...claims, 'urn:bsn': '999900007' })).toMatchObject({
    code: 'bsn-onjuist',
  })
  expect(leesIdentiteit('aanbieder', uitgever, { ...claims, agb: '123' })).toMatchObject({ code: 'agb-onjuist' })
})

it('komt ongeschonden uit een sessie terug', () => {
  const gelezen = leesIdentiteit('inwoner', uitgever, claims)
  if (!gelezen.ok) throw new Error(gelezen.code)
  expect(leesBewaardeIdentiteit(JSON.parse(JSON.stringify(gelezen.waarde)))).toEqual(gelezen.waarde)
})

it('zegt wat er niet klopt aan de instellingen van een gemeente', () => {
  expect(leesAanmelding(undefined)).toEqual({ ok: true, waarde: {} })
  expect(leesAanmelding({ inwoner: { issuer: 'x', clientId: 'y' } })).toMatchObject({
    ok: false,
    tekst: expect.stringContaining('aanmelding.inwoner.issuer'),
  })
  expect(leesAanmelding({ inwoner: { ...uitgever, geheim: 'met kleine letters' } })).toMatchObject({ ok: false })
  expect(leesAanmelding({ gast: uitgever })).toMatchObject({ ok: false })
})
