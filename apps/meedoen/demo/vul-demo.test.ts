import { LEEFGEBIEDCODES, vindVoorziening } from '@meedoen/catalogus'
import { aanbiedersVoor, haalAanbieders, tariefOp } from '@meedoen/inkoop'
import { agbCode, bsn, datum } from '@meedoen/kern'
import { haalAanbodItem, zoekAanbod } from '@meedoen/loket'
import { relatiesWaarin, vindPersoonOpBsn } from '@meedoen/personen'
import { proefopslag } from '@meedoen/proef'
import { zoekWie } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEMOGEMEENTEN } from './demogemeenten.ts'
import { BSN } from './lindewaard/inwoners.ts'
import { LINDEWAARD } from './lindewaard/lindewaard.ts'
import { OEVERSTROOM } from './oeverstroom/oeverstroom.ts'
import { PRODUCTEN } from './producten.ts'
import { personasVan, vulDemo } from './vul-demo.ts'

const VANDAAG = datum('2026-11-22')
const opslag = await proefopslag()
let gevuld: readonly string[] = []
beforeAll(async () => {
  gevuld = await vulDemo(opslag, VANDAAG)
})

describe('de demo vullen', () => {
  it('vult beide gemeenten, en een tweede keer niets', async () => {
    expect(gevuld).toEqual(['Lindewaard', 'Oeverstroom'])
    expect(await vulDemo(opslag, VANDAAG)).toEqual([])
  })
  it('laat elke persona inloggen, in de rol die erbij staat', async () => {
    for (const gemeente of DEMOGEMEENTEN) {
      for (const persona of personasVan(gemeente.code)) {
        const wie = await opslag.inGemeente(gemeente.code, (tx) => zoekWie(tx, persona))
        expect(wie, persona.naam).toMatchObject({ ok: true, waarde: { soort: persona.publiek } })
      }
    }
  })
  it('heeft iemand voor elke rol die de inlog moet tonen', () => {
    const rollen = personasVan(LINDEWAARD.code).map(({ rol }) => rol.nl)
    for (const rol of [
      'inwoner',
      'mantelzorger',
      'cliëntondersteuner',
      'consulent',
      'teamleider',
      'aanbieder',
      'beleidsmedewerker',
      'beheerder',
    ])
      expect(
        rollen.some((naam) => naam.startsWith(rol)),
        rol,
      ).toBe(true)
  })
  it('maakt Marleen mantelzorger van haar moeder', async () => {
    await opslag.inGemeente(LINDEWAARD.code, async (tx) => {
      const marleen = await vindPersoonOpBsn(tx, BSN.marleen)
      const zorgVoor = await relatiesWaarin(tx, marleen?.id ?? '', 'mantelzorger', VANDAAG)
      const moeder = await vindPersoonOpBsn(tx, BSN.truus)
      expect(zorgVoor.map(({ persoon }) => persoon)).toEqual([moeder?.id])
    })
  })
})

describe('de gegevens van de demogemeenten', () => {
  it('kopen producten in die bij de catalogus passen', () => {
    for (const product of PRODUCTEN) {
      const soort = vindVoorziening(product.voorziening)
      expect(soort?.productcategorie, product.code).toBe(product.categorie)
      expect(soort?.eenheden, product.code).toContain(product.eenheid)
      expect(soort?.frequenties, product.code).toContain(product.frequentie)
    }
  })
  it('hebben in Lindewaard vijf aanbieders en voor elk product vandaag iemand die het levert', async () => {
    await opslag.inGemeente(LINDEWAARD.code, async (tx) => {
      expect(await haalAanbieders(tx)).toHaveLength(5)
      for (const { code } of PRODUCTEN)
        expect((await aanbiedersVoor(tx, { product: code, dag: VANDAAG })).length, code).toBeGreaterThan(0)
    })
  })
  it('hebben een contract dat is afgelopen', async () => {
    const vraag = { agb: agbCode('99000004'), product: '04A04' }
    await opslag.inGemeente(LINDEWAARD.code, async (tx) => {
      expect(await tariefOp(tx, { ...vraag, dag: datum('2025-06-01') })).toMatchObject({ ok: true })
      expect(await tariefOp(tx, { ...vraag, dag: VANDAAG })).toMatchObject({ code: 'geen-contract' })
    })
  })
  it('gebruiken bij het lokale aanbod alleen leefgebieden uit de catalogus', () => {
    const codes: readonly string[] = LEEFGEBIEDCODES
    for (const { id, leefgebieden } of DEMOGEMEENTEN.flatMap(({ aanbod }) => aanbod)) {
      expect(leefgebieden.length, id).toBeGreaterThan(0)
      expect(
        leefgebieden.filter((code) => !codes.includes(code)),
        id,
      ).toEqual([])
    }
  })
  it('hebben ongeveer vijftien keer lokaal aanbod, te vinden in gewone woorden', async () => {
    const eerste = (vraag: string) =>
      opslag.inGemeente(LINDEWAARD.code, async (tx) => (await zoekAanbod(tx, vraag)).slice(0, 2).map(({ id }) => id))
    expect(LINDEWAARD.aanbod.length).toBeGreaterThanOrEqual(15)
    expect(await eerste('Ik kom de trap niet meer op')).toContain('woonadvies')
    expect(await eerste('eenzaam')).toContain('maatje')
    expect(await eerste('mantelzrg')).toContain('steunpunt-mantelzorg')
  })
  it('zien elkaars inwoners, aanbod en keuzes niet', async () => {
    await opslag.inGemeente(OEVERSTROOM.code, async (tx) => {
      expect(await vindPersoonOpBsn(tx, BSN.truus)).toBeNull()
      expect(await haalAanbodItem(tx, 'klussendienst')).toMatchObject({ ok: false })
      expect(await versieOp(tx, 'eigen-bijdrage', VANDAAG)).toMatchObject({
        waarde: { inhoud: { bedragPerMaand: 1500 } },
      })
      const sanne = { publiek: 'medewerker', sub: 'sanne-bouwman' } as const
      expect(await zoekWie(tx, sanne)).toMatchObject({ ok: false, code: 'medewerker-onbekend' })
      const truus = { publiek: 'inwoner', sub: 'truus-de-wit', bsn: bsn('999900006') } as const
      expect(await zoekWie(tx, truus)).toMatchObject({ waarde: { soort: 'onbekende-inwoner' } })
    })
  })
})
