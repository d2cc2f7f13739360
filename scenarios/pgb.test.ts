import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek, consulentVanBuren } from './huis/bezoek.ts'
import { dag } from './huis/doe-werk.ts'

/** Femke has a pgb; here she agrees with a second coach, declares a month and sees what is left. */
const COACH = 'Coach Wielewaal'
let femke: Bezoeker
let sanne: Bezoeker
let gerda: Bezoeker
let pgb = ''
let budget = ''

beforeAll(async () => {
  femke = await bezoek({ breed: 360 })
  await femke.logIn('inwoner', 'mw. F. Dijkstra')
  sanne = await bezoek()
  await sanne.logIn('medewerker', 'Sanne Bouwman')
  gerda = await bezoek()
  await gerda.logIn('medewerker', 'Gerda Lammers')
})
afterAll(async () => {
  for (const b of [femke, sanne, gerda]) await b.sluit()
})

const over = async (): Promise<string> => (await femke.pagina.locator('.md-bedrag').first().textContent()) ?? ''
const bestand = (naam: string, inhoud: string) => ({
  name: naam,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(inhoud, 'latin1'),
})
const inCenten = (bedrag: string): number => Number(bedrag.replace(/\D/g, ''))

/** Opens a list of budgets and then that of Femke. */
async function open(b: Bezoeker, lijst: string): Promise<void> {
  await b.naar(`/werkplek/pgb?lijst=${lijst}`)
  await b.houdtStand()
  await b.pagina
    .getByRole('row', { name: /F\. Dijkstra/ })
    .getByRole('link')
    .click()
  await b.komtOp(/\/werkplek\/pgb\/[0-9a-f-]{36}/)
  await b.houdtStand()
}

/** The judgement of what waits: the form that holds the button to save it. */
async function keurGoed(): Promise<void> {
  const formulier = sanne.pagina.locator('form', { has: sanne.knop('Bewaar het oordeel') })
  await formulier.getByRole('radio', { name: 'Ja, akkoord' }).check()
  await formulier.getByRole('button', { name: 'Bewaar het oordeel' }).click()
  await sanne.leest('Het oordeel is vastgelegd.')
}

