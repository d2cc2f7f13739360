import { afterAll, describe, expect, it } from 'vitest'
import { adresVanBuren, type Bezoeker, bezoek } from './huis/bezoek.ts'
import { dag } from './huis/doe-werk.ts'

const beheerder = async (wijze: Parameters<typeof bezoek>[0] = {}): Promise<Bezoeker> => {
  const b = await bezoek(wijze)
  await b.logIn('medewerker', 'Martin Oudshoorn')
  return b
}
const GEMEENTE = '/beheer/gemeente'
const NAAM = 'Proef: tien euro'
const WET = 2180
const EIGEN = 1000

/** "€ 1.177,20 minder" in eurocents. */
const centen = (tekst: string): number => Number(tekst.replaceAll(/[^\d,]/g, '').replace(',', ''))
const cellen = async (b: Bezoeker, tabel: string, rij: string): Promise<string[]> =>
  b.pagina
    .getByRole('table', { name: tabel })
    .getByRole('row')
    .filter({ has: b.pagina.getByRole('rowheader', { name: rij, exact: true }) })
    .getByRole('cell')
    .allTextContents()
const bewaar = async (b: Bezoeker, knop: string | RegExp): Promise<void> => {
  await b.knop(knop).click()
  await b.gedaan()
}

/** Leaves the municipality as it was, for the scenarios that follow: the newest of a day counts. */
afterAll(async () => {
  const b = await beheerder()
  await b.naar(`${GEMEENTE}/eigen-bijdrage/wijzig`)
  await b.keuze('Het bedrag uit de wet').check()
  await b.veld('Geldt vanaf').fill(dag(0))
  await b.veld('Waar is dit besloten?').fill('Terug naar de verordening')
  await bewaar(b, 'Leg deze versie vast')
  await b.sluit()
})

describe('een keuze van de gemeente wijzigen', () => {
  it('legt een nieuwe versie van het pgb vast, ook zonder JavaScript', async () => {
    const b = await beheerder({ script: false, breed: 320 })
    await b.naar(`${GEMEENTE}/pgb/wijzig`)
    await b.houdtStand()
    await b.veld('Bij een zelfstandige').fill('honderd')
    await b.veld('Bedrag per uur').fill('€ 23,5')
    await b.vink('Dagbesteding').check()
    await b.veld('Waar is dit besloten?').fill('Besluit van de proef')
    await b.knop('Leg deze versie vast').click()
    await b.leest('Dit is geen percentage')
    expect(await b.veld('Bedrag per uur').inputValue()).toBe('€ 23,5')
    expect(await b.vink('Dagbesteding').isChecked()).toBe(true)
    await b.veld('Bij een zelfstandige').fill('82,5')
    await bewaar(b, 'Leg deze versie vast')
    await b.leest('gaat nog in')
    await b.leest(/82,5%.*€\s23,50.*Dagbesteding/)
    await b.sluit()
  })

  it('voegt zonder JavaScript een team toe, en Enter bewaart', async () => {
    const b = await beheerder({ script: false })
    await b.naar(`${GEMEENTE}/teams/wijzig`)
    await b.knop('Nog een team').click()
    const nieuw = b.pagina.getByRole('group', { name: 'Team 4' })
    await nieuw.getByRole('textbox', { name: 'Naam' }).fill('West')
    await nieuw.getByRole('textbox', { name: /^Postcodes/ }).fill('9999 z')
    await b.veld('Waar is dit besloten?').fill('Besluit van de proef')
    await b.veld('Waar is dit besloten?').press('Enter')
    await b.gedaan()
    await b.leest(/West.*9999Z/)
    await b.sluit()
  })

  it('wijzigt uren niet zonder te zeggen waar zij op rusten', async () => {
    const b = await beheerder()
    await b.naar(`${GEMEENTE}/normenkader/wijzig`)
    await b.houdtStand()
    await b.veld('Erbij: enige beperkingen').fill('30')
    await b.veld('Waar is dit besloten?').fill('Besluit van de proef')
    await b.knop('Leg deze versie vast').click()
    await b.leest('Waar rusten de gewijzigde uren op? Vul dit in.')
    await b.houdtStand()
    await b.veld(/^Waar rusten/).fill('Onderzoek van de proef')
    await bewaar(b, 'Leg deze versie vast')
    await b.leest(/30 uur per jaar\. Bron: Onderzoek van de proef/)
    await b.sluit()
  })
})

