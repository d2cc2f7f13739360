import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adresVanBuren, type Bezoeker, type Bezoekwijze, bezoek as bezoekHuis } from './huis/bezoek.ts'
import { type Programma, startProgramma } from './huis/programma.ts'

/** A demo of its own that stands on one day: the amounts of the law are published until the end of that year. */
let programma: Programma
beforeAll(async () => {
  programma = await startProgramma({ MEEDOEN_VANDAAG: '2026-11-29' })
})
afterAll(() => programma.stop())

const bezoek = (wijze: Bezoekwijze = {}) => bezoekHuis({ adres: programma.adres, ...wijze })

const BUREN = () => adresVanBuren(programma.adres)

/** Answers as they stand in an address. */
const zoekdeel = (velden: Record<string, string | readonly string[]>): string => {
  const zoek = new URLSearchParams()
  for (const [naam, waarde] of Object.entries(velden))
    for (const een of typeof waarde === 'string' ? [waarde] : waarde) zoek.append(naam, een)
  return `?${zoek}`
}

const OP = '2026-11-20'
const BIJDRAGE = {
  wie: 'volwassene',
  wonen: 'alleen-aow',
  hulp: ['hulp-bij-het-huishouden', 'begeleiding-individueel'],
  begin: '15-9-2026',
  inkomen: 'hoger',
  op: OP,
}
const HUISHOUDEN = { huis: 'alles', beperkingen: 'enig', groter: 'nee', taken: 'was', regie: 'zelf', op: OP }
const PGBVRAGEN = [
  'overzicht',
  'kiezen',
  'administratie',
  'aansturen',
  'onafhankelijk-beheer',
  'reden',
  'eigen-keuze',
  'veilig',
  'doel',
  'clientgericht',
]
const PGB = { ...Object.fromEntries(PGBVRAGEN.map((vraag) => [vraag, 'ja'])), hulp: '01A04', uren: '2,5', op: OP }

const UITKOMSTEN = [
  { pad: `/rekenhulp/eigen-bijdrage${zoekdeel(BIJDRAGE)}`, leest: /21,80/, artikel: 'Wmo 2015 art. 2.1.4a lid 4' },
  {
    pad: `/rekenhulp/termijnen${zoekdeel({ wat: 'melding', dag: '2-11-2026', op: OP })}`,
    leest: /14 december 2026/,
    artikel: 'Wmo 2015 art. 2.3.2 lid 1',
  },
  {
    pad: `/rekenhulp/huishouden${zoekdeel(HUISHOUDEN)}`,
    leest: /3 uur en 10 minuten/,
    artikel: 'Wmo 2015 art. 2.1.3 lid 2 onder a en 2.3.5 lid 3',
  },
  { pad: `/rekenhulp/pgb${zoekdeel(PGB)}`, leest: /Een pgb past/, artikel: 'Wmo 2015 art. 2.3.6 lid 2' },
] as const

const linkVan = (b: Bezoeker): Promise<string> => b.veld('Link naar deze uitkomst').inputValue()

