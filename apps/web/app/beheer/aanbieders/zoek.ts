/** Lists of providers, by how they stand. */
export const STANDEN = ['actief', 'stopt', 'zonder-tarief', 'zonder-contract'] as const

/** The address of one provider, or of something below it. */
export const naarAanbieder = (agb: string, ...verder: readonly string[]): string =>
  ['/beheer/aanbieders', agb, ...verder.map(encodeURIComponent)].join('/')
