import type { TFunction } from 'i18next'
import type { Waarden } from '../../../ui/Formulier.tsx'
import type { Keuze } from '../../../ui/Keuzes.tsx'

type Basis = { readonly naam: string; readonly label: string; readonly hint?: string }

/** One question of a form, as data: the field, its label, and what it is called in the summary of errors. */
export type Vraag =
  | (Basis & {
      readonly soort: 'tekst'
      readonly type?: 'tel' | 'email' | 'url'
      readonly inputMode?: 'numeric' | 'decimal'
      readonly kort?: boolean
      readonly optioneel?: boolean
    })
  | (Basis & { readonly soort: 'datum' })
  | (Basis & { readonly soort: 'keuze'; readonly keuzes: readonly Keuze[]; readonly naast?: boolean })
  | (Basis & { readonly soort: 'vinkjes'; readonly keuzes: readonly Keuze[] })
  /** The fields that follow count for the answer with `vervolg`. */
  | (Basis & {
      readonly soort: 'voorwaarde'
      readonly keuzes: readonly Keuze[]
      readonly titel: string
      readonly vragen: readonly Vraag[]
    })

export type Vraaggroep = {
  readonly titel: string
  readonly uitleg?: string
  readonly vragen: readonly Vraag[]
}

/** What the questions of a subject are made from. */
export type Vraagbron = {
  readonly t: TFunction<'verordening'>
  readonly b: TFunction<'beheer'>
  readonly waarden: Waarden
  /** Kinds of provision, with their names. */
  readonly soorten: readonly { readonly waarde: string; readonly label: string }[]
}

export const jaOfNee = ({ t }: Vraagbron): readonly Keuze[] => [
  { waarde: 'ja', label: t('ja') },
  { waarde: 'nee', label: t('nee') },
]

/** An amount in euros, or a number, in a short field. */
export const getalvraag = (naam: string, label: string, hint?: string): Vraag => ({
  soort: 'tekst',
  naam,
  label,
  inputMode: 'decimal',
  kort: true,
  ...(hint === undefined ? {} : { hint }),
})

export const tekstvraag = (
  naam: string,
  label: string,
  meer: Partial<Extract<Vraag, { soort: 'tekst' }>> = {},
): Vraag => ({
  soort: 'tekst',
  naam,
  label,
  ...meer,
})

/** Every field with its label, also those behind an answer. */
export const namenVan = (vragen: readonly Vraag[], voor = ''): [string, string][] =>
  vragen.flatMap((vraag) => [
    [vraag.naam, voor === '' ? vraag.label : `${voor}, ${vraag.label}`],
    ...(vraag.soort === 'voorwaarde' ? namenVan(vraag.vragen, voor) : []),
  ])
