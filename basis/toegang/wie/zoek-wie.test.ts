import { agbCode, bsn, datum, vastGelukt } from '@meedoen/kern'
import { legOverlijdenVast, registreerPersoon } from '@meedoen/personen'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  haalMedewerker,
  haalMedewerkers,
  type Inlog,
  type MedewerkerInvoer,
  registreerAanbiedermedewerker,
  registreerLeverancier,
  registreerMedewerker,
  vindMedewerker,
  werkMedewerkerBij,
  zoekLeverancier,
  zoekWie,
} from '../index.ts'
import { werkAanbiedermedewerkerBij } from './aanbiedermedewerkers.ts'

const opslag = await proefopslag()
const wie = (inlog: Inlog, gemeente = LINDEWAARD) => opslag.inGemeente(gemeente, (tx) => zoekWie(tx, inlog))

const anna = { bsn: bsn('999900006'), voorletters: 'A', achternaam: 'Vries', geboortedatum: datum('1950-03-02') }
const kees: MedewerkerInvoer = {
  sub: 'kees',
  naam: 'Kees Bakker',
  telefoon: '0123456789',
  email: 'kees@lindewaard.example',
  team: 'Noord',
  functie: 'Wmo-consulent',
  rollen: ['consulent'],
  mandaten: ['toekennen'],
}
const agb = agbCode('12345678')
const token = 'een-heel-lang-en-willekeurig-token-0001'

const { annaId, keesId, aanbiederId } = await opslag.inGemeente(LINDEWAARD, async (tx) => ({
  annaId: vastGelukt(await registreerPersoon(tx, anna)),
  keesId: vastGelukt(await registreerMedewerker(tx, kees)),
  aanbiederId: vastGelukt(await registreerAanbiedermedewerker(tx, { sub: 'zorg-1', naam: 'Ria', agb })),
}))

describe('wie inlogt als inwoner', () => {
  const inlog = { publiek: 'inwoner', sub: 's', bsn: anna.bsn } as const

  it('is de persoon met dat bsn', async () => {
    expect(await wie(inlog)).toEqual({ ok: true, waarde: { soort: 'inwoner', persoon: annaId, naam: 'A. Vries' } })
  })

  it('en hier nog niet bekend is, is een onbekende inwoner die mag melden', async () => {
    const onbekend = { ...inlog, bsn: bsn('999900018'), naam: 'B. Nieuw' }
    expect(await wie(onbekend)).toEqual({
      ok: true,
      waarde: { soort: 'onbekende-inwoner', id: 's', bsn: '999900018', naam: 'B. Nieuw' },
    })
    expect(await wie(inlog, OEVERSTROOM)).toMatchObject({ waarde: { soort: 'onbekende-inwoner' } })
  })

  it('wordt zonder bsn geweigerd', async () => {
    expect(await wie({ publiek: 'inwoner', sub: 's' })).toMatchObject({ ok: false, code: 'geen-bsn-bij-inlog' })
  })

  it('wordt na overlijden geweigerd', async () => {
    const overleden = { ...anna, bsn: bsn('999900031') }
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      const id = vastGelukt(await registreerPersoon(tx, overleden))
      vastGelukt(await legOverlijdenVast(tx, id, datum('2026-01-01')))
    })
    expect(await wie({ ...inlog, bsn: overleden.bsn })).toMatchObject({ ok: false, code: 'inwoner-overleden' })
  })
})

describe('wie inlogt als medewerker', () => {
  const inlog = { publiek: 'medewerker', sub: 'kees' } as const

  it('heeft de rollen en mandaten van dit moment', async () => {
    expect(await wie(inlog)).toEqual({
      ok: true,
      waarde: {
        soort: 'medewerker',
        id: keesId,
        naam: 'Kees Bakker',
        team: 'Noord',
        rollen: ['consulent'],
        mandaten: ['toekennen'],
      },
    })
  })

  it('is in een andere gemeente, of als inwoner of aanbieder, geen medewerker', async () => {
    expect(await wie(inlog, OEVERSTROOM)).toMatchObject({ ok: false, code: 'medewerker-onbekend' })
    expect(await wie({ publiek: 'aanbieder', sub: 'kees' })).toMatchObject({ ok: false, code: 'aanbieder-onbekend' })
  })

  it('verliest de toegang zodra die is beëindigd', async () => {
    const zet = (actief: boolean) => opslag.inGemeente(LINDEWAARD, (tx) => werkMedewerkerBij(tx, keesId, { actief }))
    await zet(false)
    expect(await wie(inlog)).toMatchObject({ ok: false, code: 'medewerker-onbekend' })
    await zet(true)
    expect((await wie(inlog)).ok).toBe(true)
  })
})

