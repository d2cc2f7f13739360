import { bsn, datum, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  adresOp,
  adresregels,
  adresVoor,
  beeindigAdres,
  haalPersonen,
  haalPersoon,
  huisgenotenVan,
  legAdresVast,
  legOverlijdenVast,
  legVertrekVast,
  type PersoonsgegevensInvoer,
  postadresOp,
  registreerPersoon,
  schrijfStraat,
  vindPersoon,
  vindPersoonOpBsn,
  werkPersoonBij,
} from './index.ts'

const opslag = await proefopslag()
const lindewaard = <T>(werk: Parameters<typeof opslag.inGemeente<T>>[1]) => opslag.inGemeente(LINDEWAARD, werk)
const oeverstroom = <T>(werk: Parameters<typeof opslag.inGemeente<T>>[1]) => opslag.inGemeente(OEVERSTROOM, werk)

const anna: PersoonsgegevensInvoer = {
  bsn: bsn('999900006'),
  voornamen: 'Anna Maria',
  voorletters: 'A.M.',
  voorvoegsel: 'de',
  achternaam: 'Vries',
  geboortedatum: datum('1950-03-02'),
  geslacht: '2',
}
const bert: PersoonsgegevensInvoer = {
  bsn: bsn('999900018'),
  voornamen: 'Bert',
  voorletters: 'B',
  achternaam: 'Jansen',
  geboortedatum: datum('1948-07-01'),
  geslacht: '1',
}
const straat = { straat: 'Lindelaan', huisnummer: 12, postcode: '9001 ab', plaats: 'Lindewaard' }

let annaId = ''
let bertId = ''
beforeAll(async () => {
  await lindewaard(async (tx) => {
    annaId = vastGelukt(await registreerPersoon(tx, anna))
    bertId = vastGelukt(await registreerPersoon(tx, bert))
    vastGelukt(await legAdresVast(tx, annaId, { ...straat, vanaf: datum('2010-01-01') }))
    vastGelukt(await legAdresVast(tx, bertId, { ...straat, vanaf: datum('2015-01-01') }))
  })
})

describe('een persoon registreren', () => {
  it('geeft terug wat is vastgelegd, met gewone waarden waar niets is gezegd', async () => {
    expect(await lindewaard((tx) => haalPersoon(tx, annaId))).toEqual({
      ...anna,
      id: annaId,
      voorletters: 'AM',
      partner: null,
      naamgebruik: '1',
      overledenOp: null,
      vertrokkenOp: null,
      geheim: false,
      taal: 'nl',
      telefoon: null,
      email: null,
      huishouden: 'eenpersoons',
    })
  })

  it('weigert een bsn dat er al is', async () => {
    const nogEens = await lindewaard((tx) => registreerPersoon(tx, { ...bert, bsn: anna.bsn }))
    expect(nogEens).toMatchObject({ ok: false, code: 'bsn-bestaat-al', veld: 'bsn' })
  })

  it('weigert naamgebruik met partnernaam als er geen partnernaam is (CS050)', async () => {
    const uitkomst = await lindewaard((tx) =>
      registreerPersoon(tx, { ...anna, bsn: bsn('999900031'), naamgebruik: '3' }),
    )
    expect(uitkomst).toMatchObject({ ok: false, veld: 'naamgebruik', velden: { naamgebruik: 'partnernaam-ontbreekt' } })
  })

  it('weigert een overlijden voor de geboorte', async () => {
    const uitkomst = await lindewaard((tx) => legOverlijdenVast(tx, annaId, datum('1950-03-01')))
    expect(uitkomst).toMatchObject({ ok: false, velden: { overledenOp: 'voor-geboorte' } })
  })
})

