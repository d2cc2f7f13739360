import { leesBericht, maakHeader, schrijfBericht, type Wmo301 } from '@meedoen/iwmo'
import { type Datum, datum, datumOp, eersteVanMaand, laatsteVanMaand, plusMaanden } from '@meedoen/kern'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adresVanBuren, type Bezoeker, bezoek } from './huis/bezoek.ts'
import { klopt97, leesBetaalbestand } from './huis/lees-betaalbestand.ts'

/** The demo left the last two months that are over undeclared. */
const MAAND = plusMaanden(eersteVanMaand(datumOp(new Date())), -1)
const VORIGE = plusMaanden(MAAND, -1)
const deel = (maand: Datum): string => maand.slice(0, 7)

let carla: Bezoeker
let ruud: Bezoeker
beforeAll(async () => {
  carla = await bezoek({ breed: 360, script: false })
  await carla.logIn('aanbieder', 'Carla Steenbergen')
  ruud = await bezoek()
  await ruud.logIn('medewerker', 'Ruud Wassenaar')
})
afterAll(async () => {
  await carla.sluit()
  await ruud.sluit()
})

/** The first fields of the month, with the most that may be filled in (as hours: 19:00). */
async function velden(b: Bezoeker, aantal: number) {
  const alle = b.pagina.locator('input[name^="geleverd-"]:not([type=hidden])')
  const gevonden = []
  for (let i = 0; i < aantal; i += 1) {
    const naam = (await alle.nth(i).getAttribute('name')) ?? ''
    const veld = b.pagina.locator(`input[name="${naam}"]`)
    const hint = await b.pagina.locator(`[id="${(await veld.getAttribute('id')) ?? ''}-hint"]`).textContent()
    gevonden.push({ veld, hoogste: /(?:hoogstens |Nog €\s)(\S+)/.exec(hint ?? '')?.[1] ?? '' })
  }
  return gevonden
}
const naarMaand = (b: Bezoeker, maand: Datum) => b.naar(`/aanbieder/declaraties/nieuw?maand=${deel(maand)}`)
const idUit = (b: Bezoeker): string => /declaraties\/([0-9a-f-]{36})/.exec(b.pagina.url())?.[1] ?? ''
const bedragBij = async (b: Bezoeker, term: string): Promise<number> => {
  const waarde = b.pagina.locator('dl > div', { has: b.pagina.getByText(term, { exact: true }) }).locator('dd')
  return Number(((await waarde.first().textContent()) ?? '').replace(/[^\d-]/g, ''))
}
const declaraties: string[] = []
const KEUR = /^Keur \d+ declaraties? goed: €/

