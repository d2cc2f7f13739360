import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'
import { leesBericht, maakHeader, maakRetour, schrijfBericht, type Wmo301 } from '@meedoen/iwmo'
import { datum, laatsteVanMaand, vastGelukt } from '@meedoen/kern'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'
import { dag } from './huis/doe-werk.ts'

/** One of whom the municipality waits for an answer; the portal of De Linde belongs to other scenarios. */
let aanbieder = ''
const NAAM = `zorgsoftware-${randomUUID().slice(0, 8)}`
const { privateKey, publicKey } = generateKeyPairSync('ed25519')

let gerda: Bezoeker
let agb = ''
beforeAll(async () => {
  gerda = await bezoek()
  await gerda.logIn('medewerker', 'Gerda Lammers')
  await gerda.naar('/werkplek/berichten?lijst=alle&soort=WMO301&stand=verzonden')
  const namen = await gerda.pagina
    .locator('tbody tr')
    .filter({ hasNotText: 'De Linde' })
    .locator('td')
    .first()
    .textContent()
  aanbieder = (namen ?? '').trim()
})
afterAll(() => gerda.sluit())

const token = () =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(NAAM)
    .setAudience('gemeente:9001')
    .setIssuedAt()
    .setExpirationTime('2m')
    .setJti(randomUUID())
    .sign(privateKey)

async function roep(pad: string, soort?: string, lijf?: string): Promise<string> {
  const koppen = { authorization: `Bearer ${await token()}`, ...(soort ? { 'content-type': soort } : {}) }
  const vraag = lijf === undefined ? { headers: koppen } : { method: 'POST', headers: koppen, body: lijf }
  const antwoord = await fetch(`${inject('adres')}/api/v1/berichten${pad}`, vraag)
  expect(antwoord.status, pad).toBeLessThan(300)
  return antwoord.text()
}
const som = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')
const lijst = z.object({
  berichten: z.array(z.object({ id: z.string(), soort: z.string(), identificatie: z.string() })),
})
const bewijs = z.object({ soort: z.string(), stand: z.string(), retour: z.string().nullable() })

/** Fetches and confirms everything that lies ready; gives the bytes by kind and identification. */
async function haalAlles(): Promise<Map<string, string>> {
  const gehaald = new Map<string, string>()
  for (const { id, soort, identificatie } of lijst.parse(JSON.parse(await roep(''))).berichten) {
    const inhoud = await roep(`/${id}`)
    await roep(`/${id}/ontvangst`, 'application/json', JSON.stringify({ sha256: som(inhoud) }))
    gehaald.set(`${soort} ${identificatie}`, inhoud)
  }
  return gehaald
}
const stuur = async (bytes: Uint8Array) =>
  bewijs.parse(JSON.parse(await roep('', 'application/xml', Buffer.from(bytes).toString())))

let teller = 0
const nummer = (): string => {
  teller += 1
  return `Z${String(Date.now()).slice(-9)}${teller}`
}
let toegewezen: Wmo301

const kop = () => ({ afzender: agb, ontvanger: '9001', identificatie: nummer(), dagtekening: datum(dag(0)) })

