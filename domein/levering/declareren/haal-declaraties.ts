import { haalAanbieders } from '@meedoen/inkoop'
import { type AgbCode, type Datum, type Eurocent, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { z } from 'zod'
import { agbVeld } from '../toewijzing/feiten.ts'
import { STANDEN, type Stand } from './declaratie.ts'

const PER_BLAD = 50
export const GEEN_AANBIEDER = geweigerd('geen-aanbieder', 'Dit is het portaal van aanbieders. Kijk bij Declaraties.')

/** What somebody can ask of the list. */
export const DECLARATIELIJSTEN = ['goed-te-keuren', 'te-betalen', 'klaargezet', 'betaald', 'alle'] as const
export type Declaratielijstnaam = (typeof DECLARATIELIJSTEN)[number]

const filterVeld = z.object({
  lijst: z.enum(DECLARATIELIJSTEN).catch('alle'),
  /** Ignored for a provider: that is always its own. */
  agb: agbVeld.nullable().catch(null),
  blad: z.coerce.number().int().min(1).catch(1),
})
type Filter = z.output<typeof filterVeld>

/** One declaration in a list: sums and counts, nothing about clients. */
export type Declaratieregel = {
  readonly id: string
  readonly nummer: string
  readonly aanbieder: { readonly agb: AgbCode; readonly naam: string }
  readonly periode: Datum
  readonly ontvangenOp: Datum
  readonly ingediend: Eurocent
  readonly toegekend: Eurocent
  readonly regels: number
  readonly afgewezen: number
  readonly stand: Stand
  /** Lines about which the provider waits for an answer. */
  readonly betwist: number
}

export type Declaratielijst = {
  readonly regels: readonly Declaratieregel[]
  readonly aantal: number
  readonly bladen: number
  readonly tellers: Readonly<Record<Exclude<Declaratielijstnaam, 'alle' | 'betaald'>, number>>
}

/** The declarations that this person may list, newest month first; to be approved the oldest first. */
export async function haalDeclaraties(stap: Stap, invoer: unknown = {}): Promise<Uitkomst<Declaratielijst>> {
  const gelezen = filterVeld.parse(invoer)
  const filter = { ...gelezen, agb: stap.wie.soort === 'aanbieder' ? stap.wie.agb : gelezen.agb }
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb: filter.agb })
  if (!oordeel.ok) return oordeel
  const aantal = await tel(stap, filter)
  const wacht = filter.lijst === 'goed-te-keuren' || filter.lijst === 'te-betalen'
  const rijen = await gekozen(stap, filter)
    .selectAll('d')
    .select((eb) =>
      eb
        .selectFrom('levering.betwisting as b')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('b.gemeente', '=', 'd.gemeente')
        .whereRef('b.declaratie', '=', 'd.id')
        .where('b.antwoord', 'is', null)
        .as('betwist'),
    )
    .orderBy('d.periode_begin', wacht ? 'asc' : 'desc')
    .orderBy('d.ontvangen_op', wacht ? 'asc' : 'desc')
    .orderBy('d.nummer')
    .limit(PER_BLAD)
    .offset((filter.blad - 1) * PER_BLAD)
    .execute()
  return gelukt({
    regels: await alsRegels(stap, rijen),
    aantal,
    bladen: Math.max(1, Math.ceil(aantal / PER_BLAD)),
    tellers: {
      'goed-te-keuren': await tel(stap, { ...filter, lijst: 'goed-te-keuren' }),
      'te-betalen': await tel(stap, { ...filter, lijst: 'te-betalen' }),
      klaargezet: await tel(stap, { ...filter, lijst: 'klaargezet' }),
    },
  })
}

const STAND_IN: Readonly<Record<Declaratielijstnaam, readonly Stand[] | null>> = {
  'goed-te-keuren': ['beoordeeld', 'eerste-akkoord'],
  'te-betalen': ['goedgekeurd'],
  klaargezet: ['klaargezet'],
  betaald: ['betaald'],
  alle: null,
}

