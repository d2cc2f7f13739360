import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { controleer } from '@meedoen/iwmo'
import { describe, expect, inject, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'
import { beantwoordMiddenstuk, vulBereikenIn } from './huis/doe-melding.ts'
import { berekenUren, dag, doeOnderzoek, neemBesluit, vraagAanbieder } from './huis/doe-werk.ts'

/** Two municipalities, two people; in the second nobody has JavaScript. */
const WEGEN = [
  {
    gemeente: 'Lindewaard',
    host: 'localhost',
    map: '9001',
    script: true,
    inwoner: 'mw. T. de Wit',
    straat: 'Lindelaan',
    rij: /^Wit, T\. de/,
    jaInBrief: /Beste mevrouw De Wit,\s*Ja/,
    consulent: 'Sanne Bouwman',
    inPortaal: /Wit/,
    uren: 'Samen is dat 108 uur per jaar. Dat is ongeveer 2 uur en 5 minuten per week (125 minuten).',
  },
  {
    gemeente: 'Oeverstroom, zonder JavaScript',
    host: 'oeverstroom.localhost',
    map: '9002',
    script: false,
    inwoner: 'dhr. W. van Rossum',
    straat: 'Veerdam',
    rij: /^Rossum, W\. van/,
    jaInBrief: /Beste meneer Van Rossum,\s*Ja/,
    consulent: 'Judith Klaver',
    inPortaal: /Rossum/,
    uren: 'Samen is dat 104 uur per jaar. Dat is ongeveer 2 uur per week (120 minuten).',
  },
]

/** The road of one resident: each stretch goes on where the one before ended. */
describe.each(WEGEN)('de hoofdweg in $gemeente', ({ host, map, script, inwoner, straat, ...weg }) => {
  const naar = (breed: number) => bezoek({ breed, script, adres: inject('adres').replace('//localhost', `//${host}`) })
  let truus: Bezoeker
  let sanne: Bezoeker
  let carla: Bezoeker
  let zaak = ''

  it('begint met een melding van een ingelogde inwoner, die niets dubbel hoeft te vertellen', async () => {
    truus = await naar(360)
    await truus.logIn('inwoner', inwoner)
    await truus.houdtStand()
    await truus.pagina.goto('/melding')
    await truus.knop('Begin').click()
    await truus.keuze(/^Voor mijzelf/).check()
    await truus.verder()
    await beantwoordMiddenstuk(truus)
    await vulBereikenIn(truus, { telefoon: '0500 123456' })
    await truus.leest(straat)
    await truus.knop('Verstuur mijn melding').click()
    await truus.komtOp(/\/melding\/klaar\//)
    await truus.leest(/\d{4}-\d{5}/)
    await truus.houdtStand()
  })

  it('toont de inwoner wat er gebeurt en neemt een eigen plan in', async () => {
    await truus.pagina.goto('/mijn')
    await truus.link('Bekijk uw zaak').first().click()
    zaak = new URL(truus.pagina.url()).pathname.split('/')[2] ?? ''
    await truus.houdtStand()
    await truus.link('Mijn plan maken').click()
    await truus.pagina.getByRole('textbox').first().fill('Ik wil in mijn eigen huis blijven wonen.')
    await truus.knop('Bewaar en later verder').click()
    await truus.leest('Uw tekst is bewaard, maar nog niet ingeleverd')
    await truus.houdtStand()
    await truus.pagina.goto(`/mijn/${zaak}/plan`)
    const foto = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(12 * 1024 * 1024) }
    await truus.pagina.getByLabel(/^Uw document/).setInputFiles(foto)
    await truus.knop('Lever mijn plan in').click()
    await truus.leest('Dit bestand is te groot.')
    await truus.houdtStand()
    const bewaard = await truus.pagina.getByRole('textbox').first().inputValue()
    expect(bewaard).toBe('Ik wil in mijn eigen huis blijven wonen.')
    await truus.pagina.goto(`/mijn/${zaak}/plan`)
    await truus.knop('Lever mijn plan in').click()
    await expect.poll(() => truus.pagina.url()).toContain(`/mijn/${zaak}?gedaan`)
  })

  it('staat op de werklijst; de consulent neemt de zaak, voert het gesprek en schrijft het onderzoek op', async () => {
    sanne = await naar(1280)
    await sanne.logIn('medewerker', weg.consulent)
    await sanne.pagina.goto('/werkplek?lijst=onverdeeld&sorteer=nummer')
    await sanne.houdtStand()
    await sanne.pagina.getByRole('row', { name: weg.rij }).getByRole('button', { name: /^Neem/ }).click()
    await sanne.gedaan()
    await doeOnderzoek(sanne, zaak)
    await berekenUren(sanne, weg.uren)
    await sanne.naar(`/werkplek/zaak/${zaak}/onderzoek`)
    await sanne.leest('Ik wil in mijn eigen huis blijven wonen.')
  })

  it('stuurt het verslag na een voorbeeld', async () => {
    await sanne.pagina.goto(`/werkplek/zaak/${zaak}/verslag`)
    await sanne.houdtStand()
    await sanne.leest('Een schoon huis')
    await sanne.leest(weg.uren)
    await sanne.knop('Verzend het verslag').click()
    await sanne.gedaan()
  })

  it('laat de inwoner het verslag lezen, antwoorden en aanvragen', async () => {
    await truus.pagina.goto(`/mijn/${zaak}/verslag`)
    await truus.houdtStand()
    await truus.keuze('Ja, het klopt').check()
    await truus.vink(/^Hiermee vraag ik/).check()
    await truus.knop('Verstuur mijn antwoord').click()
    await truus.komtOp(/gedaan=aanvraag/)
  })

  it('neemt een besluit en verstuurt de brief, met ja in de eerste zin', async () => {
    await neemBesluit(sanne, zaak)
    await sanne.pagina.goto(`/werkplek/zaak/${zaak}/beschikking/verzenden`)
    await sanne.houdtStand()
    const brief = (await sanne.pagina.getByRole('article').textContent()) ?? ''
    expect(brief).toMatch(weg.jaInBrief)
    expect(brief).toContain(weg.uren)
    await sanne.knop('Verzend de beschikking').click()
    await sanne.gedaan()
  })

  it('wijst toe aan de aanbieder van haar keuze, met een bericht dat aan de standaard voldoet', async () => {
    await vraagAanbieder(sanne, zaak, /^Thuiszorg De Linde/)
    const uit = join(inject('dataMap'), 'berichten', map, 'uit', '99000001')
    await expect
      .poll(async () => (await readdir(uit)).filter((n) => n.startsWith('WMO301')).length, { timeout: 30_000 })
      .toBeGreaterThan(0)
    const nieuwste =
      (await readdir(uit))
        .filter((n) => n.startsWith('WMO301'))
        .toSorted()
        .at(-1) ?? ''
    expect(controleer(await readFile(join(uit, nieuwste)))).toMatchObject({
      bericht: 'WMO301',
      geldig: true,
      bevindingen: [],
    })
  })

  it('komt aan bij de aanbieder, die aanneemt en de start meldt', async () => {
    carla = await naar(360)
    await carla.logIn('aanbieder', 'Carla Steenbergen')
    await carla.houdtStand()
    await carla.pagina.getByRole('link', { name: weg.inPortaal }).first().click()
    await carla.houdtStand()
    await carla.knop('Aannemen').click()
    await carla.gedaan()
    await carla.pagina
      .getByLabel(/datum|dag|wanneer/i)
      .first()
      .fill(dag(0))
    await carla.knop('Hulp is gestart').click()
    await carla.gedaan()
    await carla.houdtStand()
  })

  it('toont de inwoner dat de hulp is gestart, wat zij betaalt en waarom, en wie er keek', async () => {
    await expect
      .poll(
        async () => {
          await truus.pagina.goto(`/mijn/${zaak}`)
          return truus.tekst()
        },
        { timeout: 60_000, interval: 1_000 },
      )
      .toMatch(/gestart/)
    await truus.leest(weg.uren)
    await truus.houdtStand()
    await truus.pagina.goto('/mijn/inzage')
    await truus.leest(weg.consulent)
    await truus.houdtStand()
    for (const b of [truus, sanne, carla]) await b.sluit()
  })
})
