import { randomUUID } from 'node:crypto'
import { type Datum, datum, vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  bewaarOntwerp,
  type EigenBijdrage,
  gooiOntwerpWeg,
  ontwerpenVan,
  stelOntwerpVast,
  versieOp,
  versiesVan,
  vindOntwerp,
  wijzigOntwerp,
} from '../index.ts'

const opslag = await proefopslag()
const OP = new Date('2026-11-22T10:00:00Z')
const wet = { hoogsteBijdragePerMaand: (dag: Datum) => (dag < '2027-01-01' ? 2180 : null) }
const ONDERWERP = 'eigen-bijdrage'

const inhoud = (bedragPerMaand: number | null): EigenBijdrage => ({
  bedragPerMaand,
  minima: null,
  vervoerEigenBijdrage: false,
  ouderbijdrageWoningaanpassing: false,
  beginBij: 'start-hulp',
})
const invoer = (bedrag: number | null, ingang = '2026-12-01') =>
  ({
    onderwerp: ONDERWERP,
    naam: 'Voorstel 2027',
    ingang: datum(ingang),
    bron: '',
    inhoud: inhoud(bedrag),
    op: OP,
    door: 'Hanna',
  }) as const
const lw = <T>(werk: (tx: Transactie) => Promise<T>, gemeente = LINDEWAARD) => opslag.inGemeente(gemeente, werk)
const bewaar = (bedrag: number | null, ingang?: string) => lw((tx) => bewaarOntwerp(tx, invoer(bedrag, ingang), wet))
const stelVast = (id: string, bron = 'Raadsbesluit 12') =>
  lw((tx) =>
    stelOntwerpVast(tx, { onderwerp: ONDERWERP, id, ingang: datum('2026-12-01'), bron, op: OP, door: 'Hanna' }, wet),
  )
const wijzig = (id: string, nieuw: Parameters<typeof bewaarOntwerp>[1], gelezenOp: Date | null = OP) =>
  lw((tx) => wijzigOntwerp(tx, id, { ...nieuw, gelezenOp }, wet))
const zoek = (id: string) => lw((tx) => vindOntwerp(tx, ONDERWERP, id))

