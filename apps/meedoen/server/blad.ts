import type { FastifyReply, FastifyRequest } from 'fastify'
import { Html, html } from './html.ts'
import { STIJL } from './stijl.ts'
import { type Taal, taalVan } from './taal.ts'

/** A page that the server makes itself, outside the page bundle: errors, log-in, the demo log-in. */
export type Blad = {
  readonly taal: Taal
  readonly titel: string
  readonly gemeente: string | undefined
  readonly nonce: string
  readonly inhoud: Html
  /** Band above the page, for a warning that must not be missed. */
  readonly band?: string
}

const ONVERANDERD = new Html(STIJL)

/** The whole page, ready to send as text/html. */
export function schrijfBlad({ taal, titel, gemeente, nonce, inhoud, band }: Blad): string {
  const letOp = taal === 'nl' ? 'Let op' : 'Please note'
  return html`<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} – ${gemeente ?? 'Meedoen'}</title>
<link rel="icon" href="/merk.svg" type="image/svg+xml">
<style nonce="${nonce}">${ONVERANDERD}</style>
</head>
<body>
${band === undefined ? undefined : html`<div class="band" role="region" aria-label="${letOp}"><p>${band}</p></div>`}
<header><a href="/"><img src="/merk.svg" alt="" width="32" height="32">Meedoen</a>${
    gemeente === undefined ? undefined : html`<span>${gemeente}</span>`
  }</header>
<main id="inhoud">
<h1>${titel}</h1>
${inhoud}
</main>
</body>
</html>`.tekst
}

/** Sends a page of our own, in the visitor's language and the municipality's name. */
export const stuurBlad = (
  vraag: FastifyRequest,
  antwoord: FastifyReply,
  blad: Pick<Blad, 'titel' | 'inhoud' | 'band'>,
): FastifyReply =>
  antwoord
    .type('text/html; charset=utf-8')
    .send(schrijfBlad({ ...blad, taal: taalVan(vraag), gemeente: vraag.gemeente?.naam, nonce: vraag.nonce }))
