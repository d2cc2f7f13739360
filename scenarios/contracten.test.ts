import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'
import { meldZonderInlog } from './huis/doe-melding.ts'
import { dag, neemEnKoppel, vraagAanbieder, zoekZaak } from './huis/doe-werk.ts'

/** Marleen de Wit, who looks after her mother: she gets no help herself yet. */
const MARLEEN = '999900018'
const NAAM = 'Thuishulp De Proef'
const PAGINA = '/beheer/aanbieders/99000077'
const LINDE = '/beheer/aanbieders/99000001'

let marjan: Bezoeker
let sanne: Bezoeker
let zaak = ''

beforeAll(async () => {
  marjan = await bezoek()
  await marjan.logIn('medewerker', 'Marjan Kuipers')
  sanne = await bezoek()
  await sanne.logIn('medewerker', 'Sanne Bouwman')
})
afterAll(async () => {
  await marjan.sluit()
  await sanne.sluit()
})

/** How one choice of provider reads on the page where help is assigned. */
const keuze = async (naam: string): Promise<string> => {
  await sanne.naar(`/werkplek/zaak/${zaak}/toewijzen`)
  return (await sanne.pagina.locator('label', { hasText: naam }).first().textContent()) ?? ''
}

describe('van contract naar toewijzing', () => {
  it('komt een contractbeheerder meteen bij de aanbieders, en niet bij de rest van het beheer', async () => {
    await marjan.naar('/beheer')
    await marjan.komtOp(/\/beheer\/aanbieders$/)
    await marjan.houdtStand()
    expect((await marjan.pagina.goto('/beheer/medewerkers'))?.status()).toBe(403)
    expect((await sanne.pagina.goto('/beheer/aanbieders'))?.status()).toBe(403)
  })

  it('legt zij een aanbieder vast, en hoort wat er mist zonder iets opnieuw te typen', async () => {
    await marjan.naar('/beheer/aanbieders/nieuw')
    await marjan.houdtStand()
    await marjan.veld('AGB-code').fill('9900')
    await marjan.veld('Naam').fill(NAAM)
    await marjan.veld('Telefoonnummer').fill('0500 42 99 77')
    await marjan.veld('E-mailadres').fill('info@deproef.example')
    await marjan.veld('Website').fill('https://deproef.example/')
    await marjan.veld('Wat inwoners lezen').first().fill('Een vaste hulp uit uw buurt.')
    await marjan.veld('Wat inwoners lezen, in het Engels').fill('A regular helper from your area.')
    await marjan.knop('Voeg de aanbieder toe').click()
    await marjan.leest('Dit is geen AGB-code')
    await marjan.houdtStand()
    expect(await marjan.veld('Naam').inputValue()).toBe(NAAM)
    await marjan.veld('AGB-code').fill('99000077')
    await marjan.knop('Voeg de aanbieder toe').click()
    await marjan.gedaan()
    await marjan.leest('Er is nog geen contract')
    await marjan.houdtStand()
  })

  it('sluit zij een contract en stelt zij een tarief vast', async () => {
    await marjan.link('Nieuw contract').click()
    await marjan.komtOp(/\/contract$/)
    await marjan.houdtStand()
    await marjan.veld('Nummer').fill('P 1/1')
    await marjan.veld('Eerste dag').fill(dag(-30))
    await marjan.knop('Leg het contract vast').click()
    await marjan.gedaan()
    await marjan.link('Nieuw product of tarief').click()
    await marjan.komtOp(/\/tarief$/)
    await marjan.houdtStand()
    await marjan.pagina.getByRole('combobox', { name: 'Product' }).selectOption('01A04')
    await marjan.veld('Tarief per eenheid').fill('0')
    await marjan.veld('Geldt vanaf').fill(dag(-30))
    await marjan.veld('Wachttijd in weken').fill('9')
    await marjan.knop('Leg het tarief vast').click()
    await marjan.leest('Een tarief van nul betaalt niets')
    await marjan.veld('Tarief per eenheid').fill('36,60')
    await marjan.knop('Leg het tarief vast').click()
    await marjan.leest(/Dit is €\s2\.196,00 per uur/)
    await marjan.houdtStand()
    await marjan.veld('Tarief per eenheid').fill('0,61')
    await marjan.knop('Leg het tarief vast').click()
    await marjan.gedaan()
    await marjan.leest(/€\s0,61 per minuut/)
    await marjan.houdtStand()
  })

  it('ziet de consulent haar bij het toewijzen, met de wachttijd, en kiest haar', async () => {
    const melding = await meldZonderInlog({
      naam: 'M. de Wit',
      geboren: '4-5-1971',
      telefoon: '0500 123077',
      spoed: 'Ik heb mijn been gebroken.',
    })
    await melding.b.sluit()
    zaak = await zoekZaak(sanne, melding.nummer)
    await neemEnKoppel(sanne, zaak, MARLEEN)
    await sanne.naar(`/werkplek/zaak/${zaak}/spoed`)
    await sanne.pagina.getByLabel('Soort voorziening').selectOption({ label: 'Hulp bij het huishouden' })
    await sanne.pagina.getByLabel('Product').selectOption('01A04')
    await sanne.pagina.getByLabel('Hoeveel?').fill('90')
    await sanne.pagina.getByLabel('Motivering').fill('U kunt met uw been in het gips niets in huis doen.')
    await sanne.knop('Regel tijdelijke hulp').click()
    await sanne.komtOp(/\/toewijzen/)
    expect(await keuze(NAAM)).toContain('wachttijd 9 weken')
    await sanne.houdtStand()
  })

  it('meldt een aanbieder op de telefoon dat er geen plaats is; de consulent leest dat, en mag toch kiezen', async () => {
    const carla = await bezoek({ breed: 320, script: false })
    await carla.logIn('aanbieder', 'Carla Steenbergen')
    const meld = async (weken: string, vrij: string): Promise<void> => {
      await carla.naar('/aanbieder/aanbod')
      await carla.houdtStand()
      await carla.pagina.locator('summary', { hasText: 'Schoon en leefbaar huis' }).click()
      await carla.veld('Wachttijd in weken').first().fill(weken)
      await carla.veld('Vrije plaatsen').first().fill(vrij)
      await carla.knop(/Leg vast hoe het nu is.*Schoon en leefbaar huis/).click()
    }
    await meld('heel lang', '0')
    await carla.leest('Vul een heel getal in')
    await meld('11', '0')
    await carla.gedaan()
    await carla.leest('Wachttijd en vrije plaatsen zijn bijgewerkt')
    const regel = await keuze('Thuiszorg De Linde')
    expect(regel).toContain('wachttijd 11 weken')
    expect(regel).toContain('Geen plaats vrij.')
    expect(regel).toContain('De aanbieder meldde dit op')
    expect(regel).toContain('Vol. Bel de aanbieder')
    await sanne.houdtStand()
    await marjan.naar(LINDE)
    await marjan.leest(/weken: 2 11.*de aanbieder/)
    await marjan.houdtStand()
    await meld('2', '12')
    await carla.sluit()
  })

  it('wijst aan wie geen nieuwe cliënten aanneemt niets toe', async () => {
    const zet = async (stop: string): Promise<void> => {
      await marjan.naar(`${PAGINA}/wijzig`)
      await marjan.houdtStand()
      await marjan.veld('Neemt geen nieuwe cliënten aan vanaf').fill(stop)
      await marjan.knop('Bewaar').click()
      await marjan.gedaan()
    }
    await sanne.naar(`/werkplek/zaak/${zaak}/toewijzen`)
    await sanne.keuze(new RegExp(`^${NAAM}`)).check()
    await zet(dag(0))
    await marjan.leest('Neemt niemand meer aan')
    await sanne.knop('Vraag deze aanbieder').click()
    await sanne.leest(`${NAAM} neemt geen nieuwe cliënten meer aan.`)
    await sanne.houdtStand()
    await sanne.naar(`/werkplek/zaak/${zaak}/toewijzen`)
    await sanne.leest(`Neemt geen nieuwe cliënten aan: ${NAAM}`)
    await sanne.houdtStand()
    await zet('')
    await vraagAanbieder(sanne, zaak, new RegExp(`^${NAAM}`))
    await marjan.naar(PAGINA)
    await marjan.leest('1, geen grens afgesproken')
  })
})

