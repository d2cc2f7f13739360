import { vindVoorziening } from '@meedoen/catalogus'
import { type Datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { type Huishoudgegevens, huishoudensVan } from '@meedoen/personen'
import {
  type BijdrageInvoer,
  type Bijdragesoort,
  bepaalMaandbijdrage,
  doorOuders,
  wettelijkBedragIn,
} from '@meedoen/regels'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import type { EigenBijdrage } from '@meedoen/verordening'
import type { Beproeving, Reden } from './beproeving.ts'
import { type Huishouding, huishoudingOp } from './huishouden.ts'
import { type Hulp, hulpVan, lopendeHulp } from './lopende-hulp.ts'
import { nietTeBeproeven } from './mag-beproeven.ts'
import { maakTelling, type Telling } from './telling.ts'

/** Differences per month between which people are counted: five, ten and fifteen euros. */
const GRENZEN: readonly Eurocent[] = [500, 1000, 1500]

/**
 * Which part (0 up to and including 1) of the households that would pay has an income up to the limit, now and under the
 * draft. An assumption: the CAK knows incomes, the municipality does not.
 */
export type Minimadeel = { readonly was: number; readonly wordt: number }

type Keuzes = { readonly was: EigenBijdrage; readonly wordt: EigenBijdrage; readonly minimadeel?: Minimadeel }

/**
 * What households with help pay this month under what holds and under a draft (Wmo 2.1.4a), by the amount in the law of
 * today. Two partners with help are one household.
 */
export async function beproefEigenBijdrage(
  stap: Stap,
  keuzes: Keuzes,
): Promise<Uitkomst<Beproeving, BeleidWeigering | 'bedrag-nog-onbekend'>> {
  const nee = nietTeBeproeven(stap)
  if (nee) return nee
  const wettelijk = wettelijkBedragIn(stap.vandaag)
  if (!wettelijk.ok) return wettelijk
  const telling = maakTelling(GRENZEN)
  for await (const hulp of lopendeHulp(stap)) {
    const huishoudens = await huishoudensVan(stap.tx, [...hulp.keys()], stap.vandaag)
    const partners = [...huishoudens.values()].flatMap(({ partner }) => partner?.id ?? [])
    const bijPartner = await hulpVan(stap, partners)
    for (const [persoon, eigen] of hulp) {
      const gegevens = huishoudens.get(persoon)
      if (gegevens && !teltBijPartner(gegevens, bijPartner)) {
        const samen = [...eigen, ...(bijPartner.get(gegevens.partner?.id ?? '') ?? [])]
        telHuishouden(telling, gegevens, samen, { ...keuzes, dag: stap.vandaag, wettelijk: wettelijk.waarde.waarde })
      }
    }
  }
  return gelukt(telling.uitkomst())
}

/** Of two partners with help, the household is counted once: with the one whose id comes first. */
const teltBijPartner = ({ persoon, partner }: Huishoudgegevens, bijPartner: ReadonlyMap<string, unknown>): boolean =>
  partner !== null && partner.id < persoon && bijPartner.has(partner.id)

type Maat = Keuzes & { readonly dag: Datum; readonly wettelijk: Eurocent }

function telHuishouden(telling: Telling, gegevens: Huishoudgegevens, hulp: readonly Hulp[], maat: Maat): void {
  const huishouding = huishoudingOp(gegevens, maat.dag)
  if (typeof huishouding === 'string') {
    telling.laatWeg(huishouding)
    return
  }
  const bedragen = bedragenVan(huishouding, hulp, maat)
  if (typeof bedragen === 'string') {
    telling.laatWeg(bedragen)
    return
  }
  const soorten = [...new Set(hulp.map((rij) => rij.soort))]
  for (const deel of naMinima(bedragen, deelOnderGrens(maat)))
    telling.tel({ ...deel, huishouden: huishouding.soort, soorten })
}

type Bedragen = { readonly was: Eurocent; readonly wordt: Eurocent }

/** Eurocents a year, of a household whose income is above any limit. */
function bedragenVan(
  { stand, minderjarig }: Huishouding,
  hulp: readonly Hulp[],
  { dag, wettelijk, ...keuzes }: Maat,
): Bedragen | Reden {
  const vraag = (verordening: EigenBijdrage): BijdrageInvoer => ({
    maand: dag,
    huishouden: stand,
    minderjarig,
    voorzieningen: bijdragesoorten(hulp, verordening),
    verordening,
  })
  const [was, wordt] = [vraag(keuzes.was), vraag(keuzes.wordt)]
  if (doorOuders(was) || doorOuders(wordt)) return 'ouders-onbekend'
  const perJaar = (invoer: BijdrageInvoer): Eurocent => 12 * bepaalMaandbijdrage(invoer, wettelijk).bedrag
  return { was: perJaar(was), wordt: perJaar(wordt) }
}

/** What counts for the contribution: where it begins with the start of the help, help in natura that has not started does not yet. */
const bijdragesoorten = (hulp: readonly Hulp[], { beginBij }: EigenBijdrage): Bijdragesoort[] =>
  hulp
    .filter(({ stand, vorm }) => beginBij === 'beschikking' || vorm === 'pgb' || stand === 'gestart')
    .flatMap(({ soort }) => vindVoorziening(soort)?.bijdragesoort ?? [])

/** Without limits nobody is under them. */
const deelOnderGrens = ({ was, wordt, minimadeel }: Keuzes): Minimadeel => ({
  was: was.minima === null ? 0 : (minimadeel?.was ?? 0),
  wordt: wordt.minima === null ? 0 : (minimadeel?.wordt ?? 0),
})

type Deelbedrag = Bedragen & { readonly gewicht: number }

/** Splits a household that would pay into the part under both limits, under one of them, and above; who is under the lower is under the higher. */
function naMinima(bedragen: Bedragen, deel: Minimadeel): readonly Deelbedrag[] {
  const [laagste, hoogste] = [Math.min(deel.was, deel.wordt), Math.max(deel.was, deel.wordt)]
  const tussen = deel.was > deel.wordt ? { ...bedragen, was: 0 } : { ...bedragen, wordt: 0 }
  return [
    { was: 0, wordt: 0, gewicht: laagste },
    { ...tussen, gewicht: hoogste - laagste },
    { ...bedragen, gewicht: 1 - hoogste },
  ].filter(({ gewicht }) => gewicht > 0)
}
