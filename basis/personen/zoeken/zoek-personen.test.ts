import { bsn, datum, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import { legAdresVast, type PersoonsgegevensInvoer, registreerPersoon, werkPersoonBij, zoekPersonen } from '../index.ts'

const opslag = await proefopslag()

const mensen: readonly PersoonsgegevensInvoer[] = [
  { bsn: bsn('999900006'), voornamen: 'Jan', achternaam: 'Jansen', geboortedatum: datum('1950-03-02') },
  { bsn: bsn('999900018'), voornamen: 'Piet', achternaam: 'Janssen', geboortedatum: datum('1950-03-02') },
  { bsn: bsn('999900031'), voornamen: 'Anna', achternaam: 'Jansma', geboortedatum: datum('1981-01-01') },
  {
    bsn: bsn('999900043'),
    voornamen: 'Yvonne',
    voorvoegsel: 'van der',
    achternaam: 'Meijden',
    partner: { voorvoegsel: 'ter', achternaam: 'Horst' },
    naamgebruik: '4',
    geboortedatum: datum('1960-12-31'),
  },
  { bsn: bsn('999900055'), voornamen: 'Zoë', achternaam: 'Schmidt', geboortedatum: datum('1990-05-05') },
]

await opslag.inGemeente(LINDEWAARD, async (tx) => {
  for (const [plaats, mens] of mensen.entries()) {
    const id = vastGelukt(await registreerPersoon(tx, mens))
    const adres = { straat: 'Lindelaan', huisnummer: plaats + 1, postcode: '9001AB', plaats: 'Lindewaard' }
    await legAdresVast(tx, id, { ...adres, vanaf: datum('2020-01-01') })
  }
})

const zoek = (tekst: string, maximaal = 50, gemeente = LINDEWAARD) =>
  opslag.inGemeente(gemeente, async (tx) => vastGelukt(await zoekPersonen(tx, tekst, { maximaal })))
const namen = async (tekst: string): Promise<string[]> => (await zoek(tekst)).personen.map((p) => p.achternaam)

describe('personen zoeken', () => {
  it('vindt op bsn, geboortedatum en adres', async () => {
    expect(await namen('999900055')).toEqual(['Schmidt'])
    expect(await namen('31-12-1960')).toEqual(['Meijden'])
    expect(await namen('9001 AB 4')).toEqual(['Meijden'])
    expect(await namen('9001AB')).toHaveLength(5)
  })

  it('vindt huisnummer 1 zonder huisnummer 12', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      const gegevens = { bsn: bsn('999900067'), achternaam: 'Twaalf', geboortedatum: datum('1970-01-01') }
      const id = vastGelukt(await registreerPersoon(tx, gegevens))
      const adres = { straat: 'Eik', huisnummer: 12, postcode: '9002CD', plaats: 'L' }
      await legAdresVast(tx, id, { ...adres, vanaf: datum('2020-01-01') })
    })
    expect(await namen('9002CD 1')).toEqual([])
    expect(await namen('9002CD 12')).toEqual(['Twaalf'])
  })

  it('vindt een naam ondanks de spelling', async () => {
    expect(await namen('Smit')).toEqual(['Schmidt'])
    expect(await namen('zoe')).toEqual(['Schmidt'])
    expect(await namen('van der Meyden')).toEqual(['Meijden'])
  })

  it('vindt een achternaam met één tikfout, en zegt dat hij alleen lijkt', async () => {
    for (const tikfout of ['Meijdn', 'Meijdenn', 'Meijfen', 'Mejiden']) {
      const { personen, waarom } = await zoek(tikfout)
      expect([tikfout, personen.map((p) => waarom.get(p.id))]).toEqual([tikfout, ['lijkt']])
    }
    expect([...(await zoek('Hrost')).waarom.values()]).toEqual(['partner-lijkt'])
    expect(await namen('Jans')).not.toContain('Meijden')
    expect(await namen('Mijn')).toEqual([])
  })

  it('vindt op straat met huisnummer, maar niet wie een geheim adres heeft', async () => {
    expect(await namen('Lindelaan 4')).toEqual(['Meijden'])
    expect(await namen('Meijden, Lindelaan 4')).toEqual(['Meijden'])
    expect(await namen('Jansen, Lindelaan 4')).toEqual([])
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      const geheim = { bsn: bsn('999900079'), achternaam: 'Stil', geboortedatum: datum('1970-01-01'), geheim: true }
      const id = vastGelukt(await registreerPersoon(tx, geheim))
      const adres = { straat: 'Beukenlaan', huisnummer: 3, postcode: '9004GH', plaats: 'L' }
      await legAdresVast(tx, id, { ...adres, vanaf: datum('2020-01-01') })
    })
    expect(await namen('Beukenlaan 3')).toEqual([])
  })

  it('zet een achternaam voor een voornaam die zo is', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      const een = { bsn: bsn('999900080'), voornamen: 'Maurits', achternaam: 'Aalders' }
      const ander = { bsn: bsn('999900092'), voornamen: 'Bert', achternaam: 'Maurits' }
      for (const mens of [een, ander])
        vastGelukt(await registreerPersoon(tx, { ...mens, geboortedatum: datum('1970-01-01') }))
    })
    expect(await namen('Maurits')).toEqual(['Maurits', 'Aalders'])
  })

  it('vindt op het begin van een naam', async () => {
    expect(await namen('jansm')).toEqual(['Jansma'])
    expect(await namen('meij')).toEqual(['Meijden'])
  })

  it('vindt op de naam van de partner, ook aan elkaar geschreven', async () => {
    expect(await namen('Horst')).toEqual(['Meijden'])
    expect([...(await zoek('Horst')).waarom.values()]).toEqual(['partner'])
    expect(await namen('terhorst')).toEqual(['Meijden'])
    expect(await namen('vandermeijden')).toEqual(['Meijden'])
  })

  it('zet wie precies zo heet voorop en wie net anders heet erachter', async () => {
    expect(await namen('Janssen')).toEqual(['Janssen', 'Jansen'])
    expect(await namen('Jansen')).toEqual(['Jansen', 'Janssen'])
  })

  it('eist dat alles klopt wat is getypt', async () => {
    expect(await namen('jansen 1950-03-02')).toEqual(['Jansen', 'Janssen'])
    expect(await namen('jansen piet 1950')).toEqual(['Janssen'])
    expect(await namen('jansen 1981')).toEqual([])
  })

  it('zegt dat er meer zijn dan gevraagd', async () => {
    const { personen, meer } = await zoek('jans', 2)
    expect(personen).toHaveLength(2)
    expect(meer).toBe(true)
    expect((await zoek('jans', 3)).meer).toBe(false)
    const opDatum = await zoek('2-3-1950', 1)
    expect([opDatum.personen.length, opDatum.meer]).toEqual([1, true])
  })

  it('volgt een nieuwe naam en vergeet de oude, en vergeet een vorig adres', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      const [zoe] = vastGelukt(await zoekPersonen(tx, '999900055')).personen
      await werkPersoonBij(tx, zoe?.id ?? '', { achternaam: 'Bakker' })
      const adres = { straat: 'Eik', huisnummer: 7, postcode: '9003EF', plaats: 'Lindewaard' }
      await legAdresVast(tx, zoe?.id ?? '', { ...adres, vanaf: datum('2026-01-01') })
    })
    expect(await namen('Bakker')).toEqual(['Bakker'])
    expect(await namen('Schmidt')).toEqual([])
    expect(await namen('9001AB 5')).toEqual([])
    expect(await namen('9003EF 7')).toEqual(['Bakker'])
  })

  it('vindt niemand van een andere gemeente', async () => {
    for (const tekst of ['999900006', 'jansen', '1950', '9001AB']) {
      expect((await zoek(tekst, 50, OEVERSTROOM)).personen).toEqual([])
    }
  })
})
