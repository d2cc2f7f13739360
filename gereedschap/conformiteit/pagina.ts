// The report as one page of HTML: no script, nothing from elsewhere, readable on a telephone.
import { readFileSync } from 'node:fs'
import type { Uitslag } from './meet.ts'
import { vatSamen } from './samenvatting.ts'
import type { Telling } from './telling.ts'

const stijl = readFileSync(new URL('stijl.css', import.meta.url), 'utf8')
const TEKENS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])
const veilig = (tekst: string): string => tekst.replace(/[&<>"]/g, (teken) => TEKENS.get(teken) ?? teken)
const getal = (aantal: number): string => aantal.toLocaleString('nl-NL')

type Cel = { readonly kop: string; readonly html: string; readonly isGetal?: boolean }

/** A table that becomes a list of cards on a telephone; the roles keep it a table for who does not see it. */
function tabel(titel: string, koppen: readonly Omit<Cel, 'html'>[], rijen: readonly (readonly Cel[])[]): string {
  const klas = (cel: Omit<Cel, 'html'>): string => (cel.isGetal ? ' class="getal"' : '')
  const kop = koppen.map((cel) => `<th scope="col" role="columnheader"${klas(cel)}>${cel.kop}</th>`).join('')
  const rij = ([eerste, ...rest]: readonly Cel[]): string =>
    `<tr role="row"><th scope="row" role="rowheader">${eerste?.html ?? ''}</th>${rest
      .map((cel) => `<td role="cell" data-kop="${cel.kop}"${klas(cel)}>${cel.html}</td>`)
      .join('')}</tr>`
  return `<table role="table"><caption>${veilig(titel)}</caption><thead role="rowgroup"><tr role="row">${kop}</tr></thead><tbody role="rowgroup">${rijen.map(rij).join('\n')}</tbody></table>`
}

const tellingen = ({ doorgelaten, tegengehouden, mis }: Telling): Cel[] => [
  { kop: 'Terecht doorgelaten', html: getal(doorgelaten), isGetal: true },
  { kop: 'Terecht tegengehouden', html: getal(tegengehouden), isGetal: true },
  { kop: 'Mis', html: getal(mis.length), isGetal: true },
]

function tabelVan<T>(titel: string, rijen: readonly T[], cellen: (rij: T) => readonly Cel[]): string {
  const alle = rijen.map(cellen)
  return tabel(titel, alle[0] ?? [], alle)
}

const STATUS = {
  gebouwd: '✓ gebouwd',
  schema: '✓ in de opbouw',
  afgehandeld: '→ afgehandeld',
  'niet-toetsbaar': '– niet te toetsen',
}
type Regel = Uitslag['regels'][number]

function uitleg(regel: Regel): string {
  const extra = regel.status === 'afgehandeld' ? regel.waar : regel.status === 'niet-toetsbaar' ? regel.reden : ''
  const tekst = extra === '' ? '' : `<br><span class="uitleg">${veilig(extra)}</span>`
  return `${veilig(regel.titel)}${tekst}`
}

const regelcellen = (regel: Regel): Cel[] => [
  { kop: 'Regel', html: regel.code },
  { kop: 'Wat de regel vraagt', html: uitleg(regel) },
  { kop: 'Stand', html: `<span class="staat ${regel.status}">${STATUS[regel.status]}</span>` },
  { kop: 'Niveau', html: regel.niveau === null ? '–' : String(regel.niveau) },
  { kop: 'Berichten', html: regel.berichten.map((soort) => soort.slice('WMO'.length)).join(', ') || '–' },
  ...tellingen(regel),
]

const FAMILIES = [
  ['CD', 'Condities'],
  ['CS', 'Constraints'],
  ['RS', 'Restricties'],
  ['TR', 'Technische regels'],
  ['OP', 'Bedrijfsregels'],
  ['UP', 'Uitgangspunten'],
  ['IV', 'Invulinstructies'],
] as const

function regels(alle: readonly Regel[]): string {
  return FAMILIES.map(([begin, naam]) => {
    const eigen = alle.filter(({ code }) => code.startsWith(begin))
    const titel = `${naam} (${begin}): ${eigen.length}`
    return `<details><summary>${titel}</summary>${tabelVan(titel, eigen, regelcellen)}</details>`
  }).join('\n')
}

function berichten(alle: Uitslag['berichten']): string {
  const overzicht = tabelVan('Per bericht', alle, (bericht) => [
    { kop: 'Bericht', html: bericht.soort },
    { kop: 'Klassen', html: getal(bericht.klassen.length), isGetal: true },
    ...tellingen(bericht),
  ])
  const klassen = alle.map(({ soort, klassen: eigen }) => {
    const titel = `Klassen van ${soort}: ${eigen.length}`
    const cellen = (klasse: (typeof eigen)[number]): Cel[] => [
      { kop: 'Klasse', html: klasse.naam },
      ...tellingen(klasse),
    ]
    return `<details><summary>${titel}</summary>${tabelVan(titel, eigen, cellen)}</details>`
  })
  return [overzicht, ...klassen].join('\n')
}

function kaarten(uitslag: Uitslag): string {
  const som = vatSamen(uitslag)
  const kaart = (aantal: number, wat: string): string => `<li><strong>${getal(aantal)}</strong> ${wat}</li>`
  return `<ul class="kaarten">${[
    kaart(som.berichten, 'berichten, elk met hun klassen en typen'),
    kaart(som.regels, 'regels van de standaard'),
    kaart(som.gebouwd + som.schema, 'regels die de controle zelf toetst'),
    kaart(som.afgehandeld, 'regels die andere regels of het programma afhandelen'),
    kaart(som['niet-toetsbaar'], 'regels die geen programma kan toetsen'),
    kaart(som.doorgelaten, 'goede berichten terecht doorgelaten'),
    kaart(som.tegengehouden, 'foute berichten terecht tegengehouden'),
    kaart(som.mis, 'keer mis'),
  ].join('')}</ul>`
}

function watMisging({ mis }: Uitslag): string {
  if (mis.length === 0) return '<p><span class="staat gebouwd">✓ Alles deed wat het moest doen.</span></p>'
  return `<p><span class="staat mis">✗ Dit ging mis:</span></p><ul>${mis.map((regel) => `<li>${veilig(regel)}</li>`).join('')}</ul>`
}

/** The whole page. */
export function schrijfPagina(uitslag: Uitslag): string {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conformiteit iWmo 3.2 - Meedoen</title>
<style>${stijl}</style>
</head>
<body>
<header>
<h1>Hoe goed volgt Meedoen iWmo 3.2?</h1>
<p class="lead">Elk bericht, elke klasse, elk type en elke regel van de standaard, met wat de controle er echt mee deed.</p>
<nav aria-label="Op deze pagina"><ul><li><a href="#regels">Regels</a></li><li><a href="#berichten">Berichten en klassen</a></li><li><a href="#typen">Typen</a></li><li><a href="#hoe">Hoe er geteld is</a></li></ul></nav>
</header>
<main>
${kaarten(uitslag)}
${watMisging(uitslag)}
<h2 id="regels">Regels</h2>
${regels(uitslag.regels)}
<h2 id="berichten">Berichten en klassen</h2>
${berichten(uitslag.berichten)}
<h2 id="typen">Typen</h2>
<details><summary>Alle typen: ${uitslag.typen.length}</summary>${tabelVan('Per type', uitslag.typen, (type) => [{ kop: 'Type', html: type.naam }, ...tellingen(type)])}</details>
<h2 id="hoe">Hoe er geteld is</h2>
<p>Bij het maken van deze pagina zijn alle berichten echt gecontroleerd. Van elk bericht is er een met elk element en zijn er verzonnen berichten die kloppen. Daarvan zijn berichten gemaakt met elk één fout: een element weg, dubbel, te lang, op de verkeerde plaats, met een verkeerde code, of tegen één regel. Elke regel heeft daarnaast eigen voorbeelden.</p>
<p>Terecht tegengehouden is een fout bericht alleen als de controle het met de goede regel aanwijst, op de goede plaats, en niets anders aanwijst. Opbouwfouten zonder eigen regelnummer tellen bij hun klasse en type.</p>
</main>
<footer><p>Mensen en nummers in de berichten zijn verzonnen. Dezelfde cijfers staan in conformiteit.json.</p></footer>
</body>
</html>
`
}
