import { bsn, datum, vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  adressenVan,
  haalPersoon,
  legAdresVast,
  type Overname,
  registreerPersonen,
  registreerPersoon,
  relatiesVan,
  vindPersoonOpBsn,
} from './index.ts'

const opslag = await proefopslag()
const inLindewaard = <T>(werk: (tx: Transactie) => Promise<T>) => opslag.inGemeente(LINDEWAARD, werk)

const moeder = '0b0e5a8c-5f0e-4c1c-9a57-0c8f0a3f0001'
const dochter = '0b0e5a8c-5f0e-4c1c-9a57-0c8f0a3f0002'
const adres = {
  vanaf: datum('1978-05-01'),
  straat: 'Lindelaan',
  huisnummer: 14,
  postcode: '9999 CA',
  plaats: 'Lindewaard',
}
const mens = (nummer: string, achternaam: string) => ({
  bsn: bsn(nummer),
  achternaam,
  geboortedatum: datum('1948-06-11'),
})

const gezin: Overname[] = [
  {
    id: moeder,
    persoon: mens('999900006', 'Hoekstra'),
    adressen: [{ ...adres, vanaf: datum('2020-01-01'), huisnummer: 2 }, adres],
    relaties: [{ rol: 'mantelzorger', soort: '16', vanaf: datum('2024-01-01'), ander: dochter, naam: 'M. de Wit' }],
  },
  { id: dochter, persoon: mens('999900018', 'Wit'), adressen: [adres], relaties: [] },
]

describe('veel personen tegelijk registreren', () => {
  it('geeft hetzelfde als een voor een, met zoeksleutels', async () => {
    await inLindewaard(async (tx) => {
      expect(await registreerPersonen(tx, gezin)).toEqual({ ok: true, waarde: undefined })
      const los = vastGelukt(await registreerPersoon(tx, mens('999900031', 'Hoekstra')))
      vastGelukt(await legAdresVast(tx, los, { ...adres, vanaf: datum('2020-01-01'), huisnummer: 2 }))
      const [samen, apart] = [await haalPersoon(tx, moeder), await haalPersoon(tx, los)]
      expect({ ...samen, id: '', bsn: '' }).toEqual({ ...apart, id: '', bsn: '' })
      expect(await sleutels(tx, moeder)).toEqual(await sleutels(tx, los))
    })
  })
  it('sluit een adres af op de dag voor het volgende', async () => {
    const adressen = await inLindewaard((tx) => adressenVan(tx, moeder))
    expect(adressen.map(({ vanaf, tot }) => [vanaf, tot]).sort()).toEqual([
      ['1978-05-01', '2019-12-31'],
      ['2020-01-01', null],
    ])
  })
  it('legt relaties met elkaar vast, ook met wie later in de lijst staat', async () => {
    const kring = await inLindewaard((tx) => relatiesVan(tx, moeder, datum('2026-01-01')))
    expect(kring).toMatchObject([{ rol: 'mantelzorger', ander: dochter }])
  })
  it('weigert alles als een bsn er al is of dubbel is, en schrijft dan niets', async () => {
    const nieuw: Overname = { id: crypto.randomUUID(), persoon: mens('999900043', 'Blom'), adressen: [], relaties: [] }
    const weer = [nieuw, { ...nieuw, id: crypto.randomUUID(), persoon: mens('999900006', 'Hoekstra') }]
    await inLindewaard(async (tx) => {
      expect(await registreerPersonen(tx, weer)).toMatchObject({ ok: false, code: 'bsn-bestaat-al' })
      expect(await registreerPersonen(tx, [nieuw, nieuw])).toMatchObject({ ok: false, code: 'bsn-bestaat-al' })
      expect(await vindPersoonOpBsn(tx, bsn('999900043'))).toBeNull()
    })
  })
  it('weigert gegevens die een voor een ook niet mogen', async () => {
    const fout: Overname = { ...gezin[0], id: dochter, persoon: mens('999900055', ''), adressen: [], relaties: [] }
    expect(await inLindewaard((tx) => registreerPersonen(tx, [fout]))).toMatchObject({ code: 'persoonsgegevens' })
    const nergens: Overname = { ...fout, persoon: mens('999900055', 'Kok'), adressen: [{ ...adres, postcode: '12' }] }
    expect(await inLindewaard((tx) => registreerPersonen(tx, [nergens]))).toMatchObject({ code: 'adresgegevens' })
  })
  it('kent wie in een andere gemeente staat niet', async () => {
    const elders = await opslag.inGemeente(OEVERSTROOM, (tx) => vindPersoonOpBsn(tx, bsn('999900006')))
    expect(elders).toBeNull()
  })
})

const sleutels = async (tx: Transactie, persoon: string) =>
  (
    await tx.db
      .selectFrom('personen.zoeksleutel')
      .select('sleutel')
      .where('gemeente', '=', tx.gemeente)
      .where('persoon', '=', persoon)
      .where('sleutel', 'not like', 'b:%')
      .orderBy('sleutel')
      .execute()
  ).map(({ sleutel }) => sleutel)
