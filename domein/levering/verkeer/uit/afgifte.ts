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

/** What became of one attempt; `blijvend` means that trying the same again cannot help. `detail` is a code of the other side. */
export type Afgifte =
  | { readonly gelukt: true }
  | {
      readonly gelukt: false
      readonly code: Afgiftefout
      readonly detail: string | null
      readonly blijvend: boolean
    }

export const mislukt = (code: Afgiftefout, detail: string | null = null, blijvend = false): Afgifte => ({
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
  readonly inhoud: Uint8Array
}
