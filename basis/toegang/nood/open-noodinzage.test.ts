import { bsn, datum, datumOp, vastGelukt } from '@meedoen/kern'
import { type Persoon, registreerPersoon } from '@meedoen/personen'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  heeftNoodinzage,
  inzagenVan,
  noodinzagenVan,
  noodinzagenVanTeam,
  openNoodinzage,
  type Rol,
  registreerMedewerker,
  type Stap,
  vindNoodinzage,
  type Wie,
} from '../index.ts'

const opslag = await proefopslag()
const inzagesleutel = new Uint8Array(32).fill(7)
const om = (uur: number): Date => new Date(Date.UTC(2026, 5, 1, uur))
const reden = 'Huisarts belt: mevrouw is alleen en verward'

const { anna, keesId, adaId } = await opslag.inGemeente(LINDEWAARD, async (tx) => {
  const medewerker = async (naam: string, rol: Rol): Promise<string> => {
    const contact = { telefoon: '0', email: 'a@b.example', functie: 'consulent', team: 'Noord' }
    return vastGelukt(await registreerMedewerker(tx, { ...contact, sub: naam, naam, rollen: [rol] }))
  }
  const gegevens = { bsn: bsn('999900006'), achternaam: 'Vries', geboortedatum: datum('1950-03-02') }
  return {
    anna: vastGelukt(await registreerPersoon(tx, gegevens)) satisfies Persoon['id'],
    keesId: await medewerker('Kees', 'consulent'),
    adaId: await medewerker('Ada', 'beheerder'),
  }
})

const medewerker = (id: string, rol: Rol): Wie => ({
  soort: 'medewerker',
  id,
  naam: 'M',
  team: 'Noord',
  rollen: [rol],
  mandaten: [],
})
const kees = medewerker(keesId, 'consulent')
const als = <T>(wie: Wie, nu: Date, werk: (stap: Stap) => Promise<T>, gemeente = LINDEWAARD): Promise<T> =>
  opslag.inGemeente(gemeente, (tx) => werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel }))

describe('noodinzage', () => {
  it('vraagt een reden die de inwoner iets zegt', async () => {
    expect(await als(kees, om(9), (stap) => openNoodinzage(stap, anna, ' moet even kijken  '))).toMatchObject({
      ok: false,
      code: 'reden-te-kort',
      veld: 'reden',
    })
    expect(await als(kees, om(9), (stap) => heeftNoodinzage(stap, anna))).toBe(false)
  })

  it('is er niet voor een beheerder of een inwoner', async () => {
    const ada = medewerker(adaId, 'beheerder')
    expect(await als(ada, om(9), (stap) => openNoodinzage(stap, anna, reden))).toMatchObject({ code: 'geen-inhoud' })
    const buur: Wie = { soort: 'inwoner', persoon: anna, naam: 'A' }
    expect((await als(buur, om(9), (stap) => openNoodinzage(stap, anna, reden))).ok).toBe(false)
    expect(await als(buur, om(9), (stap) => vindNoodinzage(stap, anna))).toBeNull()
  })

  it('duurt vier uur en geldt alleen voor wie haar opende', async () => {
    const open = vastGelukt(await als(kees, om(9), (stap) => openNoodinzage(stap, anna, reden)))
    expect(open).toMatchObject({ medewerker: keesId, persoon: anna, reden, verloopt: om(13) })
    expect(await als(kees, new Date(om(13).getTime() - 1), (stap) => vindNoodinzage(stap, anna))).toEqual(open)
    expect(await als(kees, om(13), (stap) => heeftNoodinzage(stap, anna))).toBe(false)
    expect(await als(medewerker(adaId, 'consulent'), om(10), (stap) => heeftNoodinzage(stap, anna))).toBe(false)
    expect(await als(kees, om(10), (stap) => heeftNoodinzage(stap, adaId))).toBe(false)
  })

  it('staat met reden in wat de inwoner leest', async () => {
    const [inzage] = await opslag.inGemeente(LINDEWAARD, (tx) => inzagenVan(tx, anna))
    expect(inzage).toMatchObject({
      handeling: 'noodinzage',
      doel: 'noodinzage',
      reden,
      zelf: false,
      wie: { soort: 'medewerker', naam: 'Kees', functie: 'consulent', team: 'Noord' },
    })
    expect(await opslag.inGemeente(LINDEWAARD, (tx) => noodinzagenVan(tx, anna))).toHaveLength(1)
  })

  it('ziet de teamleider, per team en sinds een moment', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      expect(await noodinzagenVanTeam(tx, 'Noord', om(8))).toMatchObject([{ naam: 'Kees', persoon: anna, reden }])
      expect(await noodinzagenVanTeam(tx, 'Noord', om(10))).toEqual([])
      expect(await noodinzagenVanTeam(tx, 'Zuid', om(8))).toEqual([])
    })
  })

  it('bestaat niet voor een andere gemeente, en kan daar niet op naam van een vreemde medewerker', async () => {
    expect(await als(kees, om(10), (stap) => heeftNoodinzage(stap, anna), OEVERSTROOM)).toBe(false)
    expect(await opslag.inGemeente(OEVERSTROOM, (tx) => noodinzagenVanTeam(tx, 'Noord', om(8)))).toEqual([])
    await expect(als(kees, om(10), (stap) => openNoodinzage(stap, anna, reden), OEVERSTROOM)).rejects.toThrow()
  })
})
