import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'
import { meldZonderInlog } from './huis/doe-melding.ts'
import { bsnVan, dag, kiesBeslisbaar, kiesZaak, neemEnKoppel, vraagAanbieder, zoekZaak } from './huis/doe-werk.ts'

/** Hendrika Blom, the wife of Kees: she gets no help yet. */
const RIET = '999900043'
const gehad = new Set<string>()
let sanne: Bezoeker

beforeAll(async () => {
  sanne = await bezoek()
  await sanne.logIn('medewerker', 'Sanne Bouwman')
})
afterAll(() => sanne.sluit())

/** Waits until the page, or one card of it, says so. */
const toont = (b: Bezoeker, tekst: string | RegExp, titel?: string) =>
  titel === undefined ? b.leest(tekst) : expect.poll(() => kaart(b, titel), { timeout: 10_000 }).toMatch(tekst)
const isAfgesloten = (b: Bezoeker) => expect.poll(() => kop(b), { timeout: 10_000 }).toContain('Afgesloten')

const kop = async (b: Bezoeker): Promise<string> => (await b.pagina.locator('main header').first().textContent()) ?? ''
const kaart = async (b: Bezoeker, titel: string): Promise<string> =>
  (await b.pagina
    .locator('section', { has: b.pagina.getByRole('heading', { name: titel, exact: true }) })
    .last()
    .textContent()) ?? ''

