import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Publiek } from '../aanmelden/aanmelding.ts'
import type { DemoPersona } from '../demo/persona.ts'
import { stuurBlad } from '../server/blad.ts'
import { html } from '../server/html.ts'
import { type Taal, type Tekst, taalVan } from '../server/taal.ts'

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
const NIEUW = {
  kop: { nl: 'Iemand anders', en: 'Somebody else' },
  uitleg: {
    nl: 'Bent u uitgenodigd door een aanbieder of door de gemeente? Verzin een naam en log daarmee in.',
    en: 'Were you invited by a provider or by the municipality? Make up a name and log in with it.',
  },
  naam: { nl: 'Verzonnen naam', en: 'Made-up name' },
  knop: { nl: 'Log in met deze naam', en: 'Log in with this name' },
} as const satisfies Record<string, Tekst>
const ANDERS: Tekst = { nl: 'Inloggen in een andere rol', en: 'Log in in another role' }

const iemandAnders = (taal: Taal) => html`<h2>${NIEUW.kop[taal]}</h2>
<p>${NIEUW.uitleg[taal]}</p>
<form method="post"><p><label for="anders">${NIEUW.naam[taal]}</label>
<input id="anders" name="anders" required maxlength="60" autocomplete="off"></p>
<p><button class="knop" type="submit">${NIEUW.knop[taal]}</button></p></form>`

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
${publiek === 'aanbieder' ? iemandAnders(taal) : undefined}
<p><a href="/inloggen">${ANDERS[taal]}</a></p>`
  return stuurBlad(vraag, antwoord, { titel: VRAAG[publiek][taal], inhoud, band: BAND[taal] })
}
