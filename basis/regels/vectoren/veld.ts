import type { Tekst } from '../uitleg.ts'
import { OngeldigVeld, Velden } from './velden.ts'
import type { Soort, Veldsoort } from './veldsoort.ts'
import { schrijfVoorwaarden, type Voorwaarde, voldoet } from './voorwaarde.ts'

/** A value as JSON holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [naam: string]: Json }

/** What somebody who fills in the input must know of one field. */
export type Veldbeschrijving = {
  readonly naam: string
  /** Other names under which the same field may stand; the first that is filled counts. */
  readonly ookGenoemd: readonly string[]
  readonly soort: Veldsoort
  /** Always, never, or only when all of these conditions hold. */
  readonly verplicht: boolean | readonly Voorwaarde[]
  /** The field is read only when all of these hold; else it has no meaning. */
  readonly geldtAls: readonly Voorwaarde[]
  /** What counts when the field is empty, as it would be filled in. */
  readonly standaard: Json
  readonly uitleg: Tekst
}

/** A field of the input: its description (the name comes from the table in which it stands) and its reading. */
export type Veld<Waarde> = {
  readonly beschrijving: Omit<Veldbeschrijving, 'naam'> & { readonly naam?: string }
  lees(velden: Velden, naam: string): Waarde
}

/** A table of fields for the values `Waarden`: what is described is what is read. */
export type Veldtabel<Waarden> = { readonly [Naam in keyof Waarden]: Veld<Waarden[Naam]> }

type Opties = {
  readonly ookGenoemd?: readonly string[]
  readonly geldtAls?: readonly Voorwaarde[]
  /** The name outside, when two fields share one: each counts in its own situation. */
  readonly naam?: string
}

const namenVan = (naam: string, { ookGenoemd = [] }: Opties): readonly [string, ...string[]] => [naam, ...ookGenoemd]

function vindNaam(velden: Velden, naam: string, opties: Opties): string | undefined {
  if (!voldoet(velden, opties.geldtAls ?? [])) return undefined
  return namenVan(naam, opties).find((genoemd) => velden.heeft(genoemd))
}

const leesAls = <Waarde>(soort: Soort<Waarde>, velden: Velden, naam: string): Waarde =>
  soort.lees(velden.ruw(naam), `${velden.plaats}${naam}`)

function kop(soort: Veldsoort, nl: string, en: string, { ookGenoemd = [], geldtAls = [], naam }: Opties) {
  return { soort, uitleg: { nl, en }, ookGenoemd, geldtAls, ...(naam === undefined ? {} : { naam }) }
}

/** A field that must be filled. */
export const verplicht = <Waarde>(soort: Soort<Waarde>, nl: string, en: string, opties: Opties = {}): Veld<Waarde> => ({
  beschrijving: { ...kop(soort.beschrijving, nl, en, opties), verplicht: true, standaard: null },
  lees: (velden, naam) => leesAls(soort, velden, vindNaam(velden, naam, opties) ?? naam),
})

/** A field that may stay empty, which is null; `verplichtAls` names when it must be filled after all. */
export const optioneel = <Waarde>(
  soort: Soort<Waarde>,
  nl: string,
  en: string,
  opties: Opties & { readonly verplichtAls?: readonly Voorwaarde[] } = {},
): Veld<Waarde | null> => ({
  beschrijving: {
    ...kop(soort.beschrijving, nl, en, opties),
    verplicht: opties.verplichtAls?.length ? opties.verplichtAls : false,
    standaard: null,
  },
  lees(velden, naam) {
    const gevonden = vindNaam(velden, naam, opties)
    if (gevonden !== undefined) return leesAls(soort, velden, gevonden)
    const { verplichtAls = [] } = opties
    if (verplichtAls.length === 0 || !voldoet(velden, [...verplichtAls, ...(opties.geldtAls ?? [])])) return null
    throw new OngeldigVeld(
      `${velden.plaats}${naam}`,
      `Vul ${velden.plaats}${naam} in. Dat moet ${schrijfVoorwaarden(verplichtAls).nl}.`,
    )
  },
})

/** A field that counts as `standaard` (written as it is filled in) when it is empty. */
export const metStandaard = <Waarde>(
  soort: Soort<Waarde>,
  standaard: Json,
  nl: string,
  en: string,
  opties: Opties = {},
): Veld<Waarde> => ({
  beschrijving: { ...kop(soort.beschrijving, nl, en, opties), verplicht: false, standaard },
  lees(velden, naam) {
    const gevonden = vindNaam(velden, naam, opties)
    return gevonden === undefined ? soort.lees(standaard, naam) : leesAls(soort, velden, gevonden)
  },
})

/** The descriptions of a table of fields, each under its name outside. */
export const beschrijfVelden = (tabel: Readonly<Record<string, Veld<unknown>>>): readonly Veldbeschrijving[] =>
  Object.entries(tabel).map(([sleutel, { beschrijving }]) => ({ ...beschrijving, naam: beschrijving.naam ?? sleutel }))

/** Reads all fields, so that a wrong one is refused even where its value would not be used. */
export function leesVelden<Waarden extends object>(tabel: Veldtabel<Waarden>, velden: Velden): Waarden {
  const paren: unknown[][] = []
  for (const sleutel in tabel) {
    const veld = tabel[sleutel]
    paren.push([sleutel, veld.lees(velden, veld.beschrijving.naam ?? sleutel)])
  }
  return Object.fromEntries(paren)
}

/** A list of objects, each with these fields. */
export function lijstsoort<Waarden extends object>(tabel: Veldtabel<Waarden>): Soort<readonly Waarden[]> {
  return {
    beschrijving: { soort: 'lijst', velden: beschrijfVelden(tabel) },
    lees(waarde, naam) {
      if (!Array.isArray(waarde)) throw new OngeldigVeld(naam, `Vul een lijst in bij ${naam}.`)
      return waarde.map((rij: unknown, nummer) => {
        if (typeof rij !== 'object' || rij === null || Array.isArray(rij))
          throw new OngeldigVeld(naam, `Bij ${naam} horen in elke rij velden.`)
        return leesVelden(tabel, new Velden(rij, `${naam}[${nummer}].`))
      })
    },
  }
}
