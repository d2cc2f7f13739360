import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { beoordeelCsrf, CSRF_KOP, CSRF_VELD, csrfToken } from './csrf.ts'
import { stuurFout } from './fouten.ts'
import type { Gemeente } from './gemeenten.ts'
import { isEigenHerkomst, isVeilig } from './herkomst.ts'
import type { Huisraad } from './huisraad.ts'
import { nieuweNonce, zetBeveiligingskoppen } from './koppen.ts'
import { stuurNogEens } from './nog-eens.ts'
import { formulierVerlopen, geenFormulier, onbekendeHost, vanIemandAnders, vreemdeHerkomst } from './poortfouten.ts'
import { oorsprongVan } from './vraag.ts'

/** What every request passes, in this order: nonce, municipality, headers, where it comes from, the token of the form. */
export function zetPoort(app: FastifyInstance, huisraad: Huisraad): void {
  app.decorateRequest('gemeente', undefined)
  app.decorateRequest('nonce', '')
  app.decorateRequest('csrf', undefined)
  app.decorateRequest('formulierdoelen')
  app.addHook('onRequest', async (vraag, antwoord) => {
    vraag.nonce = nieuweNonce()
    vraag.formulierdoelen = []
    const { zonderGemeente } = vraag.routeOptions.config
    if (!zonderGemeente) await kiesGemeente(huisraad, vraag)
    zetBeveiligingskoppen(vraag, antwoord)
    antwoord.header('x-request-id', vraag.id)
    if (zonderGemeente) return
    if (!vraag.gemeente) return weigerHost(huisraad, vraag, antwoord)
    if (moetVanOnsKomen(vraag)) controleerHerkomst(vraag)
  })
  app.addHook('preHandler', async (vraag, antwoord) => {
    if (vraag.gemeente && moetVanOnsKomen(vraag) && !vraag.routeOptions.config.zonderCsrf) {
      return controleerCsrf(huisraad, vraag, antwoord)
    }
  })
}

const moetVanOnsKomen = (vraag: FastifyRequest): boolean =>
  !isVeilig(vraag.method) && !vraag.routeOptions.config.voorProgrammas

function controleerHerkomst(vraag: FastifyRequest): void {
  if (isEigenHerkomst(vraag.headers, oorsprongVan(vraag))) return
  if (vraag.headers.origin === `https://${vraag.host}` && vraag.protocol === 'http') {
    vraag.log.warn(
      'formulieren komen van https maar bereiken ons als http: zet MEEDOEN_PROXY op het adres van uw proxy',
    )
  }
  throw vreemdeHerkomst()
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

const Lijf = z.instanceof(Buffer)

/** The posted fields, read from the buffered body; undefined when it is no form. */
async function veldenVan(vraag: FastifyRequest): Promise<FormData | undefined> {
  const lijf = Lijf.safeParse(vraag.body)
  const soort = vraag.headers['content-type']
  if (!lijf.success || soort === undefined) return undefined
  try {
    return await new Response(new Uint8Array(lijf.data), { headers: { 'content-type': soort } }).formData()
  } catch {
    throw geenFormulier()
  }
}

async function controleerCsrf(
  { bezoekerVan, sleutels }: Huisraad,
  vraag: FastifyRequest,
  antwoord: FastifyReply,
): Promise<FastifyReply | undefined> {
  const velden = await veldenVan(vraag)
  const veld = velden?.get(CSRF_VELD)
  const token = typeof veld === 'string' ? veld : z.string().optional().parse(vraag.headers[CSRF_KOP])
  const identiteit = (await bezoekerVan(vraag)).sessie?.identiteit
  const oordeel = beoordeelCsrf(vraag, sleutels, token, identiteit)
  if (oordeel === 'klopt') {
    vraag.csrf = token
    return undefined
  }
  if (oordeel === 'van-iemand-anders') return stuurFout(vanIemandAnders(), vraag, antwoord)
  if (!velden || !kanOpnieuw(vraag)) return stuurFout(formulierVerlopen(), vraag, antwoord)
  return stuurNogEens(vraag, antwoord.code(403), velden, csrfToken(vraag, antwoord, sleutels, identiteit))
}

/** Only text fields can be sent again from a page, and only by a browser that shows pages (scripts ask for `.data`). */
const kanOpnieuw = (vraag: FastifyRequest): boolean =>
  (vraag.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded') &&
  !/\.data(\?|$)/.test(vraag.url)
