import { Html, html } from './html.ts'

/** A page that the server makes itself, outside the page bundle: errors, log-in, the demo log-in. */
export type Blad = {
  readonly titel: string
  readonly gemeente: string | undefined
  readonly nonce: string
  readonly inhoud: Html
  /** Band above the page, for a warning that must not be missed. */
  readonly band?: Html
}

const STIJL = `
:root{--inkt:#1b2a2f;--zacht:#4a5b61;--doek:#f7f5f0;--papier:#fff;--accent:#0b5a63;--donker:#063d44;--licht:#e3f0f0;--warm:#f2b84b;--lijn:#d5dcdd;--rand:#6b7c82}
*{box-sizing:border-box}
body{margin:0;background:var(--doek);color:var(--inkt);font:1.125rem/1.6 "Atkinson Hyperlegible Next Variable","Atkinson Hyperlegible Next",system-ui,sans-serif}
header,main{max-width:60rem;margin:0 auto;padding:1rem clamp(1rem,4vw,2rem)}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
header a{font-weight:700;font-size:1.3125rem;color:var(--donker);text-decoration:none}
header span{color:var(--zacht)}
h1{font-size:clamp(2rem,5vw,2.875rem);line-height:1.15;margin:1.5rem 0 .75rem;max-width:22em;text-wrap:balance}
h2{font-size:1.3125rem;line-height:1.3;margin:0}
p{max-width:34em;margin:.5rem 0}
a{color:var(--accent)}
.band{background:var(--warm);color:var(--donker);font-weight:700;border-bottom:2px solid var(--donker)}
.band p{max-width:60rem;margin:0 auto;padding:.75rem clamp(1rem,4vw,2rem)}
.kaarten{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1rem;padding:0;margin:1.5rem 0;list-style:none}
.kaart{display:flex;flex-direction:column;gap:.5rem;width:100%;height:100%;min-height:2.75rem;padding:1.25rem;text-align:left;font:inherit;color:inherit;background:var(--papier);border:1px solid var(--rand);border-radius:1rem;cursor:pointer;text-decoration:none}
.kaart:hover{border-color:var(--accent);background:var(--licht)}
.kaart strong{font-size:1.3125rem;line-height:1.3;color:var(--donker)}
.kaart .rol{align-self:flex-start;background:var(--licht);color:var(--donker);border-radius:99rem;padding:.1rem .75rem;font-size:1rem}
.knop{display:inline-block;min-height:2.75rem;padding:.6rem 1.25rem;font:inherit;font-weight:700;color:#fff;background:var(--accent);border:0;border-radius:.625rem;cursor:pointer;text-decoration:none}
.knop:hover{background:var(--donker)}
:focus-visible{outline:3px solid var(--inkt);outline-offset:3px;box-shadow:0 0 0 3px #ffd43b}
dl{margin:1.5rem 0;color:var(--zacht)}dt{font-weight:700}dd{margin:0}
@media print{.band,.knop{display:none}body{background:#fff}}
`

const ONVERANDERD = new Html(STIJL)

/** The whole page, ready to send as text/html. */
export function schrijfBlad({ titel, gemeente, nonce, inhoud, band }: Blad): string {
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} – ${gemeente ?? 'Meedoen'}</title>
<style nonce="${nonce}">${ONVERANDERD}</style>
</head>
<body>
${band ? html`<div class="band" role="region" aria-label="Let op"><p>${band}</p></div>` : undefined}
<header><a href="/">Meedoen</a>${gemeente === undefined ? undefined : html`<span>${gemeente}</span>`}</header>
<main id="inhoud">
<h1>${titel}</h1>
${inhoud}
</main>
</body>
</html>`.tekst
}
