import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'

/** Does a step in one transaction, once per form: a double click or a resend gets the answer of the first time. */
export const doeEenmaal = (
  huis: Huis,
  { sleutel }: Pick<Inzending, 'sleutel'>,
  werk: (stap: Stap) => Promise<Uitkomst<unknown>>,
): Promise<Uitkomst<unknown>> =>
  huis.werk((stap) =>
    sleutel === '' ? werk(stap) : huis.kamers.zaken.doeEenmaal(stap, `werkplek:${sleutel}`, () => werk(stap)),
  )
