import { agbCode, datumOp, vastGelukt } from '@meedoen/kern'
import { alsEigenaar, LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  controleerLogboek,
  geefLeverancierToken,
  haalAanbiedermedewerkers,
  haalLeveranciers,
  haalMedewerker,
  laatAanbiedermedewerkerToe,
  type MedewerkerInvoer,
  neemMedewerkerAan,
  registreerMedewerker,
  type Stap,
  type WieMedewerker,
  wijzigAanbiedermedewerker,
  wijzigMedewerker,
  zetToegangLeverancier,
  zoekLeverancier,
  zoekWie,
} from '../index.ts'

const opslag = await proefopslag()
const nu = new Date('2026-11-22T10:00:00Z')
const inzagesleutel = new Uint8Array(32).fill(7)

const kees: MedewerkerInvoer = {
  sub: 'kees',
  naam: 'Kees Bakker',
  telefoon: '0123456789',
  email: 'kees@lindewaard.example',
  team: 'Noord',
  functie: 'beheerder',
  rollen: ['beheerder'],
}
const neemAan = (gegevens: MedewerkerInvoer, gemeente = LINDEWAARD): Promise<WieMedewerker> =>
  opslag.inGemeente(gemeente, async (tx) => {
    const { naam, team, rollen = [], mandaten = [] } = gegevens
    const id = vastGelukt(await registreerMedewerker(tx, gegevens))
    return { soort: 'medewerker', id, naam, team, rollen, mandaten }
  })
const beheerder = await neemAan(kees)
const consulent = await neemAan({
  ...kees,
  sub: 'sanne',
  naam: 'Sanne',
  rollen: ['consulent'],
  mandaten: ['toekennen'],
})

const als = <T>(wie: Stap['wie'], werk: (stap: Stap) => Promise<T>, gemeente = LINDEWAARD): Promise<T> =>
  opslag.inGemeente(gemeente, async (tx) => {
    return werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel })
  })
const medewerker = (id: string) => opslag.inGemeente(LINDEWAARD, (tx) => haalMedewerker(tx, id))
/** What the access log says of what this administrator changed, newest last. */
const spoor = () =>
  opslag.inGemeente(LINDEWAARD, async ({ db, gemeente }) => {
    const rijen = await db
      .selectFrom('toegang.inzage')
      .select('reden')
      .where('gemeente', '=', gemeente)
      .where('keten', '=', `wie:medewerker:${beheerder.id}`)
      .orderBy('volgnummer')
      .execute()
    return rijen.map(({ reden }) => reden)
  })

describe('beheer', () => {
  it('is alleen voor een beheerder', async () => {
    const nieuw = { ...kees, sub: 'nieuw' }
    const niet = { ok: false, code: 'geen-rol' }
    expect(await als(consulent, (stap) => neemMedewerkerAan(stap, nieuw))).toMatchObject(niet)
    expect(
      await als(consulent, (stap) => wijzigMedewerker(stap, consulent.id, { rollen: ['beheerder'] })),
    ).toMatchObject(niet)
    expect(await als(consulent, (stap) => haalAanbiedermedewerkers(stap))).toMatchObject(niet)
    expect(await als(consulent, haalLeveranciers)).toMatchObject(niet)
    expect(await als(consulent, (stap) => geefLeverancierToken(stap, { naam: 'F' }, 's'))).toMatchObject(niet)
    expect(await als(consulent, controleerLogboek)).toMatchObject(niet)
    expect(await als({ soort: 'anoniem' }, haalLeveranciers)).toMatchObject({ ok: false, code: 'niet-voor-u' })
    expect((await medewerker(consulent.id)).rollen).toEqual(['consulent'])
  })
})

describe('medewerkers beheren', () => {
  it('geeft en neemt rollen en mandaten, en legt dat vast in het inzagelogboek', async () => {
    const id = vastGelukt(await als(beheerder, (stap) => neemMedewerkerAan(stap, { ...kees, sub: 'femke' })))
    vastGelukt(
      await als(beheerder, (stap) => wijzigMedewerker(stap, id, { rollen: ['consulent'], mandaten: ['toekennen'] })),
    )
    vastGelukt(await als(beheerder, (stap) => wijzigMedewerker(stap, id, { actief: false })))
    expect(await medewerker(id)).toMatchObject({ rollen: ['consulent'], mandaten: ['toekennen'], actief: false })
    expect((await spoor()).slice(-3)).toEqual([
      `medewerker ${id} aangenomen: rollen beheerder`,
      `medewerker ${id} gewijzigd: rollen consulent; mandaten toekennen`,
      `medewerker ${id} gewijzigd: niet actief`,
    ])
  })
  it('laat niemand zichzelf buitensluiten', async () => {
    const eigen = { ok: false, code: 'eigen-beheer' }
    const zelf = beheerder.id
    expect(await als(beheerder, (stap) => wijzigMedewerker(stap, zelf, { rollen: [] }))).toMatchObject(eigen)
    expect(await als(beheerder, (stap) => wijzigMedewerker(stap, zelf, { actief: false }))).toMatchObject(eigen)
    expect(await als(beheerder, (stap) => wijzigMedewerker(stap, zelf, { functie: 'hoofd' }))).toMatchObject({
      ok: true,
    })
  })
  it('kent geen medewerker van een andere gemeente', async () => {
    const elders = await neemAan(kees, OEVERSTROOM)
    expect(await als(beheerder, (stap) => wijzigMedewerker(stap, elders.id, { naam: 'Nee' }))).toMatchObject({
      ok: false,
      code: 'medewerker-onbekend',
    })
  })
})

