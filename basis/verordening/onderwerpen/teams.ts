import { z } from 'zod'

/** The teams of the municipality and the neighbourhoods they work in, as the beginnings of postcodes. */
export const teams = z.strictObject({
  teams: z
    .array(
      z.strictObject({ naam: z.string().min(1), postcodes: z.array(z.string().regex(/^[1-9][0-9]{0,3}[A-Z]{0,2}$/)) }),
    )
    .min(1),
})
export type Teams = z.infer<typeof teams>
