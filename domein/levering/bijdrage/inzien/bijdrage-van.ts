import { type Datum, eersteVanMaand, gelukt, plusMaanden, type Uitkomst } from '@meedoen/kern'
import { haalPersoon, vindPersoon } from '@meedoen/personen'
import { abonnementstariefHerziening, type Uitleg } from '@meedoen/regels'
import { kijk, type Stap } from '@meedoen/toegang'
import { type Antwoordstand, antwoordenOp } from '../aanleveren/antwoorden.ts'
import { soortVan } from '../aanleveren/soort.ts'
import { opMaand } from '../bepalen/bepaal-persoon.ts'
import { leesLijn, type Meldinggegevens, type Meldingsoort, meldingVeld, type Punt } from '../bepalen/gemeld.ts'
import { maakPersoonbeeld } from '../bepalen/in-maand.ts'
import type { Hulpbron, Reden, Vrijstellingsperiode } from '../bepalen/persoonbron.ts'
import { herzieneMaanden } from '../bepalen/tellingen.ts'
import { haalBronnen } from '../bronnen/haal-bronnen.ts'
import { kaderVan, laatsteRonde, naarRonde, type Ronde, ronderijen } from '../ronde/ronde.ts'
import { legMaandUit } from './waarom.ts'

/** What is expected for a month, in eurocents, with why; `reden` when nothing is due. */
export type Bijdragemaand = {
  readonly maand: Datum
  readonly bedrag: number
  readonly reden: Reden | null
  readonly uitleg: Uitleg
}
/** A run that changed months which an earlier run had told otherwise. */
type Herziening = {
  readonly maand: Datum
  readonly maanden: readonly { readonly maand: Datum; readonly was: number; readonly wordt: number }[]
  readonly uitleg: Uitleg | null
}
export type Bijdrageoverzicht = {
  /** First month that costs something; null when none does. */
  readonly vanaf: Datum | null
  /** Newest first. */
  readonly maanden: readonly Bijdragemaand[]
  readonly herzieningen: readonly Herziening[]
}

const HOOGSTENS = 12

/**
 * The months of a person as the last run left them, and what changed in earlier ones. Null before the first run that came by them. Who
 * may see it is for the caller to have asked.
 */
export async function haalBijdrageoverzicht(stap: Stap, persoon: string): Promise<Bijdrageoverzicht | null> {
  const ronde = await laatsteRonde(stap.tx, null)
  if (!ronde) return null
  const kader = await kaderVan(stap.tx, { ...ronde, id: '00000000-0000-0000-0000-000000000000' })
  const stuk = (await haalBronnen(stap.tx, [persoon], kader.verordeningen)).get(persoon)
  const eerste = stuk?.vorige.lijn[0]
  if (!stuk || !eerste) return null
  const beeld = maakPersoonbeeld(stuk.bron, stuk.vorige.gemeld, kader)
  const maanden: Bijdragemaand[] = []
  for (let maand = ronde.maand; maand >= eerste.maand && maanden.length < HOOGSTENS; maand = plusMaanden(maand, -1)) {
    const punt = opMaand(stuk.vorige.lijn, maand)
    if (punt)
      maanden.push({
        maand,
        bedrag: punt.bedrag,
        reden: punt.reden,
        uitleg: legMaandUit(beeld, punt, maand, ronde.besluit),
      })
  }
  const vanaf = stuk.vorige.lijn.find(({ bedrag }) => bedrag > 0)?.maand ?? null
  return { vanaf, maanden, herzieningen: await haalHerzieningen(stap, persoon) }
}

