import type { Ruweregel } from '@meedoen/inkoop'
import { gelukt, geweigerd, schrijfEuroInvoer, type Uitkomst } from '@meedoen/kern'
import { data, redirect } from 'react-router'
import { ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import { leesCsv, schrijfCsv } from '../../csv.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { vertaler } from '../../teksten/vertaler.ts'
import { enkel } from '../../waarden.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'
import { schrijfDatumInvoer } from '../gemeente/vormen/datum-invoer.ts'

const KOPPEN = ['aanbieder', 'agb', 'contract', 'product', 'naam', 'eenheid', 'begin', 'eind', 'bedrag'] as const
const NODIG = ['contract', 'product', 'begin', 'eind', 'bedrag'] as const
const MEESTE_REGELS = 2000
const GETOOND = 200

/** Every tariff that holds today: one line each, in the columns that can be read in. */
export function maakTarievencsv(vraag: Paginavraag): Promise<string> {
  const huis = alsContractbeheerder(vraag)
  const t = vertaler(huis.taal).getFixedT(null, 'inkoop')
  return huis.werk(async (stap) => {
    const rijen: string[][] = []
    for (const { agb, naam } of await huis.kamers.inkoop.haalAanbieders(stap.tx)) {
      const beeld = await huis.kamers.inkoop.bekijkAanbieder(stap, agb, huis.vandaag)
      const producten = new Map((await huis.kamers.inkoop.haalProducten(stap.tx)).map((p) => [p.code, p]))
      for (const { nummer, nu } of beeld.ok ? beeld.waarde.contracten : [])
        for (const { product: code, begin, eind, bedrag } of nu) {
          const product = producten.get(code)
          const dagen = [schrijfDatumInvoer(begin), eind ? schrijfDatumInvoer(eind) : '']
          const wat = product ? [product.naam[huis.taal], t(`eenheid.${product.eenheid}`)] : ['', '']
          rijen.push([naam, agb, nummer, code, ...wat, ...dagen, schrijfEuroInvoer(bedrag)])
        }
    }
    return schrijfCsv([KOPPEN.map((kop) => t(`tarieven.csv.${kop}`)), ...rijen])
  })
}

/** Lines of the file by the names of its heading, in whatever order its columns stand. */
function leesLijst(
  tekst: string,
): Uitkomst<Ruweregel[], 'csv-onleesbaar' | 'csv-kolommen' | 'csv-te-lang' | 'lijst-leeg'> {
  const gelezen = leesCsv(tekst)
  if (!gelezen.ok) return gelezen
  const [kop = [], ...rijen] = gelezen.waarde
  const plaats = new Map(
    NODIG.map((naam) => [naam, kop.findIndex((tekstInKop) => HEET[naam].includes(tekstInKop.toLowerCase()))]),
  )
  if ([...plaats.values()].some((kolom) => kolom < 0))
    return geweigerd(
      'csv-kolommen',
      'Er missen kolommen. Nodig zijn: Contract, Product, Begin, Eind en Bedrag.',
      'bestand',
    )
  if (rijen.length === 0)
    return geweigerd('lijst-leeg', 'In dit bestand staan geen tarieven. Kies een ander bestand.', 'bestand')
  if (rijen.length > MEESTE_REGELS)
    return geweigerd(
      'csv-te-lang',
      'Dit bestand heeft meer dan 2000 regels. Verdeel het over meer bestanden.',
      'bestand',
    )
  const cel = (rij: readonly string[], naam: (typeof NODIG)[number]): string => rij[plaats.get(naam) ?? -1] ?? ''
  return gelukt(
    rijen.map((rij) => ({
      contract: cel(rij, 'contract'),
      product: cel(rij, 'product').toUpperCase(),
      begin: cel(rij, 'begin'),
      eind: cel(rij, 'eind'),
      bedrag: cel(rij, 'bedrag'),
    })),
  )
}

/** How a column may be called: as we write it ourselves in both languages. */
const HEET: Readonly<Record<(typeof NODIG)[number], readonly string[]>> = {
  contract: ['contract'],
  product: ['product'],
  begin: ['begin'],
  eind: ['eind', 'end'],
  bedrag: ['bedrag', 'amount', 'tarief'],
}

/** Checks a file and shows what it would do; or records the file that was shown. */
export async function verwerkLijst(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsContractbeheerder(vraag, inzending)
  const tekst = await tekstUit(inzending)
  if (tekst === '') return weiger(huis.kamers.kern.geweigerdeInvoer({ bestand: 'verplicht' }))
  const lijst = leesLijst(tekst)
  if (!lijst.ok) return weiger(lijst)
  return enkel(inzending, 'doe') === 'bewaar'
    ? bewaar(huis, inzending, lijst.waarde, tekst)
    : toon(huis, lijst.waarde, tekst)
}

const weiger = (weigering: Extract<Uitkomst<unknown>, { ok: false }>) =>
  data({ weigering, plan: null }, { status: 422 })

/** The file itself, or the text of it that the page held since it was checked. */
async function tekstUit({ bestanden, waarden }: Inzending): Promise<string> {
  const [bestand] = bestanden.bestand ?? []
  return bestand ? await bestand.text() : enkel({ waarden }, 'tekst')
}

async function toon(huis: Huis, regels: readonly Ruweregel[], tekst: string) {
  const gekeurd = ofGeenToegang(await huis.werk((stap) => huis.kamers.inkoop.keurTarievenlijst(stap, regels)))
  const fouten = gekeurd.filter(({ bezwaar }) => bezwaar !== null)
  const goed = gekeurd.filter(({ bezwaar }) => bezwaar === null)
  const getoond = [...fouten, ...goed].slice(0, GETOOND)
  return { weigering: undefined, plan: { tekst, fout: fouten.length, goed: goed.length, regels: getoond } }
}

async function bewaar(huis: Huis, inzending: Inzending, regels: readonly Ruweregel[], tekst: string) {
  const uitkomst = await huis.werk((stap) =>
    huis.kamers.zaken.doeEenmaal(stap, `inkoop:${inzending.sleutel}`, () =>
      huis.kamers.inkoop.bewaarTarievenlijst(stap, regels),
    ),
  )
  // Somebody changed a contract since the file was shown: then it shows what does not fit now.
  if (!uitkomst.ok) return toon(huis, regels, tekst)
  throw redirect('/beheer/aanbieders?gedaan=lijst')
}
