import type { Onderwerp, Versie } from '@meedoen/verordening'

/** How an address names a version: day of entry into force and number. */
export const versiesleutel = ({ ingang, volgnummer }: Pick<Versie<Onderwerp>, 'ingang' | 'volgnummer'>): string =>
  `${ingang}.${volgnummer}`

/** How an address names a draft. */
export const ontwerpsleutel = (id: string): string => `ontwerp.${id}`

/** The page that lays two of them side by side; without `van` the one that holds now. */
export function vergelijkpad(onderwerp: Onderwerp, keuze: { van?: string; met?: string; alleen?: boolean }): string {
  const vraag = new URLSearchParams({
    ...(keuze.van === undefined ? {} : { van: keuze.van }),
    ...(keuze.met === undefined ? {} : { met: keuze.met }),
    ...(keuze.alleen ? { alleen: 'verschillen' } : {}),
  })
  return `/beheer/gemeente/${onderwerp}/vergelijk?${vraag}`
}