describe('van geleverde hulp tot betaling', () => {
  it('declareert een aanbieder een maand op een telefoon zonder script, en verliest niets bij een fout', async () => {
    await naarMaand(carla, VORIGE)
    await carla.houdtStand()
    const [een, twee] = await velden(carla, 2)
    await een?.veld.fill(een.hoogste)
    await twee?.veld.fill('heel veel')
    await carla.knop('Dien de declaratie in').click()
    await carla.leest('Dit zijn geen uren.')
    await carla.houdtStand()
    expect([await een?.veld.inputValue(), await twee?.veld.inputValue()]).toEqual([een?.hoogste, 'heel veel'])
    await twee?.veld.fill('190:00')
    await carla.knop('Dien de declaratie in').click()
    await carla.komtOp(/declaraties\/[0-9a-f-]{36}\?gedaan=ja/)
    await carla.leest('Niet alles is toegekend')
    await carla.leest('Dit is meer dan er in deze maand mag. Vul minder in.')
    await carla.leest('Code 9321')
    await carla.houdtStand()
    declaraties.push(idUit(carla))
  })

  it('doet een tweede druk op de knop niets twee keer', async () => {
    await naarMaand(carla, VORIGE)
    const inUren = (await velden(carla, 6)).filter(({ hoogste }) => hoogste.includes(':'))
    await inUren[2]?.veld.fill('1:00')
    const formulier = await carla.pagina
      .locator('form', { has: carla.knop('Dien de declaratie in') })
      .locator('input')
      .evaluateAll((invoer) =>
        invoer.flatMap((i) => (i instanceof HTMLInputElement ? [[i.name, i.value] as const] : [])),
      )
    const stuur = async (): Promise<string> => {
      const antwoord = await carla.context.request.post('/aanbieder/declaraties/nieuw', {
        form: Object.fromEntries(formulier),
        headers: { origin: new URL(carla.pagina.url()).origin },
        maxRedirects: 0,
      })
      return antwoord.headers().location ?? String(antwoord.status())
    }
    const [een, ander] = [await stuur(), await stuur()]
    expect(een).toMatch(/declaraties\/[0-9a-f-]{36}/)
    expect(ander).toBe(een)
    declaraties.push(/declaraties\/([0-9a-f-]{36})/.exec(een)?.[1] ?? '')
  })

  it('verbetert een afgewezen regel, en kan er een vraag over stellen die de gemeente in woorden beantwoordt', async () => {
    const [eerste] = declaraties
    await carla.naar(`/aanbieder/declaraties/${eerste}`)
    await carla.pagina
      .locator('tbody tr')
      .first()
      .getByRole('link', { name: /^Verbeter/ })
      .click()
    await carla.houdtStand()
    await carla.veld(/Waarom klopt de regel toch/).fill('De cliënt was ziek en had meer hulp nodig.')
    await carla.knop('Stuur uw vraag').click()
    await carla.leest('Uw vraag is verstuurd')
    await ruud.naar('/werkplek/declaraties/vragen')
    await ruud.leest('De cliënt was ziek')
    await ruud.houdtStand()
    await ruud.knop('Stuur het antwoord').first().click()
    await ruud.leest('Vul dit in.')
    await ruud.veld('Uw antwoord').first().fill('Vraag eerst een nieuwe toewijzing aan.')
    await ruud.keuze('De regel blijft afgewezen').first().check()
    await ruud.knop('Stuur het antwoord').first().click()
    await ruud.komtOp(/gedaan=ja/)
    await carla.naar(`/aanbieder/declaraties/${eerste}`)
    await carla.leest('De gemeente antwoordde')
    await carla.pagina
      .locator('tbody tr')
      .first()
      .getByRole('link', { name: /^Verbeter/ })
      .click()
    await carla.leest('Vraag eerst een nieuwe toewijzing aan.')
    await carla.veld(/Hoeveel hulp gaf u echt/).fill('2:00')
    await carla.knop('Dien de verbetering in').click()
    await carla.leest('De declaratie is helemaal toegekend')
    declaraties.push(idUit(carla))
  })

  it('declareert een grote maand, die twee mensen moeten goedkeuren', async () => {
    await naarMaand(carla, MAAND)
    for (const { veld, hoogste } of await velden(carla, 12)) await veld.fill(hoogste)
    await carla.knop('Volgende').click()
    await carla.leest(/Ingevuld bij 12 van \d+: €/)
    await carla.houdtStand()
    const meer = await velden(carla, 2)
    for (const { veld, hoogste } of meer) await veld.fill(hoogste)
    await carla.knop('Tel op wat ik invulde').click()
    await carla.leest(/Ingevuld bij 14 van/)
    expect(await meer[1]?.veld.inputValue()).toBe(meer[1]?.hoogste)
    await carla.knop('Dien de declaratie in').click()
    await carla.komtOp(/gedaan=ja/)
    await carla.leest('De declaratie is helemaal toegekend')
    expect(await bedragBij(carla, 'Toegekend')).toBeGreaterThan(500_000)
    declaraties.push(idUit(carla))
  })

  it('doet een aanbieder met eigen software hetzelfde met alleen een bestand', async () => {
    const sybren = await bezoek({ breed: 360, script: false })
    await sybren.logIn('aanbieder', 'Sybren Wiersma')
    const bestand = await maakEigenBestand(sybren)
    await sybren.naar('/aanbieder/berichten/insturen')
    const stuur = async (): Promise<void> => {
      await sybren.pagina
        .locator('input[type=file]')
        .setInputFiles({ name: 'declaratie.xml', mimeType: 'application/xml', buffer: Buffer.from(bestand) })
      await sybren.knop('Stuur in').click()
    }
    await stuur()
    await sybren.leest('declaratie.xml is verwerkt')
    await stuur()
    await sybren.leest('declaratie.xml kenden we al')
    await sybren.naar('/aanbieder/declaraties')
    await sybren.link('EIGEN1').click()
    await sybren.leest('toegekend')
    expect(await bedragBij(sybren, 'Afgewezen')).toBe(0)
    declaraties.push(idUit(sybren))
    const vreemd = await sybren.pagina.goto(`/aanbieder/declaraties/${declaraties[0]}`)
    expect(vreemd?.status()).toBe(404)
    await sybren.sluit()
  })

  it('keurt de een goed en geeft een ander het tweede akkoord', async () => {
    await ruud.naar('/werkplek/declaraties')
    await ruud.houdtStand()
    expect(await ruud.pagina.locator('input[name="d"]:checked').count()).toBe(0)
    await ruud.knop('Bekijk en keur goed').click()
    await ruud.leest('U koos nog niets')
    await ruud.link('Kies alles').click()
    await ruud.komtOp(/alles=ja/)
    expect(await ruud.pagina.locator('input[name="d"]:not(:checked)').count()).toBe(0)
    await kiesAlleen(ruud)
    await ruud.knop('Bekijk en keur goed').click()
    await ruud.leest('Dit vraagt ook een collega')
    await ruud.houdtStand()
    await ruud.knop(KEUR).click()
    await ruud.komtOp(/lijst=te-betalen/)
    await ruud.leest(/\d+ declaraties? goedgekeurd/)
    await ruud.leest('1 declaratie wacht nu op een collega.')
    await ruud.naar(`/werkplek/declaraties/goedkeuren?d=${declaraties[3]}`)
    await ruud.leest('Een collega met mandaat moet dat ook doen')
    expect(await ruud.knop(KEUR).count()).toBe(0)
    const aylin = await bezoek()
    await aylin.logIn('medewerker', 'Aylin Demir')
    expect(new URL(aylin.pagina.url()).pathname).toBe('/werkplek/declaraties')
    await aylin.naar(`/werkplek/declaraties/${declaraties[3]}`)
    await aylin.leest('Een collega gaf al akkoord.')
    await aylin.houdtStand()
    await aylin.link('Bekijk en keur goed').click()
    await aylin.knop(KEUR).click()
    await aylin.komtOp(/lijst=te-betalen/)
    await aylin.sluit()
  })

  it('maakt de betaling, waarvan het bestand klopt en elke keer hetzelfde is', async () => {
    await ruud.naar('/werkplek/declaraties?lijst=te-betalen')
    await kiesAlleen(ruud)
    await ruud.knop('Bekijk de betaling').click()
    await ruud.leest('Nieuwe betaling')
    await ruud.houdtStand()
    await ruud.knop(/^Maak de betaling: €.* aan 2 aanbieders/).click()
    await ruud.komtOp(/betalingen\/[0-9a-f-]{36}/)
    await ruud.leest('De betaling is gemaakt.')
    await ruud.houdtStand()
    const adres = (await ruud.link('Download het bestand voor de bank').getAttribute('href')) ?? ''
    const haal = async () => (await ruud.context.request.get(adres)).text()
    const xml = await haal()
    expect(await haal()).toBe(xml)
    const bestand = leesBetaalbestand(xml)
    expect(bestand.versie).toBe('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09')
    expect(bestand.betalingen.map(({ naam }) => naam).toSorted()).toEqual([
      'Thuiszorg De Linde',
      'Zorgboerderij De Korenbloem',
    ])
    for (const iban of [bestand.vanIban, ...bestand.betalingen.map((b) => b.iban)])
      expect(klopt97(iban), iban).toBe(true)
    const som = bestand.betalingen.reduce((totaal, { bedrag }) => totaal + bedrag, 0)
    expect([...bestand.sommen, ...bestand.aantallen]).toEqual([som, som, 2, 2])
    const verwacht = await toegekendSamen()
    expect(som).toBe(verwacht)
    expect(bestand.betalingen.map((b) => b.omschrijving).join(' ')).toMatch(/Wmo declaraties P\d+, P\d+/)
    expect(`${xml}`.replace(/<[^>]*>/g, '')).toMatch(/^[a-zA-Z0-9/\-?:().,'+ \n.:]*$/)
    await ruud.knop('Het bestand is aan de bank gegeven').click()
    await ruud.komtOp(/gedaan=aan-bank/)
    await ruud.knop('De bank heeft betaald').click()
    await ruud.komtOp(/gedaan=betaald/)
    expect(await haal()).toBe(xml)
  })

  it('laat de aanbieder zien dat er is betaald', async () => {
    await carla.naar(`/aanbieder/declaraties/${declaraties[3]}`)
    await carla.leest('Betaald op')
    await carla.naar('/aanbieder/declaraties')
    await carla.houdtStand()
  })

  it('telt wat is toegewezen en betaald bij elkaar op, ook als bestand', async () => {
    await ruud.naar(`/werkplek/declaraties/aansluiting?van=${deel(MAAND)}&tot=${deel(MAAND)}`)
    await ruud.leest('Zorgboerderij De Korenbloem')
    await ruud.houdtStand()
    const adres = (await ruud.link('Download als CSV').getAttribute('href')) ?? ''
    const csv = await (await ruud.context.request.get(adres)).text()
    const regel = csv.split('\r\n').find((r) => r.startsWith('Zorgboerderij De Korenbloem'))
    expect(regel?.split(';').slice(4)).toHaveLength(6)
  })

  it('toont niets aan wie er niet over gaat', async () => {
    const sanne = await bezoek()
    await sanne.logIn('medewerker', 'Sanne Bouwman')
    for (const pad of ['/werkplek/declaraties', `/werkplek/declaraties/${declaraties[0]}`, '/werkplek/betalingen'])
      expect((await sanne.pagina.goto(pad))?.status(), pad).toBe(403)
    await sanne.sluit()
    const daar = await bezoek({ adres: adresVanBuren() })
    await daar.logIn('aanbieder', 'Carla Steenbergen')
    expect((await daar.pagina.goto(`/aanbieder/declaraties/${declaraties[0]}`))?.status()).toBe(404)
    await daar.sluit()
  })
})

/** Only the declarations of this story: the demo has others. */
async function kiesAlleen(b: Bezoeker): Promise<void> {
  for (const vakje of await b.pagina.locator('input[name="d"]').all())
    await vakje.setChecked(declaraties.includes((await vakje.getAttribute('value')) ?? ''))
}

async function toegekendSamen(): Promise<number> {
  let som = 0
  for (const id of declaraties) {
    await ruud.naar(`/werkplek/declaraties/${id}`)
    som += await bedragBij(ruud, 'Toegekend')
  }
  await ruud.pagina.goBack()
  await ruud.naar('/werkplek/betalingen')
  await ruud.pagina.locator('tbody a').first().click()
  await ruud.komtOp(/betalingen\/[0-9a-f-]{36}/)
  return som
}

/** What software of a provider makes of an assignment that it received: one client, one month, at the rate of the contract. */
async function maakEigenBestand(b: Bezoeker): Promise<Uint8Array> {
  const { Client, Header } = await lopendeToewijzing(b)
  const [product] = Client.ToegewezenProducten
  if (!product) throw new Error('een toewijzingsbericht zonder product')
  await naarMaand(b, MAAND)
  const tarief = Number(/Tarief: €\s(\d+,\d{2}) per dagdeel/.exec(await b.tekst())?.[1]?.replace(',', '') ?? '0')
  const volume = 2
  const { Categorie, Code } = product.Product ?? {}
  if (Categorie === undefined || Code === undefined) throw new Error('een toewijzing zonder productcode')
  const periode = { Begindatum: MAAND, Einddatum: laatsteVanMaand(MAAND) }
  const bedrag = { Bedrag: volume * tarief, DebetCredit: 'D' as const }
  return schrijfBericht('WMO323', {
    Header: maakHeader.WMO323({
      afzender: Header.Ontvanger,
      ontvanger: Header.Afzender,
      identificatie: 'EIGEN0001',
      dagtekening: datumOp(new Date()),
    }),
    Declaratie: {
      DeclaratieNummer: 'EIGEN1',
      DeclaratiePeriode: periode,
      DeclaratieDagtekening: datumOp(new Date()),
      TotaalIngediendBedrag: { TotaalBedrag: bedrag.Bedrag, DebetCredit: 'D' },
      Clienten: [
        {
          Bsn: Client.Bsn,
          Prestaties: [
            {
              ProductReferentie: { ReferentieNummer: 'EIGEN1-1' },
              ToewijzingNummer: product.ToewijzingNummer,
              ProductCategorie: Categorie,
              ProductCode: Code,
              ProductPeriode: periode,
              GeleverdVolume: volume,
              Eenheid: '16',
              ProductTarief: tarief,
              IngediendBedrag: bedrag,
            },
          ],
        },
      ],
    },
  })
}

/** The message about an assignment that held all of the month. */
async function lopendeToewijzing(b: Bezoeker): Promise<Wmo301> {
  await b.naar('/aanbieder?lijst=lopend')
  const paden = await b.pagina
    .locator('tbody th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const pad of paden.toReversed()) {
    await b.naar(pad)
    const bestand = await b.pagina.locator('a[href$="/xml"]').last().getAttribute('href')
    const gelezen = leesBericht(new Uint8Array(await (await b.context.request.get(bestand ?? '')).body()))
    if (!gelezen.ok || gelezen.soort !== 'WMO301') continue
    const [product] = gelezen.bericht.Client.ToegewezenProducten
    const eind = product?.Einddatum ?? datum('2999-12-31')
    if (product && product.Ingangsdatum <= MAAND && eind >= laatsteVanMaand(MAAND)) return gelezen.bericht
  }
  throw new Error('geen toewijzing die de hele maand liep')
}
