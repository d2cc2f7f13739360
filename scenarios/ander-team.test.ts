import { describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'

const medewerker = async (naam: string): Promise<Bezoeker> => {
  const b = await bezoek()
  await b.logIn('medewerker', naam)
  return b
}

/** A case of team Centrum that no other scenario opens by break-glass, with the surname of who it is about. */
async function zaakVanCentrum(): Promise<{ adres: string; naam: string }> {
  const b = await medewerker('Sanne Bouwman')
  await b.naar('/werkplek?lijst=mijn')
  const rij = b.pagina.locator('tbody a[href^="/werkplek/zaak/"]').last()
  const adres = (await rij.getAttribute('href')) ?? ''
  await b.naar(adres)
  const kop = (await b.pagina.locator('h1').textContent()) ?? ''
  await b.sluit()
  return { adres, naam: kop.trim().split(' ').at(-1) ?? '' }
}

describe('een consulent van een ander team', () => {
  it('leest ook op de pagina van een stap die niemand nu kan doen niet van wie de zaak is', async () => {
    const { adres, naam } = await zaakVanCentrum()
    const b = await medewerker('Youssef Ouali')
    for (const stap of ['hervatTermijn', 'legOndertekendVerslagVast', 'trekBeschikkingIn', 'planGesprek']) {
      await b.pagina.goto(`${adres}/stap/${stap}`)
      expect(new URL(b.pagina.url()).pathname).toBe(adres)
      expect(await b.pagina.locator('body').textContent()).not.toContain(naam)
    }
    await b.sluit()
  })

  it('zoekt niet met de gegevens van een melding die hij niet mag koppelen', async () => {
    const { adres, naam } = await zaakVanCentrum()
    const b = await medewerker('Youssef Ouali')
    await b.naar('/werkplek/zoeken')
    const csrf = await b.pagina.locator('input[name="csrf"]').first().inputValue()
    const antwoord = await b.pagina.evaluate(
      async ([pad, bewijs]) => {
        const velden = new URLSearchParams({ csrf: bewijs ?? '', sleutel: 'ander-team', doe: 'naam' })
        const r = await fetch(`${pad}/koppelen.data`, { method: 'POST', body: velden })
        return { status: r.status, tekst: await r.text() }
      },
      [adres, csrf],
    )
    expect(antwoord.status).toBe(403)
    expect(antwoord.tekst).not.toContain(naam)
    await b.sluit()
  })
})
