import type { useTekst } from '../teksten/gebruik.ts'

type Antwoord = string | readonly string[] | null | undefined
/** Answers per question, as a concept or a sent melding holds them. */
export type Antwoorden = Readonly<Record<string, Readonly<Record<string, Antwoord>> | undefined>>
export type Leefgebiednamen = readonly { readonly code: string; readonly naam: string }[]
export type Vertaal = ReturnType<typeof useTekst<'melding'>>

/** One answer or several as a list; nothing is an empty list. */
export function antwoordlijst(antwoord: Antwoord): readonly string[] {
  if (antwoord === undefined || antwoord === null) return []
  return typeof antwoord === 'string' ? [antwoord] : antwoord
}

/** An answer in words: the label of each choice, or what was typed; says so when there is none. */
export function inWoorden(t: Vertaal, antwoord: Antwoord, keuzes: Readonly<Record<string, string>> = {}): string {
  const woorden = antwoordlijst(antwoord).map((deel) => keuzes[deel] ?? nederlandseDatum(deel))
  return woorden.join(', ').trim() || t('controle.leeg')
}

/** "12-4-1948" for a date as it is stored; any other text as it is. */
export const nederlandseDatum = (tekst: string): string =>
  tekst.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$3-$2-$1')
