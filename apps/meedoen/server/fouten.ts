import type { FastifyReply, FastifyRequest } from 'fastify'
import { stuurBlad } from './blad.ts'
import { html } from './html.ts'
import { inTaal, type Tekst, taalVan } from './taal.ts'

/** An answer that stops a request: stable code, status, and a B1 text that says what to do. */
export class Afgewezen extends Error {
  override readonly name = 'Afgewezen'
  readonly statusCode: number
  readonly code: string
  readonly titel: Tekst
  /** Dutch only when it comes from a room. */
  readonly tekst: Tekst | string
  constructor(statusCode: number, code: string, titel: Tekst, tekst: Tekst | string, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.statusCode = statusCode
    this.code = code
    this.titel = titel
    this.tekst = tekst
  }
}

type Regel = readonly [code: string, titel: Tekst, tekst: Tekst]

const ONGELDIG: Regel = [
  'ongeldig-verzoek',
  { nl: 'Dit verzoek klopt niet', en: 'Something is wrong with this request' },
  { nl: 'Ga terug en probeer het opnieuw.', en: 'Go back and try again.' },
]
const STORING: Regel = [
  'storing',
  { nl: 'Er ging iets mis', en: 'Something went wrong' },
  {
    nl: 'Dat ligt aan ons, niet aan u. Probeer het straks opnieuw. Lukt het niet? Bel de gemeente.',
    en: 'The fault is ours, not yours. Try again later. Still no luck? Call the municipality.',
  },
]
const BEKEND: Readonly<Record<number, Regel>> = {
  408: [
    'te-langzaam',
    { nl: 'Het duurde te lang', en: 'It took too long' },
    { nl: 'Uw verbinding was te langzaam. Probeer het opnieuw.', en: 'Your connection was too slow. Try again.' },
  ],
  413: [
    'te-groot',
    { nl: 'Dit is te groot', en: 'This is too large' },
    {
      nl: 'Een bestand mag hooguit 10 MB zijn. Ga terug en kies een kleiner bestand.',
      en: 'A file may be 10 MB at most. Go back and choose a smaller file.',
    },
  ],
  415: [
    'soort-onbekend',
    { nl: 'Dit soort gegevens kennen we niet', en: 'We do not know this kind of data' },
    { nl: 'Ga terug en verstuur het formulier opnieuw.', en: 'Go back and send the form again.' },
  ],
  429: [
    'te-vaak',
    { nl: 'U heeft dit te vaak geprobeerd', en: 'You tried this too often' },
    { nl: 'Wacht een minuut en probeer het daarna opnieuw.', en: 'Wait a minute and then try again.' },
  ],
}

/** Turns whatever was thrown into what the visitor may know. */
export function alsAfwijzing(fout: unknown): Afgewezen {
  if (fout instanceof Afgewezen) return fout
  const status =
    typeof fout === 'object' && fout !== null && 'statusCode' in fout && typeof fout.statusCode === 'number'
      ? fout.statusCode
      : 500
  if (status < 400 || status >= 500) return new Afgewezen(500, ...STORING)
  return new Afgewezen(status, ...(BEKEND[status] ?? ONGELDIG))
}

/** RFC 9457. */
export type Probleem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly instance: string
}

export const alsProbleem = (fout: Afgewezen, vraag: FastifyRequest): Probleem => ({
  type: `urn:meedoen:fout:${fout.code}`,
  title: fout.titel.nl,
  status: fout.statusCode,
  detail: inTaal(fout.tekst, 'nl'),
  code: fout.code,
  instance: `urn:meedoen:vraag:${vraag.id}`,
})

const wilJson = (vraag: FastifyRequest): boolean =>
  vraag.url.startsWith('/api/') || (vraag.headers.accept ?? '').startsWith('application/')

/** Sends a refusal as problem+json to programs and as a page to people; outsiders never see internals. */
export function stuurFout(fout: Afgewezen, vraag: FastifyRequest, antwoord: FastifyReply): FastifyReply {
  antwoord.code(fout.statusCode)
  if (wilJson(vraag)) {
    return antwoord.type('application/problem+json').send(JSON.stringify(alsProbleem(fout, vraag)))
  }
  const taal = taalVan(vraag)
  const [start, nummer] =
    taal === 'nl'
      ? ['Naar de startpagina', 'Belt u ons hierover? Noem dan dit nummer:']
      : ['To the start page', 'Calling us about this? Please give this number:']
  const inhoud = html`<p>${inTaal(fout.tekst, taal)}</p>
<p><a class="knop" href="/">${start}</a></p>
<p><small>${nummer} <code>${vraag.id}</code></small></p>`
  return stuurBlad(vraag, antwoord, { titel: fout.titel[taal], inhoud })
}

/** The one place where errors become answers. Defects are logged as such, refusals are not. */
export function vangFout(fout: unknown, vraag: FastifyRequest, antwoord: FastifyReply): FastifyReply {
  const afwijzing = alsAfwijzing(fout)
  if (afwijzing.statusCode >= 500) vraag.log.error({ err: fout }, 'storing')
  else if (afwijzing.cause !== undefined) vraag.log.warn({ err: afwijzing }, 'afgewezen')
  return stuurFout(afwijzing, vraag, antwoord)
}
