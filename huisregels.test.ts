import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { LINDEWAARD, proefopslag } from '@meedoen/proef'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

/**
 * The walls of the house (docs/architectuur.md), each failing with the rule as a sentence.
 * Packages stand in the order in which they may know each other: only what stands earlier may be imported.
 */
const VERDIEPINGEN = [
  ['basis/kern'],
  ['basis/iwmo', 'basis/regels', 'basis/catalogus', 'basis/brieven', 'basis/opslag'],
  ['basis/verordening', 'basis/personen', 'basis/proef'],
  ['basis/toegang'],
  ['domein/inkoop'],
  ['domein/loket'],
  ['domein/zaken'],
  ['domein/levering'],
  ['domein/monitor'],
  ['apps/web'],
  ['apps/meedoen'],
]
const PAKKETTEN = VERDIEPINGEN.flat()
const BESCHRIJVING = z.object({ name: z.string(), exports: z.record(z.string(), z.string()).default({}) })
const verdieping = (pakket: string): number => VERDIEPINGEN.findIndex((laag) => laag.includes(pakket))

/** Kernels that a message or rule package may know: they can be published on their own. */
const ALLEEN_KERN = ['basis/iwmo', 'basis/regels', 'basis/catalogus', 'basis/brieven']
/** The test kit reaches past doors: for every room's migrations, and for the owner of the database. */
const MAG_LANGS_DE_DEUR = [
  'basis/proef/opzet.ts',
  'basis/proef/eigenaar.ts',
  'basis/opslag/migratie.test.ts',
  'basis/opslag/typen.test.ts',
]

type Bestand = { pad: string; pakket: string; regels: string[]; importen: { van: string; alleenType: boolean }[] }

