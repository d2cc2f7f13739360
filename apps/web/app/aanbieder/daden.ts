/** What a provider can do with an assignment; a hidden field of each form says which. */
const DADEN = ['aannemen', 'afwijzen', 'start', 'start-weg', 'stop', 'stop-weg', 'inzet'] as const
export type Daad = (typeof DADEN)[number]

export const daadUit = (tekst: string | null): Daad | undefined => DADEN.find((daad) => daad === tekst)
