import { type Brief, briefAlsTekst } from '@meedoen/brieven'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan, NATURA } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, truus, wie, lukt } = weg

const brieven = async (id: string) =>
  (await lukt(wie.sanne, '2026-10-20', (s) => zaken.toonZaak(s, id))).documenten.map((d) => d.soort)

const briefVan = async (id: string, soort: string): Promise<Brief> => {
  const { documenten } = await lukt(wie.sanne, '2026-10-20', (s) => zaken.toonZaak(s, id))
  const document = documenten.find((d) => d.soort === soort)?.id ?? ''
  const geopend = await lukt(wie.sanne, '2026-10-20', (s) => zaken.openDocument(s, document))
  if (geopend.vorm !== 'brief') throw new Error('dit hoort een brief te zijn')
  return geopend.brief
}

describe('de uitgangen van de weg', () => {
  it('sluit zonder aanvraag als het is opgelost, met brief', async () => {
    const { zaak: id } = await weg.meld(truus)
    await lukt(wie.sanne, '2026-09-03', (s) => zaken.neemZaak(s, id))
    await lukt(wie.sanne, '2026-09-05', (s) => zaken.sluitOpgelost(s, id, { tekst: 'De buurtwinkel bezorgt.' }))
    expect(await weg.zaakVan(id)).toMatchObject({ stand: 'afgesloten', afloop: 'opgelost', afgeslotenOp: '2026-09-05' })
    expect(await brieven(id)).toContain('opgelost')
  })

  it('sluit na een volledige afwijzing en laat de bezwaartermijn zien', async () => {
    const { zaak: id } = await weg.meld(truus)
    await weg.totBesluit(id, { besluit: 'afgewezen', soort: 'hulp-bij-het-huishouden', grond: 'eigen-kracht' })
    const zaak = await weg.zaakVan(id)
    expect(zaak).toMatchObject({ stand: 'afgesloten', afloop: 'afgewezen' })
    expect(zaak.termijnen.bezwaar?.datum).toBe('2026-11-04')
    await lukt(wie.sanne, '2026-11-10', (s) =>
      zaken.legBezwaarVast(s, id, { op: '9-11-2026', gepostOp: '4-11-2026', commissie: 'ja', tekst: '' }, null),
    )
    expect((await weg.zaakVan(id)).bezwaar).toEqual({ op: '2026-11-09', tijdig: true })
    expect((await weg.zaakVan(id)).termijnen.beslissingOpBezwaar?.datum).toBe('2027-01-27')
  })

  it('legt een te laat bezwaar vast als te laat', async () => {
    const { zaak: id } = await weg.meld(truus)
    await weg.totBesluit(id)
    await lukt(wie.sanne, '2026-11-10', (s) =>
      zaken.legBezwaarVast(s, id, { op: '9-11-2026', gepostOp: '5-11-2026', commissie: 'nee', tekst: '' }, null),
    )
    expect((await weg.zaakVan(id)).bezwaar?.tijdig).toBe(false)
    const nogEens = await als(wie.sanne, '2026-11-11', (s) =>
      zaken.legBezwaarVast(s, id, { op: '9-11-2026', gepostOp: '', commissie: 'nee', tekst: '' }, null),
    )
    expect(nogEens).toMatchObject({ ok: false, code: 'bezwaar-al-vastgelegd' })
  })

  it('stopt alle klokken en hulp bij verhuizing naar een andere gemeente', async () => {
    const { zaak: id } = await weg.meld(truus)
    await weg.totBesluit(id)
    await lukt(wie.sanne, '2026-10-01', (s) =>
      zaken.verwerkVerhuizing(s, id, { vertrokkenOp: '30-9-2026', naarGemeente: 'Elders' }),
    )
    const zaak = await weg.zaakVan(id)
    expect(zaak).toMatchObject({ stand: 'afgesloten', afloop: 'verhuisd' })
    expect(zaken.klokVan(zaak)).toBeNull()
    expect(zaak.voorzieningen.map((v) => v.stand)).toEqual(['beeindigd'])
    const brief = briefAlsTekst(await briefVan(id, 'verhuizing'))
    expect(brief).toContain('Vanaf 1 oktober 2026 woont u in de gemeente Elders.')
    expect(brief).toContain('Hulp bij het huishouden: 30 september 2026')
  })

  it('neemt een beschikking terug op een grond van de wet, met nieuwe bezwaartermijn', async () => {
    const { zaak: id } = await weg.meld(truus)
    await weg.totBesluit(id)
    await lukt(wie.sanne, '2026-10-12', (s) =>
      zaken.trekBeschikkingIn(s, id, { grond: 'b', per: '1-11-2026', tekst: 'De hulp is niet meer nodig.' }),
    )
    const zaak = await weg.zaakVan(id)
    expect(zaak).toMatchObject({ afloop: 'ingetrokken-door-gemeente' })
    expect(zaak.termijnen.bezwaar?.datum).toBe('2026-11-23')
    expect(await brieven(id)).toContain('intrekking-besluit')
  })

  it('voegt de jongste melding bij de oudste van dezelfde inwoner', async () => {
    const oud = await weg.meld(truus, '2026-09-01')
    const jong = await weg.meld(truus, '2026-09-08')
    const verkeerd = await als(wie.sanne, '2026-09-09', (s) => zaken.verklaarDubbel(s, oud.zaak, { met: jong.zaak }))
    expect(verkeerd).toMatchObject({ ok: false, code: 'oudste-gaat-voor' })
    await lukt(wie.sanne, '2026-09-09', (s) => zaken.verklaarDubbel(s, jong.zaak, { met: oud.zaak }))
    expect(await weg.zaakVan(jong.zaak)).toMatchObject({ afloop: 'dubbel', samengevoegdMet: oud.zaak })
  })

  it('sluit bij overlijden met één brief, ook als er hulp loopt', async () => {
    const { zaak: id } = await weg.meld({ soort: 'inwoner', persoon: wie.kees, naam: 'K. Brouwer' })
    await lukt(wie.sanne, '2026-09-20', (s) => zaken.verwerkOverlijden(s, id, { overledenOp: '18-9-2026' }))
    expect(await weg.zaakVan(id)).toMatchObject({ stand: 'afgesloten', afloop: 'overleden' })
    expect((await brieven(id)).filter((b) => b === 'overlijden')).toHaveLength(1)
    const brief = await briefVan(id, 'overlijden')
    expect(brief.adres[0]).toBe('Aan de nabestaanden van meneer Brouwer')
    expect(brief.adres).toHaveLength(3)
    expect(brief.aanhef).toBe('Beste familie,')
    const later = await als(wie.sanne, '2026-09-21', (s) =>
      zaken.planGesprek(s, id, { datum: '1-10-2026', tijd: '10:00', plaats: 'thuis' }),
    )
    expect(later).toMatchObject({ ok: false, code: 'niet-in-deze-stand' })
  })
})

