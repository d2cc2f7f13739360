import { mkdir, rm, writeFile } from 'node:fs/promises'
import { type Json, REGELTHEMAS, type Regelpagina, regelpagina, type Uitleg, type Waarderegel } from '@meedoen/regels'
import { regelVan } from '../apps/web/app/ui/regel-van-uitleg.ts'

/** `npm run regeldocs`: writes a page per rule to `docs/regels/`, from the code. Not kept in git. */
const map = new URL('../docs/regels/', import.meta.url)

/** A cell of a table: no line breaks, and a bar does not end it. */
const cel = (tekst: string): string => tekst.replaceAll('|', '\\|').replaceAll('\n', ' ')

function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const lijn = (cellen: readonly string[]) => `| ${cellen.map(cel).join(' | ')} |`
  return [lijn(koppen), lijn(koppen.map(() => '---')), ...rijen.map(lijn)].join('\n')
}

const code = (tekst: string): string => `\`${tekst}\``
const json = (waarde: Json): string => (waarde === null ? '' : code(JSON.stringify(waarde)))
const blok = (waarde: unknown): string => `\`\`\`json\n${JSON.stringify(waarde, null, 2)}\n\`\`\``
const tot = (dag: string | null): string => dag ?? 'now'
const regels = (waarden: readonly Waarderegel[]): string =>
  waarden.map(({ naam, waarde }) => (naam === null ? waarde.en : `${naam.en}: ${waarde.en}`)).join('<br>')

/** The explanation as people read it, in Dutch: each step with what it rests on below it. */
function boom(uitleg: Uitleg, diep = 0): string {
  const { tekst, waarde } = regelVan(uitleg, 'nl')
  const herkomst = [uitleg.artikel, uitleg.bron, uitleg.zekerheid].filter(Boolean).join('; ')
  const regel = `${'  '.repeat(diep)}- ${tekst}${waarde ? `: ${waarde}` : ''}${herkomst ? ` _(${herkomst})_` : ''}`
  return [regel, ...(uitleg.stappen ?? []).map((stap) => boom(stap, diep + 1))].join('\n')
}

const delen = (pagina: Regelpagina): readonly (readonly [kop: string, tekst: string])[] => [
  [
    'Validity',
    tabel(
      ['from', 'to', 'version'],
      pagina.geldigheid.map(({ vanaf, tot: eind, versie }) => [vanaf, tot(eind), code(versie)]),
    ),
  ],
  [
    'Input',
    tabel(
      ['field', 'takes', 'required', 'default', 'meaning'],
      pagina.invoer.map(({ naam, ookGenoemd, soort, verplicht, standaard, uitleg }) => [
        [naam, ...ookGenoemd].map(code).join(' or '),
        soort.en,
        verplicht.en,
        json(standaard),
        uitleg.en,
      ]),
    ),
  ],
  [
    'Outcome',
    tabel(
      ['field', 'is', 'meaning'],
      pagina.uitkomst.map(({ naam, soort, uitleg, wanneer }) => [
        code(naam),
        soort.en,
        wanneer ? `${uitleg.en} Only ${wanneer.en}.` : uitleg.en,
      ]),
    ),
  ],
  ...pagina.parameters.map(({ naam, rijen }): readonly [string, string] => [
    `Numbers: ${naam.en}`,
    tabel(
      ['from', 'to', 'value', 'certainty', 'source'],
      rijen.map(({ vanaf, tot: eind, waarden, zekerheid, bron }) => [
        vanaf,
        tot(eind),
        regels(waarden),
        zekerheid,
        bron,
      ]),
    ),
  ]),
  [
    'Example',
    [
      blok(pagina.voorbeeld.invoer),
      'gives',
      blok(pagina.voorbeeld.uitkomst),
      'and the explanation (Dutch):',
      boom(pagina.voorbeeld.uitleg),
    ].join('\n\n'),
  ],
  [
    'Open questions',
    pagina.vragen.map((v) => `- ${v.tekst.en} (${v.zekerheid})`).join('\n') || 'None that we know of.',
  ],
]

function schrijf(pagina: Regelpagina): string {
  const kop = `# ${pagina.naam.en}\n\n${pagina.doel.en}\n\n${code(pagina.regeling)}. In Dutch: ${pagina.naam.nl}. ${pagina.artikel}.`
  return `${[kop, ...delen(pagina).map(([titel, tekst]) => `## ${titel}\n\n${tekst}`)].join('\n\n')}\n`
}

const overzicht = [
  '# Rules\n\nMade by `npm run regeldocs`. Certainty: H read in the law, M one source or our reading, L weak, unverified: no source.',
]

await rm(map, { recursive: true, force: true })
await mkdir(map, { recursive: true })
for (const thema of REGELTHEMAS) {
  const rijen: string[][] = []
  for (const { regeling } of thema.regels) {
    const pagina = regelpagina(regeling)
    if (!pagina) throw new Error(`geen pagina voor ${regeling}`)
    await writeFile(new URL(`${regeling}.md`, map), schrijf(pagina))
    rijen.push([`[${pagina.naam.en}](${regeling}.md)`, code(regeling), pagina.artikel])
  }
  overzicht.push(`## ${thema.naam.en}\n\n${tabel(['rule', 'regeling', 'article'], rijen)}`)
}
await writeFile(new URL('README.md', map), `${overzicht.join('\n\n')}\n`)