describe('een ontwerp van de eigen bijdrage', () => {
  let ontwerp = ''

  it('mag niet boven de wet uitkomen; lager wel', async () => {
    const b = await beheerder()
    await b.naar(`${GEMEENTE}/eigen-bijdrage/ontwerp/nieuw`)
    await b.veld('Naam van het ontwerp').fill(NAAM)
    await b.keuze('Een eigen, lager bedrag').check()
    await b.veld('Eigen bedrag per maand').fill('22,00')
    await b.pagina
      .getByRole('group', { name: 'Geen bijdrage bij een laag inkomen' })
      .getByRole('radio', { name: 'Nee' })
      .check()
    await b.veld('Geldt vanaf').fill(dag(0))
    await b.houdtStand()
    await b.knop('Bewaar het ontwerp').click()
    await b.leest(/De wet staat op .* hoogstens €\s21,80 per maand toe/)
    await b.houdtStand()
    expect(await b.veld('Eigen bedrag per maand').getAttribute('aria-invalid')).toBe('true')
    expect(await b.veld('Naam van het ontwerp').inputValue()).toBe(NAAM)
    await b.veld('Eigen bedrag per maand').fill('10')
    await bewaar(b, 'Bewaar het ontwerp')
    await b.leest('Dit is een ontwerp. Het geldt niet.')
    await b.houdtStand()
    ontwerp = new URL(b.pagina.url()).pathname
    expect(ontwerp).toMatch(/\/ontwerp\/[0-9a-f-]{36}$/)
    await b.sluit()
  })

  it('staat naast wat nu geldt, met alleen de verschillen als u dat wilt', async () => {
    const b = await beheerder({ breed: 320 })
    await b.naar(ontwerp)
    await b.link('Vergelijk met wat nu geldt').click()
    await b.komtOp(/\/vergelijk/)
    await b.houdtStand()
    const rijen = b.pagina.locator('tbody tr')
    const alles = await rijen.count()
    await expect
      .poll(() => rijen.filter({ hasText: 'Bedrag per maand' }).textContent())
      .toMatch(/uit de wet.*€\s10,00.*anders/)
    await b.link(/^Alleen verschillen/).click()
    await b.komtOp(/alleen=verschillen/)
    await expect.poll(() => rijen.filter({ hasText: 'gelijk' }).count()).toBe(0)
    expect(await rijen.count()).toBeLessThan(alles)
    await b.houdtStand()
    await b.sluit()
  })

  it('laat zien wie er minder betaalt en hoeveel dat samen is', async () => {
    for (const wijze of [{ breed: 1280 }, { breed: 320, script: false }]) {
      const b = await beheerder(wijze)
      await b.naar(ontwerp)
      await b.link('Reken door voor inwoners').click()
      await b.komtOp(/\/beproef\//)
      await b.houdtStand()
      const [minder = ''] = await cellen(b, 'Hoeveel huishoudens', 'betalen minder')
      const [niets = ''] = await cellen(b, 'Hoeveel huishoudens', 'betalen niets, net als nu')
      const [samen = ''] = await cellen(b, 'Hoeveel huishoudens', 'samen')
      const betalers = Number(minder)
      expect(betalers).toBeGreaterThan(100)
      expect(betalers + Number(niets)).toBe(Number(samen))
      const maand = (await cellen(b, 'Alles bij elkaar', 'per maand')).map(centen)
      const jaar = (await cellen(b, 'Alles bij elkaar', 'per jaar')).map(centen)
      expect(maand).toEqual([betalers * WET, betalers * EIGEN, betalers * (WET - EIGEN)])
      expect(jaar).toEqual(maand.map((bedrag) => bedrag * 12))
      expect(await cellen(b, 'De cijfers bij deze grafiek', '10 tot 15 euro minder')).toEqual([minder])
      await b.sluit()
    }
  })

  it('rekent inkomensgrenzen alleen mee met een schatting die een percentage is', async () => {
    const b = await beheerder()
    await b.naar(ontwerp.replace('/ontwerp/', '/beproef/'))
    await b.leest('De gemeente kent geen inkomens')
    await b.veld(/^Deel onder de grens van nu/).fill('veel')
    await b.knop('Reken opnieuw').click()
    await b.leest('Dit is geen percentage')
    await b.houdtStand()
    const [alleen = ''] = await cellen(b, 'Hoeveel huishoudens', 'betalen minder')
    await b.veld(/^Deel onder de grens van nu/).fill('50')
    await b.knop('Reken opnieuw').click()
    await b.leest('rusten op uw schatting')
    // Half of them pay nothing now and would pay under a draft without limits.
    const [meer = ''] = await cellen(b, 'Hoeveel huishoudens', 'betalen meer')
    const [minder = ''] = await cellen(b, 'Hoeveel huishoudens', 'betalen minder')
    expect(Number(meer) + Number(minder)).toBe(Number(alleen))
    expect(Math.abs(Number(meer) - Number(alleen) / 2)).toBeLessThanOrEqual(1)
    await b.sluit()
  })

  it('is voor wie cijfers mag zien, niet voor een consulent en niet voor een andere gemeente', async () => {
    const pad = ontwerp.replace('/ontwerp/', '/beproef/')
    const beleid = await bezoek()
    await beleid.logIn('medewerker', 'Hanna Rosier')
    await beleid.naar('/beleid/voorstellen')
    await beleid.houdtStand()
    await beleid.pagina.locator('section').filter({ hasText: NAAM }).getByRole('link').click()
    await beleid.komtOp(/\/beleid\/voorstellen\/eigen-bijdrage\//)
    await beleid.houdtStand()
    await beleid.leest('betalen minder')
    expect((await beleid.pagina.goto(pad))?.status()).toBe(403)
    const consulent = await bezoek()
    await consulent.logIn('medewerker', 'Sanne Bouwman')
    for (const deur of [pad, ontwerp, `${GEMEENTE}/eigen-bijdrage/vergelijk`, '/beleid/voorstellen'])
      expect((await consulent.pagina.goto(deur))?.status(), deur).toBe(403)
    const buren = await bezoek({ adres: adresVanBuren() })
    await buren.logIn('medewerker', 'Frank Wassenaar')
    await buren.naar('/beleid/voorstellen')
    await buren.leest('Er zijn geen ontwerpen')
    const id = ontwerp.split('/').at(-1)
    expect((await buren.pagina.goto(`/beleid/voorstellen/eigen-bijdrage/${id}`))?.status()).toBe(404)
    for (const b of [beleid, consulent, buren]) await b.sluit()
  })

  it('gaat in als het is vastgesteld, en dan is er geen ontwerp meer', async () => {
    const b = await beheerder({ script: false })
    await b.naar(ontwerp)
    await b.knop('Stel vast').click()
    await b.leest('Vul dit in')
    await b.veld('Waar is dit besloten?').fill('Raadsbesluit van de proef')
    await bewaar(b, 'Stel vast')
    await b.leest(/geldt nu.*Bron: Raadsbesluit van de proef.*€\s10,00/)
    expect((await b.pagina.goto(ontwerp))?.status()).toBe(404)
    const inwoner = await bezoek()
    await inwoner.naar('/eigen-bijdrage')
    await inwoner.leest(/€\s10,00/)
    for (const bezoeker of [b, inwoner]) await bezoeker.sluit()
  })

  it('kan weg, en dan verandert er niets', async () => {
    const b = await beheerder({ script: false })
    await b.naar(`${GEMEENTE}/termijnen/ontwerp/nieuw`)
    await b.veld('Naam van het ontwerp').fill('Weg ermee')
    await bewaar(b, 'Bewaar het ontwerp')
    await b.pagina.getByText('Gooi dit ontwerp weg').click()
    await bewaar(b, 'Gooi weg')
    await b.leest('Het ontwerp is weggegooid')
    expect(await b.link(/Open Weg ermee/).count()).toBe(0)
    await b.sluit()
  })
})
