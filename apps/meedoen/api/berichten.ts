import type { Weigering } from '@meedoen/kern'
import type { Afzender } from '@meedoen/levering'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { berichtzaad } from '../server/berichtzaad.ts'
import type { Huisraad } from '../server/huisraad.ts'
import { haalGemeente } from '../server/vraag.ts'
import { Berichtbewijs, KlaarliggendeBerichten, Ontvangstmelding, Sleutelset } from './bericht-schemas.ts'
import { fout, probleem } from './fout.ts'

/** A message of 25 MB in an envelope. */
const GROOTSTE = 38 * 1024 * 1024
const RUIMTE = { voorProgrammas: true, rateLimit: { max: 600, timeWindow: '1 minute' } } as const

const GEWEIGERD = {
  401: probleem('Het token ontbreekt of klopt niet.'),
  404: probleem('Dit bericht ligt niet voor u klaar.'),
  429: probleem('Te veel aanroepen in korte tijd.'),
  500: probleem('Storing bij de gemeente.'),
}
const IdInPad = z.object({ id: z.uuid().describe('Zoals in de lijst.') })

const STATUS: Readonly<Record<string, number>> = {
  'bericht-van-ander': 403,
  'bericht-onbekend': 404,
  'bestand-te-groot': 413,
}
const alsFout = ({ code, tekst }: Weigering) => fout(STATUS[code] ?? 422, code, 'Het bericht is niet aangenomen', tekst)

const Lijf = z.instanceof(Buffer)

/** Messages of iWmo by HTTP. The token is looked at before the body is read: who has none cannot send us megabytes. */
export async function berichtenRoutes(app: FastifyInstance, huisraad: Huisraad): Promise<void> {
  const { berichten } = huisraad.aansluiting
  const afzenders = new WeakMap<FastifyRequest, Afzender>()
  const laatBinnen = async (vraag: FastifyRequest): Promise<void> => {
    const token = /^Bearer ([\x21-\x7e]{1,8000})$/i.exec(vraag.headers.authorization ?? '')?.[1] ?? ''
    const afzender = await berichten.zoekAfzender(huisraad.omstandigheid(), haalGemeente(vraag).code, token)
    if (!afzender.ok) throw fout(401, afzender.code, 'Dit token geldt hier niet', afzender.tekst)
    afzenders.set(vraag, afzender.waarde)
  }
  const wie = (vraag: FastifyRequest): Afzender => {
    const afzender = afzenders.get(vraag)
    if (!afzender) throw new Error('deze route vraagt een token')
    return afzender
  }
  app.addContentTypeParser(
    ['application/xml', 'text/xml'],
    { parseAs: 'buffer', bodyLimit: GROOTSTE },
    async (_vraag: unknown, lijf: Buffer) => lijf,
  )
  stuurRoute(app, huisraad, laatBinnen, wie)
  haalRoutes(app, huisraad, laatBinnen, wie)
  sleutelRoute(app, huisraad)
}

type Binnenlaten = (vraag: FastifyRequest) => Promise<void>
type Wie = (vraag: FastifyRequest) => Afzender

function stuurRoute(app: FastifyInstance, huisraad: Huisraad, laatBinnen: Binnenlaten, wie: Wie): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/berichten',
    {
      bodyLimit: GROOTSTE,
      onRequest: laatBinnen,
      config: RUIMTE,
      schema: {
        tags: ['berichten'],
        operationId: 'stuurBericht',
        summary: 'Een bericht van iWmo sturen',
        description:
          'Neemt een bericht van een aanbieder aan, verwerkt het en geeft een ontvangstbewijs. Hetzelfde bericht nog eens sturen verandert niets en geeft hetzelfde bewijs.',
        security: [{ aanbieder: [] }],
        response: {
          200: {
            description: 'Het bericht is ontvangen; "stand" zegt of het ook is verwerkt.',
            content: { 'application/json': { schema: Berichtbewijs } },
          },
          ...GEWEIGERD,
          403: probleem('Dit bericht is van een andere aanbieder.'),
          413: probleem('Het bericht is groter dan 25 MB.'),
          415: probleem('Het bericht is geen XML.'),
          422: probleem('Het bericht kan zo niet worden aangenomen.'),
        },
      },
    },
    async (vraag, antwoord) => {
      const lijf = Lijf.safeParse(vraag.body)
      if (!lijf.success)
        throw fout(415, 'geen-xml', 'Dit is geen bericht', 'Stuur het bericht als application/xml in de inhoud.')
      const bewijs = await huisraad.aansluiting.berichten.neemAan(
        huisraad.omstandigheid(),
        haalGemeente(vraag).code,
        wie(vraag),
        lijf.data,
      )
      if (!bewijs.ok) throw alsFout(bewijs)
      const { bevindingen, ...rest } = bewijs.waarde
      return antwoord.type('application/json').send({ ...rest, bevindingen: [...bevindingen] })
    },
  )
}

