import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { schrijfBlad } from './blad.ts'
import { beoordeelCsrf, CSRF_KOP, CSRF_VELD, csrfToken } from './csrf.ts'
import { Afgewezen, vangFout } from './fouten.ts'
import type { Gemeente } from './gemeenten.ts'
import { isEigenHerkomst, isVeilig } from './herkomst.ts'
import { html } from './html.ts'
import type { Huisraad } from './huisraad.ts'
import { nieuweNonce, zetBeveiligingskoppen } from './koppen.ts'
import { haalGemeente, onbekendeHost, oorsprongVan } from './vraag.ts'

const FORMULIER = 'application/x-www-form-urlencoded'

/** What every request passes, in this order: nonce, municipality, headers, where it comes from, the token of the form. */
export function zetPoort(app: FastifyInstance, huisraad: Huisraad): void {
  app.decorateRequest('gemeente', undefined)
  app.decorateRequest('nonce', '')
  app.decorateRequest('csrf', undefined)
  app.decorateRequest('formulierdoelen')
  app.addHook('onRequest', async (vraag, antwoord) => {
    vraag.nonce = nieuweNonce()
    vraag.formulierdoelen = []
    if (!vraag.routeOptions.config.zonderGemeente) await kiesGemeente(huisraad, vraag)
    zetBeveiligingskoppen(vraag, antwoord)
    antwoord.header('x-request-id', vraag.id)
    if (vraag.gemeente) controleerHerkomst(vraag)
    else if (!vraag.routeOptions.config.zonderGemeente) return weigerHost(huisraad, vraag, antwoord)
  })
  app.addHook('preHandler', async (vraag, antwoord) => controleerCsrf(huisraad, vraag, antwoord))
}

async function kiesGemeente(huisraad: Huisraad, vraag: FastifyRequest): Promise<void> {
  vraag.gemeente = await huisraad.gemeenten.vindOpHost(vraag.hostname)
  vraag.formulierdoelen = vraag.gemeente ? issuersVan(vraag.gemeente) : []
}

const issuersVan = (gemeente: Gemeente): readonly string[] => [
  ...new Set(Object.values(gemeente.aanmelding).map((uitgever) => new URL(uitgever.issuer).origin)),
]

/** In the demo people may type 127.0.0.1; cookies and issuers hang on the name, so they go to `localhost`. */
function weigerHost(huisraad: Huisraad, vraag: FastifyRequest, antwoord: FastifyReply): FastifyReply {
  const lokaal = vraag.hostname === '127.0.0.1' || vraag.hostname === '[::1]'
  if (huisraad.demo && lokaal && isVeilig(vraag.method)) {
    const poort = vraag.port === null ? '' : `:${vraag.port}`
    return antwoord.redirect(new URL(vraag.url, `http://localhost${poort}`).href, 302)
  }
  throw onbekendeHost()
}

function controleerHerkomst(vraag: FastifyRequest): void {
  if (isVeilig(vraag.method) || vraag.routeOptions.config.voorProgrammas) return
  if (isEigenHerkomst(vraag.headers, oorsprongVan(vraag))) return
  throw new Afgewezen(
    403,
    'vreemde-herkomst',
    'Dit formulier komt niet van onze website',
    'Voor uw veiligheid nemen we het niet aan. Ga naar onze website en vul het formulier daar in.',
  )
}

const Lijf = z.instanceof(Buffer)

/** The posted fields, read from the buffered body; undefined when it is no form. */
async function veldenVan(vraag: FastifyRequest): Promise<FormData | undefined> {
  const lijf = Lijf.safeParse(vraag.body)
  const soort = vraag.headers['content-type']
  if (!lijf.success || soort === undefined) return undefined
  try {
    return await new Response(new Uint8Array(lijf.data), { headers: { 'content-type': soort } }).formData()
  } catch {
    throw new Afgewezen(
      400,
      'geen-formulier',
      'Het formulier kwam niet goed binnen',
      'Ga terug en verstuur het opnieuw.',
    )
  }
}

async function controleerCsrf(
  huisraad: Huisraad,
  vraag: FastifyRequest,
  antwoord: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { voorProgrammas, zonderCsrf } = vraag.routeOptions.config
  if (isVeilig(vraag.method) || voorProgrammas || zonderCsrf || !vraag.gemeente) return undefined
  const velden = await veldenVan(vraag)
  const veld = velden?.get(CSRF_VELD)
  const token = typeof veld === 'string' ? veld : z.string().optional().parse(vraag.headers[CSRF_KOP])
  const { sessie } = await huisraad.bezoekerVan(vraag)
  const oordeel = beoordeelCsrf(vraag, huisraad.sleutels, token, sessie?.identiteit)
  if (oordeel === 'klopt') {
    vraag.csrf = token
    return undefined
  }
  if (
    oordeel === 'onbekend' &&
    velden &&
    vraag.headers['content-type']?.startsWith(FORMULIER) &&
    !vraag.url.includes('.data')
  ) {
    const nieuw = csrfToken(vraag, antwoord, huisraad.sleutels, sessie?.identiteit)
    return antwoord
      .code(403)
      .type('text/html; charset=utf-8')
      .send(nogEens(vraag, velden, nieuw))
  }
  return vangFout(oordeel === 'onbekend' ? formulierVerlopen() : vanIemandAnders(), vraag, antwoord)
}

/**
 * The form came from this very site (the origin was checked) but its token is not of this visit: cookies were cleared, or the browser
 * was closed. Nothing is done with it; the visitor sees that and can send the same answers again.
 */
function nogEens(vraag: FastifyRequest, velden: FormData, csrf: string): string {
  const verborgen = [...velden].flatMap(([naam, waarde]) =>
    naam === CSRF_VELD || typeof waarde !== 'string'
      ? []
      : [html`<input type="hidden" name="${naam}" value="${waarde}">`],
  )
  const inhoud = html`<p>Dit formulier stond te lang open. We hebben er nog niets mee gedaan. Uw antwoorden zijn niet weg.</p>
<form method="post" action="${vraag.url}">
<input type="hidden" name="${CSRF_VELD}" value="${csrf}">${verborgen}
<p><button class="knop" type="submit">Verstuur mijn antwoorden opnieuw</button></p>
</form>`
  return schrijfBlad({
    titel: 'Verstuur het nog een keer',
    gemeente: haalGemeente(vraag).naam,
    nonce: vraag.nonce,
    inhoud,
  })
}

const formulierVerlopen = (): Afgewezen =>
  new Afgewezen(
    403,
    'formulier-verlopen',
    'Dit formulier stond te lang open',
    'We hebben er niets mee gedaan. Ga terug, laad de pagina opnieuw en verstuur het dan nog een keer.',
  )

const vanIemandAnders = (): Afgewezen =>
  new Afgewezen(
    403,
    'iemand-anders',
    'U bent intussen als iemand anders ingelogd',
    'Dit formulier hoort bij een andere persoon. We hebben er niets mee gedaan. Open de pagina opnieuw.',
  )
