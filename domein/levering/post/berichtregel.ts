import type { Bevinding } from '@meedoen/iwmo'
import type { AgbCode, Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import {
  BERICHTSTANDEN,
  type Berichtstand,
  HERKOMSTEN,
  type Herkomst,
  leesBevindingen,
  SOORTEN,
  type Soort,
} from '../verkeer/bericht.ts'
import { ONBEANTWOORD } from '../verkeer/in/verwerking.ts'
import { AFGIFTEFOUTEN } from '../verkeer/uit/afgifte.ts'

/** Why a message got stuck: on its way out, or on its way in. */
const VASTLOOPREDENEN = [...AFGIFTEFOUTEN, ...ONBEANTWOORD] as const
type Vastloopreden = (typeof VASTLOOPREDENEN)[number]

/** One message as lists show it; findings are for people and name what to do. */
export type Berichtregel = {
  readonly id: string
  readonly richting: 'in' | 'uit'
  readonly soort: Soort
  readonly identificatie: string
  readonly agb: AgbCode | null
  readonly stand: Berichtstand
  readonly herkomst: Herkomst
  readonly aangemaakt: Date
  /** When it was put in the outgoing folder. */
  readonly verzonden: Date | null
  /** Last day for the retour while that is still to come (iWmo OP090), and whether that day has passed. */
  readonly antwoordUiterlijk: Datum | null
  readonly teLaat: boolean
  /** Why a person must look at it; null when nobody has to. */
  readonly vastgelopenOm: Vastloopreden | null
  readonly bevindingen: readonly Bevinding[]
  readonly toelichting: string | null
  /** Id of the message that this one answers. */
  readonly antwoordOp: string | null
  /** Id of the message that answers this one. */
  readonly beantwoordDoor: string | null
  readonly toewijzingen: readonly { readonly id: string; readonly nummer: number }[]
}

const KOLOMMEN = [
  'b.id',
  'b.richting',
  'b.soort',
  'b.identificatie',
  'b.agb',
  'b.stand',
  'b.herkomst',
  'b.aangemaakt',
  'b.verzonden',
  'b.antwoord_uiterlijk',
  'b.bevindingen',
  'b.toelichting',
  'b.antwoord_op',
  'b.vastgelopen_om',
] as const

/** All messages of this municipality, for a query to narrow down. */
export const berichtrijen = (stap: Stap) =>
  stap.tx.db.selectFrom('levering.bericht as b').select(KOLOMMEN).where('b.gemeente', '=', stap.tx.gemeente)

type Rij = Awaited<ReturnType<ReturnType<typeof berichtrijen>['execute']>>[number]

const rijVeld = z.object({
  richting: z.enum(['in', 'uit']),
  soort: z.enum(SOORTEN),
  stand: z.enum(BERICHTSTANDEN),
  herkomst: z.enum(HERKOMSTEN),
  vastgelopen_om: z.enum(VASTLOOPREDENEN).nullable(),
})

/** The rows with the assignments that they are about. */
export async function alsBerichtregels(stap: Stap, rijen: readonly Rij[]): Promise<Berichtregel[]> {
  const ids = rijen.map(({ id }) => id)
  const toewijzingen = await toewijzingenBij(stap, ids)
  const antwoorden = await antwoordenOp(stap, ids)
  return rijen.map((rij) => {
    const { stand, vastgelopen_om: vastgelopenOm, ...vast } = rijVeld.parse(rij)
    const wacht = stand === 'klaar' || stand === 'verzonden'
    const antwoordUiterlijk = wacht ? rij.antwoord_uiterlijk : null
    return {
      id: rij.id,
      ...vast,
      stand,
      identificatie: rij.identificatie,
      agb: rij.agb,
      aangemaakt: rij.aangemaakt,
      verzonden: rij.verzonden,
      antwoordUiterlijk,
      teLaat: antwoordUiterlijk !== null && antwoordUiterlijk < stap.vandaag,
      bevindingen: leesBevindingen(rij.bevindingen),
      toelichting: rij.toelichting,
      antwoordOp: rij.antwoord_op,
      beantwoordDoor: antwoorden.get(rij.id) ?? null,
      vastgelopenOm,
      toewijzingen: toewijzingen.get(rij.id) ?? [],
    }
  })
}

type Genoemd = { readonly id: string; readonly nummer: number }

async function toewijzingenBij(stap: Stap, berichten: readonly string[]): Promise<Map<string, Genoemd[]>> {
  if (berichten.length === 0) return new Map()
  const rijen = await stap.tx.db
    .selectFrom('levering.berichtregel as r')
    .innerJoin('levering.toewijzing as t', (j) =>
      j.onRef('t.gemeente', '=', 'r.gemeente').onRef('t.id', '=', 'r.toewijzing'),
    )
    .select(['r.bericht', 't.id', 't.nummer'])
    .where('r.gemeente', '=', stap.tx.gemeente)
    .where('r.bericht', 'in', berichten)
    .orderBy('t.nummer')
    .execute()
  const perBericht = Map.groupBy(rijen, ({ bericht }) => bericht)
  return new Map([...perBericht].map(([id, groep]) => [id, groep.map((rij) => ({ id: rij.id, nummer: rij.nummer }))]))
}

/** The answer on each; of several the first. */
async function antwoordenOp(stap: Stap, berichten: readonly string[]): Promise<Map<string, string>> {
  if (berichten.length === 0) return new Map()
  const rijen = await stap.tx.db
    .selectFrom('levering.bericht')
    .select(['id', 'antwoord_op'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('antwoord_op', 'in', berichten)
    .orderBy('aangemaakt', 'desc')
    .execute()
  return new Map(rijen.flatMap(({ id, antwoord_op }) => (antwoord_op === null ? [] : [[antwoord_op, id] as const])))
}
