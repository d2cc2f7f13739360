import { z } from 'zod'
import { datumVeld } from '../toewijzing/feiten.ts'

function feit<Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) {
  return z.object({ soort: z.literal(soort), gegevens: z.object(velden) })
}

/** Every fact of a payment batch. */
const feitSchema = z.discriminatedUnion('soort', [
  feit('batchGemaakt', {
    nummer: z.int(),
    bedrag: z.int(),
    betalingen: z.int(),
    sha256: z.string(),
    mandaat: z.string(),
  }),
  feit('batchAanBankGegeven', { mandaat: z.string() }),
  feit('batchVervallen', { mandaat: z.string() }),
  feit('batchBetaald', { op: datumVeld, mandaat: z.string() }),
])
export type NieuwBatchfeit = z.infer<typeof feitSchema>
