import { z } from 'zod'

/** Which team works where: a team takes the postcodes that begin with one of its entries; the first team takes the rest. */
export const teams = z.strictObject({
  teams: z
    .array(
      z.strictObject({ naam: z.string().min(1), postcodes: z.array(z.string().regex(/^[1-9]\d{0,3}[A-Z]{0,2}$/)) }),
    )
    .min(1),
})
export type Teams = z.infer<typeof teams>
