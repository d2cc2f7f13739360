import type { FastifyReply, FastifyRequest } from 'fastify'

/** Purposes of our cookies. `__Host-` binds a cookie to this host and https; browsers refuse it over http. */
const NAMEN = { sessie: 'meedoen', inloggen: 'meedoen-inloggen', bezoek: 'meedoen-bezoek' } as const
export type Koekje = keyof typeof NAMEN

const naamVan = (vraag: FastifyRequest, koekje: Koekje): string =>
  vraag.protocol === 'https' ? `__Host-${NAMEN[koekje]}` : NAMEN[koekje]

export const leesKoekje = (vraag: FastifyRequest, koekje: Koekje): string | undefined =>
  vraag.cookies[naamVan(vraag, koekje)]

/**
 * Sets a cookie that scripts cannot read and other sites do not send with a form. `maxLeeftijd` in seconds; without it until the browser
 * closes. Written as a header at once: pages answer past the hook in which the plugin writes its cookies.
 */
export function zetKoekje(
  vraag: FastifyRequest,
  antwoord: FastifyReply,
  koekje: Koekje,
  waarde: string,
  maxLeeftijd?: number,
): void {
  const regel = antwoord.server.serializeCookie(naamVan(vraag, koekje), waarde, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: vraag.protocol === 'https',
    ...(maxLeeftijd === undefined ? {} : { maxAge: maxLeeftijd }),
  })
  antwoord.header('set-cookie', regel)
}

export const wisKoekje = (vraag: FastifyRequest, antwoord: FastifyReply, koekje: Koekje): void =>
  zetKoekje(vraag, antwoord, koekje, '', 0)