function gekozen({ tx }: Stap, { lijst, agb }: Pick<Filter, 'lijst' | 'agb'>) {
  const standen = STAND_IN[lijst]
  let vraag = tx.db.selectFrom('levering.declaratie as d').where('d.gemeente', '=', tx.gemeente)
  if (agb !== null) vraag = vraag.where('d.agb', '=', agb)
  if (standen !== null) vraag = vraag.where('d.stand', 'in', standen)
  // Of which nothing was granted there is nothing to approve.
  return lijst === 'goed-te-keuren' ? vraag.where('d.toegekend', '<>', 0) : vraag
}

async function tel(stap: Stap, filter: Pick<Filter, 'lijst' | 'agb'>): Promise<number> {
  const { aantal } = await gekozen(stap, filter)
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  return Number(aantal)
}

type Rij = Omit<Declaratierij, 'betwist'> & { readonly betwist: number | null }
type Declaratierij = {
  id: string
  agb: AgbCode
  nummer: string
  periode_begin: Datum
  ontvangen_op: Datum
  ingediend: number
  toegekend: number
  regels: number
  afgewezen: number
  stand: string
}

const standVeld = z.enum(STANDEN)

async function alsRegels(stap: Stap, rijen: readonly Rij[]): Promise<Declaratieregel[]> {
  const namen = await aanbiedernamen(
    stap,
    rijen.map(({ agb }) => agb),
  )
  return rijen.map((rij) => ({
    id: rij.id,
    nummer: rij.nummer,
    aanbieder: { agb: rij.agb, naam: namen.get(rij.agb) ?? rij.agb },
    periode: rij.periode_begin,
    ontvangenOp: rij.ontvangen_op,
    ingediend: rij.ingediend,
    toegekend: rij.toegekend,
    regels: rij.regels,
    afgewezen: rij.afgewezen,
    stand: standVeld.parse(rij.stand),
    betwist: Number(rij.betwist ?? 0),
  }))
}

export async function aanbiedernamen({ tx }: Stap, agbs: readonly AgbCode[]): Promise<Map<AgbCode, string>> {
  return new Map((await haalAanbieders(tx, [...new Set(agbs)])).map(({ agb, naam }) => [agb, naam]))
}

/** What was declared per month by this provider, and how far it is. */
export type Declaratiemaand = {
  readonly maand: Datum
  readonly declaraties: number
  readonly ingediend: Eurocent
  readonly toegekend: Eurocent
  readonly afgewezen: Eurocent
  readonly goedgekeurd: Eurocent
  readonly betaald: Eurocent
  /** Granted and not yet paid. */
  readonly open: Eurocent
}

/** The months of a provider, newest first; always and only its own. */
export async function haalDeclaratiemaanden(stap: Stap): Promise<Uitkomst<readonly Declaratiemaand[]>> {
  if (stap.wie.soort !== 'aanbieder') return GEEN_AANBIEDER
  const { agb } = stap.wie
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb })
  if (!oordeel.ok) return oordeel
  const rijen = await stap.tx.db
    .selectFrom('levering.declaratie')
    .select(['periode_begin as maand'])
    .select([
      sql<number>`count(*)::int`.as('declaraties'),
      sql<number>`sum(ingediend)::bigint`.as('ingediend'),
      sql<number>`sum(toegekend)::bigint`.as('toegekend'),
      sql<number>`coalesce(sum(toegekend) filter (where stand in ('goedgekeurd', 'klaargezet', 'betaald')), 0)::bigint`.as(
        'goedgekeurd',
      ),
      sql<number>`coalesce(sum(toegekend) filter (where stand = 'betaald'), 0)::bigint`.as('betaald'),
    ])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('agb', '=', agb)
    .groupBy('periode_begin')
    .orderBy('periode_begin', 'desc')
    .limit(24)
    .execute()
  return gelukt(
    rijen.map((rij) => ({ ...rij, afgewezen: rij.ingediend - rij.toegekend, open: rij.toegekend - rij.betaald })),
  )
}