describe('tarieven door de jaren', () => {
  it('indexeert een contract: eerst zien, dan doen, en wat nog niet geldt kan weer weg', async () => {
    await marjan.naar(PAGINA)
    await marjan.link('Indexeer alle tarieven').click()
    await marjan.komtOp(/\/indexeren$/)
    await marjan.houdtStand()
    await marjan.veld('Percentage').fill('drie')
    await marjan.veld('Geldt vanaf').fill(dag(40))
    await marjan.knop('Bekijk de nieuwe tarieven').click()
    await marjan.leest('Vul een percentage in tussen -25 en 25')
    await marjan.houdtStand()
    await marjan.veld('Percentage').fill('3,25')
    await marjan.knop('Bekijk de nieuwe tarieven').click()
    await marjan.leest(/€\s0,61€\s0,63/)
    await marjan.houdtStand()
    await marjan.knop('Leg 1 nieuw tarief vast').click()
    await marjan.gedaan()
    await marjan.leest(/Gaat nog in.*€\s0,63 per minuut/)
    await marjan.houdtStand()
    await marjan.naar(`${PAGINA}?dag=${dag(40)}`)
    await marjan.leest(/€\s0,63 per minuut/)
    await marjan.naar(PAGINA)
    await marjan.knop(/^Verwijder/).click()
    await marjan.gedaan()
    await marjan.leest(/verwijderd/)
  })

  it('leest een lijst uit een rekenblad in, met per regel wat er niet past; ook zonder JavaScript', async () => {
    const b = await bezoek({ script: false })
    await b.logIn('medewerker', 'Marjan Kuipers')
    const lees = async (...regels: string[]): Promise<void> => {
      await b.naar('/beheer/aanbieders/tarieven')
      const buffer = Buffer.from(['Contract;Product;Begin;Eind;Bedrag', ...regels].join('\r\n'))
      await b.pagina.getByLabel('Bestand').setInputFiles({ name: 'tarieven.csv', mimeType: 'text/csv', buffer })
      await b.knop('Controleer het bestand').click()
    }
    await lees(`P 1/1;01A04;${dag(60)};;0,65`, `P 1/1;99Z99;${dag(60)};;1`, 'weg;01A04;ooit;;gratis')
    await b.leest('2 regels passen niet')
    await b.leest('Product 99Z99 is er niet.')
    expect(await b.knop(/^Leg/).count()).toBe(0)
    await lees(`P 1/1;01A04;${dag(60)};;0,65`, `P 1/1;01A05;${dag(60)};;"0,72"`)
    await b.knop('Leg 2 tarieven vast').click()
    await b.gedaan()
    await b.naar(PAGINA)
    await b.leest(/€\s0,65 per minuut.*€\s0,72 per minuut/)
    const csv = await (await b.context.request.get('/beheer/aanbieders/tarieven.csv')).text()
    expect(csv).toContain(`${NAAM};99000077;P 1/1;01A04;`)
    await b.sluit()
  })

  it('weigert een product dat de standaard niet kent, met de regel erbij', async () => {
    await marjan.naar('/beheer/producten/nieuw')
    await marjan.veld('Code').fill('01p77')
    await marjan.veld('Naam in het Nederlands').fill('Proefhulp')
    await marjan.veld('Naam in het Engels').fill('Trial help')
    const kies = (naam: string, waarde: string) =>
      marjan.pagina.getByRole('combobox', { name: naam }).selectOption(waarde)
    await kies('Soort voorziening', 'hulp-bij-het-huishouden')
    await kies('Categorie', '01')
    await marjan.keuze(/^outputgericht/).check()
    await kies('Eenheid', '01')
    await kies('Wordt toegewezen', '2')
    await marjan.knop('Leg het product vast').click()
    await marjan.leest('iWmo OP262, OP263')
    await marjan.houdtStand()
    await marjan.keuze(/^inspanningsgericht/).check()
    await marjan.knop('Leg het product vast').click()
    await marjan.gedaan()
    await marjan.leest('01P77')
    await marjan.houdtStand()
  })
})
