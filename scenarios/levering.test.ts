import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'
import { beantwoordMiddenstuk, vulBereikenIn } from './huis/doe-melding.ts'
import { vraagAanbieder } from './huis/doe-werk.ts'
import { leesBetaalbestand } from './huis/lees-betaalbestand.ts'
import { nieuweMap, type Programma, startProgramma } from './huis/programma.ts'

/** One client from melding to payment, over two months: the same data, and each time a later day. */
let map = ''
let programma: Programma
beforeAll(async () => {
  map = await nieuweMap()
  await opDag('2026-09-01')
})
afterAll(async () => {
  await programma.stop()
  await rm(map, { recursive: true, force: true })
})

const opDag = async (dag: string): Promise<void> => {
  if (programma) await programma.stop()
  programma = await startProgramma({ MEEDOEN_VANDAAG: dag }, map)
}
const als = async (
  publiek: 'inwoner' | 'medewerker' | 'aanbieder',
  naam: string,
  telefoon = false,
): Promise<Bezoeker> => {
  const b = await bezoek({ breed: telefoon ? 360 : 1280, script: !telefoon, adres: programma.adres })
  await b.logIn(publiek, naam)
  return b
}

let zaak = ''
/** The number of the assignment, as the provider reads it. */
let nummer = ''
const declaraties: string[] = []

const declareer = async (carla: Bezoeker, maand: string, uren: string): Promise<void> => {
  await carla.naar(`/aanbieder/declaraties/nieuw?maand=${maand}`)
  // On a page of its own: a month of many clients goes by pages.
  await carla.veld('Zoek een cliënt').fill(nummer)
  await carla.knop('Zoek').click()
  await carla.pagina.locator(`input[name="geleverd-${nummer}"]:not([type=hidden])`).fill(uren)
  await carla.knop('Dien de declaratie in').click()
  await carla.komtOp(/declaraties\/[0-9a-f-]{36}\?gedaan=ja/)
  await carla.houdtStand()
  declaraties.push(/declaraties\/([0-9a-f-]{36})/.exec(carla.pagina.url())?.[1] ?? '')
}

