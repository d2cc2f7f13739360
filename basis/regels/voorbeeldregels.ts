import { isDatum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Tekst } from './uitleg.ts'
import type { Uitkomstbeschrijving, Uitkomstvelden } from './vectoren/uitkomstveld.ts'
import type { Json, Veldbeschrijving } from './vectoren/veld.ts'

/** One filled field of an example, as it is read. */
export type Voorbeeldregel = { readonly naam: string; readonly uitleg: Tekst; readonly waarde: Tekst }

const gelijk = (tekst: string): Tekst => ({ nl: tekst, en: tekst })

/** The filled fields of an example input, each with what it is. */
export const invoerregels = (
  velden: readonly Veldbeschrijving[],
  invoer: Readonly<Record<string, Json>>,
): readonly Voorbeeldregel[] =>
  Object.entries(invoer).map(([naam, waarde]) => {
    const veld = velden.find((bekend) => bekend.naam === naam || bekend.ookGenoemd.includes(naam))
    return {
      naam,
      uitleg: veld?.uitleg ?? gelijk(naam),
      waarde: schrijf(waarde, veld?.soort.soort === 'bedrag'),
    }
  })

/** The outcome of an example, each field with what it is. */
export const uitkomstregels = (
  velden: readonly Uitkomstbeschrijving[],
  uitkomst: Uitkomstvelden,
): readonly Voorbeeldregel[] =>
  velden
    .filter(({ naam }) => naam in uitkomst)
    .map(({ naam, uitleg, soort }) => ({
      naam,
      uitleg,
      waarde: schrijf(uitkomst[naam], soort === 'bedrag' || soort === 'bedrag-per-deel'),
    }))

/** A value from outside: euros with decimals, ISO dates, words; lists and parts behind each other. */
function schrijf(waarde: unknown, euro: boolean): Tekst {
  if (waarde === null || waarde === undefined) return { nl: 'leeg', en: 'empty' }
  if (typeof waarde === 'boolean') return waarde ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' }
  if (typeof waarde === 'number') return euro ? alsBedrag(waarde) : schrijfGetal(waarde)
  if (typeof waarde === 'string')
    return isDatum(waarde) ? { nl: schrijfDatum(waarde), en: schrijfDatum(waarde, 'en') } : gelijk(waarde)
  if (Array.isArray(waarde))
    return voegSamen(
      waarde.map((deel) => schrijf(deel, euro)),
      '; ',
    )
  if (typeof waarde !== 'object') return gelijk(String(waarde))
  const delen = Object.entries(waarde).map(([naam, deel]) => {
    const { nl, en } = schrijf(deel, euro || naam === 'bedrag' || naam.startsWith('kosten'))
    return { nl: `${naam}: ${nl}`, en: `${naam}: ${en}` }
  })
  return voegSamen(delen, ', ')
}

const alsBedrag = (euro: number): Tekst => {
  const centen = Math.round(euro * 100)
  return { nl: schrijfEuro(centen), en: schrijfEuro(centen, 'en') }
}

// A year is a number too, and has no point in it.
const schrijfGetal = (getal: number): Tekst =>
  Number.isInteger(getal) && getal < 10_000
    ? gelijk(String(getal))
    : { nl: getal.toLocaleString('nl-NL'), en: getal.toLocaleString('en-GB') }

const voegSamen = (delen: readonly Tekst[], tussen: string): Tekst =>
  delen.length === 0
    ? { nl: 'geen', en: 'none' }
    : { nl: delen.map(({ nl }) => nl).join(tussen), en: delen.map(({ en }) => en).join(tussen) }
