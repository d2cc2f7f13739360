import { type WieLeverancier, zoekLeverancier } from '@meedoen/toegang'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { z } from 'zod'
import { alsAfwijzing, alsProbleem, stuurFout } from '../server/fouten.ts'
import type { Huisraad } from '../server/huisraad.ts'
import { haalGemeente } from '../server/vraag.ts'
import { berichtenRoutes } from './berichten.ts'
import { fout, probleem } from './fout.ts'
import { MeldingInzending, Ontvangstbevestiging } from './melding-inzending.ts'
import { API_VERSIE, beschrijfApi } from './openapi.ts'

const ONTVANGEN = {
  description: 'De melding is ontvangen.',
  content: { 'application/json': { schema: Ontvangstbevestiging } },
}

/** The API for programs, below /api/v1. */
export async function apiRoutes(app: FastifyInstance, huisraad: Huisraad): Promise<void> {
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
  app.addHook('onRequest', async (_vraag, antwoord) => {
    antwoord.header('API-Version', API_VERSIE)
  })
  app.setErrorHandler((gevangen, vraag, antwoord) => {
    if (!hasZodFastifySchemaValidationErrors(gevangen)) {
      const afwijzing = alsAfwijzing(gevangen)
      if (afwijzing.statusCode >= 500) vraag.log.error({ err: gevangen }, 'storing')
      return stuurFout(afwijzing, vraag, antwoord)
    }
    const fouten = gevangen.validation.map((regel) => ({ pad: regel.instancePath, tekst: regel.message ?? 'onjuist' }))
    const afwijzing = fout(
      400,
      'invoer-onjuist',
      'De gegevens kloppen niet',
      'Verbeter de velden die onder "fouten" staan en stuur de melding opnieuw.',
    )
    antwoord.code(400).type('application/problem+json')
    return antwoord.send(JSON.stringify({ ...alsProbleem(afwijzing, vraag), fouten }))
  })
  await beschrijfApi(app)
  beschrijvingRoute(app)
  meldingRoute(app, huisraad)
  await app.register((deel) => berichtenRoutes(deel, huisraad))
  onbekendRoute(app)
}

/** Without this an unknown address would get a page. */
function onbekendRoute(app: FastifyInstance): void {
  app.all('/*', { config: { voorProgrammas: true }, schema: { hide: true } }, async () => {
    throw fout(404, 'niet-gevonden', 'Dit bestaat niet', 'Zie /api/v1/openapi.json voor wat er is.')
  })
}

function beschrijvingRoute(app: FastifyInstance): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/openapi.json',
    {
      config: { voorProgrammas: true },
      schema: {
        tags: ['beschrijving'],
        operationId: 'leesBeschrijving',
        summary: 'De beschrijving van deze API',
        description: 'Geeft dit document: de beschrijving van de API volgens OpenAPI 3.1.',
        response: {
          200: { description: 'Het OpenAPI-document.', content: { 'application/json': { schema: z.looseObject({}) } } },
        },
      },
    },
    async (_vraag, antwoord) => {
      antwoord.headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=300',
      })
      return antwoord.type('application/json').send({ ...app.swagger() })
    },
  )
}

const Koppen = z.object({
  'idempotency-key': z
    .string({ error: 'stuur de kop Idempotency-Key mee: een eigen, uniek nummer per melding' })
    .regex(/^[\x21-\x7e]{8,200}$/, 'Idempotency-Key heeft 8 tot 200 tekens zonder spaties')
    .describe(
      'Uw eigen, unieke nummer voor deze melding. Stuurt u hetzelfde nog eens, dan krijgt u hetzelfde antwoord en ontstaat er geen tweede melding.',
    ),
})

function meldingRoute(app: FastifyInstance, huisraad: Huisraad): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/meldingen',
    {
      bodyLimit: 64 * 1024,
      config: { voorProgrammas: true, rateLimit: { max: 120, timeWindow: '1 minute' } },
      schema: {
        tags: ['meldingen'],
        operationId: 'stuurMelding',
        summary: 'Een melding sturen',
        description: 'Legt een melding van een hulpvraag vast. De gemeente stuurt de inwoner een bevestiging.',
        security: [{ leverancier: [] }],
        headers: Koppen,
        body: MeldingInzending,
        response: {
          201: ONTVANGEN,
          200: { ...ONTVANGEN, description: 'Deze melding was al ontvangen; dit is hetzelfde antwoord.' },
          400: probleem('De gegevens kloppen niet.'),
          401: probleem('Het token ontbreekt of klopt niet.'),
          409: probleem('Deze Idempotency-Key hoort bij een andere melding.'),
          413: probleem('De melding is te groot.'),
          415: probleem('De melding is geen JSON.'),
          422: probleem('De melding kan zo niet worden vastgelegd.'),
          429: probleem('Te veel meldingen in korte tijd.'),
          500: probleem('Storing bij de gemeente.'),
        },
      },
    },
    async (vraag, antwoord) => {
      const leverancier = await haalLeverancier(vraag, huisraad)
      const uitkomst = await huisraad.aansluiting.ontvangMelding({
        ...huisraad.omstandigheid(),
        gemeente: haalGemeente(vraag).code,
        leverancier,
        idempotentiesleutel: vraag.headers['idempotency-key'],
        melding: vraag.body,
      })
      if (!uitkomst.ok) {
        const status = uitkomst.code === 'sleutel-hergebruikt' ? 409 : 422
        throw fout(status, uitkomst.code, 'De melding is niet vastgelegd', uitkomst.tekst)
      }
      const { kenmerk, ontvangenOp, nieuw } = uitkomst.waarde
      const bevestiging = { kenmerk, ontvangenOp: ontvangenOp.toISOString() }
      return antwoord
        .code(nieuw ? 201 : 200)
        .type('application/json')
        .send(bevestiging)
    },
  )
}

async function haalLeverancier(vraag: FastifyRequest, huisraad: Huisraad): Promise<WieLeverancier> {
  const token = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(vraag.headers.authorization ?? '')?.[1] ?? ''
  const { code } = haalGemeente(vraag)
  const leverancier = await huisraad.opslag.inGemeente(code, (tx) => zoekLeverancier(tx, token))
  if (leverancier.ok) return leverancier.waarde
  const hoe = 'Stuur het token mee als "Authorization: Bearer …".'
  throw fout(401, 'token-onjuist', 'Dit token kennen we niet', `${leverancier.tekst} ${hoe}`)
}
