import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { startProgramma } from './huis/programma.ts'

/**
 * `npm run schermen`: a picture of every page, phone and desktop, as each kind of visitor sees it, in `schermen/`.
 * Pages behind an id are found as a visitor would: by the first link of that form on the page before.
 */
type Reis = {
  readonly naam: string
  readonly publiek?: string
  readonly persona?: string
  readonly paden: readonly string[]
}

const REIZEN: readonly Reis[] = [
  {
    naam: 'loket',
    paden: [
      '/',
      '/aanbod',
      '/aanbod/*',
      '/eigen-bijdrage',
      '/rekenhulp',
      '/rekenhulp/eigen-bijdrage',
      '/rekenhulp/termijnen',
      '/rekenhulp/termijnen?wat=bezwaar',
      '/rekenhulp/huishouden',
      '/rekenhulp/huishouden?huis=deels&beperkingen=enig&groter=nee&taken=was&regie=zelf',
      '/rekenhulp/pgb',
      '/mantelzorg',
      '/clientondersteuning',
      '/rechten',
      '/privacy',
      '/toegankelijkheid',
      '/regels',
      '/regels/dwangsom',
      '/melding',
      '/plan',
      '/inloggen',
      '/inloggen/inwoner',
      '/bestaat-niet',
    ],
  },
  {
    naam: 'inwoner',
    publiek: 'inwoner',
    persona: 'dhr. C.J. Brouwer',
    paden: ['/mijn', '/mijn/*', '/mijn/*/brief/*', '/mijn/*/delen', '/mijn/*/geschiedenis', '/mijn/inzage'],
  },
  {
    naam: 'inwoner-en',
    publiek: 'inwoner',
    persona: 'mw. G.A. Mensah',
    paden: ['/mijn', '/mijn/*', '/mijn/*/verslag'],
  },
  { naam: 'mantelzorger', publiek: 'inwoner', persona: 'mw. M. de Wit', paden: ['/mijn'] },
  { naam: 'clientondersteuner', publiek: 'inwoner', persona: 'dhr. J. Verhoeven', paden: ['/mijn', '/mijn/*'] },
  {
    naam: 'consulent',
    publiek: 'medewerker',
    persona: 'Sanne Bouwman',
    paden: [
      '/werkplek',
      '/werkplek?lijst=team',
      '/werkplek/zaak/*',
      '/werkplek/zaak/*/onderzoek',
      '/werkplek/koppelen',
      '/werkplek/zoeken',
    ],
  },
  { naam: 'teamleider', publiek: 'medewerker', persona: 'Annelies Hofstra', paden: ['/werkplek', '/werkplek/team'] },
  {
    naam: 'aanbieder',
    publiek: 'aanbieder',
    persona: 'Carla Steenbergen',
    paden: [
      '/aanbieder',
      '/aanbieder/*',
      '/aanbieder/declaraties',
      '/aanbieder/declaraties/*',
      '/aanbieder/declaraties/nieuw',
    ],
  },
  {
    naam: 'financien',
    publiek: 'medewerker',
    persona: 'Ruud Wassenaar',
    paden: [
      '/werkplek/declaraties',
      '/werkplek/declaraties/*',
      '/werkplek/declaraties/aansluiting',
      '/werkplek/betalingen',
      '/werkplek/betalingen/*',
    ],
  },
  { naam: 'beleid', publiek: 'medewerker', persona: 'Hanna Rosier', paden: ['/beleid'] },
  {
    naam: 'contracten',
    publiek: 'medewerker',
    persona: 'Marjan Kuipers',
    paden: [
      '/beheer/aanbieders',
      '/beheer/aanbieders/99000004',
      '/beheer/aanbieders/99000001/contract/LW-HH-01/indexeren?percentage=3,2&begin=1-1-2099&afronding=1',
      '/beheer/aanbieders/tarieven',
      '/beheer/producten',
    ],
  },
  {
    naam: 'beheer',
    publiek: 'medewerker',
    persona: 'Martin Oudshoorn',
    paden: [
      '/beheer',
      '/beheer/medewerkers',
      '/beheer/gemeente',
      '/beheer/gemeente/eigen-bijdrage',
      '/beheer/gemeente/eigen-bijdrage/vergelijk',
      '/beheer/logboek',
    ],
  },
]

/** Pictures that the docs show, from the wide ones. */
const IN_DOCS: Readonly<Record<string, string>> = {
  'loket-1280-01': 'loket',
  'inwoner-1280-02': 'mijn',
  'consulent-1280-03': 'zaak',
  'aanbieder-1280-02': 'aanbieder',
}
const BREEDTES = [360, 1280]
const [uitvoer = 'schermen'] = process.argv.slice(2)

const programma = await startProgramma()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  await mkdir(uitvoer, { recursive: true })
  for (const reis of REIZEN)
    for (const breed of BREEDTES) {
      const context = await browser.newContext({
        baseURL: programma.adres,
        viewport: { width: breed, height: 900 },
        locale: 'nl-NL',
      })
      await maakReis(context, reis, breed)
      await context.close()
    }
} finally {
  await browser.close()
  await programma.stop()
}

async function maakReis(context: BrowserContext, reis: Reis, breed: number): Promise<void> {
  const pagina = await context.newPage()
  if (reis.publiek && reis.persona) {
    await pagina.goto(`/inloggen/${reis.publiek}`)
    await pagina.getByRole('button', { name: new RegExp(`^${RegExp.escape(reis.persona)}`) }).click()
    await pagina.waitForLoadState()
  }
  const gevonden = new Map<string, string>()
  for (const [i, pad] of reis.paden.entries()) {
    const adres = vul(pad, gevonden)
    if (!adres) {
      process.stderr.write(`${reis.naam}: geen link gevonden voor ${pad}\n`)
      continue
    }
    const antwoord = await pagina.goto(adres)
    const naam = `${reis.naam}-${breed}-${String(i + 1).padStart(2, '0')}`
    await pagina.screenshot({ path: join(uitvoer, `${naam}.png`), fullPage: true })
    process.stdout.write(`${JSON.stringify({ naam, pad, status: antwoord?.status() ?? 0 })}\n`)
    const doc = IN_DOCS[naam]
    if (doc)
      await pagina
        .screenshot({ path: join(uitvoer, `${naam}-kort.png`) })
        .then(() => copyFile(join(uitvoer, `${naam}-kort.png`), join('docs', 'beelden', `${doc}.png`)))
    await onthoud(pagina, reis.paden, gevonden)
  }
}

/** Fills the stars of a path from links seen before. */
function vul(pad: string, gevonden: ReadonlyMap<string, string>): string | undefined {
  if (!pad.includes('*')) return pad
  if (gevonden.has(pad)) return gevonden.get(pad)
  const begin = [...gevonden].find(([patroon]) => pad.startsWith(`${patroon}/`))
  const rest = begin && pad.slice(begin[0].length)
  return begin && rest && !rest.includes('*') ? `${begin[1]}${rest}` : undefined
}

async function onthoud(pagina: Page, paden: readonly string[], gevonden: Map<string, string>): Promise<void> {
  const links = await pagina
    .locator('a[href]')
    .evaluateAll((as) => as.map((a) => new URL(a.getAttribute('href') ?? '', location.href).pathname))
  for (const patroon of paden.filter((p) => p.includes('*') && !gevonden.has(p))) {
    const vorm = new RegExp(`^${patroon.replaceAll('*', patroon.startsWith('/aanbod') ? '[^/]+' : '[0-9a-f-]{36}')}$`)
    const link = links.find((l) => vorm.test(l) && !paden.includes(l))
    if (link) gevonden.set(patroon, link)
  }
}
