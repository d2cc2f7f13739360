import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { schrijfBlad } from '../server/blad.ts'
import { begintBezoek } from '../server/csrf.ts'
import { Afgewezen } from '../server/fouten.ts'
import { type Html, html } from '../server/html.ts'
import type { Huisraad } from '../server/huisraad.ts'
import { veiligPad } from '../server/terug-naar.ts'
import { haalGemeente, oorsprongVan } from '../server/vraag.ts'
import { isPubliek, PUBLIEKEN, type Publiek, type Uitgever } from './aanmelding.ts'
import { leesIdentiteit } from './identiteit.ts'
import { bewaarPoging, neemPoging } from './inlogpoging.ts'
import { leesKoekje, wisKoekje, zetKoekje } from './koekjes.ts'

const INLOGRUIMTE = { max: 30, timeWindow: '1 minute' } as const
const TERUG = '/inloggen/terug'

const KEUZES: Readonly<Record<Publiek, readonly [titel: string, zin: string]>> = {
  inwoner: ['Ik woon hier, of ik help iemand', 'Voor inwoners, mantelzorgers en andere helpers. U logt in met DigiD.'],
  medewerker: ['Ik werk bij de gemeente', 'Voor consulenten, teamleiders, beleid en beheer.'],
  aanbieder: ['Ik werk bij een aanbieder', 'Voor organisaties die hulp leveren. U logt in met eHerkenning.'],
}

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
    const kaarten = PUBLIEKEN.filter((publiek) => uitgeverVoor(huisraad, vraag, publiek)).map((publiek) => {
      const [titel, zin] = KEUZES[publiek]
      return html`<li><a class="kaart" href="/inloggen/${publiek}${achter}"><strong>${titel}</strong><span>${zin}</span></a></li>`
    })
    const inhoud = html`<p>Kies wat bij u past.</p>
<ul class="kaarten">${kaarten}</ul>
<p>Kunt of wilt u niet inloggen? U kunt ook <a href="/">zonder inloggen hulp vragen</a> of ons bellen.</p>`
    return antwoord.type('text/html; charset=utf-8').send(blad(vraag, 'Inloggen', inhoud))
  })
}

function beginRoute(app: FastifyInstance, huisraad: Huisraad): void {
  app.get('/inloggen/:publiek', { config: { rateLimit: INLOGRUIMTE } }, async (vraag, antwoord) => {
    const { publiek } = z.object({ publiek: z.string() }).parse(vraag.params)
    const uitgever = isPubliek(publiek) ? uitgeverVoor(huisraad, vraag, publiek) : undefined
    if (!isPubliek(publiek) || !uitgever) throw alsNietGevonden()
    const terugNaar = terugNaarVan(vraag)
    const { adres, geheim } = await huisraad.oidc.begin(uitgever, `${oorsprongVan(vraag)}${TERUG}`)
    const poging = {
      gemeente: haalGemeente(vraag).code,
      publiek,
      ...geheim,
      ...(terugNaar === undefined ? {} : { terugNaar }),
    }
    bewaarPoging(vraag, antwoord, huisraad.sleutels, huisraad.klok, poging)
    return antwoord.redirect(adres, 303)
  })
}

function terugRoute(app: FastifyInstance, huisraad: Huisraad): void {
  app.get(TERUG, { config: { rateLimit: INLOGRUIMTE } }, async (vraag, antwoord) => {
    const gemeente = haalGemeente(vraag)
    const poging = neemPoging(vraag, antwoord, huisraad.sleutels, huisraad.klok)
    const uitgever = poging ? uitgeverVoor(huisraad, vraag, poging.publiek) : undefined
    if (!poging || !uitgever) throw pogingVerlopen()
    const adres = new URL(vraag.url, oorsprongVan(vraag))
    const { claims, idToken } = await huisraad.oidc.rondAf(uitgever, adres, poging)
    const identiteit = leesIdentiteit(poging.publiek, uitgever, claims)
    if (!identiteit.ok) throw new Afgewezen(403, identiteit.code, 'U kunt niet verder', identiteit.tekst)
    const wie = await huisraad.opslag.inGemeente(gemeente.code, (tx) =>
      huisraad.aansluiting.zoekWie(tx, identiteit.waarde),
    )
    if (!wie.ok) throw new Afgewezen(403, wie.code, 'U heeft hier geen toegang', wie.tekst)
    await sluitHuidige(huisraad, vraag)
    const token = await huisraad.sessies.open({ gemeente: gemeente.code, identiteit: identiteit.waarde, idToken })
    zetKoekje(vraag, antwoord, 'sessie', token)
    return antwoord.redirect(poging.terugNaar ?? huisraad.aansluiting.startpagina(wie.waarde), 303)
  })
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
    if (!sessie?.idToken || !uitgever) return antwoord.redirect(hier, 303)
    // The session here is over already; when the issuer cannot be reached, that must not look like a failure.
    const daar = await huisraad.oidc.uitlogAdres(uitgever, sessie.idToken, hier).catch((fout: unknown) => {
      vraag.log.warn({ err: fout }, 'uitloggen bij de uitgever lukte niet')
      return undefined
    })
    return antwoord.redirect(daar ?? hier, 303)
  })
  app.get('/uitgelogd', async (vraag, antwoord) => {
    const inhoud = html`<p>Gebruikt u een computer van iemand anders? Sluit dan ook de browser.</p>
<p><a class="knop" href="/">Naar de startpagina</a></p>`
    return antwoord.type('text/html; charset=utf-8').send(blad(vraag, 'U bent uitgelogd', inhoud))
  })
}

const blad = (vraag: FastifyRequest, titel: string, inhoud: Html): string =>
  schrijfBlad({ titel, gemeente: haalGemeente(vraag).naam, nonce: vraag.nonce, inhoud })

const alsNietGevonden = (): Afgewezen =>
  new Afgewezen(404, 'niet-gevonden', 'Zo kunt u hier niet inloggen', 'Kies op de inlogpagina hoe u wilt inloggen.')

const pogingVerlopen = (): Afgewezen =>
  new Afgewezen(
    400,
    'inloggen-verlopen',
    'Inloggen duurde te lang',
    'Begin opnieuw met inloggen. Doe dat in hetzelfde venster van dezelfde browser.',
  )
