import type { Huis } from '../../huis.ts'
import type { Vertaal } from '../vertaal.server.ts'

export type Planantwoord = { readonly vraag: string; readonly antwoord: string }

/** The written plan of the resident, question by question; empty when it came as a document. */
export function leesPlan(tekst: string, { kamers, taal }: Pick<Huis, 'kamers' | 'taal'>, t: Vertaal): Planantwoord[] {
  const velden = alsVelden(tekst)
  const { ONDERZOEKSONDERWERPCODES, ONDERZOEKSONDERWERPEN } = kamers.catalogus
  const vragen = [
    ['wens', t('onderzoek.planWens')] as const,
    ...ONDERZOEKSONDERWERPCODES.map((code) => [code, ONDERZOEKSONDERWERPEN[code].naam[taal]] as const),
  ]
  return vragen.flatMap(([code, vraag]) => {
    const antwoord = velden.get(code)
    return antwoord ? [{ vraag, antwoord }] : []
  })
}

/** A plan is kept as JSON with an answer per topic; text of another form is one answer. */
function alsVelden(tekst: string): Map<string, string> {
  if (tekst === '') return new Map()
  try {
    const gelezen: unknown = JSON.parse(tekst)
    if (typeof gelezen !== 'object' || gelezen === null) return new Map([['wens', tekst]])
    return new Map(
      Object.entries(gelezen).flatMap(([code, antwoord]) => (typeof antwoord === 'string' ? [[code, antwoord]] : [])),
    )
  } catch {
    return new Map([['wens', tekst]])
  }
}
