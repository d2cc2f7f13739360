import { Afgewezen } from '../server/fouten.ts'
import { Probleemdetails } from './melding-inzending.ts'

/** How an answer that refuses is described. */
export const probleem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Probleemdetails } },
})

/** Programs get Dutch texts (NL API Design Rules, /core/interface-language). */
export const fout = (status: number, code: string, titel: string, tekst: string): Afgewezen =>
  new Afgewezen(status, code, { nl: titel, en: titel }, tekst)
