import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import { z } from 'zod'
import type { Aansluiting } from '../aansluiting.ts'
import { Afgewezen } from '../server/fouten.ts'
import { haalGemeente, oorsprongVan } from '../server/vraag.ts'
import { type IemandAnders, maakIemandAnders } from './iemand-anders.ts'
import { stuurKaarten } from './kaarten.ts'
import { DEMO_ACR, DEMO_PAD, maakDemoUitgever, publiekVan } from './uitgever.ts'

const WIE = `${DEMO_PAD}/wie/:uid`
const HOOGSTENS_ADRESSEN = 20

type Personas = Aansluiting['personas']

/**
 * The embedded identity provider of the demo: a real OpenID provider, in which a visitor says who they are by choosing a card.
 * Registered with --demo only, and then the server listens on loopback only.
 */
export function demoRoutes(app: FastifyInstance, personas: Personas): void {
  const anderen = maakIemandAnders()
  const uitgevers = new Map<string, Provider>()
  const uitgeverOp = (vraag: FastifyRequest): Provider => {
    const oorsprong = oorsprongVan(vraag)
    const { code } = haalGemeente(vraag)
    const bestaand = uitgevers.get(oorsprong)
    if (bestaand) return bestaand
    if (uitgevers.size >= HOOGSTENS_ADRESSEN) uitgevers.clear()
    const nieuw = maakDemoUitgever(oorsprong, (sub) =>
      [...personas(code), ...anderen.van(code)].find((p) => p.sub === sub),
    )
    nieuw.on('server_error', (_ctx, fout) => app.log.error({ err: fout }, 'demo-inlog'))
    uitgevers.set(oorsprong, nieuw)
    return nieuw
  }
  keuzeRoutes(app, personas, anderen, uitgeverOp)
  app.register(async (binnen) => {
    // The provider reads the body itself.
    binnen.removeAllContentTypeParsers()
    binnen.addContentTypeParser('*', (_vraag, _lijf, klaar) => klaar(null))
    binnen.all(`${DEMO_PAD}/*`, { config: { voorProgrammas: true } }, async (vraag, antwoord) => {
      const uitgever = uitgeverOp(vraag)
      antwoord.hijack()
      zonderVoorvoegsel(vraag, antwoord)
      uitgever.callback()(vraag.raw, antwoord.raw)
    })
  })
}

/** The provider thinks that it is at the root; `originalUrl` tells it where it is mounted. */
function zonderVoorvoegsel(vraag: FastifyRequest, antwoord: FastifyReply): void {
  const adres = vraag.raw.url ?? '/'
  const pad = adres.slice(DEMO_PAD.length) || '/'
  Object.assign(vraag.raw, { originalUrl: adres, url: pad })
  if (pad.startsWith('/auth')) vergeetVorige(vraag)
  antwoord.raw.setHeader('x-content-type-options', 'nosniff')
  antwoord.raw.setHeader('referrer-policy', 'same-origin')
}

/** Each log-in is a choice anew: without this the provider first asks to log out whoever was chosen before, and that needs a script. */
function vergeetVorige({ raw }: FastifyRequest): void {
  const koekjes = (raw.headers.cookie ?? '').split(/;\s*/).filter((koekje) => !koekje.startsWith('_session'))
  raw.headers.cookie = koekjes.join('; ')
}

function keuzeRoutes(
  app: FastifyInstance,
  personas: Personas,
  anderen: IemandAnders,
  uitgeverOp: (vraag: FastifyRequest) => Provider,
): void {
  const huidige = async (vraag: FastifyRequest, antwoord: FastifyReply) => {
    const interactie = await uitgeverOp(vraag)
      .interactionDetails(vraag.raw, antwoord.raw)
      .catch(() => undefined)
    const publiek = publiekVan(interactie?.params.client_id)
    if (!interactie || !publiek) throw verlopen()
    const { code } = haalGemeente(vraag)
    const kaarten = [...personas(code), ...anderen.van(code)].filter((persoon) => persoon.publiek === publiek)
    return { publiek, kaarten, code }
  }
  app.get(WIE, async (vraag, antwoord) => {
    const { publiek, kaarten } = await huidige(vraag, antwoord)
    return stuurKaarten(vraag, antwoord, publiek, kaarten)
  })
  // The uid in the path and the provider's own signed cookie are one pair: no further token is needed for this form.
  app.post(WIE, { config: { zonderCsrf: true } }, async (vraag, antwoord) => {
    const { kaarten, publiek, code } = await huidige(vraag, antwoord)
    const velden = new URLSearchParams(z.instanceof(Buffer).parse(vraag.body).toString())
    const naam = publiek === 'aanbieder' ? velden.get('anders') : null
    const persona = naam === null ? kaarten.find((kaart) => kaart.sub === velden.get('sub')) : anderen.maak(code, naam)
    if (!persona) throw verlopen()
    const uitkomst = { login: { accountId: persona.sub, acr: DEMO_ACR, amr: ['demo'], remember: false } }
    return antwoord.redirect(await uitgeverOp(vraag).interactionResult(vraag.raw, antwoord.raw, uitkomst), 303)
  })
}

const verlopen = (): Afgewezen =>
  new Afgewezen(
    400,
    'inloggen-verlopen',
    { nl: 'Deze inlogpagina is verlopen', en: 'This log-in page has expired' },
    { nl: 'Ga naar de inlogpagina en begin opnieuw.', en: 'Go to the log-in page and start again.' },
  )