describe('de rekenhulpen, zonder JavaScript op een telefoon', () => {
  const gast = () => bezoek({ breed: 360, script: false })

  it('rekenen de eigen bijdrage uit, van de voordeur tot het artikel', async () => {
    const b = await gast()
    await b.pagina.goto('/')
    await b.link('Reken uw bijdrage uit').click()
    await b.keuze('Voor iemand van 18 jaar of ouder').check()
    await b.keuze('Alleen, en ik heb de AOW-leeftijd').check()
    await b.vink('Hulp bij het huishouden').check()
    await b.veld('Op welke dag begint de hulp?').fill('1-2-2026')
    await b.keuze('Nee, ons inkomen is hoger').check()
    await b.knop('Reken uit').click()
    const tekst = await b.tekst()
    expect(tekst).toMatch(/februari 2026/)
    expect(tekst).toContain('UB Wmo 2015 art. 3.5 lid 4')
    await b.houdtStand()
    await b.sluit()
  })

  it('rekenen uit wanneer er antwoord moet zijn, en zeggen wat kan als dat voorbij is', async () => {
    const b = await gast()
    await b.pagina.goto('/rekenhulp')
    await b.link('Reken de laatste dag uit').click()
    await b.link(/^Ik heb een aanvraag gedaan/).click()
    await b.veld('Op welke dag kreeg de gemeente uw aanvraag?').fill('1-10-2026')
    await b.knop('Reken uit').click()
    const tekst = await b.tekst()
    for (const woorden of ['15 oktober 2026', 'te laat', 'Wmo 2015 art. 2.3.5 lid 2', 'Awb art. 4:17', 'donderdag'])
      expect(tekst).toContain(woorden)
    expect(tekst).toMatch(/€\s?1\.442,00/)
    await b.houdtStand()
    await b.sluit()
  })

  it('schatten de hulp in huis en zeggen dat het geen besluit is', async () => {
    const b = await gast()
    await b.pagina.goto('/rekenhulp/huishouden')
    await b.keuze('Ik of iemand die mij helpt kan een deel doen').check()
    await b.keuze(/^Ja, iets meer/).check()
    await b.pagina
      .getByRole('group', { name: /^Wonen er meer mensen/ })
      .getByRole('radio', { name: 'Nee' })
      .check()
    await b.vink('De was').check()
    await b.keuze('Dat lukt mij niet').check()
    await b.vink(/^Het huishouden is uit de hand gelopen/).check()
    await b.vink('23 jaar of ouder').check()
    await b.knop('Reken uit').click()
    const tekst = await b.tekst()
    // 108 - 23 + 26 + 31 hours a year by the norms of Lindewaard.
    for (const woorden of ['142 uur', '2 uur en 44 minuten', 'HH3', 'geen besluit', 'Wmo 2015 art. 1.1.1'])
      expect(tekst).toContain(woorden)
    expect(tekst).toContain('Hier vonden wij geen bron voor.')
    await b.houdtStand()
    await b.sluit()
  })

  it('wegen af of een pgb past en zetten het naast wat de gemeente betaalt', async () => {
    const b = await gast()
    await b.pagina.goto('/rekenhulp/pgb')
    for (const antwoord of await b.pagina.getByRole('radio', { name: 'Ja', exact: true }).all()) await antwoord.check()
    await b.pagina.getByRole('combobox', { name: /^Welke hulp is het/ }).selectOption('Schoon en leefbaar huis')
    await b.veld(/^Hoeveel uur per week/).fill('2,5')
    await b.knop('Reken uit').click()
    const tekst = await b.tekst()
    for (const woorden of [
      'Een pgb past',
      '130 uur per jaar',
      'Wmo 2015 art. 2.3.6 lid 2 onder a',
      'onze eigen lezing',
    ])
      expect(tekst).toContain(woorden)
    // The lowest contract is 62 cents a minute; somebody from the own circle gets the amount of the ordinance.
    for (const bedrag of [/€\s?37,20 per uur/, /€\s?31,62 per uur/, /€\s?22,40 per uur/]) expect(tekst).toMatch(bedrag)
    await b.houdtStand()
    await b.sluit()
  })
})

describe('de link naar een uitkomst', () => {
  it.each(UITKOMSTEN)('geeft iemand anders dezelfde uitkomst: $artikel', async ({ pad, leest, artikel }) => {
    const hier = await bezoek({ breed: 360, script: false })
    await hier.pagina.goto(pad)
    const tekst = await hier.tekst()
    expect(tekst).toMatch(leest)
    expect(tekst).toContain(artikel)
    expect(tekst).toContain('Gerekend op 20 november 2026')
    const link = await linkVan(hier)
    const daar = await bezoek({ script: false })
    expect((await daar.pagina.goto(link))?.status()).toBe(200)
    expect(await daar.tekst()).toBe(tekst)
    const regels = await daar.pagina.locator('main a[href^="/regels/"]').all()
    expect(regels.length).toBeGreaterThan(0)
    for (const regel of regels)
      expect((await daar.context.request.get((await regel.getAttribute('href')) ?? '')).status()).toBe(200)
    for (const b of [hier, daar]) await b.sluit()
  })

  it('heeft met JavaScript een knop om te kopiëren en een om af te drukken', async () => {
    const b = await bezoek({ breed: 360 })
    await b.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await b.naar(UITKOMSTEN[0].pad)
    await b.knop('Kopieer de link').click()
    await b.leest('De link is gekopieerd.')
    expect(await b.pagina.evaluate('navigator.clipboard.readText()')).toBe(await linkVan(b))
    expect(await b.knop('Druk af').count()).toBe(1)
    await b.houdtStand()
    const zonder = await bezoek({ script: false })
    await zonder.pagina.goto(UITKOMSTEN[0].pad)
    expect(await zonder.knop('Kopieer de link').count()).toBe(0)
    for (const wie of [b, zonder]) await wie.sluit()
  })

  it('laat op papier de antwoorden, de uitkomst, de uitleg en het adres staan, en de rest weg', async () => {
    const b = await bezoek()
    await b.naar(UITKOMSTEN[0].pad)
    const link = await linkVan(b)
    await b.pagina.emulateMedia({ media: 'print' })
    const zichtbaar = (tekst: string | RegExp) => b.pagina.getByText(tekst).filter({ visible: true }).count()
    for (const tekst of ['Uw antwoorden', 'Zo rekenen wij dit uit', link, '14 0500', 'Lindewaard'])
      expect(await zichtbaar(tekst), tekst).toBeGreaterThan(0)
    for (const tekst of ['Verander uw antwoorden', 'Kopieer de link', 'Rekenhulpen'])
      expect(await zichtbaar(tekst), tekst).toBe(0)
    await b.sluit()
  })

  it('wijst van een oude dag de weg naar vandaag', async () => {
    const b = await bezoek({ breed: 360 })
    await b.naar(`/rekenhulp/eigen-bijdrage${zoekdeel({ ...BIJDRAGE, begin: '15-9-2025', op: '2025-11-20' })}`)
    await b.leest('Dit is de uitkomst van 20 november 2025')
    expect(await b.tekst()).toMatch(/€\s?21,00/)
    await b.houdtStand()
    await b.sluit()
  })

  it('rekent in een andere gemeente met de keuzes van die gemeente', async () => {
    const b = await bezoek({ adres: BUREN() })
    const { inkomen: _geenMinima, ...vragen } = BIJDRAGE
    await b.naar(`/rekenhulp/eigen-bijdrage${zoekdeel(vragen)}`)
    expect(await b.tekst()).toMatch(/€\s?15,00 per maand/)
    await b.naar(`/rekenhulp/pgb${zoekdeel(PGB)}`)
    await b.leest('Dit mag niet voor deze hulp')
    await b.sluit()
  })
})