/** Compares each kept line with the one before it. */
async function haalHerzieningen(stap: Stap, persoon: string): Promise<Herziening[]> {
  const lijnen = await stap.tx.db
    .selectFrom('levering.bijdragelijn')
    .select(['ronde', 'lijn'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('persoon', '=', persoon)
    .orderBy('volgnummer')
    .execute()
  const rondes = (await ronderijen(stap.tx).orderBy('maand').orderBy('nummer').execute()).map(naarRonde)
  const gevonden: Herziening[] = []
  let vorige: Punt[] = []
  for (const { ronde: id, lijn: ruw } of lijnen) {
    const lijn = leesLijn(ruw)
    const plaats = rondes.findIndex((ronde) => ronde.id === id)
    const herziening = herzieningDoor(rondes[plaats], rondes[plaats - 1], vorige, lijn)
    if (herziening) gevonden.push(herziening)
    vorige = lijn
  }
  return gevonden.reverse()
}

function herzieningDoor(
  ronde: Ronde | undefined,
  ervoor: Ronde | undefined,
  oud: readonly Punt[],
  nieuw: readonly Punt[],
): Herziening | null {
  if (!ronde || !ervoor) return null
  const vroegste = plusMaanden(eersteVanMaand(ronde.besluit), -36)
  const maanden = herzieneMaanden(oud, nieuw, { vroegste, vorigeMaand: ervoor.maand })
  if (maanden.length === 0) return null
  const berekend = abonnementstariefHerziening({
    maanden,
    besluitVerzonden: ronde.besluit,
    verkortTot: null,
    langerTerug: false,
  })
  return { maand: ronde.maand, maanden, uitleg: berekend.ok ? berekend.waarde.uitleg : null }
}

/** One record about a person, with what the CAK answered. */
export type Meldingregel = {
  readonly ronde: string
  readonly rondeMaand: Datum
  readonly volgnummer: number
  readonly soort: Meldingsoort
  readonly startnummer: number
  readonly gegevens: Omit<Meldinggegevens, 'voor' | 'na'>
  readonly aangeleverd: boolean
  readonly antwoord: Antwoordstand | null
}

type Hulpmiddel = {
  readonly voorziening: string
  readonly soort: 'hulpmiddel' | 'woningaanpassing'
  readonly begin: Datum
  readonly kostprijs: number | null
}

export type Persoonbijdrage = {
  readonly persoon: string
  readonly voorletters: string
  readonly geboren: Datum
  readonly overzicht: Bijdrageoverzicht | null
  readonly meldingen: readonly Meldingregel[]
  /** Aids and adaptations, whose cost price can be recorded; in eurocents. */
  readonly hulpmiddelen: readonly Hulpmiddel[]
  readonly vrij: readonly Vrijstellingsperiode[]
}

/** Opens the contribution of one person for who carries it out; one record in the access log. */
export async function openBijdrageVan(stap: Stap, persoon: string): Promise<Uitkomst<Persoonbijdrage> | null> {
  if (!(await vindPersoon(stap.tx, persoon))) return null
  const oordeel = await kijk(stap, 'bijdrage-inzien', { persoon: { id: persoon } })
  if (!oordeel.ok) return oordeel
  const { voorletters, geboortedatum } = await haalPersoon(stap.tx, persoon)
  const ronde = await laatsteRonde(stap.tx, null)
  const kader = ronde && (await kaderVan(stap.tx, ronde))
  const stuk = kader && (await haalBronnen(stap.tx, [persoon], kader.verordeningen)).get(persoon)
  return gelukt({
    persoon,
    voorletters,
    geboren: geboortedatum,
    overzicht: await haalBijdrageoverzicht(stap, persoon),
    meldingen: await haalMeldingen(stap, persoon),
    hulpmiddelen: (stuk?.bron.hulp ?? []).flatMap(alsHulpmiddel),
    vrij: stuk?.bron.vrij ?? [],
  })
}

const alsHulpmiddel = ({ voorziening, soort, begin, kostprijs }: Hulpbron): Hulpmiddel[] =>
  soort === 'hulpmiddel' || soort === 'woningaanpassing' ? [{ voorziening, soort, begin, kostprijs }] : []

async function haalMeldingen(stap: Stap, persoon: string): Promise<Meldingregel[]> {
  const rijen = await stap.tx.db
    .selectFrom('levering.bijdragemelding as m')
    .innerJoin('levering.bijdrageronde as r', (j) =>
      j.onRef('r.gemeente', '=', 'm.gemeente').onRef('r.id', '=', 'm.ronde'),
    )
    .select(['m.ronde', 'm.volgnummer', 'm.soort', 'm.startnummer', 'm.gegevens', 'r.maand as rondeMaand', 'r.stand'])
    .where('m.gemeente', '=', stap.tx.gemeente)
    .where('m.persoon', '=', persoon)
    .orderBy('r.maand', 'desc')
    .orderBy('r.nummer', 'desc')
    .orderBy('m.volgnummer', 'desc')
    .execute()
  const regels: Meldingregel[] = []
  for (const { stand, soort, gegevens, ...rij } of rijen) {
    const { voor: _, na: __, ...rest } = meldingVeld.parse(gegevens)
    const antwoord = (await antwoordenOp(stap, rij.ronde)).get(rij.volgnummer) ?? null
    regels.push({ ...rij, soort: soortVan(soort), gegevens: rest, aangeleverd: stand === 'aangeleverd', antwoord })
  }
  return regels
}
