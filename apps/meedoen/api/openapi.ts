import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

export const API_VERSIE = '1.0.0'
/** Base path of the API; the major version is part of it (NL API Design Rules, /core/uri-version). */
export const API_PAD = '/api/v1'

const VERSIEKOP = {
  description: 'Volledig versienummer van de API.',
  schema: { type: 'string', examples: [API_VERSIE] },
} as const
const CORSKOP = { description: 'Iedereen mag de beschrijving lezen.', schema: { type: 'string' } } as const

type Object_ = Record<string, unknown>
const isObject = (waarde: unknown): waarde is Object_ => typeof waarde === 'object' && waarde !== null
const deel = (waarde: unknown, naam: string): Object_ => {
  const gevonden = isObject(waarde) ? waarde[naam] : undefined
  return isObject(gevonden) ? gevonden : {}
}

/** Every answer carries the version; zod describes bodies only, so the headers are added to the finished document. */
function metKoppen(document: Object_): Object_ {
  for (const [pad, bewerkingen] of Object.entries(deel(document, 'paths'))) {
    for (const bewerking of Object.values(isObject(bewerkingen) ? bewerkingen : {})) {
      for (const antwoord of Object.values(deel(bewerking, 'responses'))) {
        if (!isObject(antwoord)) continue
        const cors = pad === '/openapi.json' ? { 'access-control-allow-origin': CORSKOP } : {}
        antwoord.headers = { 'API-Version': VERSIEKOP, ...cors }
      }
    }
  }
  return document
}

/** A message is posted as XML, which no schema of ours describes: its own standard does. */
function metBerichtlijf(document: Object_): Object_ {
  const bewerking = deel(deel(deel(document, 'paths'), '/berichten'), 'post')
  bewerking.requestBody = {
    required: true,
    description: 'Eén bericht van iWmo 3.2, kaal of in een envelop van StUF-GGk 2.1.',
    content: { 'application/xml': { schema: { type: 'string' } } },
  }
  return document
}

/** Collects the description of the API from its routes; register before them. */
export async function beschrijfApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    stripBasePath: true,
    transform: jsonSchemaTransform,
    transformObject: (document) => metKoppen(metBerichtlijf(jsonSchemaTransformObject(document))),
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Meedoen',
        version: API_VERSIE,
        description:
          'Hiermee stuurt een leverancier van formulieren een melding van een hulpvraag (Wmo 2015, artikel 2.3.2) naar de gemeente, en wisselen aanbieders en gemeente berichten van iWmo uit.',
        contact: { name: 'Meedoen', url: 'https://example.nl/meedoen', email: 'meedoen@example.nl' },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: `https://gemeente.example.nl${API_PAD}`, description: 'Het adres van de gemeente' }],
      tags: [
        { name: 'meldingen', description: 'Hulpvragen van inwoners' },
        { name: 'berichten', description: 'Berichten van iWmo met aanbieders' },
        { name: 'beschrijving', description: 'Deze beschrijving' },
      ],
      components: {
        securitySchemes: {
          leverancier: {
            type: 'http',
            scheme: 'bearer',
            description: 'Het token dat de gemeente aan de leverancier gaf.',
          },
          aanbieder: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description:
              'Een JWT, ondertekend met de sleutel van de aanbieder of de tussenpersoon (EdDSA, ES256 of PS256). Verplicht: iss (de afgesproken naam), aud (gemeente: en de gemeentecode, zoals gemeente:9001), iat, exp (hooguit vijf minuten na iat) en jti. Met sha256 (van de inhoud) geldt het token alleen voor die inhoud.',
          },
        },
      },
    },
  })
}
