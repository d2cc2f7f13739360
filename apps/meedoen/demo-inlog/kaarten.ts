import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Publiek } from '../aanmelden/aanmelding.ts'
import type { DemoPersona } from '../demo/persona.ts'
import { stuurBlad } from '../server/blad.ts'
import { html } from '../server/html.ts'
import { type Tekst, taalVan } from '../server/taal.ts'

const VRAAG: Readonly<Record<Publiek, Tekst>> = {
  inwoner: { nl: 'Als wie wilt u inloggen?', en: 'As whom do you want to log in?' },
  medewerker: { nl: 'Als welke medewerker wilt u inloggen?', en: 'As which employee do you want to log in?' },
  aanbieder: { nl: 'Namens welke aanbieder wilt u inloggen?', en: 'For which care provider do you want to log in?' },
}
const BAND: Tekst = {
  nl: 'Dit is een demo-inlog. Er is geen wachtwoord en niets is echt. Vul geen gegevens van echte mensen in.',
  en: 'This is a demo log-in. There is no password and nothing is real. Do not enter data of real people.',
}
const UITLEG: Tekst = {
  nl: 'Iedereen hieronder is verzonnen. Kies een kaart: u kijkt dan met de ogen van die persoon.',
  en: 'Everybody below is invented. Choose a card to see things through that person’s eyes.',
}
const ANDERS: Tekst = { nl: 'Inloggen in een andere rol', en: 'Log in in another role' }

/** The page on which a visitor of the demo says who they are: a card is a button, no script needed. */
export function stuurKaarten(
  vraag: FastifyRequest,
  antwoord: FastifyReply,
  publiek: Publiek,
  personas: readonly DemoPersona[],
): FastifyReply {
  const taal = taalVan(vraag)
  const kaarten = personas.map(
    ({ sub, naam, rol, zin }) => html`<li><button class="kaart" type="submit" name="sub" value="${sub}">
<strong>${naam}</strong><span class="rol">${rol[taal]}</span><span>${zin[taal]}</span></button></li>`,
  )
  const inhoud = html`<p>${UITLEG[taal]}</p>
<form method="post"><ul class="kaarten">${kaarten}</ul></form>
<p><a href="/inloggen">${ANDERS[taal]}</a></p>`
  return stuurBlad(vraag, antwoord, { titel: VRAAG[publiek][taal], inhoud, band: BAND[taal] })
}
