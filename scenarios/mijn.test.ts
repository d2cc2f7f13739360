import { describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'

const KEES = 'dhr. C.J. Brouwer'
const GRACE = 'mw. G.A. Mensah'
const JORIS = 'dhr. J. Verhoeven'

/** Opens the first case in the list of somebody who logs in; gives its id. */
async function openEersteZaak(b: Bezoeker, persona: string, link: string | RegExp): Promise<string> {
  await b.logIn('inwoner', persona)
  await b.pagina.goto('/mijn')
  await b.houdtStand()
  await b.link(link).first().click()
  return new URL(b.pagina.url()).pathname.split('/')[2] ?? ''
}

describe('mijn zaken', () => {
  for (const breed of [320, 1280])
    it(`toont de hele zaak op ${breed} pixels zonder JavaScript: weg, hulp, bijdrage, brief, geschiedenis, inzage`, async () => {
      const kees = await bezoek({ breed, script: false })
      const zaak = await openEersteZaak(kees, KEES, 'Bekijk uw zaak')
      const tekst = await kees.tekst()
      for (const woorden of [/De hulp is gestart op/, /€\s?\d/, /Thuiszorg De Linde/, /Youssef Ouali/])
        expect(tekst).toMatch(woorden)
      await kees.link('Besluit op uw aanvraag').first().click()
      await kees.leest('Ja, u krijgt hulp bij het huishouden.')
      await kees.houdtStand()
      for (const pad of ['plan', 'verslag', 'delen', 'geschiedenis', 'inzage']) {
        await kees.pagina.goto(`/mijn/${zaak}/${pad}`)
        await kees.houdtStand()
      }
      await kees.pagina.goto('/mijn/inzage')
      await kees.leest('Youssef Ouali')
      await kees.houdtStand()
      await kees.sluit()
    })

  it('laat een cliëntondersteuner meekijken, zegt van wie de zaak is en biedt geen stappen aan', async () => {
    const joris = await bezoek({ breed: 360 })
    const zaak = await openEersteZaak(joris, JORIS, `Bekijk de zaak van ${KEES}`)
    await joris.leest(`Dit is de zaak van ${KEES}`)
    expect(await joris.link('Wie mag meekijken?').count()).toBe(0)
    await joris.houdtStand()
    for (const pad of ['delen', 'aanvullen', 'intrekken']) {
      await joris.pagina.goto(`/mijn/${zaak}/${pad}`)
      expect(new URL(joris.pagina.url()).pathname, pad).toBe(`/mijn/${zaak}`)
    }
    expect((await joris.pagina.goto(`/mijn/${zaak}/inzage`))?.status()).toBe(403)
    await joris.sluit()
  })

  it('ziet wat de inwoner deelt, en meteen niet meer wat die terugneemt', async () => {
    const kees = await bezoek()
    const zaak = await openEersteZaak(kees, KEES, 'Bekijk uw zaak')
    const joris = await bezoek()
    await joris.logIn('inwoner', JORIS)
    const zetPlan = async (aan: boolean) => {
      await kees.pagina.goto(`/mijn/${zaak}/delen`)
      const kaart = kees.pagina.locator('section', { has: kees.pagina.getByRole('heading', { name: 'J. Verhoeven' }) })
      await kaart.getByRole('checkbox', { name: /^Uw eigen plan/ }).setChecked(aan)
      await kees.knop('Bewaar voor J. Verhoeven').click()
      await kees.leest('Bewaard.')
    }
    const ziet = async () => {
      await joris.pagina.goto(`/mijn/${zaak}`)
      return joris.link('Uw eigen plan').count()
    }
    expect(await ziet()).toBe(1)
    await zetPlan(false)
    expect(await ziet()).toBe(0)
    await zetPlan(true)
    expect(await ziet()).toBe(1)
    await kees.sluit()
    await joris.sluit()
  })

  it('spreekt Engels met wie dat kiest, en bewaart de woorden van een antwoord dat nog niet af is', async () => {
    const grace = await bezoek({ breed: 360, script: false })
    await grace.logIn('inwoner', GRACE)
    await grace.pagina.goto('/mijn')
    await grace.knop(/English/).click()
    await grace.link('Look at your case').first().click()
    await grace.leest('Read the report and give your answer')
    await grace.link('To the report').click()
    await grace.houdtStand()
    await grace.veld(/What must change/).fill('My sister comes on Tuesday.')
    await grace.knop('Send my answer').click()
    await grace.houdtStand()
    expect(await grace.pagina.title()).toMatch(/^Error/)
    expect(await grace.veld(/What must change/).inputValue()).toBe('My sister comes on Tuesday.')
    await grace.keuze('No, something is not right').check()
    await grace.knop('Send my answer').click()
    await grace.leest('Your answer has been sent')
    await grace.houdtStand()
    await grace.sluit()
  })
})
