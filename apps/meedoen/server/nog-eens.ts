import type { FastifyReply, FastifyRequest } from 'fastify'
import { stuurBlad } from './blad.ts'
import { CSRF_VELD } from './csrf.ts'
import { html } from './html.ts'
import { taalVan } from './taal.ts'

const TEKSTEN = {
  titel: { nl: 'Verstuur het nog een keer', en: 'Send it once more' },
  uitleg: {
    nl: 'Dit formulier stond te lang open. We hebben er nog niets mee gedaan. Uw antwoorden zijn niet weg.',
    en: 'This form was open for too long. We have not done anything with it yet. Your answers are not lost.',
  },
  knop: { nl: 'Verstuur mijn antwoorden opnieuw', en: 'Send my answers again' },
} as const

/**
 * The form came from this very site (the origin was checked) but its token is not of this visit: cookies were cleared, or the browser
 * was closed. Nothing is done with it; the visitor sees that and can send the same answers again.
 */
export function stuurNogEens(
  vraag: FastifyRequest,
  antwoord: FastifyReply,
  velden: FormData,
  csrf: string,
): FastifyReply {
  const taal = taalVan(vraag)
  const verborgen = [...velden].flatMap(([naam, waarde]) =>
    naam === CSRF_VELD || typeof waarde !== 'string'
      ? []
      : [html`<input type="hidden" name="${naam}" value="${waarde}">`],
  )
  const inhoud = html`<p>${TEKSTEN.uitleg[taal]}</p>
<form method="post" action="${vraag.url}">
<input type="hidden" name="${CSRF_VELD}" value="${csrf}">${verborgen}
<p><button class="knop" type="submit">${TEKSTEN.knop[taal]}</button></p>
</form>`
  return stuurBlad(vraag, antwoord, { titel: TEKSTEN.titel[taal], inhoud })
}
