import type { Tekst, Zekerheid } from './uitleg.ts'

/** Something that the law leaves open, or that we could not find: how we read it, and how sure we are. */
export type Openvraag = { readonly tekst: Tekst; readonly zekerheid: Zekerheid }

export const openVraag = (zekerheid: Zekerheid, nl: string, en: string): Openvraag => ({ tekst: { nl, en }, zekerheid })
