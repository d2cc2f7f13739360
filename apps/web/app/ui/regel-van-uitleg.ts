import { isDatum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Uitleg } from '@meedoen/regels'
import type { Taal } from '../huis.ts'

/** One step of an explanation as it is read: its sentence, and its value unless the sentence says that already. */
export function regelVan(uitleg: Uitleg, taal: Taal): { readonly tekst: string; readonly waarde: string } {
  const tekst = uitleg.tekst[taal]
  const waarde = schrijfWaarde(uitleg, taal)
  if (waarde === '' || noemt(tekst, waarde)) return { tekst, waarde: '' }
  // The value follows a colon: there the sentence is not over yet.
  return { tekst: tekst.replace(/\.$/, ''), waarde }
}

/** Whether a sentence has the value as words of its own; of the first of a month the month is enough. */
function noemt(tekst: string, waarde: string): boolean {
  const woorden = (deel: string): string =>
    ` ${deel.replace(/[^\p{L}\p{N}€,.]+|[.,](?!\d)/gu, ' ')} `.replace(/ +/g, ' ')
  const maand = /^1 (\p{L}+ \d{4})$/u.exec(waarde)?.[1]
  return [waarde, maand].some((deel) => deel !== undefined && woorden(tekst).includes(woorden(deel)))
}

function schrijfWaarde({ waarde, soort }: Uitleg, taal: Taal): string {
  if (waarde === undefined) return ''
  if (typeof waarde === 'string') return isDatum(waarde) ? schrijfDatum(waarde, taal) : waarde
  if (soort === 'bedrag') return schrijfEuro(waarde, taal)
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB').format(waarde)
}