describe('een dag van overlijden die niet kan', () => {
  it.each([
    ['2-1-1900', 'voor-geboorte'],
    ['21-9-2026', 'in-de-toekomst'],
  ])('%s wordt geweigerd bij het veld', async (overledenOp, code) => {
    const { zaak: id } = await weg.meld(truus)
    const poging = await als(wie.sanne, '2026-09-20', (s) => zaken.verwerkOverlijden(s, id, { overledenOp }))
    expect(poging).toMatchObject({ ok: false, code, veld: 'overledenOp' })
    expect(await brieven(id)).not.toContain('overlijden')
  })
})

describe('spoed', () => {
  it('geeft op de dag van de melding tijdelijke hulp, die het gewone besluit later vervangt', async () => {
    const { zaak: id } = await weg.meld(truus, '2026-09-01', { spoed: { spoed: 'ja', spoedReden: 'Gevallen.' } })
    expect(zaken.klokVan(await weg.zaakVan(id))).toMatchObject({ soort: 'spoed', datum: '2026-09-01' })
    await lukt(wie.sanne, '2026-09-01', (s) => zaken.neemZaak(s, id))
    const tijdelijk = { ...NATURA, begin: '1-9-2026', eind: '15-10-2026' }
    await lukt(wie.sanne, '2026-09-01', (s) =>
      zaken.trefSpoedvoorziening(s, id, { voorziening: tijdelijk, motivering: 'De hulp is direct nodig.' }),
    )
    expect(zaken.klokVan(await weg.zaakVan(id))).toMatchObject({ soort: 'onderzoek' })
    await weg.totBesluit(id)
    const { voorzieningen } = await weg.zaakVan(id)
    expect(voorzieningen.map((v) => [v.tijdelijk, v.stand])).toEqual([
      [true, 'beeindigd'],
      [false, 'verzonden'],
    ])
  })
})

describe('tijdelijke hulp', () => {
  it('eindigt met de melding waarvoor zij was', async () => {
    const { zaak: id } = await weg.meld(truus, '2026-09-01', { spoed: { spoed: 'ja', spoedReden: 'Gevallen.' } })
    await lukt(wie.sanne, '2026-09-01', (s) => zaken.neemZaak(s, id))
    const tijdelijk = { ...NATURA, begin: '1-9-2026', eind: '15-10-2026' }
    await lukt(wie.sanne, '2026-09-01', (s) =>
      zaken.trefSpoedvoorziening(s, id, { voorziening: tijdelijk, motivering: 'De hulp is direct nodig.' }),
    )
    await lukt(truus, '2026-09-05', (s) => zaken.trekMeldingIn(s, id, { reden: '' }))
    expect((await weg.zaakVan(id)).voorzieningen.map((v) => v.stand)).toEqual(['beeindigd'])
  })
})

describe('een aanvraag zonder onderzoek', () => {
  it('kan pas als de zes weken voorbij zijn', async () => {
    const { zaak: id } = await weg.meld(truus, '2026-09-01')
    expect(await als(truus, '2026-10-13', (s) => zaken.doeAanvraag(s, id))).toMatchObject({
      ok: false,
      code: 'onderzoek-loopt-nog',
    })
    expect(await als({ soort: 'systeem', naam: 'nacht' }, '2026-10-14', zaken.meldAanvraagrecht)).toBeGreaterThan(0)
    expect(await als({ soort: 'systeem', naam: 'nacht' }, '2026-10-15', zaken.meldAanvraagrecht)).toBe(0)
    await lukt(truus, '2026-10-14', (s) => zaken.doeAanvraag(s, id))
    const zaak = await weg.zaakVan(id)
    expect(zaak).toMatchObject({ stand: 'beslissen', aanvraag: { wijze: 'zonder-onderzoek' } })
    expect(zaak.termijnen.beslissing?.datum).toBe('2026-10-28')
  })
})
