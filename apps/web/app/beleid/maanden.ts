import type { Datum } from '@meedoen/kern'
import type { Taal } from '../huis.ts'

const opmaak = (taal: Taal, vorm: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { ...vorm, timeZone: 'UTC' })

const alsDag = (maand: Datum): Date => new Date(`${maand}T00:00:00Z`)

/** "oktober 2026". */
export const schrijfMaand = (maand: Datum, taal: Taal): string =>
  opmaak(taal, { month: 'long', year: 'numeric' }).format(alsDag(maand))

/** "juli tot en met september 2026": people know months better than quarters. */
export function schrijfKwartaal(eersteDag: Datum, taal: Taal): string {
  const begin = alsDag(eersteDag)
  const eind = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 2, 1))
  const woord = taal === 'nl' ? 'tot en met' : 'to'
  return `${opmaak(taal, { month: 'long' }).format(begin)} ${woord} ${opmaak(taal, { month: 'long', year: 'numeric' }).format(eind)}`
}

const kort = (taal: Taal, dag: Date): string => opmaak(taal, { month: 'short' }).format(dag).replace('.', '')

/** Short names for an axis; the year stands under the first month and under every January. */
export const maandlabels = (maanden: readonly Datum[], taal: Taal): string[] =>
  maanden.map((maand, plaats) => {
    const jaar = plaats === 0 || maand.slice(5, 7) === '01' ? `\n${maand.slice(0, 4)}` : ''
    return kort(taal, alsDag(maand)) + jaar
  })

/** "jul-sep" with the year under it. */
export const kwartaallabels = (kwartalen: readonly Datum[], taal: Taal): string[] =>
  kwartalen.map((kwartaal) => {
    const begin = alsDag(kwartaal)
    const eind = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 2, 1))
    return `${kort(taal, begin)}-${kort(taal, eind)}\n${kwartaal.slice(0, 4)}`
  })

/** From the first up to and including the last month: "oktober 2025 – oktober 2026". */
export function schrijfPeriode(maanden: readonly Datum[], taal: Taal): string {
  const [eerste, laatste] = [maanden[0], maanden.at(-1)]
  return eerste && laatste ? `${schrijfMaand(eerste, taal)} – ${schrijfMaand(laatste, taal)}` : ''
}
