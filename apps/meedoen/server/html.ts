/** HTML that was escaped; only `html` makes it. */
export class Html {
  readonly tekst: string
  constructor(tekst: string) {
    this.tekst = tekst
  }
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const ontsnap = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken)

type Deel = string | number | Html | undefined | readonly Html[]

const schrijfDeel = (deel: Deel): string => {
  if (deel === undefined) return ''
  if (deel instanceof Html) return deel.tekst
  if (typeof deel === 'string' || typeof deel === 'number') return ontsnap(String(deel))
  return deel.map((h) => h.tekst).join('')
}

/** Template for the few pages that the server makes itself: every value is escaped, `Html` is taken as it is. */
export function html(vast: TemplateStringsArray, ...delen: readonly Deel[]): Html {
  return new Html(vast.map((stuk, i) => (i === 0 ? stuk : schrijfDeel(delen[i - 1]) + stuk)).join(''))
}
