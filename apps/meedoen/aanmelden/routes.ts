import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { stuurBlad } from '../server/blad.ts'
import { begintBezoek } from '../server/csrf.ts'
import { html } from '../server/html.ts'
import type { Huisraad } from '../server/huisraad.ts'
import { taalVan } from '../server/taal.ts'
import { veiligPad } from '../server/terug-naar.ts'
import { haalGemeente, oorsprongVan } from '../server/vraag.ts'
import { isPubliek, PUBLIEKEN, type Publiek, type Uitgever } from './aanmelding.ts'
import { type Identiteit, leesIdentiteit } from './identiteit.ts'
import { bewaarPoging, type Inlogpoging, neemPoging } from './inlogpoging.ts'
import { leesKoekje, wisKoekje, zetKoekje } from './koekjes.ts'
import { geenToegang, KEUZES, pogingVerlopen, TEKSTEN, zoNietInloggen } from './teksten.ts'
import { komBinnen } from './uitnodiging.ts'

const INLOGRUIMTE = { max: 30, timeWindow: '1 minute' } as const
const TERUG = '/inloggen/terug'

const Vraag = z.object({ terugNaar: z.unknown() }).partial()

/** Log-in and log-out. Who somebody is comes from the issuer; what they may do is looked up by `toegang` on each request. */
export function inlogRoutes(app: FastifyInstance, huisraad: Huisraad): void {
  keuzeRoute(app, huisraad)
  beginRoute(app, huisraad)
  terugRoute(app, huisraad)
  uitlogRoutes(app, huisraad)
}

/** The issuer for this kind of people; in the demo its own issuer takes the place of one that is not set. */
function uitgeverVoor(huisraad: Huisraad, vraag: FastifyRequest, publiek: Publiek): Uitgever | undefined {
  return haalGemeente(vraag).aanmelding[publiek] ?? huisraad.demoUitgever?.(oorsprongVan(vraag), publiek)
}

const terugNaarVan = (vraag: FastifyRequest): string | undefined => veiligPad(Vraag.parse(vraag.query).terugNaar)

function keuzeRoute(app: FastifyInstance, huisraad: Huisraad): void {
  app.get('/inloggen', async (vraag, antwoord) => {
    const terugNaar = terugNaarVan(vraag)
    const achter = terugNaar === undefined ? '' : `?terugNaar=${encodeURIComponent(terugNaar)}`
    const taal = taalVan(vraag)
    const kaarten = PUBLIEKEN.filter((publiek) => uitgeverVoor(huisraad, vraag, publiek)).map((publiek) => {
      const { titel, zin } = KEUZES[publiek]
      const adres = `/inloggen/${publiek}${achter}`
      return html`<li><a class="kaart" href="${adres}"><strong>${titel[taal]}</strong><span>${zin[taal]}</span></a></li>`
    })
    const bellen = await huisraad.aansluiting.bereikbaar(huisraad.omstandigheid(), haalGemeente(vraag).code)
    const inhoud = html`<p>${TEKSTEN.kies[taal]}</p>
<ul class="kaarten">${kaarten}</ul>
<p>${TEKSTEN.zonder[taal]} <a href="/">${TEKSTEN.zonderLink[taal]}</a>.</p>
${bellen ? html`<p>${TEKSTEN.bel[taal]} <a href="tel:${bellen.telefoon.replaceAll(' ', '')}">${bellen.telefoon}</a>, ${bellen.uren[taal]}.</p>` : undefined}`
    return stuurBlad(vraag, antwoord, { titel: TEKSTEN.inloggen[taal], inhoud })
  })
}

function beginRoute(app: FastifyInstance, huisraad: Huisraad): void {
  app.get('/inloggen/:publiek', { config: { rateLimit: INLOGRUIMTE } }, async (vraag, antwoord) => {
    const { publiek } = z.object({ publiek: z.string() }).parse(vraag.params)
    const uitgever = isPubliek(publiek) ? uitgeverVoor(huisraad, vraag, publiek) : undefined
    if (!isPubliek(publiek) || !uitgever) throw zoNietInloggen()
    const terugNaar = terugNaarVan(vraag)
    return vertrek(huisraad, vraag, antwoord, { publiek, uitgever, mee: terugNaar === undefined ? {} : { terugNaar } })
  })
  // The code comes in the body of a form of ours, so that it stands in no further address, and travels on in a sealed cookie.
  app.post('/inloggen/uitnodiging', { config: { rateLimit: INLOGRUIMTE } }, async (vraag, antwoord) => {
    const uitgever = uitgeverVoor(huisraad, vraag, 'aanbieder')
    if (!uitgever) throw zoNietInloggen()
    const velden = new URLSearchParams(z.instanceof(Buffer).parse(vraag.body).toString())
    const uitnodiging = (velden.get('code') ?? '').slice(0, 200)
    return vertrek(huisraad, vraag, antwoord, { publiek: 'aanbieder', uitgever, mee: { uitnodiging } })
  })
}

