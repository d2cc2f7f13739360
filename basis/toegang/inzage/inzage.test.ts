import { randomUUID } from 'node:crypto'
import { bsn, datum, datumOp, vastGelukt } from '@meedoen/kern'
import { registreerPersoon } from '@meedoen/personen'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  controleerKeten,
  type Inzage,
  inzagenVan,
  ketenVan,
  kijk,
  legInzageVast,
  registreerMedewerker,
  type Wie,
  type ZaakRelaties,
} from '../index.ts'

const opslag = await proefopslag()
const sleutel = new Uint8Array(32).fill(7)
const op = new Date('2026-06-01T09:30:00.123Z')

const { anna, keesId } = await opslag.inGemeente(LINDEWAARD, async (tx) => ({
  anna: vastGelukt(
    await registreerPersoon(tx, {
      bsn: bsn('999900006'),
      voorletters: 'A',
      achternaam: 'Vries',
      geboortedatum: datum('1950-03-02'),
    }),
  ),
  keesId: vastGelukt(
    await registreerMedewerker(tx, {
      sub: 'kees',
      naam: 'Kees Bakker',
      telefoon: '0',
      email: 'k@b.example',
      team: 'Noord',
      functie: 'consulent',
      rollen: ['consulent'],
    }),
  ),
}))
const kees: Wie = { soort: 'medewerker', id: keesId, naam: 'Kees', team: 'Noord', rollen: ['consulent'], mandaten: [] }
const blik = (persoon: string): Inzage => ({ wie: kees, persoon, handeling: 'persoon-inzien', doel: 'eigen-team' })
const kijkEens = (inzage: Inzage, wanneer = op, gemeente = LINDEWAARD) =>
  opslag.inGemeente(gemeente, (tx) => legInzageVast(tx, sleutel, inzage, wanneer))

