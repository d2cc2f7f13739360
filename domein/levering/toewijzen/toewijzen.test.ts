import { controleer, leesBericht, type Wmo301 } from '@meedoen/iwmo'
import { datum } from '@meedoen/kern'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beeindigToewijzing, bezettingOp, haalToewijzing, lopendNa, maakToewijzing } from '../index.ts'
import { SAMEN } from '../proef/levergemeente.ts'
import { BSN, DAG, openPost, type Post } from '../proef/post.ts'

let post: Post
beforeAll(async () => {
  post = await openPost()
})
afterAll(() => post.ruimOp())

async function bytesVan(bericht: string): Promise<Uint8Array> {
  const { inhoud } = await post.als(post.wie.sanne, DAG, ({ tx }) =>
    tx.db
      .selectFrom('levering.bericht')
      .select('inhoud')
      .where('gemeente', '=', tx.gemeente)
      .where('id', '=', bericht)
      .executeTakeFirstOrThrow(),
  )
  return inhoud
}

async function lees(bericht: string): Promise<Wmo301> {
  const gelezen = leesBericht(await bytesVan(bericht))
  if (!gelezen.ok || gelezen.soort !== 'WMO301') throw new Error('geen WMO301')
  return gelezen.bericht
}

const laatste301 = async (): Promise<Wmo301> => {
  const rij = await post.als(post.wie.sanne, DAG, ({ tx }) =>
    tx.db
      .selectFrom('levering.bericht')
      .select('id')
      .where('gemeente', '=', tx.gemeente)
      .where('soort', '=', 'WMO301')
      .orderBy('identificatie', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return lees(rij.id)
}

describe('een toewijzing', () => {
  it('wordt een geldig WMO301, met wie, waar, wat en vanaf wanneer', async () => {
    const gemaakt = await post.wijsToe()
    const bytes = await bytesVan(gemaakt.bericht)
    expect(controleer(bytes).bevindingen).toEqual([])
    const { Header, Client } = await lees(gemaakt.bericht)
    expect(Header).toMatchObject({ Afzender: '9001', Ontvanger: '41410001' })
    expect(Header.BerichtIdentificatie).toEqual({ Identificatie: expect.stringMatching(/^M\d{11}$/), Dagtekening: DAG })
    expect(Client.Naam).toEqual({
      Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' },
      Partnernaam: { Achternaam: 'Berg', Voorvoegsel: 'van den' },
      Voornamen: 'Geertruida Maria',
      Voorletters: 'GM',
      NaamGebruik: '3',
    })
    expect(Client.Contactgegevens).toEqual([
      {
        Soort: '01',
        Adres: {
          Huis: { Huisnummer: 12, Huisletter: 'b', HuisnummerToevoeging: '2' },
          Postcode: '9999AB',
          Straatnaam: 'Burgemeester van der Lin',
          Plaatsnaam: 'Proefstad',
          LandCode: 'NL',
        },
        Telefoon: { Telefoon01: { Telefoonnummer: '0612345678', Landnummer: '31' } },
        Emailadres: 'truus@voorbeeld.example',
      },
    ])
    expect(Client.ToegewezenProducten).toEqual([
      {
        ToewijzingNummer: gemaakt.nummer,
        Product: { Categorie: '01', Code: '01A04' },
        Toewijzingsdatum: DAG,
        Toewijzingstijd: '10:00:00',
        Ingangsdatum: '2026-12-01',
        Einddatum: '2027-11-30',
        Omvang: { Volume: 120, Eenheid: '01', Frequentie: '2' },
      },
    ])
  })

  it('noemt de mantelzorger, en niet wie geen telefoon heeft of alleen in huis woont', async () => {
    const { Client } = await laatste301()
    expect(Client.Relaties?.map((r) => [r.Naam.Geslachtsnaam.Achternaam, r.Soort])).toEqual([['Kees', '16']])
  })

  it('weigert een aanbieder zonder contract op de begindatum, en noemt wie het wel kan', async () => {
    const gegeven = await post.teLeveren({ product: '01A05', begin: '1-10-2026' })
    const nee = await post.als(post.wie.sanne, DAG, (s) => maakToewijzing(s, gegeven, SAMEN))
    expect(nee).toMatchObject({ ok: false, code: 'geen-contract', tekst: expect.stringContaining('De Linde') })
  })

  it('weigert hetzelfde product twee keer in dezelfde periode', async () => {
    const gegeven = await post.teLeveren({ begin: '1-3-2027' })
    const nee = await post.als(post.wie.sanne, DAG, (s) => maakToewijzing(s, gegeven, SAMEN))
    expect(nee).toMatchObject({ ok: false, code: 'al-toegewezen', veld: 'begin' })
  })

  it('neemt alle lopende toewijzingen van deze client en aanbieder mee (OP087), en die van een andere aanbieder niet', async () => {
    const { bericht, nummer } = await post.wijsToe({ product: '01A05' })
    expect((await lees(bericht)).Client.ToegewezenProducten.map((p) => p.ToewijzingNummer)).toEqual([
      nummer - 1,
      nummer,
    ])
    const elders = await post.wijsToe({ agb: SAMEN, begin: '1-12-2027', eind: '30-11-2028' })
    expect((await lees(elders.bericht)).Client.ToegewezenProducten.map((p) => p.ToewijzingNummer)).toEqual([
      elders.nummer,
    ])
  })

  it('krijgt in een andere gemeente een eigen nummering', async () => {
    expect((await post.wijsToeElders()).nummer).toBe(1)
  })
})

describe('een geheim adres', () => {
  it('gaat niet naar de aanbieder: de gemeente staat ervoor in de plaats', async () => {
    const { bericht } = await post.wijsToe({ bsn: BSN.noor })
    const bytes = Buffer.from(await bytesVan(bericht)).toString()
    for (const spoor of ['Schuilplaats', '9999XZ', '87654321', 'noor@', '0612341236'])
      expect(bytes).not.toContain(spoor)
    expect(controleer(await bytesVan(bericht)).bevindingen).toEqual([])
    const { Client } = await lees(bericht)
    expect(Client.Relaties).toBeUndefined()
    expect(Client.Contactgegevens).toEqual([
      {
        Soort: '02',
        Adres: {
          Huis: { Huisnummer: 1, HuisnummerToevoeging: 'A' },
          Postcode: '9999CB',
          Straatnaam: 'Kerkplein',
          Plaatsnaam: 'Proefstad',
          LandCode: 'NL',
        },
        Organisatie: 'Gemeente Proefstad',
        Telefoon: { Telefoon01: { Telefoonnummer: '140500', Landnummer: '31' } },
      },
    ])
  })
})

describe('een toewijzing beëindigen', () => {
  it('meldt de nieuwe einddatum met de reden aan de aanbieder', async () => {
    const { id, nummer } = await post.wijsToe({ begin: '1-12-2029', eind: '30-11-2030' })
    await post.lukt(post.wie.sanne, '2026-11-25', (s) =>
      beeindigToewijzing(s, id, { eind: datum('2030-03-31'), reden: '02' }),
    )
    const product = (await laatste301()).Client.ToegewezenProducten.find((p) => p.ToewijzingNummer === nummer)
    expect(product).toMatchObject({ Einddatum: '2030-03-31', RedenWijziging: '02', Toewijzingsdatum: '2026-11-25' })
    expect((await post.als(post.wie.sanne, DAG, (s) => haalToewijzing(s, id))).stand).toBe('beeindigd')
  })
  it('trekt haar in als zij nog niet was begonnen (reden 13, CS335)', async () => {
    const { id, nummer } = await post.wijsToe({ begin: '1-12-2031', eind: '30-11-2032' })
    await post.lukt(post.wie.sanne, DAG, (s) => beeindigToewijzing(s, id, { eind: datum('2026-12-31'), reden: '07' }))
    const product = (await laatste301()).Client.ToegewezenProducten.find((p) => p.ToewijzingNummer === nummer)
    expect(product).toMatchObject({ Einddatum: '2031-12-01', RedenWijziging: '13' })
    const daarna = await post.wijsToe({ begin: '1-12-2031', eind: '30-11-2032' })
    const nummers = (await lees(daarna.bericht)).Client.ToegewezenProducten.map((p) => p.ToewijzingNummer)
    expect(nummers).not.toContain(nummer)
  })
  it('kan niet nog eens, en niet als zij al eerder eindigt', async () => {
    const { id } = await post.wijsToe({ begin: '1-12-2032', eind: '30-11-2033' })
    const beeindig = (eind: string) =>
      post.als(post.wie.sanne, DAG, (s) => beeindigToewijzing(s, id, { eind: datum(eind), reden: '14' }))
    expect(await beeindig('2034-01-01')).toMatchObject({ ok: true })
    expect((await post.als(post.wie.sanne, DAG, (s) => haalToewijzing(s, id))).stand).toBe('opgesteld')
    expect(await beeindig('2033-01-31')).toMatchObject({ ok: true })
    expect(await beeindig('2033-01-15')).toMatchObject({ code: 'niet-in-deze-stand' })
  })
  it('herhaalt een reden niet in een volgend bericht', async () => {
    await post.wijsToe({ begin: '1-12-2034', eind: '30-11-2035' })
    const redenen = (await laatste301()).Client.ToegewezenProducten.map((p) => p.RedenWijziging)
    expect(redenen.filter((reden) => reden !== undefined)).toEqual([])
  })
})

describe('hoeveel een aanbieder nog kan', () => {
  const stop = (vanaf: string | null) =>
    post.als(post.wie.sanne, DAG, ({ tx }) =>
      tx.db
        .updateTable('inkoop.aanbieder')
        .set({ geen_nieuwe_vanaf: vanaf === null ? null : datum(vanaf) })
        .where('gemeente', '=', tx.gemeente)
        .where('agb', '=', SAMEN)
        .execute(),
    )
  it('telt wie hulp heeft of krijgt, en hoeveel minuten per week dat is, in de eigen gemeente', async () => {
    const tel = async () => {
      const alle = await post.als(post.wie.sanne, DAG, ({ tx }) => bezettingOp(tx, { agb: SAMEN }, datum('2040-01-01')))
      return alle.find(({ product }) => product === '01A05')
    }
    expect(await tel()).toBeUndefined()
    await post.wijsToeElders({ agb: SAMEN, product: '01A05', begin: '1-12-2039', eind: '30-11-2040' })
    expect(await tel()).toBeUndefined()
    const { id } = await post.wijsToe({ agb: SAMEN, product: '01A05', begin: '1-12-2039', eind: '30-11-2040' })
    expect(await tel()).toMatchObject({ clienten: 1, minutenPerWeek: 120 })
    const na = (dag: string) => post.als(post.wie.sanne, DAG, ({ tx }) => lopendNa(tx, 'S1', datum(dag)))
    expect(await na('2040-11-29')).toBe(1)
    expect(await na('2040-11-30')).toBe(0)
    await post.lukt(post.wie.sanne, DAG, (s) => beeindigToewijzing(s, id, { eind: datum('2039-11-30'), reden: '07' }))
    expect(await tel()).toBeUndefined()
  })
  it('wijst niemand toe aan een aanbieder die is gestopt, behalve wie daar al hulp heeft', async () => {
    await stop('2041-12-01')
    const nieuw = await post.teLeveren({ bsn: BSN.noor, agb: SAMEN, begin: '1-12-2041', eind: '30-11-2042' })
    const poging = await post.als(post.wie.sanne, DAG, (s) => maakToewijzing(s, nieuw, SAMEN))
    expect(poging).toMatchObject({ code: 'aanbieder-neemt-niemand', veld: 'agb' })
    await stop('2041-12-02')
    expect(await post.als(post.wie.sanne, DAG, (s) => maakToewijzing(s, nieuw, SAMEN))).toMatchObject({ ok: true })
    await stop('2041-12-01')
    const bekend = await post.teLeveren({ bsn: BSN.noor, product: '01A05', begin: '1-12-2041', eind: '30-11-2042' })
    expect(await post.als(post.wie.sanne, DAG, (s) => maakToewijzing(s, bekend, SAMEN))).toMatchObject({ ok: true })
    await stop(null)
  })
})
