import { z } from 'zod'
import { agbVeld, datumVeld } from '../toewijzing/feiten.ts'

const id = z.uuid()

function feit<Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) {
  return z.object({ soort: z.literal(soort), gegevens: z.object(velden) })
}

/** Every fact of a declaration. Its lines stand in rows of their own; amounts are eurocents, debit minus credit. */
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
])

/** A fact that a step has decided on but that is not yet recorded. */
export type NieuwFeit = z.infer<typeof feitSchema>
