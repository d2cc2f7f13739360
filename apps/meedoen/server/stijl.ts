/** Look of the few pages that the server makes itself: the tokens of the house, light enough to send along. */
export const STIJL = `
@font-face{font-family:"Atkinson Hyperlegible Next Variable";src:url(/lettertype.woff2) format("woff2");font-weight:200 800;font-display:swap}
:root{--inkt:#1b2a2f;--zacht:#4a5b61;--doek:#f7f5f0;--papier:#fff;--accent:#0b5a63;--donker:#063d44;--licht:#e3f0f0;--warm:#f2b84b;--rand:#6b7c82}
*{box-sizing:border-box}
body{margin:0;background:var(--doek);color:var(--inkt);font:1.125rem/1.6 "Atkinson Hyperlegible Next Variable",system-ui,sans-serif}
header,main{max-width:60rem;margin:0 auto;padding:1rem clamp(1rem,4vw,2rem)}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center}
header a{display:inline-flex;gap:.5rem;align-items:center;min-height:2.75rem;font-weight:700;font-size:1.3125rem;color:var(--donker);text-decoration:none}
header span{color:var(--zacht)}
h1{font-size:clamp(2rem,5vw,2.875rem);line-height:1.15;margin:1.5rem 0 .75rem;max-width:22em;text-wrap:balance}
p{max-width:34em;margin:.5rem 0}
a{color:var(--accent)}
code{overflow-wrap:anywhere}
.band{background:var(--warm);color:var(--donker);font-weight:700;border-bottom:2px solid var(--donker)}
.band p{max-width:60rem;margin:0 auto;padding:.75rem clamp(1rem,4vw,2rem)}
.kaarten{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1rem;padding:0;margin:1.5rem 0;list-style:none}
.kaart{display:flex;flex-direction:column;gap:.5rem;width:100%;height:100%;padding:1.25rem;text-align:left;font:inherit;color:inherit;background:var(--papier);border:1px solid var(--rand);border-radius:1rem;cursor:pointer;text-decoration:none}
.kaart:hover{border-color:var(--accent);background:var(--licht)}
.kaart strong{font-size:1.3125rem;line-height:1.3;color:var(--donker)}
.kaart .rol{align-self:flex-start;background:var(--licht);color:var(--donker);border-radius:99rem;padding:.1rem .75rem;font-size:1rem}
.kaart:hover .rol{background:var(--papier)}
.knop{display:inline-block;min-height:2.75rem;padding:.6rem 1.25rem;font:inherit;font-weight:700;color:#fff;background:var(--accent);border:0;border-radius:.625rem;cursor:pointer;text-decoration:none}
label{display:block;font-weight:700}
input{width:100%;max-width:24rem;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--papier);border:2px solid var(--rand);border-radius:.625rem}
h2{font-size:1.5rem;line-height:1.25;margin:2rem 0 .5rem}
.knop:hover{background:var(--donker)}
:focus-visible{outline:3px solid var(--inkt);outline-offset:3px;box-shadow:0 0 0 3px #ffd43b}
@media print{.band,.knop{display:none}body{background:#fff}}
`
