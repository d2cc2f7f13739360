/** What can be done with a payment that was made; a hidden field of each form says which. */
export const DADEN = ['aan-bank', 'vervallen', 'betaald'] as const
export type Daad = (typeof DADEN)[number]

/** What was just done, said once. */
export const GEDAAN = ['gemaakt', ...DADEN] as const
