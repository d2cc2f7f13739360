/** Steps after which the page of the case says that it worked. */
const GEDAAN = ['plan', 'verslag', 'aanvraag', 'aanvulling', 'ingetrokken'] as const
export type Gedaan = (typeof GEDAAN)[number]

/** What an address says that was just done; null for anything else. */
export const gedaanUit = (tekst: string | null): Gedaan | null => GEDAAN.find((gedaan) => gedaan === tekst) ?? null
