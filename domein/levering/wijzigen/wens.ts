import { type Datum, leesDatum } from '@meedoen/kern'
import { z } from 'zod'
import { agbVeld } from '../toewijzing/feiten.ts'
import { volumeVeld } from '../toewijzing/omvang.ts'

/** A date as typed; an empty one is null. */
const leegOfDatum = z.string().transform((tekst, ctx): Datum | null => {
  if (tekst.trim() === '') return null
  const gelezen = leesDatum(tekst)
  if (gelezen.ok) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: 'geen-datum' })
  return z.NEVER
})
/** A date as typed, which must be there. */
export const datumTekst = leegOfDatum.refine((dag): dag is Datum => dag !== null, 'geen-datum')
/** A box that was ticked. */
const aan = z.literal('ja').optional().transform(Boolean)

/** Why a last day changes (WMO002), by whether help lasts longer or shorter; 12: the provider asked. */
export const REDENEN_LANGER = ['04', '12', '14'] as const
export const REDENEN_KORTER = ['05', '02', '03', '06', '07', '08', '12', '14'] as const
/** Why another volume or product takes the place of what was assigned. */
export const REDENEN_OMVANG = ['05', '03', '12', '14'] as const
const REDENEN = ['02', '03', '04', '05', '06', '07', '08', '12', '14'] as const

/** What the consulent asks about an assignment that counts in this unit, as typed. */
export const wijzigwens = (eenheid: string) =>
  z.discriminatedUnion('wat', [
    z.object({ wat: z.literal('einddatum'), eind: leegOfDatum, reden: z.enum(REDENEN, 'kies'), akkoord: aan }),
    z.object({
      wat: z.literal('omvang'),
      /** Not asked where the number stays: a total of the same help counts over the whole. */
      vanaf: leegOfDatum.default(null),
      product: z.string().min(1, 'kies'),
      volume: volumeVeld(eenheid),
      reden: z.enum(REDENEN_OMVANG, 'kies'),
      akkoord: aan,
    }),
    z.object({
      wat: z.literal('aanbieder'),
      vanaf: datumTekst,
      agb: agbVeld,
      /** Of a total: how much of it goes to the new provider. */
      volume: volumeVeld(eenheid).optional(),
      akkoord: aan,
    }),
    z.object({ wat: z.literal('intrekken') }),
  ])
export type Wijzigwens = z.output<ReturnType<typeof wijzigwens>>
export type WijzigwensVan<Wat extends Wijzigwens['wat']> = Extract<Wijzigwens, { wat: Wat }>

export const WIJZIGINGEN = [
  'einddatum',
  'omvang',
  'aanbieder',
  'intrekken',
] as const satisfies readonly Wijzigwens['wat'][]
