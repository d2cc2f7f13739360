import type { Minimadeel } from '@meedoen/monitor'

/** What somebody typed about incomes, and what it comes to; undefined when nothing, or something that is no percentage. */
export type Minimavraag = {
  readonly waarden: { readonly deelNu: string; readonly deelStraks: string }
  /** Names of the fields that are no percentage. */
  readonly fout: readonly ('deelNu' | 'deelStraks')[]
  readonly deel: Minimadeel | undefined
}

/** Reads the assumed share of households under the limit, in percents: now and under the draft. */
export function leesMinimadeel(vraag: URLSearchParams): Minimavraag {
  const waarden = { deelNu: (vraag.get('deelNu') ?? '').trim(), deelStraks: (vraag.get('deelStraks') ?? '').trim() }
  const [was, wordt] = [leesDeel(waarden.deelNu), leesDeel(waarden.deelStraks)]
  const fout = [...(was === null ? (['deelNu'] as const) : []), ...(wordt === null ? (['deelStraks'] as const) : [])]
  const niets = waarden.deelNu === '' && waarden.deelStraks === ''
  return { waarden, fout, deel: niets || was === null || wordt === null ? undefined : { was, wordt } }
}

/** Nothing filled in is nobody; null when it is no percentage. */
function leesDeel(getypt: string): number | null {
  if (getypt === '') return 0
  const procent = /^\d{1,3}([.,]\d{1,2})?\s*%?$/.test(getypt) ? Number(getypt.replace(',', '.').replace('%', '')) : 101
  return procent <= 100 ? procent / 100 : null
}
