import { TAALKOEKJE } from '@meedoen/web'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Huisvraag, ToonPagina } from '../aansluiting.ts'
import { csrfToken } from './csrf.ts'
import type { Huisraad } from './huisraad.ts'
import { ongelezenKopie } from './kopie.ts'
import { haalGemeente } from './vraag.ts'

/** Posts by people who are not logged in, per address and minute: enough for every step of a form, too few to flood the desk. */
const PER_MINUUT = 60

/** All pages: whatever no other route answers goes to the page bundle, with the house that this visitor may use. */
export function paginaRoutes(app: FastifyInstance, huisraad: Huisraad, toonPagina: ToonPagina): void {
  const toon = async (vraag: FastifyRequest, antwoord: FastifyReply, csrf: string): Promise<void> => {
    const gemeente = haalGemeente(vraag)
    const { wie, sessie, verlopen } = await huisraad.bezoekerVan(vraag)
    const huisvraag: Huisvraag = {
      ...huisraad.omstandigheid(),
      gemeente,
      wie,
      taal: vraag.cookies[TAALKOEKJE] === 'en' ? 'en' : 'nl',
      nonce: vraag.nonce,
      csrf,
      demo: huisraad.demo,
      perMail: huisraad.perMail,
      verlooptOp: sessie?.verlooptOp,
      verlopen,
    }
    const verzoek = Buffer.isBuffer(vraag.body) ? ongelezenKopie(vraag.raw, vraag.body) : vraag.raw
    antwoord.hijack()
    for (const [naam, waarde] of Object.entries(antwoord.getHeaders())) {
      if (waarde !== undefined) antwoord.raw.setHeader(naam, waarde)
    }
    await toonPagina(verzoek, antwoord.raw, huisvraag)
  }

  app.get('/*', async (vraag, antwoord) => {
    const { sessie } = await huisraad.bezoekerVan(vraag)
    return toon(vraag, antwoord, csrfToken(vraag, antwoord, huisraad.sleutels, sessie?.identiteit))
  })

  const ruimte = {
    max: PER_MINUUT,
    timeWindow: '1 minute',
    hook: 'preHandler',
    allowList: async (vraag: FastifyRequest) => (await huisraad.bezoekerVan(vraag)).wie !== undefined,
  } as const
  // The token that came with the form was judged; pages get that same one, so their own check agrees.
  app.post('/*', { config: { rateLimit: ruimte } }, (vraag, antwoord) => toon(vraag, antwoord, vraag.csrf ?? ''))
}
