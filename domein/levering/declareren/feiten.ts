import { z } from 'zod'
import { type Feitrij, leesFeitrij, type Vastgelegd } from '../feitrij.ts'
import { agbVeld, datumVeld } from '../toewijzing/feiten.ts'

const id = z.uuid()

function feit<Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) {
  return z.object({ soort: z.literal(soort), gegevens: z.object(velden) })
}

/** What the municipality says about a line that was disputed: the answer stays, or the provider declares it anew. */
export const BETWISTUITKOMSTEN = ['blijft', 'opnieuw'] as const
export type Betwistuitkomst = (typeof BETWISTUITKOMSTEN)[number]

/**
 * Every fact of a declaration. Its lines, and what people wrote about them, stand in rows of their own; amounts are eurocents,
 * debit minus credit.
 */
const feitSchema = z.discriminatedUnion('soort', [
  feit('declaratieBeoordeeld', {
    agb: agbVeld,
    nummer: z.string(),
    bericht: id,
    periodeBegin: datumVeld,
    periodeEind: datumVeld,
    ontvangenOp: datumVeld,
    antwoordUiterlijk: datumVeld,
    ingediend: z.int(),
    toegekend: z.int(),
    regels: z.int(),
    afgewezen: z.int(),
  }),
  /** The first of two people, where the amount asks two. */
  feit('eersteAkkoordGegeven', { mandaat: z.string() }),
  feit('declaratieGoedgekeurd', { mandaat: z.string() }),
  feit('declaratieKlaargezet', { batch: id }),
  /** The batch was cancelled before it went to the bank. */
  feit('declaratieTeruggezet', { batch: id }),
  feit('declaratieBetaald', { batch: id, op: datumVeld }),
  feit('regelBetwist', { betwisting: id, regel: z.int() }),
  feit('betwistingBeantwoord', { betwisting: id, regel: z.int(), uitkomst: z.enum(BETWISTUITKOMSTEN) }),
])

/** A fact that a step has decided on but that is not yet recorded. */
export type NieuwFeit = z.infer<typeof feitSchema>
/** The fact with which a declaration begins. */
export type EersteFeit = Extract<NieuwFeit, { soort: 'declaratieBeoordeeld' }>

/** What is recorded of it. */
export type Feit = NieuwFeit & Vastgelegd

export const leesFeit = (rij: Feitrij): Feit => leesFeitrij(feitSchema, rij)
