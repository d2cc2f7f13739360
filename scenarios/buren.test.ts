import { describe, expect, inject, it } from 'vitest'
import { bezoek } from './huis/bezoek.ts'

describe('twee gemeenten op één programma', () => {
  it('laten een zaak van de een niet zien in de ander, ook niet met de inlog van de een', async () => {
    const hier = await bezoek()
    await hier.logIn('inwoner', 'dhr. C.J. Brouwer')
    await hier.pagina.goto('/mijn')
    const zaak = await hier.pagina.locator('main a[href^="/mijn/"]:not([href$="inzage"])').first().getAttribute('href')
    expect(zaak).toMatch(/^\/mijn\/[0-9a-f-]{36}$/)
    const buren = inject('adres').replace('localhost', 'oeverstroom.localhost')
    const koekjes = await hier.context.cookies()
    const daar = await bezoek({ adres: buren })
    await daar.context.addCookies(koekjes.map((k) => ({ ...k, domain: 'oeverstroom.localhost' })))
    const antwoord = await daar.pagina.goto(`${zaak}`)
    expect(new URL(daar.pagina.url()).pathname).toBe('/inloggen')
    expect(antwoord?.status()).toBe(200)
    expect(await daar.pagina.locator('body').textContent()).not.toContain('Brouwer')
    for (const b of [hier, daar]) await b.sluit()
  })

  it('laten een consulent van de een geen zaak van de ander openen', async () => {
    const hier = await bezoek()
    await hier.logIn('medewerker', 'Sanne Bouwman')
    await hier.naar('/werkplek?lijst=mijn')
    const zaak = await hier.pagina.locator('tbody a[href^="/werkplek/zaak/"]').first().getAttribute('href')
    const daar = await bezoek({ adres: inject('adres').replace('localhost', 'oeverstroom.localhost') })
    await daar.pagina.goto('/inloggen/medewerker')
    await daar.pagina
      .getByRole('button', { name: /consulent/ })
      .first()
      .click()
    await daar.pagina.waitForURL(/\/werkplek/)
    const antwoord = await daar.pagina.goto(`${zaak}`)
    expect(antwoord?.status()).toBe(404)
    for (const b of [hier, daar]) await b.sluit()
  })
})
