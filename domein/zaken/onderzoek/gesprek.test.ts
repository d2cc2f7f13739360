import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, lukt, truus, wie, zaakVan } = weg
// Tests look at the clock at ten in the morning (winter time).
const plan = (zaak: string, datum: string, tijd = '14:00', rest: object = {}) =>
  als(wie.sanne, '2026-09-03', (s) => zaken.planGesprek(s, zaak, { datum, tijd, plaats: 'thuis', ...rest }))

describe('een gesprek plannen', () => {
  it('kan niet op een moment dat al voorbij is', async () => {
    const { zaak } = await weg.meld(truus)
    expect(await plan(zaak, '2-9-2026')).toMatchObject({ code: 'gesprek-in-verleden', veld: 'datum' })
    expect(await plan(zaak, '3-9-2026', '08:00')).toMatchObject({ code: 'gesprek-in-verleden', veld: 'tijd' })
    expect((await zaakVan(zaak, '2026-09-03')).gesprek).toBeNull()
    expect(await plan(zaak, '3-9-2026', '14:00')).toMatchObject({ ok: true })
  })

  it('kan alleen tussen 7.00 en 21.00 uur', async () => {
    const { zaak } = await weg.meld(truus)
    expect(await plan(zaak, '10-9-2026', '03:00')).toMatchObject({ code: 'buiten-de-dag', veld: 'tijd' })
    expect(await plan(zaak, '10-9-2026', '21:01')).toMatchObject({ code: 'buiten-de-dag', veld: 'tijd' })
    expect(await plan(zaak, '10-9-2026', '21:00')).toMatchObject({ ok: true })
    expect(await plan(zaak, '10-9-2026', '07:00')).toMatchObject({ ok: true })
  })

  it('vraagt een vinkje voor een dag na de zes weken, en valt dan op in de werklijst', async () => {
    const { zaak } = await weg.meld(truus)
    await lukt(wie.sanne, '2026-09-03', (s) => zaken.neemZaak(s, zaak))
    expect(await plan(zaak, '14-10-2026')).toMatchObject({ code: 'na-de-termijn', veld: 'naDeTermijn' })
    const opLijst = async () => {
      const { regels } = await lukt(wie.sanne, '2026-09-03', (s) =>
        zaken.haalWerklijst(s, zaken.werklijstfilter.parse({})),
      )
      return regels.find((r) => r.id === zaak)?.gesprekNaTermijn
    }
    expect(await plan(zaak, '13-10-2026')).toMatchObject({ ok: true })
    expect(await opLijst()).toBe(false)
    expect(await plan(zaak, '14-10-2026', '14:00', { naDeTermijn: 'ja' })).toMatchObject({ ok: true })
    expect(await opLijst()).toBe(true)
  })
})

describe('een verslag dat ondertekend terugkomt', () => {
  const leg = (zaak: string, op: string, rest: object = {}) =>
    als(wie.sanne, '2026-09-21', (s) =>
      zaken.legOndertekendVerslagVast(s, zaak, { op, antwoord: 'akkoord', aanvraag: 'ja', tekst: '', ...rest }, null),
    )

  it('telt als aanvraag vanaf de dag van ontvangst, niet vanaf de dag van typen', async () => {
    const { zaak } = await weg.meld(truus)
    await weg.totVerslag(zaak)
    expect(await leg(zaak, '15-9-2026')).toMatchObject({ ok: true })
    const { aanvraag, termijnen } = await zaakVan(zaak)
    expect([aanvraag?.op, termijnen.beslissing?.datum]).toEqual(['2026-09-15', '2026-09-29'])
  })

  it('kan niet in de toekomst of voor het verslag zijn ontvangen, en vraagt beide antwoorden', async () => {
    const { zaak } = await weg.meld(truus)
    await weg.totVerslag(zaak)
    expect(await leg(zaak, '22-9-2026')).toMatchObject({ code: 'in-de-toekomst', veld: 'op' })
    expect(await leg(zaak, '10-9-2026')).toMatchObject({ code: 'voor-het-verslag', veld: 'op' })
    expect(await leg(zaak, '15-9-2026', { antwoord: undefined, aanvraag: undefined })).toMatchObject({
      velden: { antwoord: 'kies', aanvraag: 'kies' },
    })
  })
})
