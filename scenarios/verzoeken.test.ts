import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'
import { dag } from './huis/doe-werk.ts'

let carla: Bezoeker
let sanne: Bezoeker
beforeAll(async () => {
  sanne = await bezoek()
  await sanne.logIn('medewerker', 'Sanne Bouwman')
  carla = await bezoek({ breed: 360 })
  await carla.logIn('aanbieder', 'Carla Steenbergen')
})
afterAll(async () => {
  await sanne.sluit()
  await carla.sluit()
})

const linksVan = (b: Bezoeker): Promise<string[]> =>
  b.pagina.locator('a[href]').evaluateAll((as) => as.map((a) => a.getAttribute('href') ?? ''))

/** The first case on her list with an assignment that can be changed. */
async function vindWijziging(): Promise<string> {
  await sanne.naar('/werkplek')
  const zaken = new Set((await linksVan(sanne)).filter((pad) => /^\/werkplek\/zaak\/[0-9a-f-]{36}$/.test(pad)))
  for (const zaak of zaken) {
    await sanne.naar(zaak)
    const gevonden = (await linksVan(sanne)).find((pad) => /\/toewijzing\/[0-9a-f-]{36}\/wijzigen$/.test(pad))
    if (gevonden) return gevonden
  }
  throw new Error('geen zaak met een toewijzing op de lijst')
}

describe('een toewijzing wijzigen', () => {
  it('laat eerst zien wat er gebeurt, en doet het na bevestigen', async () => {
    await sanne.naar(await vindWijziging())
    await sanne.houdtStand()
    await sanne.pagina.getByLabel('Laatste dag van de hulp').fill('2000-01-01')
    await sanne.pagina.getByLabel('Waarom').selectOption('14')
    await sanne.knop('Bekijk wat er gebeurt').click()
    await sanne.pagina.getByRole('alert').first().waitFor()
    await sanne.houdtStand()
    const begin = await sanne.pagina.locator('dl').first().textContent()
    const jaar = Number(/(\d{4}) tot en met/.exec(begin ?? '')?.[1]) + 1
    await sanne.pagina.getByLabel('Laatste dag van de hulp').fill(`${jaar}-01-04`)
    await sanne.pagina.getByLabel('De aanbieder is het ermee eens').check()
    await sanne.knop('Bekijk wat er gebeurt').click()
    await sanne.pagina.getByRole('heading', { name: 'Dit gaat er gebeuren' }).waitFor()
    await sanne.houdtStand()
    await sanne.knop('Bevestig en verstuur').click()
    await sanne.komtOp(/gedaan=wijzigToewijzing/)
    expect(await sanne.tekst()).toContain('De toewijzing is gewijzigd.')
  })
})

describe('een verzoek van een aanbieder', () => {
  it('gaat over een inwoner met een open besluit: anders zegt het portaal dat', async () => {
    await carla.naar('/aanbieder/verzoeken')
    await carla.houdtStand()
    await carla.link('Vraag een toewijzing').click()
    await carla.komtOp(/\/verzoek\/nieuw/)
    await carla.houdtStand()
    await carla.pagina.getByLabel('Burgerservicenummer').fill('999900006')
    await carla.pagina.getByLabel('Hulp').selectOption({ index: 1 })
    await carla.pagina.getByLabel('Hoeveel').fill('120')
    await carla.pagina.getByLabel('Laatste dag').fill(dag(390))
    await carla.knop('Verstuur het verzoek').click()
    await carla.pagina.getByRole('alert').first().waitFor()
    expect(await carla.tekst()).toContain('geen besluit over deze hulp')
    await carla.houdtStand()
  })
  it('om wijziging komt, na een melding van minder hulp, bij de gemeente, die het afwijst met een reden', async () => {
    await carla.naar('/aanbieder?lijst=lopend')
    const adres = (await linksVan(carla)).find((pad) => /^\/aanbieder\/[0-9a-f-]{36}$/.test(pad)) ?? ''
    await carla.naar(adres)
    await carla.pagina.getByText('Meer of minder hulp binnen de toewijzing?').click()
    await carla.pagina.getByLabel('Hoeveel u voortaan geeft').fill('30')
    await carla.pagina.locator('details[open] select[name="reden"]').selectOption('gaat-beter')
    await carla.houdtStand()
    await carla.knop('Meld de verandering').click()
    await carla.komtOp(/gedaan=inzet/)
    await carla.houdtStand()
    await carla.naar(`${adres}/wijziging`)
    await carla.houdtStand()
    await carla.pagina.getByLabel('Hoeveel').fill('45')
    await carla.pagina.getByLabel('Vanaf welke dag').fill(dag(14))
    await carla.keuze('Het zorgplan is gewijzigd').check()
    await carla.knop('Verstuur het verzoek').click()
    await carla.komtOp(/verzoeken\?gedaan/)
    await carla.houdtStand()
    expect(await carla.tekst()).toContain('wacht op antwoord')
    const bo = await bezoek()
    await bo.logIn('medewerker', 'Gerda Lammers')
    await bo.naar('/werkplek/verzoeken')
    await bo.houdtStand()
    const verzoek = (await linksVan(bo)).find((pad) => /^\/werkplek\/verzoek\//.test(pad)) ?? ''
    await bo.naar(verzoek)
    await bo.houdtStand()
    await bo.pagina.getByLabel('Waarom niet').selectOption('4')
    await bo.knop('Wijs af').click()
    await bo.komtOp(/gedaan=ja/)
    await bo.houdtStand()
    await bo.sluit()
    await carla.naar('/aanbieder/verzoeken')
    expect(await carla.tekst()).toContain('Past niet binnen het contract')
  })
})

describe('wie te laat is', () => {
  it('staat op een lijst, en ziet na een herinnering in het portaal waarop de gemeente wacht', async () => {
    const bo = await bezoek()
    await bo.logIn('medewerker', 'Gerda Lammers')
    await bo.naar('/werkplek/te-laat')
    await bo.houdtStand()
    const herinner = bo.knop('Herinner wie deze week nog niets hoorde')
    if ((await herinner.count()) > 0) {
      await herinner.click()
      await bo.komtOp(/herinnerd=/)
      await bo.houdtStand()
    }
    await bo.sluit()
    await carla.naar('/aanbieder')
    await carla.houdtStand()
  })
})
