import type { Samenvatting } from './samenvatting.ts'

/** The page with the summary numbers. */
export const DOCS = new URL('../../docs/iwmo/conformiteit.md', import.meta.url)

const BEGIN = '<!-- numbers: npm run conformiteit -- --docs -->'
const EIND = '<!-- end of numbers -->'

const WAT: Readonly<Record<keyof Samenvatting, string>> = {
  berichten: 'messages',
  klassen: 'classes, counted per message',
  typen: 'types',
  regels: 'rules in the register',
  gebouwd: 'built as a rule of level 2, 3 or 4',
  schema: 'enforced by the structure (level 1)',
  afgehandeld: 'taken care of by other rules or another part of the program',
  'niet-toetsbaar': 'that no program can check, each with the reason',
  doorgelaten: 'right messages rightly let through',
  tegengehouden: 'wrong messages rightly stopped, at the right place by the right rule',
  mis: 'judged wrongly',
}

/** How many messages there are changes with every case that somebody adds; here it is enough that they are many. */
function aantalVan(naam: keyof Samenvatting, samenvatting: Samenvatting): string {
  const aantal = samenvatting[naam]
  return naam === 'doorgelaten' || naam === 'tegengehouden' ? `≥ ${aantal - (aantal % 100)}` : String(aantal)
}

/** The page with its table of numbers made anew. */
export function metSamenvatting(pagina: string, samenvatting: Samenvatting): string {
  const [voor] = pagina.split(BEGIN)
  const na = pagina.split(EIND)[1]
  if (voor === undefined || na === undefined) throw new Error('de plaats voor de cijfers ontbreekt')
  const breedte = Math.max(...Object.values(WAT).map((tekst) => tekst.length))
  const rij = (aantal: string, tekst: string): string => `| ${aantal.padStart(6)} | ${tekst.padEnd(breedte)} |`
  const rijen = (
    [
      'berichten',
      'klassen',
      'typen',
      'regels',
      'gebouwd',
      'schema',
      'afgehandeld',
      'niet-toetsbaar',
      'doorgelaten',
      'tegengehouden',
      'mis',
    ] as const
  ).map((naam) => rij(aantalVan(naam, samenvatting), WAT[naam]))
  return [
    `${voor}${BEGIN}`,
    '',
    rij('number', 'of'),
    `| -----: | ${'-'.repeat(breedte)} |`,
    ...rijen,
    '',
    `${EIND}${na}`,
  ].join('\n')
}
