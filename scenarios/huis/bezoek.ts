import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import { z } from 'zod'

const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Promise<Browser> | undefined
afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

const openBrowser = (): Promise<Browser> => {
  browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: VLAGGEN })
  return browser
}

export type Bezoekwijze = { readonly breed?: number; readonly script?: boolean; readonly adres?: string }

/** A visitor with cookies of their own; wide screen and script unless told otherwise. */
export async function bezoek({
  breed = 1280,
  script = true,
  adres = inject('adres'),
}: Bezoekwijze = {}): Promise<Bezoeker> {
  const context = await (await openBrowser()).newContext({
    baseURL: adres,
    viewport: { width: breed, height: 900 },
    javaScriptEnabled: script,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  context.setDefaultTimeout(15_000)
  return new Bezoeker(context, await context.newPage(), script)
}

/** The address of the second municipality on the same program. */
export const adresVanBuren = (adres = inject('adres')): string => adres.replace('localhost', 'oeverstroom.localhost')

/** Somebody who works as a consulent for the second municipality, logged in there. */
export async function consulentVanBuren(): Promise<Bezoeker> {
  const b = await bezoek({ adres: adresVanBuren() })
  await b.pagina.goto('/inloggen/medewerker')
  await b
    .knop(/consulent/)
    .first()
    .click()
  await b.komtOp(/\/werkplek/)
  return b
}

/** Whether the script of a page, if it has one, has taken over: React marks the document element last. */
const isOvergenomen = (): boolean =>
  document.querySelector('script[type=module]') === null ||
  Object.keys(document.documentElement).some((naam) => naam.startsWith('__reactFiber'))

const bevindingen = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }))

/** Somebody in the browser; finds things as a person would, by their role and name. */
export class Bezoeker {
  readonly context: BrowserContext
  readonly pagina: Page
  readonly script: boolean

  constructor(context: BrowserContext, pagina: Page, script: boolean) {
    this.context = context
    this.pagina = pagina
    this.script = script
  }

  /** Logs in at the demo issuer as the persona with that name. */
  async logIn(publiek: 'inwoner' | 'medewerker' | 'aanbieder', naam: string): Promise<void> {
    await this.pagina.goto(`/inloggen/${publiek}`)
    await this.pagina.getByRole('button', { name: new RegExp(`^${RegExp.escape(naam)}`) }).click()
    await this.pagina.waitForURL(
      (adres) => !adres.pathname.startsWith('/demo-idp') && !adres.pathname.startsWith('/inloggen'),
    )
  }

  /** Goes to a page and waits until its script, if any, has taken over: what is typed before that could be lost. */
  async naar(pad: string): Promise<void> {
    await this.pagina.goto(pad)
    if (this.script) await this.pagina.waitForFunction(isOvergenomen)
  }

  /** Takes one step on the page of that step in the werkplek. */
  async stap(
    zaak: string,
    naam: string,
    knop: string,
    vul: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.naar(`/werkplek/zaak/${zaak}/stap/${naam}`)
    await this.houdtStand()
    await vul()
    await this.knop(knop).click()
    await this.gedaan()
  }

  /** Waits for a page: its address, and then what it shows, for scripts change the address first. */
  async komtOp(adres: RegExp): Promise<void> {
    await this.pagina.waitForURL(adres)
    await this.pagina.locator('main:not([aria-busy])').waitFor()
  }

  /** Waits for the page after a step that succeeded. */
  gedaan = (): Promise<void> => this.komtOp(/[?&]gedaan=/)

  verder = (): Promise<void> => this.pagina.getByRole('button', { name: 'Verder', exact: true }).click()

  tekst = async (): Promise<string> => (await this.pagina.locator('main').textContent()) ?? ''

  /** Waits until the page says so; what it must not say can be asked after that. */
  async leest(tekst: string | RegExp): Promise<void> {
    await expect.poll(this.tekst, { timeout: 10_000, message: new URL(this.pagina.url()).pathname }).toMatch(tekst)
  }

  knop(naam: string | RegExp) {
    return this.pagina.getByRole('button', { name: naam })
  }
  link(naam: string | RegExp) {
    return this.pagina.getByRole('link', { name: naam })
  }
  veld(naam: string | RegExp) {
    return this.pagina.getByRole('textbox', { name: naam })
  }
  keuze(naam: string | RegExp) {
    return this.pagina.getByRole('radio', { name: naam })
  }
  vink(naam: string | RegExp) {
    return this.pagina.getByRole('checkbox', { name: naam })
  }

  /** Every page must hold: one h1, no sideways scrolling, and no accessibility findings of axe. */
  async houdtStand(): Promise<void> {
    const waar = new URL(this.pagina.url()).pathname
    await expect.soft(await this.pagina.locator('h1').count(), `${waar}: één h1`).toBe(1)
    const breedte = await this.pagina.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(breedte, `${waar}: schuift niet opzij`).toBeLessThanOrEqual(0)
    // Without script axe cannot run; those pages are the same to the letter, and are checked with it.
    if (!this.script) return
    await this.pagina.evaluate(AXE)
    const gevonden = bevindingen.parse(
      await this.pagina.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)",
      ),
    )
    expect
      .soft(
        gevonden.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
        waar,
      )
      .toEqual([])
  }

  async sluit(): Promise<void> {
    await this.context.close()
  }
}