type Vertrek = {
  readonly publiek: Publiek
  readonly uitgever: Uitgever
  readonly mee: Pick<Inlogpoging, 'terugNaar' | 'uitnodiging'>
}

/** Sends the browser to the issuer, with what must be known when it comes back. */
async function vertrek(
  huisraad: Huisraad,
  vraag: FastifyRequest,
  antwoord: FastifyReply,
  { publiek, uitgever, mee }: Vertrek,
): Promise<FastifyReply> {
  const { adres, geheim } = await huisraad.oidc.begin(uitgever, `${oorsprongVan(vraag)}${TERUG}`)
  const poging = { gemeente: haalGemeente(vraag).code, publiek, ...geheim, ...mee }
  bewaarPoging(vraag, antwoord, huisraad.sleutels, huisraad.klok, poging)
  return antwoord.redirect(adres, 303)
}

function terugRoute(app: FastifyInstance, huisraad: Huisraad): void {
  app.get(TERUG, { config: { rateLimit: INLOGRUIMTE } }, async (vraag, antwoord) => {
    const gemeente = haalGemeente(vraag)
    const poging = neemPoging(vraag, antwoord, huisraad.sleutels, huisraad.klok)
    const uitgever = poging ? uitgeverVoor(huisraad, vraag, poging.publiek) : undefined
    if (!poging || !uitgever) throw pogingVerlopen()
    const adres = new URL(vraag.url, oorsprongVan(vraag))
    const claims = await huisraad.oidc.rondAf(uitgever, adres, poging)
    const identiteit = leesIdentiteit(poging.publiek, uitgever, claims)
    if (!identiteit.ok) throw geenToegang(identiteit)
    const naar = await bestemming(huisraad, vraag, identiteit.waarde, poging)
    await sluitHuidige(huisraad, vraag)
    const token = await huisraad.sessies.open({ gemeente: gemeente.code, identiteit: identiteit.waarde })
    zetKoekje(vraag, antwoord, 'sessie', token)
    return antwoord.redirect(naar, 303)
  })
}

/** Where somebody lands who has access here; throws `Afgewezen` for who has none. */
async function bestemming(
  huisraad: Huisraad,
  vraag: FastifyRequest,
  identiteit: Identiteit,
  { terugNaar, uitnodiging }: Inlogpoging,
): Promise<string> {
  if (uitnodiging !== undefined) return komBinnen(huisraad, vraag, identiteit, uitnodiging)
  const { opslag, aansluiting } = huisraad
  const wie = await opslag.inGemeente(haalGemeente(vraag).code, (tx) => aansluiting.zoekWie(tx, identiteit))
  if (!wie.ok) throw geenToegang(wie)
  return terugNaar ?? aansluiting.startpagina(wie.waarde)
}

/** A log-in always gets a new token, and the session that this browser had is over. */
async function sluitHuidige(huisraad: Huisraad, vraag: FastifyRequest): Promise<void> {
  const oud = leesKoekje(vraag, 'sessie')
  if (oud) await huisraad.sessies.sluit(oud, haalGemeente(vraag).code)
}

function uitlogRoutes(app: FastifyInstance, huisraad: Huisraad): void {
  app.post('/uitloggen', async (vraag, antwoord) => {
    const { sessie } = await huisraad.bezoekerVan(vraag)
    await sluitHuidige(huisraad, vraag)
    wisKoekje(vraag, antwoord, 'sessie')
    begintBezoek(vraag, antwoord, huisraad.sleutels)
    const hier = `${oorsprongVan(vraag)}/uitgelogd`
    const uitgever = sessie ? uitgeverVoor(huisraad, vraag, sessie.identiteit.publiek) : undefined
    if (!uitgever) return antwoord.redirect(hier, 303)
    // The session here is over already; when the issuer cannot be reached, that must not look like a failure.
    const daar = await huisraad.oidc.uitlogAdres(uitgever, hier).catch((fout: unknown) => {
      vraag.log.warn({ err: fout }, 'uitloggen bij de uitgever lukte niet')
      return undefined
    })
    return antwoord.redirect(daar ?? hier, 303)
  })
  app.get('/uitgelogd', async (vraag, antwoord) => {
    const taal = taalVan(vraag)
    const inhoud = html`<p>${TEKSTEN.sluitBrowser[taal]}</p>
<p><a class="knop" href="/">${TEKSTEN.start[taal]}</a></p>`
    return stuurBlad(vraag, antwoord, { titel: TEKSTEN.uitgelogd[taal], inhoud })
  })
}
