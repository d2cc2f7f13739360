import { haalProducten, type Tariefperiode, tarievenVan } from '@meedoen/inkoop'
import { hoogsteInPeriode, hoogsteOverLooptijd } from '@meedoen/iwmo'
import {
  type AgbCode,
  type Bsn,
  bevat,
  type Datum,
  gelukt,
  laatsteVanMaand,
  overlapt,
  type Uitkomst,
} from '@meedoen/kern'
import { haalPersonen, schrijfNaam } from '@meedoen/personen'
import { mag, type Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { NOOIT_VERSTUURD } from '../../toewijzing/mogelijk.ts'
import { type Verbruikt, verbruikt } from '../../toewijzing/omvang.ts'
import { GEEN_AANBIEDER } from '../haal-declaraties.ts'
import { UUR } from './hoeveelheid.ts'
import { periodeInMaand } from './maanden.ts'
import { toegekendOp } from './toegekend.ts'

/** An assignment of this provider that holds in a month, with what may be declared on it. */
export type TeDeclareren = {
  readonly id: string
  readonly nummer: number
  readonly client: string
  readonly product: { readonly code: string; readonly naam: { readonly nl: string; readonly en: string } }
  readonly volume: number
  readonly eenheid: string
  readonly frequentie: string
  /** What a line over this month covers. */
  readonly periode: { readonly begin: Datum; readonly eind: Datum }
  /** The most that is left for this month, in the unit of the assignment; null when there is no limit. */
  readonly hoogste: number | null
  /** Eurocents per unit, as agreed; null without a contract then. */
  readonly tarief: { readonly eenheid: string; readonly bedrag: number } | null
  /** First day of the help as reported; null when not reported. Never a condition for payment (OP364). */
  readonly gestartOp: Datum | null
  /** The line that was granted over this month already; mended by a credit. */
  readonly eerder: { readonly declaratie: string; readonly regel: number } | null
}

/** What only the message needs beside it. */
export type Declareerbaar = TeDeclareren & { readonly bsn: Bsn; readonly categorie: string }

/** The assignments of this provider in a month (its first day), by client. */
export async function haalTeDeclareren(stap: Stap, maand: Datum): Promise<Uitkomst<readonly TeDeclareren[]>> {
  if (stap.wie.soort !== 'aanbieder') return GEEN_AANBIEDER
  const { agb } = stap.wie
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb })
  if (!oordeel.ok) return oordeel
  const alle = await verzamelDeclareerbaar(stap, agb, maand)
  return gelukt(alle.map(({ bsn: _, categorie: __, ...rest }) => rest))
}

/** The same with what goes into a message; for a provider that may declare. */
export async function verzamelDeclareerbaar(stap: Stap, agb: AgbCode, maand: Datum): Promise<Declareerbaar[]> {
  const rijen = await toewijzingenIn(stap, agb, maand)
  const personen = await haalPersonen(
    stap.tx,
    rijen.map(({ persoon }) => persoon),
  )
  const producten = new Map((await haalProducten(stap.tx)).map(({ code, naam }) => [code, naam]))
  const tarieven = await tarievenVan(stap.tx, agb, maand)
  const ids = rijen.map(({ id }) => id)
  const [verbruik, eerder] = [await verbruikVan(stap, ids), await eerderToegekend(stap, ids, maand)]
  return rijen
    .flatMap((rij): Declareerbaar[] => {
      const persoon = personen.get(rij.persoon)
      const periode = periodeInMaand(maand, rij)
      if (!persoon || !periode) return []
      return [
        {
          id: rij.id,
          nummer: rij.nummer,
          client: schrijfNaam(persoon),
          bsn: persoon.bsn,
          categorie: rij.categorie,
          product: { code: rij.product, naam: producten.get(rij.product) ?? { nl: rij.product, en: rij.product } },
          volume: rij.volume,
          eenheid: rij.eenheid,
          frequentie: rij.frequentie,
          periode,
          hoogste: hoogste(rij, periode, verbruik.get(rij.id) ?? []),
          tarief: tariefVoor(tarieven, rij, periode),
          gestartOp: rij.gestart_op,
          eerder: eerder.get(rij.id) ?? null,
        },
      ]
    })
    .toSorted((a, b) => a.client.localeCompare(b.client, 'nl') || a.nummer - b.nummer)
}

