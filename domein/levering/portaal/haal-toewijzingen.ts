import { haalAanbieders, haalProducten, type Product } from '@meedoen/inkoop'
import { type AgbCode, type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import { haalPersonen, type Persoon, schrijfNaam } from '@meedoen/personen'
import { mag, type Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { agbVeld } from '../toewijzing/feiten.ts'
import type { Stand } from '../toewijzing/toewijzing.ts'

const PER_BLAD = 50

/** What somebody can ask of the list: new ones to answer, those where help must still start, running, or over. */
export const LIJSTEN = ['alle', 'te-beantwoorden', 'te-starten', 'lopend', 'voorbij'] as const

const toewijzingfilter = z.object({
  lijst: z.enum(LIJSTEN).catch('alle'),
  /** Ignored for a provider: that is always its own. */
  agb: agbVeld.nullable().catch(null),
  /** Number of an assignment. */
  nummer: z.coerce.number().int().positive().nullable().catch(null),
  blad: z.coerce.number().int().min(1).catch(1),
})
type Toewijzingfilter = z.output<typeof toewijzingfilter>

/** One line of a list. Nothing of the client but the name, by which people find each other. */
export type Toewijzingregel = {
  readonly id: string
  readonly nummer: number
  readonly zaak: string
  readonly client: string
  readonly aanbieder: { readonly agb: AgbCode; readonly naam: string }
  readonly product: { readonly code: string; readonly naam: Product['naam'] }
  readonly volume: number
  readonly eenheid: string
  readonly frequentie: string
  readonly begin: Datum
  readonly eind: Datum | null
  readonly stand: Stand
  readonly toegewezenOp: Date
  readonly gestartOp: Datum | null
  /** Last day for the answer while that is still to come (iWmo OP090). */
  readonly antwoordUiterlijk: Datum | null
  /** Last day for the startbericht when help begins on the first day (iWmo OP271). */
  readonly startUiterlijk: Datum
}

export type Toewijzinglijst = {
  readonly regels: readonly Toewijzingregel[]
  readonly aantal: number
  readonly bladen: number
  /** How many wait for an answer and for a start: the counters of the lists. */
  readonly tellers: Readonly<Record<'te-beantwoorden' | 'te-starten', number>>
}

const STANDEN: Readonly<Record<(typeof LIJSTEN)[number], readonly Stand[] | null>> = {
  alle: null,
  'te-beantwoorden': ['opgesteld', 'verzonden'],
  'te-starten': ['aanvaard'],
  lopend: ['gestart', 'onderbroken'],
  voorbij: ['afgewezen', 'gestopt', 'beeindigd', 'ingetrokken'],
}

/** What was reported as running is over once its last day has passed. */
const LOPEND: readonly Stand[] = ['aanvaard', 'gestart', 'onderbroken']

/** The assignments that this person may list: a provider its own, the back office all. Oldest waiting first, else newest. */
export async function haalToewijzingenVoor(stap: Stap, invoer: unknown = {}): Promise<Uitkomst<Toewijzinglijst>> {
  const filter = toewijzingfilter.parse(invoer)
  const agb = stap.wie.soort === 'aanbieder' ? stap.wie.agb : filter.agb
  const oordeel = mag(stap.wie, 'toewijzingen-inzien', { agb })
  if (!oordeel.ok) return oordeel
  const aantal = await tel(stap, agb, filter)
  const wacht = filter.lijst === 'te-beantwoorden' || filter.lijst === 'te-starten'
  const rijen = await gekozen(stap, agb, filter)
    .selectAll()
    .orderBy('begin', wacht ? 'asc' : 'desc')
    .orderBy('nummer', wacht ? 'asc' : 'desc')
    .limit(PER_BLAD)
    .offset((filter.blad - 1) * PER_BLAD)
    .execute()
  return gelukt({
    regels: await alsRegels(stap, rijen),
    aantal,
    bladen: Math.max(1, Math.ceil(aantal / PER_BLAD)),
    tellers: {
      'te-beantwoorden': await tel(stap, agb, { lijst: 'te-beantwoorden', nummer: null }),
      'te-starten': await tel(stap, agb, { lijst: 'te-starten', nummer: null }),
    },
  })
}

function gekozen(stap: Stap, agb: AgbCode | null, { lijst, nummer }: Pick<Toewijzingfilter, 'lijst' | 'nummer'>) {
  const alle = stap.tx.db.selectFrom('levering.toewijzing').where('gemeente', '=', stap.tx.gemeente)
  const van = agb === null ? alle : alle.where('agb', '=', agb)
  const standen = STANDEN[lijst]
  const in_ =
    standen === null
      ? van
      : van.where((eb) => {
          const inStand = eb('stand', 'in', standen)
          if (lijst === 'voorbij')
            return eb.or([inStand, eb.and([eb('stand', 'in', LOPEND), eb('eind', '<', stap.vandaag)])])
          const nietOver = [eb('stand', 'not in', LOPEND), eb('eind', 'is', null), eb('eind', '>=', stap.vandaag)]
          return eb.and([inStand, eb.or(nietOver)])
        })
  return nummer === null ? in_ : in_.where('nummer', '=', nummer)
}

async function tel(
  stap: Stap,
  agb: AgbCode | null,
  filter: Pick<Toewijzingfilter, 'lijst' | 'nummer'>,
): Promise<number> {
  const { aantal } = await gekozen(stap, agb, filter)
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  return Number(aantal)
}

type Rij = Awaited<ReturnType<ReturnType<ReturnType<typeof gekozen>['selectAll']>['execute']>>[number]

async function alsRegels(stap: Stap, rijen: readonly Rij[]): Promise<Toewijzingregel[]> {
  const agbs = [...new Set(rijen.map(({ agb }) => agb))]
  const aanbieders = new Map((await haalAanbieders(stap.tx, agbs)).map(({ agb, naam }) => [agb, naam]))
  const producten = new Map((await haalProducten(stap.tx)).map(({ code, naam }) => [code, naam]))
  const personen = await haalPersonen(
    stap.tx,
    rijen.map(({ persoon }) => persoon),
  )
  const antwoorden = await antwoordtermijnen(
    stap,
    rijen.map(({ id }) => id),
  )
  return rijen.map((rij) => ({
    id: rij.id,
    nummer: rij.nummer,
    zaak: rij.zaak,
    client: naamVan(personen.get(rij.persoon)),
    aanbieder: { agb: rij.agb, naam: aanbieders.get(rij.agb) ?? rij.agb },
    product: { code: rij.product, naam: producten.get(rij.product) ?? { nl: rij.product, en: rij.product } },
    volume: rij.volume,
    eenheid: rij.eenheid,
    frequentie: rij.frequentie,
    begin: rij.begin,
    eind: rij.eind,
    stand: rij.stand,
    toegewezenOp: rij.toegewezen_op,
    gestartOp: rij.gestart_op,
    antwoordUiterlijk: antwoorden.get(rij.id) ?? null,
    startUiterlijk: rij.start_uiterlijk,
  }))
}

/** Per assignment that waits for its answer the last day for it; of several messages the first. */
async function antwoordtermijnen(stap: Stap, toewijzingen: readonly string[]): Promise<Map<string, Datum | null>> {
  if (toewijzingen.length === 0) return new Map()
  const rijen = await stap.tx.db
    .selectFrom('levering.berichtregel as r')
    .innerJoin('levering.bericht as b', (j) => j.onRef('b.gemeente', '=', 'r.gemeente').onRef('b.id', '=', 'r.bericht'))
    .select((eb) => ['r.toewijzing', eb.fn.min('b.antwoord_uiterlijk').as('uiterlijk')])
    .where('r.gemeente', '=', stap.tx.gemeente)
    .where('r.toewijzing', 'in', toewijzingen)
    .where('b.soort', '=', 'WMO301')
    .where('b.stand', 'in', ['klaar', 'verzonden'])
    .groupBy('r.toewijzing')
    .execute()
  return new Map(rijen.map(({ toewijzing, uiterlijk }) => [toewijzing, uiterlijk]))
}

const naamVan = (persoon: Persoon | undefined): string => (persoon ? schrijfNaam(persoon) : '')

/** The assignments of one case, newest first; who may see the case was asked before. */
export async function haalToewijzingenVanZaak(stap: Stap, zaak: string): Promise<Toewijzingregel[]> {
  const rijen = await stap.tx.db
    .selectFrom('levering.toewijzing')
    .selectAll()
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaak)
    .orderBy('nummer', 'desc')
    .execute()
  return alsRegels(stap, rijen)
}