describe('een antwoord dat niet klopt', () => {
  it.each([
    [`/rekenhulp/eigen-bijdrage?op=${OP}`, 'Voor wie is de hulp? Maak een keuze.', 'Voor wie is de hulp?'],
    [`/rekenhulp/eigen-bijdrage${zoekdeel({ ...BIJDRAGE, begin: '31-2-2026' })}`, 'Dit is geen datum', 'Op welke dag'],
    [
      `/rekenhulp/eigen-bijdrage${zoekdeel({ ...BIJDRAGE, hulp: "x' OR 1=1" })}`,
      'Maak een keuze',
      'Welke hulp is het?',
    ],
    [`/rekenhulp/termijnen?wat=feest`, 'Wat is er gebeurd? Maak een keuze.', 'Wat is er gebeurd?'],
    [`/rekenhulp/termijnen?wat=bezwaar&op=${OP}&dag=morgen`, 'Dit is geen datum', 'Op welke dag'],
    [`/rekenhulp/huishouden${zoekdeel({ ...HUISHOUDEN, kamers: '-1' })}`, 'Dit getal kunnen wij niet', 'kamers'],
    [`/rekenhulp/pgb${zoekdeel({ ...PGB, veilig: 'zeker' })}`, 'Is de hulp veilig voor u? Maak een keuze.', 'veilig'],
    [`/rekenhulp/pgb${zoekdeel({ ...PGB, uren: '' })}`, 'Vul ook in hoeveel uur', 'Hoeveel uur per week?'],
  ])('geeft een fout bij het veld: %s', async (pad, melding, veld) => {
    const b = await bezoek({ breed: 320 })
    expect((await b.pagina.goto(pad))?.status()).toBe(400)
    const lijst = b.pagina.getByRole('alert')
    expect(await lijst.textContent()).toContain(melding)
    const doel = await lijst.getByRole('link').first().getAttribute('href')
    expect(await b.pagina.locator(doel ?? '').count()).toBe(1)
    expect(await b.pagina.locator('.md-veld--fout').first().textContent()).toContain(veld)
    await b.houdtStand()
    await b.sluit()
  })

  it('en een dag die niet kan, wijzen terug naar vandaag', async () => {
    const b = await bezoek({ breed: 320 })
    for (const op of ['2099-01-01', '2012-01-01', 'ooit']) {
      expect((await b.pagina.goto(`/rekenhulp/huishouden${zoekdeel({ ...HUISHOUDEN, op })}`))?.status()).toBe(400)
      expect(await b.pagina.getByRole('alert').textContent()).toContain('De dag in deze link klopt niet')
    }
    await b.knop('Reken uit').click()
    await b.leest(/geen besluit/)
    await b.sluit()
  })
})

describe('elke rekenhulp', () => {
  for (const breed of [320, 1280])
    it(`houdt stand op ${breed} pixels, leeg en met een uitkomst, in twee talen`, async () => {
      const b = await bezoek({ breed })
      await b.naar('/rekenhulp')
      await b.houdtStand()
      for (const { pad } of UITKOMSTEN)
        for (const adres of [pad.split('?')[0] ?? pad, pad]) {
          await b.naar(adres)
          await b.houdtStand()
        }
      await b.knop('English').click()
      await b.naar(UITKOMSTEN[0].pad)
      await b.leest('This is how we compute it')
      await b.houdtStand()
      await b.sluit()
    })
})