const bestanden: Bestand[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((pad) => PAKKETTEN.some((p) => pad.startsWith(`${p}/`)) && existsSync(pad) && !pad.includes('/gegenereerd/'))
  .map((pad) => {
    const tekst = readFileSync(pad, 'utf8')
    return {
      pad,
      pakket: pad.split('/').slice(0, 2).join('/'),
      regels: tekst.split('\n'),
      importen: importenVan(tekst),
    }
  })

function importenVan(tekst: string): Bestand['importen'] {
  const vaste = [...tekst.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gms)]
  const losse = [...tekst.matchAll(/\bimport\('([^']+)'\)/g)]
  return [
    ...vaste.map((m) => ({ van: m[2] ?? '', alleenType: m[1] !== undefined })),
    ...losse.map((m) => ({ van: m[1] ?? '', alleenType: false })),
  ]
}

const isToets = (pad: string): boolean => /\.(test|bewijs)\.tsx?$/.test(pad) || /\/proef\//.test(pad)
const pakketVan = (van: string): string | undefined => {
  const naam = /^@meedoen\/([^/]+)/.exec(van)?.[1]
  return naam && PAKKETTEN.find((p) => p.endsWith(`/${naam}`))
}
/** The names by which packages may be imported: what their `exports` say. */
const DEUREN = new Set(
  PAKKETTEN.flatMap((p) => {
    const { name, exports } = BESCHRIJVING.parse(JSON.parse(readFileSync(`${p}/package.json`, 'utf8')))
    return Object.keys(exports).map((deur) => name + deur.slice(1))
  }),
)
const klachten = (kijk: (bestand: Bestand) => string[]): string[] => bestanden.flatMap(kijk)

describe('de muren van het huis', () => {
  it('controleert echt iets', () => {
    expect(bestanden.length).toBeGreaterThan(200)
    expect(bestanden.flatMap((b) => b.importen).filter((i) => pakketVan(i.van)).length).toBeGreaterThan(200)
  })

  it('importeert alleen naar beneden: een kamer kent alleen wat eerder in de wandeling komt', () => {
    expect(
      klachten(({ pad, pakket, importen }) =>
        importen.flatMap(({ van }) => {
          const ander = pakketVan(van)
          if (!ander || ander === pakket || ander === 'basis/proef') return []
          return verdieping(ander) < verdieping(pakket)
            ? []
            : [`${pad} importeert ${van}, maar ${ander} staat hoger of ernaast`]
        }),
      ),
    ).toEqual([])
  })

  it('houdt standaard, wet en brieven los: die kennen alleen kern', () => {
    expect(
      klachten(({ pad, pakket, importen }) =>
        ALLEEN_KERN.includes(pakket) && !isToets(pad)
          ? importen
              .filter(({ van }) => pakketVan(van) && ![pakket, 'basis/kern'].includes(pakketVan(van) ?? ''))
              .map(({ van }) => `${pad} kent ${van}`)
          : [],
      ),
    ).toEqual([])
  })

  it('komt een ander pakket alleen binnen door de deur', () => {
    expect(
      klachten(({ pad, pakket, importen }) =>
        importen.flatMap(({ van }) => {
          if (pakketVan(van) && !DEUREN.has(van)) return [`${pad} importeert ${van}: gebruik de deur van dat pakket`]
          if (!van.startsWith('.') || MAG_LANGS_DE_DEUR.includes(pad)) return []
          return normalize(join(dirname(pad), van)).startsWith(`${pakket}/`)
            ? []
            : [`${pad} grijpt met ${van} buiten ${pakket}`]
        }),
      ),
    ).toEqual([])
  })

  it('laat pagina’s van kamers alleen typen kennen', () => {
    expect(
      klachten(({ pad, pakket, importen }) =>
        pakket === 'apps/web' && !isToets(pad)
          ? importen
              .filter(
                ({ van, alleenType }) =>
                  !alleenType && pakketVan(van) && !['basis/kern', 'apps/web'].includes(pakketVan(van) ?? ''),
              )
              .map(({ van }) => `${pad} importeert ${van} als code; gebruik huis.kamers`)
          : [],
      ),
    ).toEqual([])
  })

  it('heeft geen kringen tussen bestanden', () => {
    expect(kringen()).toEqual([])
  })

  it('laat één pakket naar een schema schrijven', () => {
    const eigenaar = (schema: string): string | undefined => PAKKETTEN.find((p) => p.endsWith(`/${schema}`))
    expect(
      klachten(({ pad, pakket, regels }) =>
        isToets(pad)
          ? []
          : [...regels.join('\n').matchAll(/\.(?:insertInto|updateTable|deleteFrom)\(\s*'([a-z]+)\./g)].flatMap((m) => {
              const van = eigenaar(m[1] ?? '')
              return van && van !== pakket ? [`${pad} schrijft in ${m[1]}, dat van ${van} is`] : []
            }),
      ),
    ).toEqual([])
  })

  it('houdt bestanden onder 400 regels en zonder vuilnisbaknamen', () => {
    expect(
      klachten(({ pad, regels }) =>
        regels.length > 400 ? [`${pad} heeft ${regels.length} regels: wat is het tweede dat het doet?`] : [],
      ),
    ).toEqual([])
    expect(
      klachten(({ pad }) =>
        /(^|\/)(utils?|helpers?|common|services?)(\/|\.|$)/.test(pad) ? [`${pad}: deze naam zegt niet wat het is`] : [],
      ),
    ).toEqual([])
  })

  it('noemt elk gebruikt pakket in package.json', () => {
    const genoemd = new Map(
      PAKKETTEN.map((p) => [
        p,
        new Set(
          Object.keys(AFHANKELIJKHEDEN.parse(JSON.parse(readFileSync(`${p}/package.json`, 'utf8'))).dependencies),
        ),
      ]),
    )
    expect(
      klachten(({ pad, pakket, importen }) =>
        isToets(pad)
          ? []
          : importen.flatMap(({ van }) => {
              const naam = pakketVan(van) ? van.split('/', 2).join('/') : undefined
              return naam && pakketVan(naam) !== pakket && !genoemd.get(pakket)?.has(naam)
                ? [`${pad}: ${naam} ontbreekt in ${pakket}/package.json`]
                : []
            }),
      ),
    ).toEqual([])
  })
})

const AFHANKELIJKHEDEN = z.object({ dependencies: z.record(z.string(), z.string()).default({}) })

/** File-level cycles, by depth-first search over relative imports that run (types may refer to each other). */
function kringen(): string[] {
  const buren = new Map(
    bestanden.map((b) => [
      b.pad,
      b.importen
        .filter((i) => i.van.startsWith('.') && !i.alleenType)
        .map((i) => normalize(join(dirname(b.pad), i.van))),
    ]),
  )
  const klaar = new Set<string>()
  const gevonden: string[] = []
  const loop = (pad: string, weg: readonly string[]): void => {
    if (weg.includes(pad)) gevonden.push([...weg.slice(weg.indexOf(pad)), pad].join(' → '))
    if (weg.includes(pad) || klaar.has(pad)) return
    for (const buur of buren.get(pad) ?? []) loop(buur, [...weg, pad])
    klaar.add(pad)
  }
  for (const pad of buren.keys()) loop(pad, [])
  return gevonden
}

describe('de tabellen van het huis', async () => {
  const opslag = await proefopslag()
  const vraag = <T>(tekst: ReturnType<typeof sql<T>>) =>
    opslag.inGemeente(LINDEWAARD, async (tx) => (await tekst.execute(tx.db)).rows)
  const BUITEN = sql`n.nspname not in ('platform', 'pgboss', 'public', 'information_schema') and n.nspname not like 'pg\\_%'`

  it('heeft gemeente als eerste kolom van elke sleutel en verwijzing', async () => {
    const rijen = await vraag(sql<{ tabel: string; soort: string; eerste: string }>`
      select c.conrelid::regclass::text as tabel, c.contype as soort, a.attname as eerste
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype in ('p', 'u', 'f') and ${BUITEN}`)
    expect(rijen.length).toBeGreaterThan(40)
    expect(rijen.filter((r) => r.eerste !== 'gemeente')).toEqual([])
  })

  it('heeft op elke tabel gedwongen beveiliging per rij en een eigen sleutel', async () => {
    const rijen = await vraag(sql<{
      tabel: string
      aan: boolean
      gedwongen: boolean
      beleid: number
      sleutel: boolean
    }>`
      select t.oid::regclass::text as tabel, t.relrowsecurity as aan, t.relforcerowsecurity as gedwongen,
        (select count(*)::integer from pg_policy p where p.polrelid = t.oid) as beleid,
        exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p') as sleutel
      from pg_class t join pg_namespace n on n.oid = t.relnamespace where t.relkind = 'r' and ${BUITEN}`)
    expect(rijen.length).toBeGreaterThan(20)
    expect(rijen.filter((r) => !(r.aan && r.gedwongen && r.beleid === 1 && r.sleutel))).toEqual([])
  })

  it('heeft op elke view security_invoker', async () => {
    const rijen = await vraag(sql<{ naam: string; veilig: boolean }>`
      select t.oid::regclass::text as naam, coalesce('security_invoker=true' = any(t.reloptions), false) as veilig
      from pg_class t join pg_namespace n on n.oid = t.relnamespace where t.relkind in ('v', 'm') and ${BUITEN}`)
    expect(rijen.length).toBeGreaterThan(0)
    expect(rijen.filter((r) => !r.veilig)).toEqual([])
  })
})