describe('een inzage', () => {
  it('leest de inwoner terug met wie, waarom en wanneer', async () => {
    const zaak = randomUUID()
    await kijkEens({ ...blik(anna), zaak, handeling: 'zaak-inzien' })
    expect(await opslag.inGemeente(LINDEWAARD, (tx) => inzagenVan(tx, anna))).toEqual([
      {
        op,
        wie: { soort: 'medewerker', naam: 'Kees Bakker', functie: 'consulent', team: 'Noord' },
        zelf: false,
        handeling: 'zaak-inzien',
        doel: 'eigen-team',
        reden: null,
        zaak,
      },
    ])
  })

  it('zegt erbij dat iemand zelf keek, en hoe een ander heet', async () => {
    const bert = await opslag.inGemeente(LINDEWAARD, async (tx) => {
      const gegevens = {
        bsn: bsn('999900018'),
        voorletters: 'B',
        achternaam: 'Jansen',
        geboortedatum: datum('1980-01-01'),
      }
      return vastGelukt(await registreerPersoon(tx, gegevens))
    })
    await kijkEens({ ...blik(bert), wie: { soort: 'inwoner', persoon: bert, naam: 'B' }, doel: 'zelf' })
    await kijkEens(
      { ...blik(bert), wie: { soort: 'inwoner', persoon: anna, naam: 'A' }, doel: 'gedeeld' },
      new Date(op.getTime() + 1),
    )
    expect(await opslag.inGemeente(LINDEWAARD, (tx) => inzagenVan(tx, bert))).toMatchObject([
      { zelf: false, wie: { naam: 'A. Vries' } },
      { zelf: true, wie: { naam: 'B. Jansen' } },
    ])
  })

  it('komt in bladen van nieuw naar oud', async () => {
    const persoon = randomUUID()
    const om = (n: number): Date => new Date(op.getTime() + n)
    for (const n of [1, 2, 3]) await kijkEens(blik(persoon), om(n))
    const [nieuw, rest] = await opslag.inGemeente(LINDEWAARD, async (tx) => [
      await inzagenVan(tx, persoon, { maximaal: 1 }),
      await inzagenVan(tx, persoon, { voor: om(3) }),
    ])
    expect(nieuw.map((i) => i.op)).toEqual([om(3)])
    expect(rest.map((i) => i.op)).toEqual([om(2), om(1)])
  })

  it('van een zoekvraag hoort bij wie zocht en bij niemands dossier', async () => {
    const zoekvraag: Inzage = { wie: kees, handeling: 'zoeken', doel: 'werk' }
    await kijkEens(zoekvraag)
    expect(ketenVan(zoekvraag)).toBe(`wie:medewerker:${keesId}`)
    expect(await opslag.inGemeente(LINDEWAARD, (tx) => controleerKeten(tx, sleutel, ketenVan(zoekvraag)))).toEqual([])
  })

  it('gaat niet verloren als twee mensen tegelijk voor het eerst bij iemand kijken', async () => {
    const persoon = randomUUID()
    await Promise.all(Array.from({ length: 8 }, () => kijkEens(blik(persoon))))
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      expect(await inzagenVan(tx, persoon)).toHaveLength(8)
      expect(await controleerKeten(tx, sleutel, `persoon:${persoon}`)).toEqual([])
    })
  })

  it('kan door het programma zelf niet worden veranderd of gewist', async () => {
    const verander = opslag.inGemeente(LINDEWAARD, (tx) =>
      tx.db.updateTable('toegang.inzage').set({ doel: 'zelf' }).where('gemeente', '=', tx.gemeente).execute(),
    )
    await expect(verander).rejects.toThrow(/permission denied/)
    const wis = opslag.inGemeente(LINDEWAARD, (tx) =>
      tx.db.deleteFrom('toegang.inzage').where('gemeente', '=', tx.gemeente).execute(),
    )
    await expect(wis).rejects.toThrow(/permission denied/)
  })

  it('is er niet voor een andere gemeente, die een eigen keten begint', async () => {
    expect(await opslag.inGemeente(OEVERSTROOM, (tx) => inzagenVan(tx, anna))).toEqual([])
    await kijkEens(blik(anna), op, OEVERSTROOM)
    await opslag.inGemeente(OEVERSTROOM, async (tx) => {
      expect(await inzagenVan(tx, anna)).toMatchObject([{ wie: { naam: null } }])
      expect(await controleerKeten(tx, sleutel, `persoon:${anna}`)).toEqual([])
    })
  })

  it('vraagt een sleutel van 32 bytes', async () => {
    const kort = opslag.inGemeente(LINDEWAARD, (tx) => legInzageVast(tx, new Uint8Array(31), blik(anna), op))
    await expect(kort).rejects.toThrow('korter dan 32 bytes')
  })
})

describe('kijken', () => {
  const persoon = randomUUID()
  const zaak: ZaakRelaties = {
    id: randomUUID(),
    persoon,
    behandelaar: null,
    team: 'Noord',
    betrokkenen: [],
    toegewezenAan: [],
  }
  const alsKees = (opZaak: ZaakRelaties) =>
    opslag.inGemeente(LINDEWAARD, (tx) =>
      kijk({ tx, wie: kees, nu: op, vandaag: datumOp(op), inzagesleutel: sleutel }, 'zaak-inzien', { zaak: opZaak }),
    )

  it('dat mag, wordt meteen vastgelegd met de grond', async () => {
    expect((await alsKees(zaak)).ok).toBe(true)
    expect(await opslag.inGemeente(LINDEWAARD, (tx) => inzagenVan(tx, persoon))).toMatchObject([
      { handeling: 'zaak-inzien', doel: 'eigen-team', zaak: zaak.id },
    ])
  })

  it('dat niet mag, wordt geweigerd en niet als inzage vastgelegd', async () => {
    expect((await alsKees({ ...zaak, team: 'Zuid', behandelaar: 'ander' })).ok).toBe(false)
    expect(await opslag.inGemeente(LINDEWAARD, (tx) => inzagenVan(tx, persoon))).toHaveLength(1)
  })
})
