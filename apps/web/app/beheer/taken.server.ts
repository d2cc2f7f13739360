import { datumOp, schrijfDatum, tijdOp } from '@meedoen/kern'
import { redirect } from 'react-router'
import type { Paginavraag } from '../bewaak.server.ts'
import { leesFormulier } from '../formulier.server.ts'
import { enkel } from '../waarden.ts'
import { alsBeheerder } from './als-beheerder.server.ts'

export type Taakregel = {
  readonly id: string
  readonly naam: string
  readonly pogingen: number
  /** When it is tried again by itself; null when somebody must say so. */
  readonly volgende: { readonly dag: string; readonly tijd: string } | null
}

/** Jobs of this municipality that did not succeed, newest first. */
export async function haalTaken(vraag: Paginavraag): Promise<{ taken: Taakregel[] }> {
  const huis = alsBeheerder(vraag)
  await huis.werk(async () => null)
  const taken = await huis.mislukt.haal()
  return {
    taken: taken.map(({ id, naam, pogingen, volgende }) => ({
      id,
      naam,
      pogingen,
      volgende: volgende && {
        dag: schrijfDatum(datumOp(volgende), huis.taal),
        tijd: tijdOp(volgende).slice(0, 5),
      },
    })),
  }
}

export async function probeerOpnieuw(vraag: Paginavraag): Promise<never> {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsBeheerder(vraag, inzending)
  await huis.werk(async () => null)
  const gelukt = await huis.mislukt.probeerOpnieuw(enkel(inzending, 'id'))
  throw redirect(`/beheer/taken?gedaan=${gelukt ? 'opnieuw' : 'weg'}`)
}
