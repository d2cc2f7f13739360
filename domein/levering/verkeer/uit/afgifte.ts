import type { Verbinding } from '../../verbinding/verbinding.ts'

/** How a message reaches a provider: a file in its folder, posted to its address, or laid ready for it to fetch. */
export const TRANSPORTEN = ['map', 'http', 'ophalen'] as const
export type Transport = (typeof TRANSPORTEN)[number]

/** Why handing over failed. */
export const AFGIFTEFOUTEN = [
  'map-onbereikbaar',
  'bestand-bezet',
  'adres-onjuist',
  'geen-antwoord',
  'storing-ontvanger',
  'geweigerd-door-ontvanger',
  'geen-ontvangstbewijs',
  'knooppunt-weigert',
] as const
export type Afgiftefout = (typeof AFGIFTEFOUTEN)[number]

/** `blijvend` means that trying the same again cannot help; `detail` is a code of the other side. */
export type Mislukking = {
  readonly gelukt: false
  readonly code: Afgiftefout
  readonly detail: string | null
  readonly blijvend: boolean
}

/** What became of one attempt. */
export type Afgifte = { readonly gelukt: true } | Mislukking

export const mislukt = (code: Afgiftefout, detail: string | null = null, blijvend = false): Mislukking => ({
  gelukt: false,
  code,
  detail,
  blijvend,
})

/** One message on its way out. */
export type Zending = {
  readonly id: string
  readonly soort: string
  readonly identificatie: string
  readonly ontvanger: string
  /** As it travels: in its envelope when the line asks for one. */
  readonly inhoud: Uint8Array
  readonly verbinding: Verbinding
  /** Of our own key, that signs. */
  readonly generatie: number
}
