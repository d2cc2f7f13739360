import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { migratiebronnen } from '../apps/meedoen/migratiebronnen.ts'
import { datum, datumOp, gemeentecode, vastGelukt } from '../basis/kern/index.ts'
import { migreer, type Opslag, openOpslag } from '../basis/opslag/index.ts'
import { startCluster } from '../basis/proef/cluster.ts'
import { stelVersieVast } from '../basis/verordening/index.ts'
import { registreerBijdragetaken, startBijdrageronde, voerRondeUit } from '../domein/levering/index.ts'
import { schrijf } from './meting.ts'

const MENSEN = 100_000
const GEMEENTE = gemeentecode('9001')
/** The first run tells everybody; the second is an ordinary month; the third finds little. */
const MAANDEN = [
  ['2026-10-01', '2026-11-03', 'first run'],
  ['2026-11-01', '2026-12-03', 'ordinary month'],
  ['2026-12-01', '2026-12-31', 'quiet month'],
] as const

/** The monthly run of the own contribution for 100.000 people on PostgreSQL, from sources to file. */
export async function meetBijdrage(): Promise<void> {
  const map = await mkdtemp(join(tmpdir(), 'meedoen-bench-'))
  const cluster = await startCluster(map, 'meedoen')
  const opslag = await openOpslag({ url: `${cluster.server}/meedoen` })
  try {
    await migreer(opslag, migratiebronnen)
    await vul(opslag)
    for (const [maand, dag, naam] of MAANDEN) await meetRonde(opslag, maand, dag, naam)
    schrijf({ name: 'bijdrage: memory of the process', value: process.memoryUsage.rss() / 1e6, unit: 'MB' })
  } finally {
    await opslag.sluit()
    await cluster.stop()
    await rm(map, { recursive: true, force: true })
  }
}

async function meetRonde(opslag: Opslag, maand: string, dag: string, naam: string): Promise<void> {
  const nu = new Date(`${dag}T10:00:00+01:00`)
  const inzagesleutel = new Uint8Array(32)
  const stap = { wie: { soort: 'systeem', naam: 'bench' }, nu, vandaag: datumOp(nu), inzagesleutel } as const
  const { ronde: id } = await opslag.inGemeente(GEMEENTE, async (tx) =>
    vastGelukt(await startBijdrageronde({ tx, ...stap }, datum(maand))),
  )
  const begin = performance.now()
  await voerRondeUit(opslag, { klok: () => nu, inzagesleutel }, { gemeente: GEMEENTE, id })
  schrijf({ name: `bijdrage: ${naam}, ${MENSEN} people`, value: (performance.now() - begin) / 1000, unit: 's' })
}

async function vul(opslag: Opslag): Promise<void> {
  registreerBijdragetaken(opslag, { klok: () => new Date(), inzagesleutel: new Uint8Array(32) })
  await opslag.taken.verwerkWachtende()
  const gemeente = { code: GEMEENTE, naam: 'Proef', hostnaam: 'localhost' }
  await opslag.opPlatform((db) => db.insertInto('platform.gemeente').values(gemeente).execute())
  const inhoud = {
    bedragPerMaand: null,
    minima: null,
    vervoerEigenBijdrage: false,
    ouderbijdrageWoningaanpassing: false,
    beginBij: 'start-hulp',
  }
  const vast = { onderwerp: 'eigen-bijdrage', bron: 'proef', inhoud, op: new Date(), door: 'proef' } as const
  await opslag.inGemeente(GEMEENTE, async (tx) => {
    const versie = { ...vast, ingang: datum('2023-01-01') }
    vastGelukt(await stelVersieVast(tx, versie, { hoogsteBijdragePerMaand: () => 2180 }))
    for (const opdracht of VULLING) await opdracht.execute(tx.db)
  })
}

/** A third lives as a couple, a tenth has a wheelchair, a tenth a pgb, a fifth stops in November. */
const VULLING = [
  sql`insert into personen.persoon (gemeente, id, bsn, voornamen, voorletters, achternaam, geboortedatum, geslacht, huishouden)
    select ${GEMEENTE}, gen_random_uuid(), b::text, 'A', 'A', 'B', date '1930-01-01' + ((n * 7919) % 20000)::int, '0',
      case when n % 3 = 0 then 'meerpersoons' else 'eenpersoons' end
    from (select b, row_number() over () as n from generate_series(100000000, 100000000 + ${MENSEN * 12}) b
      where (9 * ((b / 100000000) % 10) + 8 * ((b / 10000000) % 10) + 7 * ((b / 1000000) % 10) + 6 * ((b / 100000) % 10)
        + 5 * ((b / 10000) % 10) + 4 * ((b / 1000) % 10) + 3 * ((b / 100) % 10) + 2 * ((b / 10) % 10) - (b % 10)) % 11 = 0) x
    limit ${MENSEN}`,
  sql`insert into personen.relatie (gemeente, persoon, ander, naam, rol, soort, vanaf)
    select gemeente, id, lead(id) over (order by id), 'P', 'partner', '12', date '1990-01-01'
    from personen.persoon where gemeente = ${GEMEENTE} and huishouden = 'meerpersoons'
    order by id limit ${Math.floor(MENSEN / 3) - 1}`,
  sql`insert into zaken.zaak (gemeente, id, nummer, persoon, fase, stand, kanaal, spoed, team, melding_op, onderzoek_uiterlijk, versie)
    select ${GEMEENTE}, gen_random_uuid(), '2025-' || row_number() over (), id, 'uitvoering', 'hulp-gestart', 'web', false, 'N',
      date '2025-01-01', date '2025-03-01', 1 from personen.persoon where gemeente = ${GEMEENTE}`,
  sql`insert into zaken.voorziening (gemeente, id, zaak, persoon, soort, besluit, tijdelijk, vorm, begin, eind, stand)
    select ${GEMEENTE}, gen_random_uuid(), id, persoon,
      case when random() < 0.1 then 'rolstoel' else 'hulp-bij-het-huishouden' end, 'toegekend', false,
      case when random() < 0.1 then 'pgb' else 'natura' end, date '2025-01-01' + (random() * 700)::int,
      case when random() < 0.2 then date '2026-11-05' end, 'gestart' from zaken.zaak where gemeente = ${GEMEENTE}`,
  sql`insert into levering.toewijzing (gemeente, id, nummer, zaak, voorziening, persoon, agb, contract, product, categorie,
      volume, eenheid, frequentie, begin, eind, toegewezen_op, stand, start_uiterlijk, gestart_op, versie)
    select ${GEMEENTE}, gen_random_uuid(), row_number() over (), zaak, id, persoon, '41410001', 'L', 'p', '01', 1, '01', '2',
      begin, eind, now(), 'gestart', begin, begin + 3, 1 from zaken.voorziening where gemeente = ${GEMEENTE} and vorm = 'natura'`,
]