describe('de uitgangen van de weg', () => {
  it('laten een melding zonder inlog intrekken met haar eigen link', async () => {
    const { b, nummer } = await meldZonderInlog({
      naam: 'I. Terugkomer',
      geboren: '4-5-1951',
      telefoon: '0500 123001',
    })
    const link = b.pagina.url()
    await b.link('Trek de melding in').click()
    await b.veld(/^Waarom stopt u/).fill('Mijn buurvrouw helpt.')
    await b.houdtStand()
    await b.knop('Ja, trek de melding in').click()
    await b.pagina.getByRole('heading', { name: 'Uw melding is ingetrokken' }).waitFor()
    await b.houdtStand()
    await b.naar(link)
    await toont(b, 'Deze melding is gesloten')
    await b.sluit()
    await zoekZaak(sanne, nummer)
    await toont(sanne, 'Ingetrokken door inwoner')
    await toont(sanne, 'Bevestiging van intrekken', 'Documenten')
    await sanne.houdtStand()
  })

  it('sluiten een vraag die is opgelost zonder aanvraag, met een brief', async () => {
    const zaak = await kiesZaak(sanne, 'onderzoek', /Verslag maken|Gesprek op/, gehad)
    await sanne.stap(zaak, 'sluitOpgelost', 'Opgelost zonder aanvraag', () =>
      sanne.veld(/^Wat is er afgesproken/).fill('De dochter doet de ramen.\nDe maaltijddienst komt elke dag.'),
    )
    await toont(sanne, 'De zaak is afgesloten als opgelost.')
    await toont(sanne, 'Deze zaak is afgesloten.')
    await sanne.houdtStand()
    await sanne.link(/^Brief: opgelost/).click()
    await toont(sanne, 'De maaltijddienst komt elke dag.')
    await sanne.houdtStand()
  })

  it('sluiten een zaak die is afgewezen, en leggen een bezwaar vast met zijn klok', async () => {
    const zaak = await kiesBeslisbaar(sanne, gehad)
    await sanne.naar(`/werkplek/zaak/${zaak}/beschikking`)
    await sanne.keuze('Afwijzen').check()
    await sanne.pagina.getByLabel('Waarom afwijzen?').selectOption({ label: 'Algemene voorziening' })
    await sanne.pagina.getByLabel('Motivering').fill('De maaltijddienst en de klussendienst zijn genoeg voor u.')
    await sanne.houdtStand()
    await sanne.knop('Neem dit besluit').click()
    await sanne.komtOp(/\/verzenden/)
    expect((await sanne.pagina.getByRole('article').textContent()) ?? '').toMatch(/Nee/)
    await sanne.knop('Verzend de beschikking').click()
    await sanne.gedaan()
    await toont(sanne, 'Deze zaak is afgesloten.')
    await toont(sanne, 'Algemene voorziening', 'Besluit')
    await sanne.houdtStand()
    await sanne.stap(zaak, 'legBezwaarVast', 'Leg een bezwaar vast', () =>
      sanne.veld('Waar gaat het bezwaar over?').fill('Ik kan niet zelf koken.'),
    )
    await toont(sanne, /Beslissen op het bezwaar\d/, 'Termijnen')
    await toont(sanne, 'Bevestiging van het bezwaar', 'Documenten')
    await sanne.houdtStand()
  })

  it('stoppen elke klok als de inwoner is overleden', async () => {
    const zaak = await kiesZaak(sanne, 'onderzoek', /Verslag maken|Gesprek op|Gesprek plannen/, gehad)
    await sanne.stap(zaak, 'verwerkOverlijden', 'Inwoner is overleden', () =>
      sanne.pagina.getByLabel('Datum van overlijden').fill(dag(-1)),
    )
    await isAfgesloten(sanne)
    expect(await kop(sanne)).not.toMatch(/nog \d+ dag|te laat/)
    expect(await kaart(sanne, 'Termijnen')).not.toMatch(/nog \d+ dag|te laat/)
    await toont(sanne, 'Brief aan nabestaanden', 'Documenten')
    await sanne.houdtStand()
  })

  it('sluiten een zaak van wie naar een andere gemeente gaat', async () => {
    const zaak = await kiesZaak(sanne, 'onderzoek', /Verslag bij inwoner|Verslag maken|Gesprek/, gehad)
    await sanne.stap(zaak, 'verwerkVerhuizing', 'Inwoner is verhuisd', async () => {
      await sanne.pagina.getByLabel('Laatste dag in deze gemeente').fill(dag(-1))
      await sanne.veld('Naar welke gemeente?').fill('Oeverstroom')
    })
    await isAfgesloten(sanne)
    await toont(sanne, 'naar Oeverstroom', 'Geschiedenis')
    await toont(sanne, 'Brief: verhuizing', 'Documenten')
    await sanne.houdtStand()
  })

  it('voegen een tweede melding van dezelfde inwoner bij de oudste zaak', async () => {
    const oudste = await kiesZaak(sanne, 'onderzoek', /Verslag|Gesprek/, gehad)
    const bsn = await bsnVan(sanne, oudste)
    const nummer = /Zaak (\d{4}-\d{5})/.exec(await sanne.tekst())?.[1] ?? ''
    const tweede = await meldZonderInlog({ naam: 'D. Dubbel', geboren: '4-5-1951', telefoon: '0500 123002' })
    await tweede.b.sluit()
    const zaak = await zoekZaak(sanne, tweede.nummer)
    await neemEnKoppel(sanne, zaak, bsn)
    await toont(sanne, 'Deze inwoner heeft meer open zaken')
    await sanne.houdtStand()
    await sanne.stap(zaak, 'verklaarDubbel', 'Voeg samen met een andere zaak', async () => {
      await sanne.pagina.getByLabel('In welke zaak gaat deze verder?').selectOption(oudste)
    })
    await toont(sanne, `Deze zaak gaat verder in zaak ${nummer}`, 'Geschiedenis')
    await isAfgesloten(sanne)
    await sanne.houdtStand()
  })

  it('laten alleen wie dat mandaat heeft een besluit intrekken, op een grond van de wet en met een brief', async () => {
    const zaak = await kiesZaak(sanne, 'uitvoering', /Hulp loopt/, gehad)
    const vul = async (b: Bezoeker): Promise<void> => {
      await b.keuze('de hulp is niet meer nodig').check()
      await b.pagina.getByLabel('Vanaf welke dag?').fill(dag(7))
      await b.veld(/^Waarom\? Dit komt/).fill('U vertelde ons dat het weer zonder hulp lukt.')
    }
    await sanne.naar(`/werkplek/zaak/${zaak}/stap/trekBeschikkingIn`)
    await toont(sanne, 'U heeft geen mandaat om in te trekken')
    expect(await sanne.knop('Trek de beschikking in').count()).toBe(0)
    await sanne.houdtStand()
    const annelies = await bezoek()
    await annelies.logIn('medewerker', 'Annelies Hofstra')
    await annelies.stap(zaak, 'trekBeschikkingIn', 'Trek de beschikking in', () => vul(annelies))
    await isAfgesloten(annelies)
    await toont(annelies, 'trok het besluit in', 'Geschiedenis')
    await toont(annelies, 'Besluit: intrekking', 'Documenten')
    await annelies.houdtStand()
    await annelies.sluit()
  })
})