describe('een persoon vinden', () => {
  it('op bsn', async () => {
    expect(await lindewaard((tx) => vindPersoonOpBsn(tx, bsn('999900006')))).toMatchObject({ id: annaId })
    expect(await lindewaard((tx) => vindPersoonOpBsn(tx, bsn('999900031')))).toBeNull()
  })

  it('in een lijst, zonder wie er niet is', async () => {
    const weg = '00000000-0000-4000-8000-000000000000'
    const personen = await lindewaard((tx) => haalPersonen(tx, [annaId, bertId, annaId, weg]))
    expect([...personen.keys()].sort()).toEqual([annaId, bertId].sort())
    expect(await lindewaard((tx) => haalPersonen(tx, []))).toEqual(new Map())
  })

  it('niet in een andere gemeente, ook niet met het id', async () => {
    expect(await oeverstroom((tx) => vindPersoon(tx, annaId))).toBeNull()
    expect(await oeverstroom((tx) => vindPersoonOpBsn(tx, bsn('999900006')))).toBeNull()
    expect(await oeverstroom((tx) => haalPersonen(tx, [annaId]))).toEqual(new Map())
    await expect(oeverstroom((tx) => haalPersoon(tx, annaId))).rejects.toThrow('bestaat niet in deze gemeente')
  })
})

describe('een persoon bijwerken', () => {
  it('verandert alleen wat is genoemd', async () => {
    await lindewaard(async (tx) => vastGelukt(await werkPersoonBij(tx, bertId, { telefoon: '0612345678', taal: 'en' })))
    const na = await lindewaard((tx) => haalPersoon(tx, bertId))
    expect(na).toMatchObject({ telefoon: '0612345678', taal: 'en', achternaam: 'Jansen', geboortedatum: '1948-07-01' })
  })

  it('weigert een e-mailadres dat niet kan', async () => {
    const uitkomst = await lindewaard((tx) => werkPersoonBij(tx, bertId, { email: 'bert apenstaart' }))
    expect(uitkomst).toMatchObject({ ok: false, velden: { email: 'geen-email' } })
  })

  it('kan niet vanuit een andere gemeente', async () => {
    await expect(oeverstroom((tx) => werkPersoonBij(tx, bertId, { telefoon: '0' }))).rejects.toThrow()
    expect(await lindewaard((tx) => haalPersoon(tx, bertId))).toMatchObject({ telefoon: '0612345678' })
  })
})