describe('een ontwerp', () => {
  it('geldt niet, ook niet na zijn ingangsdatum', async () => {
    vastGelukt(await bewaar(1000, '2026-01-01'))
    expect(await lw((tx) => versieOp(tx, ONDERWERP, datum('2026-11-22')))).toMatchObject({ code: 'geen-verordening' })
  })
  it('wordt bewaard met wie het wanneer wijzigde, en staat in de lijst van zijn onderwerp', async () => {
    const id = vastGelukt(await bewaar(1000))
    expect(await zoek(id)).toMatchObject({
      id,
      naam: 'Voorstel 2027',
      ingang: '2026-12-01',
      bron: '',
      inhoud: inhoud(1000),
      gewijzigdDoor: 'Hanna',
      gewijzigdOp: OP,
    })
    expect((await lw((tx) => ontwerpenVan(tx, ONDERWERP))).map((ontwerp) => ontwerp.id)).toContain(id)
    expect(await lw((tx) => ontwerpenVan(tx, 'pgb'))).toEqual([])
  })
  it('heeft een naam en inhoud die klopt, en vraagt niet meer dan de wet toestaat (2.1.4a)', async () => {
    expect(await lw((tx) => bewaarOntwerp(tx, { ...invoer(null), naam: ' ' }, wet))).toMatchObject({ veld: 'naam' })
    expect(await lw((tx) => bewaarOntwerp(tx, { ...invoer(null), inhoud: {} }, wet))).toMatchObject({
      code: 'ongeldige-inhoud',
    })
    expect(await bewaar(2181)).toMatchObject({ code: 'boven-wettelijk-maximum', veld: 'bedragPerMaand' })
    expect(await bewaar(2180)).toMatchObject({ ok: true })
  })
  it('mag over een jaar gaan waarvan het bedrag in de wet nog niet bekend is; vaststellen wacht daarop', async () => {
    const id = vastGelukt(await bewaar(1500, '2027-01-01'))
    const nee = await lw((tx) =>
      stelOntwerpVast(
        tx,
        { onderwerp: ONDERWERP, id, ingang: datum('2027-01-01'), bron: 'Raad', op: OP, door: 'Hanna' },
        wet,
      ),
    )
    expect(nee).toMatchObject({ code: 'boven-wettelijk-maximum' })
    expect(await zoek(id)).not.toBeNull()
  })
  it('is te wijzigen', async () => {
    const id = vastGelukt(await bewaar(1000))
    const later = { ...invoer(1200), naam: 'Voorstel B', door: 'Omar' }
    expect(await wijzig(id, later)).toMatchObject({ ok: true })
    expect(await zoek(id)).toMatchObject({
      naam: 'Voorstel B',
      gewijzigdDoor: 'Omar',
      inhoud: { bedragPerMaand: 1200 },
    })
    expect(await wijzig(id, invoer(9999))).toMatchObject({ ok: false })
    expect(await zoek(id)).toMatchObject({ inhoud: { bedragPerMaand: 1200 } })
  })
  it('overschrijft niet wat een collega intussen bewaarde', async () => {
    const id = vastGelukt(await bewaar(1000))
    const later = new Date('2026-11-22T10:05:00Z')
    expect(await wijzig(id, { ...invoer(1100), op: later })).toMatchObject({ ok: true })
    expect(await wijzig(id, invoer(1200), OP)).toMatchObject({ ok: false, code: 'ontwerp-gewijzigd' })
    expect(await wijzig(id, invoer(1200), null)).toMatchObject({ ok: false, code: 'ontwerp-gewijzigd' })
    expect(await zoek(id)).toMatchObject({ inhoud: { bedragPerMaand: 1100 } })
    expect(await wijzig(id, invoer(1200), later)).toMatchObject({ ok: true })
  })
  it('is van de eigen gemeente: een ander leest, wijzigt of vernietigt het niet', async () => {
    const id = vastGelukt(await bewaar(1000))
    const elders = <T>(werk: (tx: Transactie) => Promise<T>) => lw(werk, OEVERSTROOM)
    expect(await elders((tx) => ontwerpenVan(tx, ONDERWERP))).toEqual([])
    expect(await elders((tx) => vindOntwerp(tx, ONDERWERP, id))).toBeNull()
    expect(await elders((tx) => wijzigOntwerp(tx, id, { ...invoer(1), gelezenOp: OP }, wet))).toMatchObject({
      code: 'ontwerp-onbekend',
    })
    expect(await elders((tx) => gooiOntwerpWeg(tx, ONDERWERP, id))).toBe(false)
    expect(await zoek(id)).not.toBeNull()
  })
  it('is er niet onder een adres dat niet bestaat, of van een ander onderwerp', async () => {
    const id = vastGelukt(await bewaar(1000))
    expect(await zoek('geen-id')).toBeNull()
    expect(await zoek(randomUUID())).toBeNull()
    expect(await lw((tx) => vindOntwerp(tx, 'pgb', id))).toBeNull()
    expect(await lw((tx) => gooiOntwerpWeg(tx, 'pgb', id))).toBe(false)
  })
})

describe('een ontwerp vaststellen', () => {
  it('maakt er een versie van, en dan is er geen ontwerp meer', async () => {
    const id = vastGelukt(await bewaar(1234))
    expect(await stelVast(id)).toMatchObject({ ok: true, waarde: { bron: 'Raadsbesluit 12' } })
    expect(await zoek(id)).toBeNull()
    const [nieuwste] = await lw((tx) => versiesVan(tx, ONDERWERP))
    expect(nieuwste).toMatchObject({ ingang: '2026-12-01', vastgesteldDoor: 'Hanna', inhoud: { bedragPerMaand: 1234 } })
    expect(await stelVast(id)).toMatchObject({ code: 'ontwerp-onbekend' })
  })
  it('kan niet zonder te zeggen waar het is besloten; dan blijft het ontwerp', async () => {
    const id = vastGelukt(await bewaar(1000))
    expect(await stelVast(id, ' ')).toMatchObject({ code: 'bron-ontbreekt' })
    expect(await zoek(id)).not.toBeNull()
  })
})

describe('een ontwerp weggooien', () => {
  it('vernietigt het, en een tweede keer doet niets', async () => {
    const id = vastGelukt(await bewaar(1000))
    expect(await lw((tx) => gooiOntwerpWeg(tx, ONDERWERP, id))).toBe(true)
    expect(await zoek(id)).toBeNull()
    expect(await lw((tx) => gooiOntwerpWeg(tx, ONDERWERP, id))).toBe(false)
  })
})
