/** Words for people: Dutch (B1) and English. */
export type Tekst = { readonly nl: string; readonly en: string }