type Rij = Awaited<ReturnType<typeof toewijzingenIn>>[number]

const toewijzingenIn = ({ tx }: Stap, agb: AgbCode, maand: Datum) =>
  tx.db
    .selectFrom('levering.toewijzing')
    .select(['id', 'nummer', 'persoon', 'categorie', 'product', 'volume', 'eenheid', 'frequentie'])
    .select(['begin', 'eind', 'gestart_op'])
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .where('stand', 'not in', NOOIT_VERSTUURD)
    .where('begin', '<=', laatsteVanMaand(maand))
    .where((eb) => eb.or([eb('eind', 'is', null), eb('eind', '>=', maand)]))
    .execute()

async function verbruikVan({ tx }: Stap, ids: readonly string[]): Promise<Map<string, Verbruikt[]>> {
  const rijen = await tx.db
    .selectFrom('levering.verbruik')
    .select(['toewijzing', 'eenheid', 'volume', 'bedrag'])
    .where('gemeente', '=', tx.gemeente)
    .where(sql<boolean>`toewijzing = any(${ids}::uuid[])`)
    .execute()
  return Map.groupBy(rijen, ({ toewijzing }) => toewijzing)
}

/** Per assignment the line over this month that was granted and not taken back. */
async function eerderToegekend(stap: Stap, ids: readonly string[], maand: Datum) {
  const rijen = await toegekendOp(stap, ids)
    .select(['p.toewijzing', 'p.declaratie', 'p.regel'])
    .where('p.begin', '>=', maand)
    .where('p.begin', '<=', laatsteVanMaand(maand))
    .execute()
  return new Map(rijen.flatMap(({ toewijzing, ...plek }) => (toewijzing === null ? [] : [[toewijzing, plek]])))
}

/** The most that the standard allows in this month (TR321) and that is left of the whole (TR322). */
function hoogste(rij: Rij, periode: { begin: Datum; eind: Datum }, verbruiken: readonly Verbruikt[]): number | null {
  const { volume, eenheid, frequentie, categorie } = rij
  const toegewezen = {
    omvang: { volume, eenheid, frequentie },
    categorie,
    periode: { begin: rij.begin, eind: rij.eind },
  }
  const maand = hoogsteInPeriode(toegewezen, periode)
  const geheel = hoogsteOverLooptijd(toegewezen)
  const gehad = verbruiken.reduce((som, verbruik) => som + verbruikt(verbruik, eenheid), 0)
  const rest = geheel === null ? null : Math.max(0, heleMinuten(geheel - gehad, eenheid))
  if (maand === null || rest === null) return maand ?? rest
  return Math.min(maand, rest)
}

/** What is left of hours can be parts of one, to the minute; all else is counted in whole units. */
const heleMinuten = (over: number, eenheid: string): number =>
  eenheid === UUR ? Math.round(over * 60) / 60 : Math.floor(over)

/** The price on the first day of the line; else of any day of it. */
export function tariefVoor(
  tarieven: readonly Tariefperiode[],
  { product, categorie }: { product: string; categorie: string },
  periode: { begin: Datum; eind: Datum },
): TeDeclareren['tarief'] {
  const passend = tarieven.filter((t) => t.product === product && t.categorie === categorie && overlapt(t, periode))
  const gekozen = passend.find((tarief) => bevat(tarief, periode.begin)) ?? passend[0]
  return gekozen ? { eenheid: gekozen.eenheid, bedrag: gekozen.bedrag } : null
}
