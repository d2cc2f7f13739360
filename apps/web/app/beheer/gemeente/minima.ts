import type { EigenBijdrage } from '@meedoen/verordening'

/** The households for which a council may set an income limit (UB Wmo 2015 3.8 lid 2). */
export const MINIMA = ['ongehuwdOnderAow', 'ongehuwdAow', 'gehuwdAow'] as const satisfies readonly (keyof NonNullable<
  EigenBijdrage['minima']
>)[]
