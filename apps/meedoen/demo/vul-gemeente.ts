import {
  legAanbiederVast,
  legContractVast,
  legProductVast,
  legTarievenVast,
  meldBeschikbaarheid,
  stelCapaciteitVast,
  wijzigAanbieder,
} from '@meedoen/inkoop'
import { type Datum, datum, plusDagen, vastGelukt } from '@meedoen/kern'
import { legAanbodVast } from '@meedoen/loket'
import type { Transactie } from '@meedoen/opslag'
import { wettelijkBedragIn } from '@meedoen/regels'
import { registreerAanbiedermedewerker, registreerMedewerker, type Stap } from '@meedoen/toegang'
import { bewaarOntwerp, ONDERWERPEN, type Onderwerp, stelVersieVast } from '@meedoen/verordening'
import type { Democontract, Demogemeente } from './gemeente.ts'

/** The day from which the choices of the municipality hold: before the oldest case of the demo, and with a known law. */
export const ingangVan = (vandaag: Datum): Datum => datum(`${Math.min(2024, Number(vandaag.slice(0, 4)) - 3)}-01-01`)

/** Writes what a municipality has before there are people: its choices, what it buys, its local offer and its staff. */
export async function vulGemeente(tx: Transactie, gemeente: Demogemeente, vandaag: Datum): Promise<void> {
  await legVerordeningVast(tx, gemeente, vandaag)
  await legVoorstelVast(tx, gemeente, vandaag)
  for (const product of gemeente.producten) await legProductVast(tx, product)
  for (const contract of gemeente.contracten) await legDemocontractVast(tx, contract, vandaag)
  await legAanbodVast(tx, gemeente.aanbod)
  for (const medewerker of gemeente.medewerkers) vastGelukt(await registreerMedewerker(tx, medewerker))
  for (const mens of gemeente.aanbiedermedewerkers)
    vastGelukt(await registreerAanbiedermedewerker(tx, { ...mens, beheertMensen: true }))
}

const isOnderwerp = (naam: string): naam is Onderwerp => naam in ONDERWERPEN

async function legVerordeningVast(tx: Transactie, { naam, verordening }: Demogemeente, vandaag: Datum): Promise<void> {
  const ingang = ingangVan(vandaag)
  for (const onderwerp of Object.keys(verordening).filter(isOnderwerp)) {
    const nieuw = { onderwerp, ingang, inhoud: verordening[onderwerp], door: 'inrichting' }
    const bron = `Verordening maatschappelijke ondersteuning ${naam} ${ingang.slice(0, 4)}`
    vastGelukt(await stelVersieVast(tx, { ...nieuw, bron, op: new Date(`${ingang}T09:00:00Z`) }, WET))
  }
}

/** Drafts for the next year, as somebody left them some days ago. */
async function legVoorstelVast(tx: Transactie, { voorstel }: Demogemeente, vandaag: Datum): Promise<void> {
  if (!voorstel) return
  const jaar = Number(vandaag.slice(0, 4)) + 1
  const { naam, inhoud } = voorstel(jaar)
  const op = new Date(`${plusDagen(vandaag, -6)}T14:20:00Z`)
  for (const onderwerp of Object.keys(inhoud).filter(isOnderwerp)) {
    const ontwerp = { onderwerp, naam, ingang: opNieuwjaar(jaar), bron: '', inhoud: inhoud[onderwerp] }
    vastGelukt(await bewaarOntwerp(tx, { ...ontwerp, op, door: 'inrichting' }, WET))
  }
}

const WET = {
  hoogsteBijdragePerMaand: (dag: Datum) => {
    const bekend = wettelijkBedragIn(dag)
    return bekend.ok ? bekend.waarde.waarde : null
  },
}

/** A contract with a tariff per calendar year: last year's was 4% lower, and so on back. */
async function legDemocontractVast(tx: Transactie, schets: Democontract, vandaag: Datum): Promise<void> {
  const ditJaar = Number(vandaag.slice(0, 4))
  const eerste = ditJaar - schets.beganJarenGeleden
  const laatste = schets.eindigdeJarenGeleden === undefined ? null : ditJaar - schets.eindigdeJarenGeleden
  await legAanbiederVast(tx, schets.aanbieder)
  const contract = { nummer: schets.nummer, agb: schets.aanbieder.agb, begin: opNieuwjaar(eerste) }
  vastGelukt(await legContractVast(tx, { ...contract, eind: laatste === null ? null : opOudjaar(laatste) }))
  const jaren = Array.from({ length: (laatste ?? ditJaar) - eerste + 1 }, (_, i) => eerste + i)
  const tarieven = schets.tarieven.flatMap(({ product, bedrag, wachttijdWeken }) =>
    jaren.map((jaar) => ({
      product,
      wachttijdWeken,
      contract: schets.nummer,
      begin: opNieuwjaar(jaar),
      eind: laatste === null && jaar === ditJaar ? null : opOudjaar(jaar),
      bedrag: Math.round(bedrag * 0.96 ** (ditJaar - jaar)),
    })),
  )
  vastGelukt(await legTarievenVast(tx, schets.nummer, tarieven))
  await vertelHoeHetNuIs(tx, schets, vandaag)
}

/** What was agreed on places, what the provider told, and from when it takes nobody new: by the steps of real life. */
async function vertelHoeHetNuIs(tx: Transactie, schets: Democontract, vandaag: Datum): Promise<void> {
  const { agb, omschrijving, ...aanbieder } = schets.aanbieder
  const op = (dag: Datum, wie: Stap['wie']): Stap => ({
    tx,
    wie,
    vandaag: dag,
    nu: new Date(`${dag}T09:30:00Z`),
    inzagesleutel: new Uint8Array(32),
  })
  for (const { product, plaatsen, minuten, gemeld } of schets.tarieven) {
    const aantal = plaatsen ?? minuten
    const afspraak = { product, maat: plaatsen === undefined ? 'minuten' : 'plaatsen', vanaf: opNieuwjaar(2024) }
    if (aantal !== undefined)
      vastGelukt(
        await stelCapaciteitVast(op(plusDagen(vandaag, -60), INRICHTER), agb, { ...afspraak, aantal: String(aantal) }),
      )
    if (gemeld) {
      const wie: Stap['wie'] = { soort: 'aanbieder', id: 'inrichting', naam: aanbieder.naam, agb }
      const melding = { product, weken: String(gemeld.weken), vrij: String(gemeld.vrij ?? '') }
      vastGelukt(await meldBeschikbaarheid(op(plusDagen(vandaag, -gemeld.dagenGeleden), wie), agb, melding))
    }
  }
  if (schets.stoptOverDagen === undefined) return
  const gegevens = { ...aanbieder, omschrijvingNl: omschrijving.nl, omschrijvingEn: omschrijving.en }
  const geenNieuweVanaf = plusDagen(vandaag, schets.stoptOverDagen)
  const stap = op(plusDagen(vandaag, -20), INRICHTER)
  vastGelukt(await wijzigAanbieder(stap, agb, { ...gegevens, geenNieuweVanaf }))
}

const INRICHTER: Stap['wie'] = {
  soort: 'medewerker',
  id: 'inrichting',
  naam: 'Inrichting',
  team: '',
  rollen: ['contractbeheerder'],
  mandaten: [],
}

const opNieuwjaar = (jaar: number): Datum => datum(`${jaar}-01-01`)
const opOudjaar = (jaar: number): Datum => datum(`${jaar}-12-31`)
