import { describe, expect, it } from 'vitest'
import { bezoek } from './huis/bezoek.ts'
import { vulMeldingIn } from './huis/doe-melding.ts'

const MELDER = { naam: 'A. Proefpersoon', geboren: '3-2-1950', telefoon: '0500 123456' }

describe('een melding zonder inlog', () => {
  for (const script of [true, false])
    for (const breed of [320, 1280])
      it(`gaat goed op ${breed} pixels${script ? '' : ', zonder JavaScript'}`, async () => {
        const b = await bezoek({ breed, script })
        await vulMeldingIn(b, MELDER, () => b.houdtStand())
        await b.knop(/^Verstuur/).click()
        await b.komtOp(/\/melding\/klaar\//)
        await b.houdtStand()
        await expect.poll(() => b.pagina.locator('main').textContent()).toMatch(/\d{4}-\d{5}/)
        await b.sluit()
      })

  it('bewaart alles bij elke stap en gaat verder met de link, ook in een andere browser', async () => {
    const b = await bezoek()
    await b.pagina.goto('/melding')
    await b.knop('Begin zonder inloggen').click()
    await b.keuze(/^Voor mijzelf/).check()
    await b.pagina.getByRole('button', { name: 'Verder', exact: true }).click()
    await b.vink(/^Vervoer/).check()
    await b.veld('Vertel het in uw eigen woorden').fill('Ik kom de deur niet uit.')
    await b.knop('Later verder').click()
    const link = new URL(b.pagina.url()).pathname.split('/').slice(0, 3).join('/')
    const ander = await bezoek({ breed: 360, script: false })
    await ander.pagina.goto(`${link}/situatie`)
    expect(await ander.veld('Vertel het in uw eigen woorden').inputValue()).toBe('Ik kom de deur niet uit.')
    expect(await ander.vink(/^Vervoer/).isChecked()).toBe(true)
    await b.sluit()
    await ander.sluit()
  })

  it('zegt wat er mist, met links naar de velden, en verliest niets', async () => {
    const b = await bezoek({ script: false })
    await b.pagina.goto('/melding')
    await b.knop('Begin zonder inloggen').click()
    await b.keuze(/^Voor mijzelf/).check()
    await b.pagina.getByRole('button', { name: 'Verder', exact: true }).click()
    await b.veld('Vertel het in uw eigen woorden').fill('Zonder onderwerp')
    await b.pagina.getByRole('button', { name: 'Verder', exact: true }).click()
    await b.houdtStand()
    expect(await b.veld('Vertel het in uw eigen woorden').inputValue()).toBe('Zonder onderwerp')
    expect(await b.pagina.title()).toMatch(/^Fout/)
    await b.vink(/^Vervoer/).check()
    await b.pagina.getByRole('button', { name: 'Verder', exact: true }).click()
    await b.komtOp(/\/spoed$/)
    await b.pagina.goBack()
    await b.leest('Wat is er aan de hand?')
    expect(await b.pagina.title()).not.toMatch(/^Fout/)
    await b.sluit()
  })

  it('zegt wie na het versturen teruggaat dat de melding weg is, en wijst naar de bevestiging', async () => {
    const b = await bezoek({ script: false })
    await vulMeldingIn(b, { ...MELDER, spoed: 'Ik ben gevallen.' })
    await b.knop(/^Verstuur/).click()
    await b.komtOp(/\/melding\/klaar\//)
    await b.leest('op een werkdag binnen')
    await b.pagina.goBack()
    await b.leest('Uw melding is verstuurd')
    await b.houdtStand()
    await b.link('Bekijk wat er nu gebeurt').click()
    await b.komtOp(/\/melding\/klaar\//)
    await b.sluit()
  })
})
