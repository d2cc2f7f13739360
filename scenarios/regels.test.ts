import { describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'

/** Pages with much on them: many fields and tables of numbers, a table in a table, a list of questions. */
const DRUKKE = ['eigen-bijdrage-vier-weken', 'staffel-algemene-voorziening-hardenberg-2018', 'pgb-afweging']

async function alleRegels(gast: Bezoeker): Promise<readonly string[]> {
  await gast.pagina.goto('/')
  await gast.link('Zo rekenen wij').click()
  await gast.komtOp(/\/regels$/)
  const links = gast.pagina.locator('main a[href^="/regels/"]')
  return links.evaluateAll((gevonden) => gevonden.map((link) => link.getAttribute('href') ?? ''))
}

describe('de regels waarmee wij rekenen', () => {
  it('staan er voor iedereen, zonder script en op een telefoon, elk met artikel en bron', async () => {
    const gast = await bezoek({ breed: 320, script: false })
    const paden = await alleRegels(gast)
    expect(paden.length).toBeGreaterThan(50)
    await gast.houdtStand()
    for (const pad of paden) {
      const antwoord = await gast.pagina.goto(pad)
      expect.soft(antwoord?.status(), pad).toBe(200)
      const tekst = await gast.tekst()
      expect.soft(tekst, pad).toMatch(/Artikel\S/)
      expect.soft(tekst, pad).toContain('Zo komen wij daarop uit')
      const bronnen = await gast.pagina.locator('td[data-kop="Bron"]').allTextContents()
      expect
        .soft(
          bronnen.filter((bron) => bron.trim() === ''),
          pad,
        )
        .toEqual([])
      await gast.houdtStand()
    }
    await gast.sluit()
  })

  for (const breed of [320, 1280])
    it(`zijn voor iedereen te gebruiken op ${breed} pixels`, async () => {
      const gast = await bezoek({ breed })
      for (const pad of ['/regels', ...DRUKKE.map((regeling) => `/regels/${regeling}`)]) {
        await gast.naar(pad)
        await gast.houdtStand()
      }
      await gast.sluit()
    })

  it('laten zien waar een getal vandaan komt, wat niet zeker is, en een voorbeeld met uitleg', async () => {
    const gast = await bezoek()
    await alleRegels(gast)
    await gast.link('Eigen bijdrage per vier weken (2007 tot 2020)').click()
    await gast.komtOp(/eigen-bijdrage-vier-weken$/)
    await gast.leest(/UB Wmo 2015 art\. 3\.8/)
    await gast.leest('geen bron gevonden')
    await gast.leest(/U betaalt per vier weken hoogstens €\s101,47/)
    await gast.link('Alle regels').click()
    await gast.komtOp(/\/regels$/)
    await gast.sluit()
  })

  it('zijn er ook in het Engels, en een regel die niet bestaat zegt dat', async () => {
    const gast = await bezoek()
    await gast.naar('/regels/dwangsom')
    await gast.knop('English').click()
    await gast.leest('day 1 to 14')
    expect((await gast.pagina.goto('/regels/strijkplank'))?.status()).toBe(404)
    await gast.houdtStand()
    await gast.sluit()
  })
})