describe('medewerkers van aanbieders beheren', () => {
  const invoer = { sub: 'carla', naam: 'Carla', agb: agbCode('12345678') }
  const logIn = () =>
    opslag.inGemeente(LINDEWAARD, (tx) => zoekWie(tx, { publiek: 'aanbieder', sub: 'carla', agb: invoer.agb }))
  it('laat iemand toe, en sluit de toegang meteen weer', async () => {
    const id = vastGelukt(await als(beheerder, (stap) => laatAanbiedermedewerkerToe(stap, invoer)))
    expect(await logIn()).toMatchObject({ ok: true })
    expect(vastGelukt(await als(beheerder, (stap) => haalAanbiedermedewerkers(stap)))).toEqual([
      { id, ...invoer, actief: true, beheertMensen: false },
    ])
    vastGelukt(await als(beheerder, (stap) => wijzigAanbiedermedewerker(stap, id, { actief: false })))
    expect(await logIn()).toMatchObject({ ok: false, code: 'aanbieder-onbekend' })
  })
  it('weigert dezelfde inlog twee keer, en een naam die leeg is', async () => {
    expect(await als(beheerder, (stap) => laatAanbiedermedewerkerToe(stap, invoer))).toMatchObject({
      code: 'sub-bezet',
    })
    expect(
      await als(beheerder, (stap) => laatAanbiedermedewerkerToe(stap, { ...invoer, sub: 'x', naam: ' ' })),
    ).toMatchObject({ velden: { naam: 'verplicht' } })
  })
})

describe('tokens van leveranciers', () => {
  const geef = (sleutel: string) =>
    als(beheerder, async (stap) => vastGelukt(await geefLeverancierToken(stap, { naam: 'Formulier BV' }, sleutel)))
  const kent = (token: string, gemeente = LINDEWAARD) => opslag.inGemeente(gemeente, (tx) => zoekLeverancier(tx, token))

  it('zijn lang, gelden meteen en alleen in deze gemeente', async () => {
    const { token } = await geef('formulier.1')
    expect(token.length).toBeGreaterThanOrEqual(43)
    expect(await kent(token)).toMatchObject({ ok: true, waarde: { naam: 'Formulier BV' } })
    expect(await kent(token, OEVERSTROOM)).toMatchObject({ ok: false })
  })
  it('zijn bij een dubbele klik hetzelfde, bij een nieuw formulier een ander', async () => {
    const eerste = await geef('formulier.2')
    expect(await geef('formulier.2')).toEqual(eerste)
    expect((await geef('formulier.3')).token).not.toBe(eerste.token)
    expect(vastGelukt(await als(beheerder, haalLeveranciers))).toHaveLength(3)
  })
  it('staan nergens in de database, ook niet in het logboek', async () => {
    const { token } = await geef('formulier.4')
    const rijen = await alsEigenaar(
      opslag,
      'select l::text as a from toegang.leverancier l union all select i::text from toegang.inzage i',
      [],
    )
    expect(JSON.stringify(rijen)).not.toContain(token)
  })
  it('worden ingetrokken', async () => {
    const { token } = await geef('formulier.5')
    const gevonden = vastGelukt(await kent(token))
    vastGelukt(await als(beheerder, (stap) => zetToegangLeverancier(stap, gevonden.id, false)))
    expect(await kent(token)).toMatchObject({ ok: false, code: 'leverancier-onbekend' })
  })
})

describe('het inzagelogboek controleren', () => {
  it('vindt niets als niemand eraan kwam, en anders wat er mis is', async () => {
    expect(await als(beheerder, controleerLogboek)).toEqual({ ok: true, waarde: { bevindingen: [], meer: false } })
    await alsEigenaar(
      opslag,
      "update toegang.inzage set reden = 'niets' where gemeente = $1 and keten like 'wie:%' and volgnummer = 1",
      [LINDEWAARD],
    )
    expect(await als(beheerder, controleerLogboek)).toMatchObject({
      waarde: { bevindingen: [{ volgnummer: 1, soort: 'veranderd' }], meer: false },
    })
  })
})