describe('een aanbieder met eigen software', () => {
  it('wordt door de beheerder aangesloten: een weg en een sleutel', async () => {
    const martin = await bezoek()
    await martin.logIn('medewerker', 'Martin Oudshoorn')
    await martin.naar('/beheer/verbindingen')
    await martin.houdtStand()
    await martin.pagina.getByLabel('Aanbieder', { exact: true }).selectOption({ label: aanbieder })
    agb = await martin.pagina.getByLabel('Aanbieder', { exact: true }).inputValue()
    await martin.keuze('de aanbieder haalt ze op').check()
    await martin.knop('Bewaar').click()
    await martin.komtOp(/gedaan=bewaard/)
    await martin.veld('Naam in het token').fill(NAAM)
    await martin.vink(aanbieder).check()
    await martin.veld('Publieke sleutel').fill('geen sleutel')
    await martin.pagina.getByLabel('Geldig tot en met').fill(dag(30))
    await martin.knop('Voeg toe').click()
    await martin.pagina.getByRole('alert').first().waitFor()
    await martin.houdtStand()
    await martin.veld('Publieke sleutel').fill(publicKey.export({ type: 'spki', format: 'pem' }).toString())
    await martin.knop('Voeg toe').click()
    await martin.leest(NAAM)
    await martin.houdtStand()
    await martin.sluit()
  })

  it('haalt een toewijzing op die opnieuw wordt verstuurd', async () => {
    // What lay ready goes first: then it counts as sent.
    await haalAlles()
    await gerda.naar(`/werkplek/berichten?lijst=alle&soort=WMO301&stand=verzonden&agb=${agb}`)
    await gerda.houdtStand()
    await gerda
      .link(/^Toewijzing aan de aanbieder/)
      .first()
      .click()
    await gerda.komtOp(/\/werkplek\/bericht\//)
    await gerda.houdtStand()
    await gerda.knop('Verstuur nu opnieuw').click()
    await gerda.komtOp(/gedaan=verstuur/)
    const gehaald = [...(await haalAlles())].find(([naam]) => naam.startsWith('WMO301'))?.[1] ?? ''
    const gelezen = leesBericht(Buffer.from(gehaald))
    if (!gelezen.ok || gelezen.soort !== 'WMO301') throw new Error('geen WMO301 opgehaald')
    toegewezen = gelezen.bericht
    await gerda.naar(new URL(gerda.pagina.url()).pathname)
    await gerda.leest('via ophalen door de aanbieder: gelukt')
    await gerda.houdtStand()
  })

  it('antwoordt, meldt de start en declareert, en haalt ieder antwoord op', async () => {
    const identificatieRetour = nummer()
    const kopRetour = { identificatieRetour, dagtekening: datum(dag(0)) }
    const retour = vastGelukt(maakRetour({ soort: 'WMO301', bericht: toegewezen }, [], kopRetour))
    expect((await stuur(schrijfBericht('WMO302', retour.bericht))).stand).toBe('verwerkt')
    const { Bsn, Geboortedatum, Geslacht, Naam, ToegewezenProducten } = toegewezen.Client
    const [product] = ToegewezenProducten
    if (!product?.Product?.Code) throw new Error('geen product in de toewijzing')
    const { ToewijzingNummer, Ingangsdatum } = product
    const Product = { Categorie: product.Product.Categorie, Code: product.Product.Code }
    const start = schrijfBericht('WMO305', {
      Header: maakHeader.WMO305(kop()),
      Client: {
        ...{ Bsn, Geboortedatum, Geslacht },
        Naam: { Geslachtsnaam: Naam.Geslachtsnaam },
        StartProducten: [{ ToewijzingNummer, Product, Begindatum: Ingangsdatum, StatusAanlevering: '1' }],
      },
    })
    const opStart = await stuur(start)
    expect(await stuur(start)).toEqual(opStart)
    const periode = { Begindatum: datum(`${dag(-40).slice(0, 7)}-01`), Einddatum: laatsteVanMaand(datum(dag(-40))) }
    const opDeclaratie = await stuur(
      schrijfBericht('WMO323', {
        Header: maakHeader.WMO323(kop()),
        Declaratie: {
          DeclaratieNummer: nummer(),
          DeclaratiePeriode: periode,
          DeclaratieDagtekening: datum(dag(0)),
          TotaalIngediendBedrag: { TotaalBedrag: 6000, DebetCredit: 'D' },
          Clienten: [
            {
              Bsn,
              Prestaties: [
                {
                  ProductReferentie: { ReferentieNummer: nummer() },
                  ToewijzingNummer,
                  ProductCategorie: Product.Categorie,
                  ProductCode: Product.Code,
                  ProductPeriode: periode,
                  GeleverdVolume: 60,
                  Eenheid: '01',
                  ProductTarief: 100,
                  IngediendBedrag: { Bedrag: 6000, DebetCredit: 'D' },
                },
              ],
            },
          ],
        },
      }),
    )
    const gehaald = await haalAlles()
    expect([...gehaald.keys()]).toEqual(
      expect.arrayContaining([`WMO306 ${opStart.retour}`, `WMO325 ${opDeclaratie.retour}`]),
    )
    expect(await haalAlles()).toEqual(new Map())
  })

  it('is voor de backoffice te volgen: ieder bericht met zijn antwoord', async () => {
    await gerda.naar(`/werkplek/berichten?lijst=alle&soort=WMO323&agb=${agb}`)
    await gerda
      .link(/^Declaratie van de aanbieder/)
      .first()
      .click()
    await gerda.komtOp(/\/werkplek\/bericht\//)
    await gerda.leest('een verbinding met het systeem van de aanbieder')
    await gerda.link(/^het antwoord/).click()
    await gerda.leest('Ons antwoord op de declaratie')
    await gerda.houdtStand()
  })
})

describe('een vastgelopen bericht', () => {
  it('wordt opnieuw gelezen, en met een reden terzijde gelegd', async () => {
    await gerda.naar('/werkplek/berichten?lijst=vastgelopen&soort=WMO305')
    await gerda.houdtStand()
    await gerda
      .link(/^Aanbieder meldt dat de hulp start/)
      .first()
      .click()
    await gerda.leest('Wij kennen deze aanbieder niet')
    await gerda.knop('Lees opnieuw').click()
    await gerda.komtOp(/gedaan=blijft/)
    await gerda.houdtStand()
    await gerda.pagina.getByText('Leg terzijde').first().click()
    await gerda.knop('Leg terzijde').click()
    await gerda.pagina.getByRole('alert').first().waitFor()
    await gerda.houdtStand()
    await gerda.veld('Waarom').fill('Deze aanbieder heeft geen contract. Gebeld en afgesproken.')
    await gerda.knop('Leg terzijde').click()
    await gerda.komtOp(/gedaan=terzijde/)
    await gerda.leest('Gebeld en afgesproken.')
    await gerda.houdtStand()
  })
})
