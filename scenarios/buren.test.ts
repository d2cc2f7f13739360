import { readFileSync } from 'node:fs'
import { MOGELIJK } from '@meedoen/zaken'
import { describe, expect, inject, it } from 'vitest'
import { adresVanBuren, type Bezoeker, bezoek, consulentVanBuren } from './huis/bezoek.ts'

describe('twee gemeenten op één programma', () => {
  it('laten een zaak van de een niet zien in de ander, ook niet met de inlog van de een', async () => {
    const hier = await bezoek()
    await hier.logIn('inwoner', 'dhr. C.J. Brouwer')
    await hier.pagina.goto('/mijn')
    const zaak = await hier.pagina.locator('main a[href^="/mijn/"]:not([href$="inzage"])').first().getAttribute('href')
    expect(zaak).toMatch(/^\/mijn\/[0-9a-f-]{36}$/)
    const koekjes = await hier.context.cookies()
    const daar = await bezoek({ adres: adresVanBuren() })
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
    const daar = await consulentVanBuren()
    const antwoord = await daar.pagina.goto(`${zaak}`)
    expect(antwoord?.status()).toBe(404)
    for (const b of [hier, daar]) await b.sluit()
  })

  it('wijzen elkaars zaken, personen en stukken af op elk adres dat er is', async () => {
    const daar = await consulentVanBuren()
    await daar.naar('/werkplek?lijst=team')
    const zaak = idIn(await linksVan(daar), /^\/werkplek\/zaak\/([0-9a-f-]{36})/)
    await daar.naar(`/werkplek/zaak/${zaak}`)
    const opZaak = await linksVan(daar)
    const persoon = idIn(opZaak, /\/werkplek\/persoon\/([0-9a-f-]{36})/)
    const document = idIn(opZaak, /\/document\/([0-9a-f-]{36})/)

    const sanne = await bezoek()
    await sanne.logIn('medewerker', 'Sanne Bouwman')
    const kees = await bezoek()
    await kees.logIn('inwoner', 'dhr. C.J. Brouwer')
    const paden = PADEN.map((pad) =>
      pad
        .replace(':zaak', zaak)
        .replace(':persoon', persoon)
        .replace(/:(document|bericht|behoefte|toewijzing)/, document)
        .replace(':stap', 'draagOver'),
    )
    expect(paden.length).toBeGreaterThan(15)
    const open: string[] = []
    for (const wie of [sanne, kees])
      for (const pad of paden)
        for (const adres of [pad, `${pad}.data`]) {
          const antwoord = await wie.context.request.get(adres, { maxRedirects: 0 })
          if (antwoord.status() === 200) open.push(adres)
        }
    expect(open).toEqual([])
    for (const b of [daar, sanne, kees]) await b.sluit()
  })

  it('nemen van elkaar geen enkel formulier aan', async () => {
    const daar = await bezoek({ adres: adresVanBuren() })
    await daar.logIn('medewerker', 'Judith Klaver')
    await daar.naar('/werkplek?lijst=team')
    const zaak = idIn(await linksVan(daar), /^\/werkplek\/zaak\/([0-9a-f-]{36})/)
    const geschiedenis = async (): Promise<string> => {
      await daar.naar(`/werkplek/zaak/${zaak}`)
      return (await daar.pagina.locator('.md-tijdlijn').allTextContents()).join()
    }
    const voor = await geschiedenis()
    expect(voor).toContain('Melding')

    const paden = [
      ...STAPPEN.map((stap) => `/werkplek/zaak/:zaak/stap/${stap}`),
      ...PADEN.filter((pad) => !pad.includes(':stap')),
    ].map((pad) => pad.replace(/:zaak|:toewijzing|:persoon|:document|:bericht|:behoefte/g, zaak))
    const aangenomen: string[] = []
    for (const [publiek, naam] of [
      ['medewerker', 'Annelies Hofstra'],
      ['inwoner', 'dhr. C.J. Brouwer'],
      ['aanbieder', 'Carla Steenbergen'],
    ] as const) {
      const hier = await bezoek()
      await hier.logIn(publiek, naam)
      const csrf = await hier.pagina.locator('input[name="csrf"]').first().inputValue()
      const form = {
        csrf,
        sleutel: '',
        tekst: 'Van de buren.',
        reden: 'Van de buren.',
        naar: zaak,
        met: zaak,
        doe: 'weg',
      }
      const headers = { origin: inject('adres') }
      for (const pad of paden) {
        const antwoord = await hier.context.request.post(pad, { form, headers, maxRedirects: 0 })
        if (antwoord.status() === 200 || /gedaan/.test(antwoord.headers().location ?? '')) aangenomen.push(pad)
      }
      await hier.sluit()
    }
    expect(aangenomen).toEqual([])
    expect(await geschiedenis()).toBe(voor)
    await daar.sluit()
  })
})

const STAPPEN = Object.keys(MOGELIJK)

const linksVan = (b: Bezoeker): Promise<string[]> =>
  b.pagina.locator('a[href]').evaluateAll((as) => as.map((a) => a.getAttribute('href') ?? ''))

/** Every address with an id in it, from the one outline of all pages, and the download of a document. */
const PADEN: readonly string[] = (() => {
  const bron = readFileSync(new URL('../apps/web/app/routes.ts', import.meta.url), 'utf8')
  const portalen = bron.split(/portaal\('/).slice(1)
  const routes = portalen.flatMap((deel) => {
    const portaal = deel.slice(0, deel.indexOf("'"))
    return [...deel.matchAll(/route\('([^']*:(?:zaak|persoon|toewijzing)[^']*)'/g)].map((m) => `/${portaal}/${m[1]}`)
  })
  return [...routes, '/document/:document']
})()

const idIn = (links: readonly string[], vorm: RegExp): string => {
  const id = links.map((l) => vorm.exec(l)?.[1]).find((gevonden) => gevonden !== undefined)
  if (!id) throw new Error(`geen link van de vorm ${vorm}`)
  return id
}