describe('een adres', () => {
  it('wordt geschreven zoals op een envelop', async () => {
    const adres = await lindewaard((tx) => adresOp(tx, annaId, datum('2026-01-01')))
    if (!adres) throw new Error('adres ontbreekt')
    expect(schrijfStraat({ ...adres, huisletter: 'b', toevoeging: '2' })).toBe('Lindelaan 12 b-2')
    expect(adresregels(adres)).toEqual(['Lindelaan 12', '9001 AB  Lindewaard'])
  })

  it('sluit het vorige adres af op de dag ervoor', async () => {
    const [voor, na, ervoor] = await lindewaard(async (tx) => {
      const id = vastGelukt(await registreerPersoon(tx, { ...anna, bsn: bsn('999900043') }))
      await legAdresVast(tx, id, { ...straat, huisnummer: 98, vanaf: datum('2010-01-01') })
      await legAdresVast(tx, id, { ...straat, huisnummer: 99, vanaf: datum('2026-05-01') })
      return [
        await adresOp(tx, id, datum('2026-04-30')),
        await adresOp(tx, id, datum('2026-05-01')),
        await adresOp(tx, id, datum('2009-12-31')),
      ]
    })
    expect(voor).toMatchObject({ huisnummer: 98, tot: '2026-04-30' })
    expect(na).toMatchObject({ huisnummer: 99, tot: null })
    expect(ervoor).toBeNull()
  })

  it('met dezelfde ingang is een verbetering, eerder dan het laatste wordt geweigerd', async () => {
    const [beter, eerder] = await lindewaard(async (tx) => {
      const id = vastGelukt(await registreerPersoon(tx, { ...anna, bsn: bsn('999900055') }))
      await legAdresVast(tx, id, { ...straat, vanaf: datum('2020-01-01') })
      await legAdresVast(tx, id, { ...straat, huisnummer: 14, vanaf: datum('2020-01-01') })
      const poging = await legAdresVast(tx, id, { ...straat, vanaf: datum('2019-01-01') })
      return [await adresOp(tx, id, datum('2020-01-01')), poging] as const
    })
    expect(beter).toMatchObject({ huisnummer: 14 })
    expect(eerder).toMatchObject({ ok: false, code: 'adres-te-vroeg' })
  })

  it('weigert een postcode die niet kan', async () => {
    const uitkomst = await lindewaard((tx) =>
      legAdresVast(tx, annaId, { ...straat, postcode: '0123 AB', vanaf: datum('2026-01-01') }),
    )
    expect(uitkomst).toMatchObject({ ok: false, velden: { postcode: 'geen-postcode' } })
  })

  it('voor post is het correspondentieadres zolang dat geldt, anders het BRP-adres', async () => {
    const [tijdens, daarna] = await lindewaard(async (tx) => {
      await legAdresVast(tx, bertId, { ...straat, soort: '02', huisnummer: 200, vanaf: datum('2026-01-01') })
      await beeindigAdres(tx, bertId, '02', datum('2026-02-01'))
      return [await postadresOp(tx, bertId, datum('2026-02-01')), await postadresOp(tx, bertId, datum('2026-02-02'))]
    })
    expect(tijdens).toMatchObject({ soort: '02', huisnummer: 200 })
    expect(daarna).toMatchObject({ soort: '01', huisnummer: 12 })
  })

  it('dat geheim is, laat aan wie het niet mag zien niets achter', async () => {
    const adres = await lindewaard((tx) => adresOp(tx, annaId, datum('2026-01-01')))
    if (!adres) throw new Error('adres ontbreekt')
    expect(adresVoor(adres, 'verbergen')).toEqual({ zichtbaar: false, geheim: true })
    expect(adresVoor(adres, 'tonen-met-merk')).toEqual({ zichtbaar: true, geheim: true, adres })
    expect(adresVoor(adres, 'tonen')).toEqual({ zichtbaar: true, geheim: false, adres })
  })
})

describe('huisgenoten', () => {
  const dag = datum('2026-06-01')

  it('zijn wie op die dag op hetzelfde BRP-adres staan', async () => {
    const samen = await lindewaard((tx) => huisgenotenVan(tx, annaId, dag))
    expect(samen.map((p) => p.id)).toEqual([bertId])
    expect(await lindewaard((tx) => huisgenotenVan(tx, annaId, datum('2014-12-31')))).toEqual([])
  })

  it('zijn niet de buren op dezelfde deur met een andere toevoeging', async () => {
    await lindewaard(async (tx) => {
      const buur = vastGelukt(await registreerPersoon(tx, { ...bert, bsn: bsn('999900067') }))
      await legAdresVast(tx, buur, { ...straat, toevoeging: '2', vanaf: datum('2015-01-01') })
    })
    const samen = await lindewaard((tx) => huisgenotenVan(tx, annaId, dag))
    expect(samen.map((p) => p.id)).toEqual([bertId])
  })

  it('zijn niet meer wie overleed of vertrok', async () => {
    const aantallen = await lindewaard(async (tx) => {
      vastGelukt(await legOverlijdenVast(tx, bertId, datum('2026-05-31')))
      const naOverlijden = await huisgenotenVan(tx, annaId, dag)
      vastGelukt(await werkPersoonBij(tx, bertId, { overledenOp: null }))
      vastGelukt(await legVertrekVast(tx, bertId, datum('2026-05-31')))
      const naVertrek = await huisgenotenVan(tx, annaId, dag)
      vastGelukt(await legVertrekVast(tx, bertId, null))
      return [naOverlijden.length, naVertrek.length, (await huisgenotenVan(tx, annaId, dag)).length]
    })
    expect(aantallen).toEqual([0, 0, 1])
  })

  it('komen niet uit een andere gemeente', async () => {
    expect(await oeverstroom((tx) => huisgenotenVan(tx, annaId, dag))).toEqual([])
    expect(await oeverstroom((tx) => adresOp(tx, annaId, dag))).toBeNull()
  })
})
