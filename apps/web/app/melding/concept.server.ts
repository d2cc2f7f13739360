import { redirect } from 'react-router'
import type { Huis } from '../huis.ts'

/** The first question of a concept that is not answered rightly, or the check of all; null when it cannot be opened. */
export async function eersteOpen(huis: Huis, token: string | undefined): Promise<string | null> {
  const { zaken } = huis.kamers
  const concept = await huis.werk((s) => zaken.haalConcept(s, token ?? ''))
  return concept.ok ? (zaken.eersteOpenStap(concept.waarde.antwoorden, huis.vandaag) ?? 'controle') : null
}

/** Starts an empty melding and goes to its first question. */
export async function beginMelding(huis: Huis, kanaal: 'web' | 'telefoon', basis: string): Promise<never> {
  const { zaken } = huis.kamers
  const { token } = await huis.werk((s) => zaken.beginConcept(s, kanaal))
  throw redirect(`${basis}/${token}/${zaken.MELDING_VOLGORDE[0]}`)
}