describe('medewerkers', () => {
  it('met dezelfde inlog, een onbekende rol of een verkeerd adres worden geweigerd', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      expect(await registreerMedewerker(tx, kees)).toMatchObject({ ok: false, code: 'sub-bezet' })
      expect(await registreerMedewerker(tx, { ...kees, sub: 'x', email: 'kees' })).toMatchObject({
        ok: false,
        velden: { email: 'geen-email' },
      })
      expect(await werkMedewerkerBij(tx, keesId, { naam: ' ' })).toMatchObject({ velden: { naam: 'verplicht' } })
    })
  })

  it('houden wat niet is genoemd', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      vastGelukt(await werkMedewerkerBij(tx, keesId, { rollen: ['consulent', 'teamleider'] }))
      expect(await haalMedewerker(tx, keesId)).toMatchObject({ ...kees, rollen: ['consulent', 'teamleider'] })
      vastGelukt(await werkMedewerkerBij(tx, keesId, { rollen: ['consulent'] }))
    })
  })

  it('staan per team op naam', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      vastGelukt(await registreerMedewerker(tx, { ...kees, sub: 'ada', naam: 'Ada', team: 'Noord' }))
      vastGelukt(await registreerMedewerker(tx, { ...kees, sub: 'zoe', naam: 'Zoë', team: 'Zuid' }))
      expect((await haalMedewerkers(tx, 'Noord')).map((m) => m.naam)).toEqual(['Ada', 'Kees Bakker'])
      expect(await haalMedewerkers(tx)).toHaveLength(3)
    })
  })

  it('zijn in een andere gemeente onvindbaar', async () => {
    await opslag.inGemeente(OEVERSTROOM, async (tx) => {
      expect(await vindMedewerker(tx, keesId)).toBeNull()
      expect(await haalMedewerkers(tx)).toEqual([])
      await expect(werkMedewerkerBij(tx, keesId, { actief: false })).rejects.toThrow()
    })
  })
})

describe('wie inlogt als aanbieder', () => {
  const inlog = { publiek: 'aanbieder', sub: 'zorg-1' } as const

  it('werkt voor de organisatie die de gemeente kent', async () => {
    expect(await wie(inlog)).toEqual({ ok: true, waarde: { soort: 'aanbieder', id: aanbiederId, naam: 'Ria', agb } })
    expect((await wie({ ...inlog, agb })).ok).toBe(true)
  })

  it('wordt geweigerd als de inlog bij een andere organisatie hoort', async () => {
    expect(await wie({ ...inlog, agb: agbCode('87654321') })).toMatchObject({ ok: false, code: 'agb-past-niet' })
  })

  it('wordt geweigerd na het einde van de toegang en in een andere gemeente', async () => {
    const zet = (actief: boolean) =>
      opslag.inGemeente(LINDEWAARD, (tx) => werkAanbiedermedewerkerBij(tx, aanbiederId, { actief }))
    await zet(false)
    expect(await wie(inlog)).toMatchObject({ ok: false, code: 'aanbieder-onbekend' })
    await zet(true)
    expect((await wie(inlog)).ok).toBe(true)
    expect(await wie(inlog, OEVERSTROOM)).toMatchObject({ ok: false, code: 'aanbieder-onbekend' })
  })

  it('komt er niet twee keer in met dezelfde inlog', async () => {
    const nogEens = await opslag.inGemeente(LINDEWAARD, (tx) =>
      registreerAanbiedermedewerker(tx, { sub: 'zorg-1', naam: 'Rob', agb }),
    )
    expect(nogEens).toMatchObject({ ok: false, code: 'sub-bezet' })
  })
})

describe('een leverancier', () => {
  it('wordt herkend aan het token, dat zelf nergens staat', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      const id = vastGelukt(await registreerLeverancier(tx, { naam: 'Formulieren', token }))
      expect(await zoekLeverancier(tx, token)).toEqual({
        ok: true,
        waarde: { soort: 'leverancier', id, naam: 'Formulieren' },
      })
      expect(await zoekLeverancier(tx, `${token}x`)).toMatchObject({ ok: false, code: 'leverancier-onbekend' })
      const rijen = await tx.db
        .selectFrom('toegang.leverancier')
        .selectAll()
        .where('gemeente', '=', tx.gemeente)
        .execute()
      expect(JSON.stringify(rijen)).not.toContain(token)
    })
  })

  it('komt niet binnen bij een andere gemeente', async () => {
    const daar = await opslag.inGemeente(OEVERSTROOM, (tx) => zoekLeverancier(tx, token))
    expect(daar).toMatchObject({ ok: false, code: 'leverancier-onbekend' })
  })

  it('krijgt geen kort token en geen token van een ander', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      expect(await registreerLeverancier(tx, { naam: 'B', token: 'kort' })).toMatchObject({ code: 'token-te-kort' })
      expect(await registreerLeverancier(tx, { naam: 'B', token })).toMatchObject({ code: 'token-bezet' })
    })
  })
})
