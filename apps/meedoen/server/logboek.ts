import type { FastifyReply, FastifyRequest } from 'fastify'

/** Digits of six and more, quoted values, e-mail addresses: what an error message may repeat of a person. */
const PERSOONLIJK = /"[^"]*"|'[^']*'|\([^)]*\)=\([^)]*\)|\d{6,}|\S+@\S+/g

/** Makes a message fit for the log: keeps the sentence, hides the values in it. */
export const zonderPersoonsgegevens = (tekst: string): string => tekst.replace(PERSOONLIJK, '…')

type Foutregel = { type: string; message: string; stack: string; code?: string; oorzaak?: Foutregel }

/** An error as it is logged: kind, code, masked message and where; never its further properties (PostgreSQL puts row values there). */
export function schrijfFout(fout: unknown): Foutregel {
  if (!(fout instanceof Error)) return { type: typeof fout, message: '', stack: '' }
  const plaatsen = (fout.stack ?? '').split('\n').filter((regel) => regel.trimStart().startsWith('at '))
  return {
    type: fout.name,
    message: zonderPersoonsgegevens(fout.message),
    stack: plaatsen.slice(0, 8).join('\n'),
    ...('code' in fout && typeof fout.code === 'string' ? { code: fout.code } : {}),
    ...(fout.cause === undefined ? {} : { oorzaak: schrijfFout(fout.cause) }),
  }
}

/** Pino settings: no address of the visitor, no URL, no header. `stroom` receives the lines. */
export function logboek(niveau: string, stroom: { write(regel: string): void } = process.stderr) {
  return {
    level: niveau,
    base: null,
    timestamp: () => `,"tijd":"${new Date().toISOString()}"`,
    serializers: { req: () => ({}), res: () => ({}), err: schrijfFout },
    stream: stroom,
  }
}

const PORTALEN = new Set([
  'mijn',
  'werkplek',
  'aanbieder',
  'beleid',
  'beheer',
  'melding',
  'melden',
  'hulp',
  'ui',
  'uitnodiging',
])

/** The pattern of the route; pages share one route, there the portal is named. Never the address itself: it may hold a link's secret. */
function routeVan(vraag: FastifyRequest): string {
  const patroon = vraag.routeOptions.url ?? 'onbekend'
  if (patroon !== '/*') return patroon
  const eerste = /^\/([a-z-]*)/.exec(vraag.url)?.[1] ?? ''
  if (eerste === '') return '/'
  return PORTALEN.has(eerste) ? `/${eerste}/*` : '/*'
}

/** One line per answered request. */
export async function logAntwoord(vraag: FastifyRequest, antwoord: FastifyReply): Promise<void> {
  vraag.log.info(
    {
      methode: vraag.method,
      route: routeVan(vraag),
      status: antwoord.statusCode,
      ms: Math.round(antwoord.elapsedTime),
      ...(vraag.gemeente ? { gemeente: vraag.gemeente.code } : {}),
    },
    'beantwoord',
  )
}