describe('een pgb van plan tot betaling', () => {
  it('de inwoner ziet op de telefoon wat er over is, en vindt het vanuit de zaak', async () => {
    await femke.naar('/mijn')
    await femke.link('Bekijk uw zaak').first().click()
    await femke.komtOp(/\/mijn\/[0-9a-f-]{36}/)
    await femke.houdtStand()
    await femke.link('Bekijk uw pgb').click()
    await femke.komtOp(/\/pgb$/)
    await femke.leest(/Nog over in \d{4}/)
    await femke.houdtStand()
    pgb = new URL(femke.pagina.url()).pathname
  })

  it('zij past haar plan aan; fouten staan bij het veld en wat zij schreef blijft staan', async () => {
    await femke.link('Pas uw budgetplan aan').click()
    await femke.komtOp(/\/plan$/)
    budget = /pgb\/([0-9a-f-]{36})/.exec(femke.pagina.url())?.[1] ?? ''
    await femke.houdtStand()
    await femke.pagina.locator('summary').last().click()
    const derde = femke.pagina.getByRole('group', { name: 'Hulp 3' })
    await derde.getByRole('textbox', { name: 'Wat gaat deze hulp doen?' }).fill('Sporten onder begeleiding')
    await derde.getByRole('textbox', { name: 'Wie geeft de hulp?' }).fill(COACH)
    await derde.getByRole('radio', { name: 'Iemand die voor zichzelf werkt' }).check()
    await derde.getByRole('textbox', { name: 'Hoeveel kost dat, in euro?' }).fill('veel')
    await femke.knop('Verstuur uw plan').click()
    await femke.leest(/Dit is geen bedrag/)
    await femke.houdtStand()
    expect(await derde.getByRole('textbox', { name: 'Wie geeft de hulp?' }).inputValue()).toBe(COACH)
    await derde.getByRole('textbox', { name: 'Hoeveel kost dat, in euro?' }).fill('40')
    await derde.getByRole('textbox', { name: 'Hoeveel per week?' }).fill('0,5')
    await femke.knop('Verstuur uw plan').click()
    await femke.leest('Uw plan is verstuurd.')
  })

  it('de consulent keurt het plan goed', async () => {
    await open(sanne, 'te-beoordelen')
    await sanne.leest(COACH)
    await keurGoed()
  })

  it('zij stuurt de afspraak in: eerst te lang, dan binnen het budget', async () => {
    await femke.naar(pgb)
    await femke.link('Stuur een afspraak in').click()
    await femke.komtOp(/\/overeenkomst$/)
    await femke.houdtStand()
    await femke.veld('Wat gaat deze hulp doen?').fill('Sporten onder begeleiding')
    await femke.veld('Wie geeft de hulp?').fill(COACH)
    await femke.keuze('Iemand die voor zichzelf werkt').check()
    await femke.veld('Hoeveel kost dat, in euro?').fill('40,00')
    await femke.veld('Hoeveel per week?').fill('0,5')
    await femke.veld('Eerste dag').fill(dag(-70))
    await femke.veld(/^Laatste dag/).fill(dag(3000))
    await femke.knop('Verstuur deze afspraak').click()
    await femke.leest(/Het budget loopt van .* Kies een laatste dag daarbinnen/)
    await femke.houdtStand()
    await femke.veld(/^Laatste dag/).fill('')
    await femke.knop('Verstuur deze afspraak').click()
    await femke.leest('De afspraak is verstuurd.')
  })

  it('de consulent ziet het tarief van de verordening en keurt de afspraak goed', async () => {
    await open(sanne, 'te-beoordelen')
    await sanne.leest(/Verordening: €\s57,12 per uur/)
    await keurGoed()
    await sanne.leest(/Coach Wielewaal\s*goedgekeurd/)
  })

  it('zij declareert een maand, zonder script, en ziet wat er daarna over is', async () => {
    const zonder = await bezoek({ breed: 320, script: false })
    await zonder.logIn('inwoner', 'mw. F. Dijkstra')
    await femke.naar(pgb)
    const voor = inCenten(await over())
    await zonder.pagina.goto(pgb)
    await zonder.link(`Declareer een maand bij ${COACH}`).click()
    await zonder.komtOp(/\/declareren\//)
    await zonder.houdtStand()
    await zonder.veld('Hoeveel uren hulp kreeg u?').fill('2:30')
    await zonder.pagina.getByLabel(/^Foto of pdf/).setInputFiles(bestand('rekening.jpg', '<html>geen foto</html>'))
    await zonder.knop('Verstuur de declaratie').click()
    await zonder.leest(/Dit bestand kunnen wij niet bekijken/)
    await zonder.houdtStand()
    expect(await zonder.veld('Hoeveel uren hulp kreeg u?').inputValue()).toBe('2:30')
    await zonder.pagina.getByLabel(/^Foto of pdf/).setInputFiles(bestand('rekening.jpg', '\xff\xd8\xff\xe0 een foto'))
    await zonder.knop('Verstuur de declaratie').click()
    await zonder.leest('De betaling volgt binnen 30 dagen.')
    await zonder.sluit()
    await femke.naar(pgb)
    expect(inCenten(await over())).toBe(voor - 10_000)
    await femke.leest(/wordt betaald\s*uiterlijk/)
  })

  it('zij stuurt er nog een bewijs bij, zonder script, en gooit het weer weg', async () => {
    const zonder = await bezoek({ breed: 320, script: false })
    await zonder.logIn('inwoner', 'mw. F. Dijkstra')
    await zonder.pagina.goto(pgb)
    const rij = zonder.pagina.getByRole('row', { name: new RegExp(COACH) }).first()
    await rij.getByRole('link', { name: /^Bewijs \(1\)/ }).click()
    await zonder.komtOp(/\/bewijs\//)
    await zonder.houdtStand()
    await zonder.knop('Verstuur nog een bewijs').click()
    await zonder.leest(/Kies een foto of een pdf/)
    await zonder.pagina.getByLabel(/^Foto of pdf/).setInputFiles(bestand('uren.pdf', '%PDF-1.4 uren'))
    await zonder.knop('Verstuur nog een bewijs').click()
    await zonder.leest('Uw bewijs is verstuurd.')
    await zonder.leest('uren.pdf')
    await zonder.houdtStand()
    await zonder.pagina.getByRole('button', { name: 'Verwijder uren.pdf' }).click()
    await zonder.leest('Het bestand is verwijderd.')
    expect(await zonder.pagina.locator('main').textContent()).not.toContain('uren.pdf')
    await zonder.sluit()
  })

  it('de consulent opent het bewijs; een andere inwoner en de gemeente ernaast kunnen dat niet', async () => {
    await sanne.naar(`/werkplek/pgb/${budget}`)
    const link = sanne.pagina.getByRole('link', { name: 'rekening.jpg' })
    const adres = (await link.getAttribute('href')) ?? ''
    const gehaald = await sanne.context.request.get(adres)
    expect([gehaald.status(), gehaald.headers()['content-type']]).toEqual([200, 'image/jpeg'])
    expect(gehaald.headers()['content-disposition']).toMatch(/^attachment/)
    const grace = await bezoek()
    await grace.logIn('inwoner', 'mw. G.A. Mensah')
    expect((await grace.context.request.get(adres)).status()).toBe(404)
    await grace.sluit()
    const daar = await consulentVanBuren()
    expect((await daar.pagina.goto(adres))?.status()).toBe(404)
    await daar.sluit()
  })

  it('de backoffice boekt de betaling, en zij leest dat het is betaald', async () => {
    await open(gerda, 'te-betalen')
    const rij = gerda.pagina.getByRole('row', { name: new RegExp(COACH) })
    await rij.getByRole('button', { name: /^Boek als betaald/ }).click()
    await gerda.leest('De betaling is geboekt.')
    await femke.naar(pgb)
    const betaald = femke.pagina.getByRole('row', { name: new RegExp(COACH) }).first()
    expect(await betaald.textContent()).toMatch(/100,00.*betaald/)
    await femke.houdtStand()
    await femke.knop('English').click()
    await femke.leest(/Left in \d{4}/)
    await femke.houdtStand()
    await femke.knop('Nederlands').click()
  })

  it('een ander ziet het budget niet, en een ander team ook niet', async () => {
    const grace = await bezoek()
    await grace.logIn('inwoner', 'mw. G.A. Mensah')
    expect((await grace.pagina.goto(pgb))?.status()).toBe(403)
    await grace.sluit()
    const youssef = await bezoek()
    await youssef.logIn('medewerker', 'Youssef Ouali')
    expect((await youssef.pagina.goto(`/werkplek/pgb/${budget}`))?.status()).toBe(403)
    await youssef.sluit()
  })
})
