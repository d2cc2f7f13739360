import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bsn, datum, type Gemeentecode, type Uitkomst, vastGelukt } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import * as zaken from '@meedoen/zaken'
import { type GemaakteToewijzing, maakToewijzing, registreerBerichttaken } from '../index.ts'
import { mappenVan } from '../verkeer/map.ts'
import { type Levergemeente, LINDE, SLEUTEL, stapAls, vulLevergemeente } from './levergemeente.ts'

export const DAG = '2026-11-23'
/** A day later, when providers answer. */
export const MORGEN = '2026-11-24'

export const ANTWOORDEN: zaken.MeldingAntwoorden = {
  'voor-wie': { voorWie: 'mijzelf' },
  situatie: { leefgebieden: ['huishouden'], verhaal: 'Het lukt niet meer.' },
  spoed: { spoed: 'ja', spoedReden: 'Gevallen.' },
  'hulp-nu': { hulpNu: 'nee' },
  contactpersoon: { contact: 'mijzelf' },
  clientondersteuning: { clientondersteuning: 'ja' },
  gegevens: {
    naam: 'T. de Wit',
    geboortedatum: datum('1948-04-12'),
    straat: 'Lindelaan',
    huisnummer: '12',
    postcode: '9999AB',
    plaats: 'Proefstad',
  },
  bereiken: { telefoon: '0500 123456', email: null, wanneer: ['ochtend'], voorkeur: 'bellen', tolk: null },
}

export const BSN = { truus: bsn('999900006'), noor: bsn('999900018') }

/** The secret of a test: another one for each municipality and generation. */
export const proefzaad = (gemeente: string, generatie: number): Uint8Array =>
  createHash('sha256').update(`${gemeente} ${generatie}`).digest()

/** One database, one message folder, two municipalities; everything a test of message traffic needs. */
export type Post = Awaited<ReturnType<typeof openPost>>

export async function openPost(klok: () => Date = () => new Date(`${DAG}T10:00:00+01:00`), gegeven?: Opslag) {
  const opslag = gegeven ?? (await proefopslag())
  const wie = await vulLevergemeente(opslag, LINDEWAARD)
  const elders = await vulLevergemeente(opslag, OEVERSTROOM)
  const map = await mkdtemp(join(tmpdir(), 'meedoen-post-'))
  const omgeving = { map, klok, inzagesleutel: SLEUTEL, sleutelzaad: proefzaad }
  registreerBerichttaken(opslag, omgeving)
  const als = <T>(persoon: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<T>): Promise<T> =>
    stapAls(opslag, LINDEWAARD, persoon, dag, werk)
  const lukt = async <T>(persoon: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<Uitkomst<T>>): Promise<T> =>
    vastGelukt(await als(persoon, dag, werk))
  return {
    opslag,
    wie,
    elders,
    omgeving,
    als,
    lukt,
    teLeveren: (wens: Partial<Wens> = {}) => teLeveren(opslag, LINDEWAARD, wie, wens),
    wijsToe: (wens: Partial<Wens> = {}) => wijsToe(opslag, LINDEWAARD, wie, wens),
    alsElders: <T>(persoon: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<T>): Promise<T> =>
      stapAls(opslag, OEVERSTROOM, persoon, dag, werk),
    wijsToeElders: (wens: Partial<Wens> = {}) => wijsToe(opslag, OEVERSTROOM, elders, wens),
    verwerk: () => opslag.taken.verwerkWachtende(),
    uit: () => inhoudVan(mappenVan(map, LINDEWAARD).uit),
    verwerkt: () => inhoudVan(mappenVan(map, LINDEWAARD).verwerkt),
    afgekeurd: () => inhoudVan(mappenVan(map, LINDEWAARD).afgekeurd),
    inbox: () => inhoudVan(mappenVan(map, LINDEWAARD).in),
    legInBus: (naam: string, inhoud: Uint8Array | string) => legInBus(mappenVan(map, LINDEWAARD).in, naam, inhoud),
    ruimOp: () => rm(map, { recursive: true, force: true }),
  }
}

export type Wens = {
  readonly bsn: (typeof BSN)['truus']
  readonly product: string
  readonly volume: string
  readonly begin: string
  readonly eind: string
  readonly agb: typeof LINDE
  /** The day of the melding and the decision. */
  readonly dag: string
}
const WENS: Wens = {
  bsn: BSN.truus,
  product: '01A04',
  volume: '120',
  begin: '1-12-2026',
  eind: '30-11-2027',
  agb: LINDE,
  dag: DAG,
}

/** A real case with a provision that waits for a provider: by way of spoed, the shortest road there is. */
async function teLeveren(
  opslag: Opslag,
  gemeente: Gemeentecode,
  { sanne }: Levergemeente,
  wens: Partial<Wens>,
): Promise<zaken.TeLeveren> {
  const { bsn: nummer, product, volume, begin, eind, dag } = { ...WENS, ...wens }
  const als = <T>(werk: (stap: Stap) => Promise<T>): Promise<T> => stapAls(opslag, gemeente, sanne, dag, werk)
  const melding = { kanaal: 'telefoon', taal: 'nl', antwoorden: ANTWOORDEN, bsn: nummer } as const
  const { zaak } = await als((s) => zaken.ontvangMelding(s, melding))
  vastGelukt(await als((s) => zaken.neemZaak(s, zaak)))
  const voorziening = {
    besluit: 'natura',
    soort: 'hulp-bij-het-huishouden',
    product,
    agb: '',
    volume,
    begin,
    eind,
  }
  vastGelukt(
    await als((s) => zaken.trefSpoedvoorziening(s, zaak, { voorziening, motivering: 'De hulp is vandaag al nodig.' })),
  )
  const gevonden = await als((s) => zaken.vindZaak(s, zaak))
  return vastGelukt(await als((s) => zaken.geefTeLeveren(s, zaak, gevonden?.voorzieningen[0]?.id ?? '')))
}

/** Assigns through a case, as a consulent does. */
export async function wijsToe(
  opslag: Opslag,
  gemeente: Gemeentecode,
  wie: Levergemeente,
  wens: Partial<Wens>,
): Promise<GemaakteToewijzing & { zaak: string; voorziening: string }> {
  const gegeven = await teLeveren(opslag, gemeente, wie, wens)
  const { zaak, voorziening } = gegeven
  const { agb, dag } = { ...WENS, ...wens }
  const gemaakt = await stapAls(opslag, gemeente, wie.sanne, dag, async (s) => {
    const uitkomst = vastGelukt(await maakToewijzing(s, gegeven, agb))
    vastGelukt(await zaken.legToewijzingVast(s, { zaak, voorziening: voorziening.id, toewijzing: uitkomst.id, agb }))
    return uitkomst
  })
  return { ...gemaakt, zaak, voorziening: voorziening.id }
}

/** Every file below a folder, by path within it, with its bytes as text. */
async function inhoudVan(map: string): Promise<Record<string, string>> {
  const namen = await readdir(map, { recursive: true, withFileTypes: true }).catch(() => [])
  const bestanden = namen.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
  const paren = bestanden.sort().map(async (pad) => [pad.slice(map.length + 1), await readFile(pad, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(paren))
}

/** As a chain partner leaves a file: long enough ago that it is no longer being written. */
async function legInBus(map: string, naam: string, inhoud: Uint8Array | string): Promise<void> {
  await mkdir(map, { recursive: true })
  await writeFile(join(map, naam), inhoud)
  const lang = new Date(Date.now() - 3_600_000)
  await utimes(join(map, naam), lang, lang)
}