describe('van toewijzing tot betaling, twee maanden lang', () => {
  it('1 september: een inwoner meldt zich, en krijgt dezelfde dag hulp van een aanbieder', async () => {
    const truus = await als('inwoner', 'mw. T. de Wit')
    await truus.pagina.goto('/melding')
    await truus.knop('Begin').click()
    await truus.keuze(/^Voor mijzelf/).check()
    await truus.verder()
    await beantwoordMiddenstuk(truus, undefined, 'Ik ben gevallen.')
    await vulBereikenIn(truus, { telefoon: '0500 123456' })
    await truus.knop('Verstuur mijn melding').click()
    await truus.komtOp(/\/melding\/klaar\//)
    await truus.sluit()
    const sanne = await als('medewerker', 'Sanne Bouwman')
    await sanne.naar('/werkplek?lijst=onverdeeld&sorteer=nummer')
    const rij = sanne.pagina.getByRole('row', { name: /^Wit, T\. de/ })
    zaak = /zaak\/([0-9a-f-]{36})/.exec((await rij.getByRole('link').first().getAttribute('href')) ?? '')?.[1] ?? ''
    await rij.getByRole('button', { name: /^Neem/ }).click()
    await sanne.gedaan()
    await sanne.naar(`/werkplek/zaak/${zaak}/spoed`)
    await sanne.pagina.getByLabel('Soort voorziening').selectOption({ label: 'Hulp bij het huishouden' })
    await sanne.pagina.getByLabel('Product').selectOption('01A04')
    await sanne.pagina.getByLabel('Hoeveel?').fill('120')
    await sanne.pagina.getByLabel('Tot en met').fill('2027-02-28')
    await sanne.pagina.getByLabel('Motivering').fill('U ligt op bed en niemand kan u helpen.')
    await sanne.knop('Regel tijdelijke hulp').click()
    await sanne.komtOp(/\/toewijzen/)
    await vraagAanbieder(sanne, zaak, /^Thuiszorg De Linde/)
    nummer = /Toewijzing (\d+):/.exec(await sanne.tekst())?.[1] ?? ''
    expect(nummer).toMatch(/^\d+$/)
    await sanne.sluit()
  })

  it('de aanbieder neemt aan en meldt de start, op een telefoon zonder script', async () => {
    const carla = await als('aanbieder', 'Carla Steenbergen', true)
    await carla.link(/Wit/).first().click()
    await carla.knop('Aannemen').click()
    await carla.gedaan()
    await carla.pagina.getByLabel('Eerste dag van de hulp').fill('2026-09-01')
    await carla.knop('Hulp is gestart').click()
    await carla.gedaan()
    await carla.houdtStand()
    await carla.sluit()
  })

  it('2 oktober: zij declareert september; een regel met te veel wordt geweigerd en verbeterd', async () => {
    await opDag('2026-10-02')
    const carla = await als('aanbieder', 'Carla Steenbergen', true)
    await declareer(carla, '2026-09', '80:00')
    await carla.leest('Dit is meer dan er in deze maand mag. Vul minder in.')
    await declareer(carla, '2026-09', '8:00')
    await carla.leest('De declaratie is helemaal toegekend')
    await carla.sluit()
  })

  it('3 november: zij declareert oktober, de gemeente keurt goed en betaalt wat klopt, tot op de cent', async () => {
    await opDag('2026-11-03')
    const carla = await als('aanbieder', 'Carla Steenbergen', true)
    await declareer(carla, '2026-10', '9:30')
    await carla.leest('De declaratie is helemaal toegekend')
    await carla.sluit()
    const ruud = await als('medewerker', 'Ruud Wassenaar')
    const gekozen = declaraties.slice(1).map((id) => `d=${id}`)
    await ruud.naar(`/werkplek/declaraties/goedkeuren?${gekozen.join('&')}`)
    await ruud.knop(/^Keur \d+ declaraties? goed: €/).click()
    await ruud.komtOp(/lijst=te-betalen/)
    await ruud.naar(`/werkplek/betalingen/nieuw?${gekozen.join('&')}`)
    await ruud.knop('Maak de betaling').click()
    await ruud.komtOp(/betalingen\/[0-9a-f-]{36}/)
    const adres = (await ruud.link('Download het bestand voor de bank').getAttribute('href')) ?? ''
    const { betalingen, sommen } = leesBetaalbestand(await (await ruud.context.request.get(adres)).text())
    // Eight hours and nine and a half, at 62 cents a minute.
    const bedrag = (8 * 60 + 9 * 60 + 30) * 62
    expect(betalingen).toMatchObject([{ naam: 'Thuiszorg De Linde', bedrag }])
    expect(new Set(sommen)).toEqual(new Set([bedrag]))
    await ruud.knop('Het bestand is aan de bank gegeven').click()
    await ruud.komtOp(/gedaan=aan-bank/)
    await ruud.knop('De bank heeft betaald').click()
    await ruud.komtOp(/gedaan=betaald/)
    await ruud.naar('/werkplek/bijdrage')
    await ruud.veld('Maand').fill('2026-10')
    await ruud.knop('Start de ronde').click()
    await ruud.leest('De ronde is gestart')
    const klaar = async () => {
      await ruud.naar('/werkplek/bijdrage')
      return (await ruud.pagina.getByRole('row', { name: /oktober 2026/ }).textContent()) ?? ''
    }
    await expect.poll(klaar, { timeout: 60_000, interval: 500 }).toContain('Klaar om aan te leveren')
    await ruud.sluit()
  })

  it('de aanbieder ziet dat er is betaald, en de inwoner wat zij zelf betaalt en waarom', async () => {
    const carla = await als('aanbieder', 'Carla Steenbergen', true)
    await carla.naar(`/aanbieder/declaraties/${declaraties.at(-1)}`)
    await carla.leest('Betaald op')
    await carla.sluit()
    const truus = await als('inwoner', 'mw. T. de Wit', true)
    await truus.naar(`/mijn/${zaak}/bijdrage`)
    await truus.leest('U betaalt vanaf september 2026.')
    await truus.leest(/Wij verwachten dat u over oktober 2026 €\s21,80 betaalt\./)
    await truus.houdtStand()
    await truus.sluit()
  })
})
