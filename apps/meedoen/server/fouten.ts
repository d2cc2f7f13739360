import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { schrijfBlad } from './blad.ts'
import { html } from './html.ts'

/** An answer that stops a request: stable code, status, and a Dutch B1 text that says what to do. */
export class Afgewezen extends Error {
  override readonly name = 'Afgewezen'
  readonly statusCode: number
  readonly code: string
  readonly titel: string
  readonly tekst: string
  constructor(statusCode: number, code: string, titel: string, tekst: string) {
    super(code)
    this.statusCode = statusCode
    this.code = code
    this.titel = titel
    this.tekst = tekst
  }
}

const BEKEND: Readonly<Record<number, readonly [code: string, titel: string, tekst: string]>> = {
  400: ['ongeldig-verzoek', 'Dit verzoek klopt niet', 'Ga terug en probeer het opnieuw.'],
  404: ['niet-gevonden', 'Deze pagina is er niet', 'Controleer het adres, of begin op de startpagina.'],
  408: ['te-langzaam', 'Het duurde te lang', 'Uw verbinding was te langzaam. Probeer het opnieuw.'],
  413: ['te-groot', 'Dit bestand is te groot', 'Een bestand mag hooguit 10 MB zijn. Kies een kleiner bestand.'],
  415: ['soort-onbekend', 'Dit soort gegevens kennen we niet', 'Ga terug en verstuur het formulier opnieuw.'],
  429: ['te-vaak', 'U heeft dit te vaak geprobeerd', 'Wacht een minuut en probeer het daarna opnieuw.'],
}

const ONBEKEND = [
  'storing',
  'Er ging iets mis',
  'Dat ligt aan ons, niet aan u. Probeer het straks opnieuw. Lukt het niet? Bel de gemeente.',
] as const

/** Turns whatever was thrown into what the visitor may know. */
export function alsAfwijzing(fout: unknown): Afgewezen {
  if (fout instanceof Afgewezen) return fout
  const status =
    typeof fout === 'object' && fout !== null && 'statusCode' in fout && typeof fout.statusCode === 'number'
      ? fout.statusCode
      : 500
  if (status < 400 || status >= 500) return new Afgewezen(500, ...ONBEKEND)
  return new Afgewezen(status, ...(BEKEND[status] ?? BEKEND[400] ?? ONBEKEND))
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
  title: fout.titel,
  status: fout.statusCode,
  detail: fout.tekst,
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
  const inhoud = html`<p>${fout.tekst}</p>
<p><a href="/">Naar de startpagina</a></p>
<p><small>Belt u ons hierover? Noem dan dit nummer: <code>${vraag.id}</code></small></p>`
  const blad = schrijfBlad({ titel: fout.titel, gemeente: vraag.gemeente?.naam, nonce: vraag.nonce, inhoud })
  return antwoord.type('text/html; charset=utf-8').send(blad)
}

/** The one place where errors become answers. Defects are logged as such, refusals are not. */
export function vangFout(fout: FastifyError | Error, vraag: FastifyRequest, antwoord: FastifyReply): FastifyReply {
  const afwijzing = alsAfwijzing(fout)
  if (afwijzing.statusCode >= 500) vraag.log.error({ err: fout }, 'storing')
  return stuurFout(afwijzing, vraag, antwoord)
}