describe('spoed, en een aanbieder die niet aanneemt', () => {
  let zaak = ''
  let toewijzing = ''

  it('geeft tijdelijke hulp op de dag van de melding', async () => {
    const melding = await meldZonderInlog({
      naam: 'S. Spoed',
      geboren: '4-5-1951',
      telefoon: '0500 123003',
      spoed: 'Ik ben gevallen en lig op bed.',
    })
    await melding.b.sluit()
    zaak = await zoekZaak(sanne, melding.nummer)
    await expect.poll(() => kop(sanne)).toContain('spoed')
    await neemEnKoppel(sanne, zaak, RIET)
    await sanne.link('Regel tijdelijke hulp').click()
    await sanne.komtOp(/\/spoed$/)
    await sanne.houdtStand()
    await sanne.pagina.getByLabel('Soort voorziening').selectOption({ label: 'Hulp bij het huishouden' })
    await sanne.pagina.getByLabel('Product').selectOption('01A04')
    await sanne.pagina.getByLabel('Hoeveel?').fill('120')
    await sanne.pagina.getByLabel('Motivering').fill('U ligt op bed en niemand kan u helpen.')
    await sanne.knop('Regel tijdelijke hulp').click()
    await sanne.komtOp(/\/toewijzen/)
    await sanne.naar(`/werkplek/zaak/${zaak}`)
    await toont(sanne, /wacht op aanbieder.*tijdelijk/, 'Besluit')
    await toont(sanne, 'Besluit over tijdelijke hulp', 'Documenten')
    await sanne.houdtStand()
  })

  it('legt een voorziening terug bij de consulent als de aanbieder haar afwijst, met de reden in gewone woorden', async () => {
    await vraagAanbieder(sanne, zaak, /^Thuiszorg De Linde/)
    toewijzing = /Toewijzing (\d+):/.exec(await sanne.tekst())?.[1] ?? ''
    const carla = await bezoek({ breed: 360 })
    await carla.logIn('aanbieder', 'Carla Steenbergen')
    await vindToewijzing(carla, toewijzing)
    await carla.pagina.getByText('Niet aannemen', { exact: true }).click()
    await carla.keuze('Er staat een fout in het bericht').check()
    await carla.veld('Toelichting voor de gemeente').fill('Het telefoonnummer klopt niet.')
    await carla.houdtStand()
    await carla.knop('Wijs de toewijzing af').click()
    await carla.gedaan()
    await carla.houdtStand()
    await carla.sluit()
    const opDeZaak = async () => {
      await sanne.naar(`/werkplek/zaak/${zaak}`)
      return kaart(sanne, 'Besluit')
    }
    await expect.poll(opDeZaak, { timeout: 30_000, interval: 500 }).toContain('afgewezen door aanbieder')
    await toont(sanne, 'Het telefoonnummer klopt niet.', 'Aanbieder')
    await sanne.houdtStand()
    await sanne.naar(`/werkplek/zaak/${zaak}/toewijzen`)
    await toont(sanne, 'De vorige aanbieder nam dit niet aan.')
    await sanne.houdtStand()
  })

  it('zegt tegen een aanbieder die iets anders instuurt dan een bericht wat er mis is', async () => {
    const carla = await bezoek()
    await carla.logIn('aanbieder', 'Carla Steenbergen')
    const stuur = async (naam: string, inhoud: string): Promise<string> => {
      await carla.naar('/aanbieder/berichten/insturen')
      await carla.pagina
        .getByLabel('Bestand')
        .setInputFiles({ name: naam, mimeType: 'text/xml', buffer: Buffer.from(inhoud) })
      await carla.knop('Stuur in').click()
      await carla.pagina.getByRole('alert').or(carla.pagina.getByRole('status')).first().waitFor()
      await carla.houdtStand()
      return carla.tekst()
    }
    expect(await stuur('kapot.xml', '<bericht><niet-af>')).toContain('kapot.xml is niet verwerkt')
    expect(await stuur('brief.xml', '<?xml version="1.0"?><brief>Goedemorgen</brief>')).toContain('is niet verwerkt')
    await carla.sluit()
  })
})

/** Opens the assignment with that number among the new ones. */
async function vindToewijzing(b: Bezoeker, nummer: string): Promise<void> {
  const adressen = await b.pagina
    .locator('tbody a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const adres of new Set(adressen)) {
    await b.naar(adres)
    if ((await b.tekst()).includes(nummer)) return
  }
  throw new Error(`toewijzing ${nummer} staat niet op de lijst`)
}
