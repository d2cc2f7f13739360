import type { Datum } from '@meedoen/kern'

/** A code list of the standard: its number and, for each code, the official name. */
export interface Codelijst<Code extends string = string> {
  readonly nummer: string
  readonly waarden: Readonly<Record<Code, string>>
}

/** What a text must look like; `regel` is the restriction (RS) that says so, `uitleg` completes "… " in Dutch. */
export interface Vorm {
  readonly regel: string
  readonly expressie: RegExp
  readonly uitleg: string
}

export interface Tekst {
  readonly basis: 'tekst'
  /** null for a restriction that one element makes by itself; the schema then knows no name for it. */
  readonly naam: string | null
  /** In characters (code points). */
  readonly maximum?: number
  readonly vorm: Vorm
}
export interface Keuze<Code extends string = string> {
  readonly basis: 'keuze'
  readonly naam: string
  readonly lijst: Codelijst<Code>
}
/** A whole number from 0 up to and including `maximum`. */
export interface Getal {
  readonly basis: 'getal'
  readonly naam: string
  readonly maximum: number
}
/** One fixed value that every message of a kind carries. Its schema type has no name. */
export interface Vast<Inhoud extends string | number = string | number> {
  readonly basis: 'vast'
  readonly regel: string
  readonly waarde: Inhoud
}
export interface Dag {
  readonly basis: 'datum'
  readonly naam: string
}
export interface Tijd {
  readonly basis: 'tijd'
  readonly naam: string
}
export type Simpel = Tekst | Keuze | Getal | Vast | Dag | Tijd

/** In which namespace the children of a class stand: that of the message, or that of the basisschema. */
type Ruimte = 'bericht' | 'basis'

export interface Klasse<V extends Velden = Velden, R extends Ruimte = Ruimte> {
  readonly basis: 'klasse'
  readonly naam: string
  readonly ruimte: R
  /** In the fixed order of the standard. */
  readonly velden: V
  /** The logical key of the class (TR101); empty when it has none. */
  readonly sleutel: readonly string[]
}
/** A container element that holds one kind of element, once or more. In a value it is an array. */
export interface Lijst<I extends Simpel | Klasse = Simpel | Klasse> {
  readonly basis: 'lijst'
  readonly naam: string
  readonly element: string
  readonly item: I
}
export type Type = Simpel | Klasse | Lijst
export interface Optioneel<T extends Type = Type> {
  readonly basis: 'optioneel'
  readonly type: T
}
export interface Velden {
  readonly [element: string]: Type | Optioneel
}

type Plat<T> = { readonly [K in keyof T]: T[K] }
type VerplichteSleutels<V> = { [K in keyof V]: V[K] extends Optioneel ? never : K }[keyof V]

/** The TypeScript value that an element of this type carries. */
export type Waarde<T> =
  T extends Keuze<infer Code>
    ? Code
    : T extends Vast<infer Inhoud>
      ? Inhoud
      : T extends Getal
        ? number
        : T extends Dag
          ? Datum
          : T extends Tekst | Tijd
            ? string
            : T extends Lijst<infer I>
              ? readonly Waarde<I>[]
              : T extends Klasse<infer V>
                ? Klassewaarde<V>
                : never

type Klassewaarde<V> = Plat<
  { readonly [K in VerplichteSleutels<V>]: Waarde<V[K]> } & {
    readonly [K in Exclude<keyof V, VerplichteSleutels<V>>]?: V[K] extends Optioneel<infer T> ? Waarde<T> : never
  }
>

export function codelijst<const W extends Record<string, string>>(
  nummer: string,
  waarden: W,
): Codelijst<keyof W & string> {
  return { nummer, waarden }
}
export const tekst = (naam: string | null, vorm: Vorm, maximum?: number): Tekst =>
  maximum === undefined ? { basis: 'tekst', naam, vorm } : { basis: 'tekst', naam, vorm, maximum }
export const keuze = <Code extends string>(naam: string, lijst: Codelijst<Code>): Keuze<Code> => ({
  basis: 'keuze',
  naam,
  lijst,
})
export const getal = (naam: string, maximum: number): Getal => ({ basis: 'getal', naam, maximum })
export const vast = <const Inhoud extends string | number>(waarde: Inhoud, regel: string): Vast<Inhoud> => ({
  basis: 'vast',
  regel,
  waarde,
})
export const optioneel = <T extends Type>(type: T): Optioneel<T> => ({ basis: 'optioneel', type })
export const lijst = <I extends Simpel | Klasse>(naam: string, element: string, item: I): Lijst<I> => ({
  basis: 'lijst',
  naam,
  element,
  item,
})

/** A class of a message: its children stand in the namespace of the message. */
export const klasse = <V extends Velden>(
  naam: string,
  velden: V,
  sleutel: readonly (keyof V & string)[] = [],
): Klasse<V, 'bericht'> => ({ basis: 'klasse', naam, ruimte: 'bericht', velden, sleutel })

/** A composite data type (CDT): its children stand in the namespace of the basisschema. */
export const samengesteld = <V extends Velden>(naam: string, velden: V): Klasse<V, 'basis'> => ({
  basis: 'klasse',
  naam,
  ruimte: 'basis',
  velden,
  sleutel: [],
})

/** The type of a field, and whether the field must be there. */
export const veldtype = (veld: Type | Optioneel): { readonly type: Type; readonly verplicht: boolean } =>
  veld.basis === 'optioneel' ? { type: veld.type, verplicht: false } : { type: veld, verplicht: true }