function haalRoutes(app: FastifyInstance, huisraad: Huisraad, laatBinnen: Binnenlaten, wie: Wie): void {
  const { berichten } = huisraad.aansluiting
  const vast = { onRequest: laatBinnen, config: RUIMTE }
  const deel = { tags: ['berichten'], security: [{ aanbieder: [] }] }
  const programma = app.withTypeProvider<ZodTypeProvider>()
  programma.get(
    '/berichten',
    {
      ...vast,
      schema: {
        ...deel,
        operationId: 'haalBerichten',
        summary: 'De berichten die voor u klaarliggen',
        description: 'Hooguit honderd, de oudste eerst. Bevestig wat u heeft opgehaald; dan komt de rest.',
        response: {
          200: {
            description: 'Wat klaarligt.',
            content: { 'application/json': { schema: KlaarliggendeBerichten } },
          },
          ...GEWEIGERD,
        },
      },
    },
    async (vraag, antwoord) => {
      const lijst = await berichten.lijst(huisraad.omstandigheid(), haalGemeente(vraag).code, wie(vraag))
      return antwoord.type('application/json').send({
        berichten: lijst.map((regel) => ({ ...regel, aangemaakt: regel.aangemaakt.toISOString() })),
      })
    },
  )
  programma.get(
    '/berichten/:id',
    {
      ...vast,
      schema: {
        ...deel,
        operationId: 'haalBericht',
        summary: 'Eén bericht ophalen',
        description: 'Geeft het bericht, byte voor byte. Het blijft klaarliggen tot u de ontvangst bevestigt.',
        params: IdInPad,
        response: {
          200: { description: 'Het bericht.', content: { 'application/xml': { schema: z.string() } } },
          ...GEWEIGERD,
        },
      },
    },
    async (vraag, antwoord) => {
      const { id } = vraag.params
      const bericht = await berichten.haal(huisraad.omstandigheid(), haalGemeente(vraag).code, wie(vraag), id)
      if (!bericht.ok) throw alsFout(bericht)
      const { inhoud } = bericht.waarde
      return antwoord
        .header('cache-control', 'private, no-store')
        .type('application/xml')
        .send(Buffer.from(inhoud).toString('utf8'))
    },
  )
  programma.post(
    '/berichten/:id/ontvangst',
    {
      ...vast,
      schema: {
        ...deel,
        operationId: 'bevestigOntvangst',
        summary: 'De ontvangst van een bericht bevestigen',
        description: 'Vanaf nu telt het bericht als verstuurd, en begint de termijn voor uw antwoord.',
        params: IdInPad,
        body: Ontvangstmelding,
        response: {
          204: z.null().describe('Bevestigd; nog eens bevestigen mag.'),
          400: probleem('De gegevens kloppen niet.'),
          422: probleem('De SHA-256 is niet die van het bericht.'),
          ...GEWEIGERD,
        },
      },
    },
    async (vraag, antwoord) => {
      const { id } = vraag.params
      const { sha256 } = vraag.body
      const { code } = haalGemeente(vraag)
      const uitkomst = await berichten.bevestig(huisraad.omstandigheid(), code, wie(vraag), id, sha256)
      if (!uitkomst.ok) throw alsFout(uitkomst)
      return antwoord.code(204).send(null)
    },
  )
}

function sleutelRoute(app: FastifyInstance, huisraad: Huisraad): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/berichten/sleutels',
    {
      config: RUIMTE,
      schema: {
        tags: ['berichten'],
        operationId: 'haalSleutels',
        summary: 'De publieke sleutels van de gemeente',
        description: 'Hiermee controleert u het token bij berichten die de gemeente u stuurt (RFC 7517).',
        response: {
          200: { description: 'De sleutels.', content: { 'application/json': { schema: Sleutelset } } },
        },
      },
    },
    async (vraag, antwoord) => {
      const { code } = haalGemeente(vraag)
      const zaad = berichtzaad(huisraad.sleutels)
      const { keys } = await huisraad.aansluiting.berichten.sleutels(huisraad.omstandigheid(), code, zaad)
      return antwoord
        .header('cache-control', 'public, max-age=300')
        .type('application/json')
        .send({ keys: [...keys] })
    },
  )
}
