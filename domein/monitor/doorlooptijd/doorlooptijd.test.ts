import { randomUUID } from 'node:crypto'
import { type Datum, datum, datumOp, type Gemeentecode, plusWeken, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { afterEach, describe, expect, it } from 'vitest'
import { type Doorlooptijd, haalDoorlooptijd, type Wachtenden } from '../index.ts'

const opslag = await proefopslag()
const NU = new Date('2026-11-22T10:00:00+01:00')
const beleid: Stap['wie'] = {
  soort: 'medewerker',
  id: randomUUID(),
  naam: 'Hanna',
  team: 'Staf',
  rollen: ['beleidsmedewerker'],
  mandaten: [],
}

const haal = (wie: Stap['wie'] = beleid, gemeente: Gemeentecode = LINDEWAARD, nu = NU) =>
  opslag.inGemeente(gemeente, (tx) =>
    haalDoorlooptijd({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel: new Uint8Array(32) }),
  )
const cijfers = async (): Promise<Doorlooptijd> => vastGelukt(await haal())
const maand = async (begin: string) => (await cijfers()).maanden.find((cijfer) => cijfer.maand === begin)
const kwartaal = async (begin: string) => (await cijfers()).kwartalen.find((cijfer) => cijfer.kwartaal === begin)
const wachtend = async (stap: Wachtenden['stap']) => (await cijfers()).wachtend.find((rij) => rij.stap === stap)

type Verloop = {
  readonly gemeld: string
  readonly verslag?: string
  readonly aanvraag?: string
  readonly besluit?: string
  /** Null while suspended. */
  readonly beslissenUiterlijk?: string | null
  readonly gesloten?: string
  readonly uitkomst?: string
  readonly klok?: 'spoed' | 'onderzoek' | 'beslissing' | null
}

let geteld = 0

/** Cases as the room zaken leaves them for the monitor. */
const voegToe = (aantal: number, verloop: Verloop, gemeente: Gemeentecode = LINDEWAARD): Promise<unknown> =>
  opslag.inGemeente(gemeente, (tx) =>
    tx.db
      .insertInto('zaken.zaak')
      .values(Array.from({ length: aantal }, () => ({ gemeente, ...rij(verloop) })))
      .execute(),
  )

function rij({ gemeld, verslag, aanvraag, besluit, beslissenUiterlijk, gesloten, uitkomst, klok }: Verloop) {
  geteld += 1
  const op = (dag: string | undefined): Datum | null => (dag === undefined ? null : datum(dag))
  const gevraagd = op(aanvraag)
  const uiterlijk = beslissenUiterlijk === undefined ? gevraagd && plusWeken(gevraagd, 2) : beslissenUiterlijk
  const fase = gesloten ? ('afgesloten' as const) : besluit ? 'uitvoering' : aanvraag ? 'aanvraag' : 'onderzoek'
  const soort = klok === undefined ? (aanvraag ? 'beslissing' : 'onderzoek') : klok
  return {
    id: randomUUID(),
    nummer: `2026-${String(geteld).padStart(5, '0')}`,
    fase,
    stand: 'proef',
    kanaal: 'web' as const,
    spoed: false,
    team: 'Noord',
    melding_op: datum(gemeld),
    onderzoek_uiterlijk: plusWeken(datum(gemeld), 6),
    verslag_op: op(verslag),
    aanvraag_op: gevraagd,
    besluit_op: op(besluit),
    beslissen_uiterlijk: uiterlijk === null ? null : datum(uiterlijk),
    klok_soort: fase === 'onderzoek' || fase === 'aanvraag' ? soort : null,
    klok_opgeschort: beslissenUiterlijk === null,
    afgesloten_op: op(gesloten),
    uitkomst: uitkomst ?? null,
    versie: 1,
  } as const
}

afterEach(async () => {
  for (const gemeente of [LINDEWAARD, OEVERSTROOM])
    await opslag.inGemeente(gemeente, (tx) => tx.db.deleteFrom('zaken.zaak').where('gemeente', '=', gemeente).execute())
})

describe('de maanden', () => {
  it('lopen tot een jaar voor de laatste hele maand terug, ook waar niemand zich meldde', async () => {
    const { maanden } = await cijfers()
    expect(maanden.map((cijfer) => cijfer.maand)).toEqual([
      '2025-10-01',
      '2025-11-01',
      '2025-12-01',
      ...Array.from({ length: 11 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-01`),
    ])
    expect(maanden[5]).toEqual({ maand: '2026-03-01', meldingen: 0 })
  })
  it('tellen meldingen op de dag van melden, en zwijgen over minder dan tien', async () => {
    await voegToe(9, { gemeld: '2026-03-31' })
    await voegToe(10, { gemeld: '2026-04-01' })
    expect((await maand('2026-03-01'))?.meldingen).toBe('te-weinig')
    expect((await maand('2026-04-01'))?.meldingen).toBe(10)
  })
  it('tellen een dubbele melding niet mee: de eerste telt', async () => {
    await voegToe(12, { gemeld: '2026-03-02' })
    await voegToe(3, { gemeld: '2026-03-02', gesloten: '2026-03-03', uitkomst: 'dubbel' })
    expect((await maand('2026-03-01'))?.meldingen).toBe(12)
  })
  it('tellen de zaken van een andere gemeente niet mee', async () => {
    await voegToe(40, { gemeld: '2026-03-02' }, OEVERSTROOM)
    expect(await maand('2026-03-01')).toMatchObject({ meldingen: 0 })
    expect(await kwartaal('2026-01-01')).toMatchObject({ onderzoekOpTijd: 'geen' })
    expect(await wachtend('onderzoek')).toMatchObject({ opTijd: 0, teLaat: 0 })
  })
})

describe('de kwartalen', () => {
  it('zijn de vijf die helemaal voorbij zijn: het laatste staat naast dat van een jaar eerder', async () => {
    expect((await cijfers()).kwartalen.map((cijfer) => cijfer.kwartaal)).toEqual([
      '2025-07-01',
      '2025-10-01',
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
    ])
  })
})

describe('het onderzoek', () => {
  const OP_TIJD = { gemeld: '2026-03-02', verslag: '2026-04-13' }
  const TE_LAAT = { gemeld: '2026-03-02', verslag: '2026-04-14' }
  it('is op tijd tot en met de laatste dag van de zes weken', async () => {
    await voegToe(30, OP_TIJD)
    await voegToe(10, TE_LAAT)
    expect((await kwartaal('2026-01-01'))?.onderzoekOpTijd).toBe(75)
  })
  it('verraadt niet hoe weinig mensen te lang wachtten', async () => {
    await voegToe(91, OP_TIJD)
    await voegToe(9, TE_LAAT)
    expect(await maand('2026-03-01')).toMatchObject({ meldingen: 100 })
    expect(await kwartaal('2026-01-01')).toMatchObject({ onderzoekOpTijd: 'weinig-te-laat' })
  })
  it('telt een melding die voor de laatste dag is ingetrokken als op tijd', async () => {
    await voegToe(20, TE_LAAT)
    await voegToe(20, { gemeld: '2026-03-02', gesloten: '2026-03-20', uitkomst: 'ingetrokken' })
    expect((await kwartaal('2026-01-01'))?.onderzoekOpTijd).toBe(50)
  })
  it('telt een melding die pas na de laatste dag is ingetrokken als te laat', async () => {
    await voegToe(20, OP_TIJD)
    await voegToe(20, { gemeld: '2026-03-02', gesloten: '2026-08-20', uitkomst: 'ingetrokken' })
    expect((await kwartaal('2026-01-01'))?.onderzoekOpTijd).toBe(50)
  })
  it('is te laat als de inwoner zelf maar een aanvraag deed omdat het uitbleef', async () => {
    await voegToe(20, OP_TIJD)
    await voegToe(20, { gemeld: '2026-03-02', aanvraag: '2026-04-20' })
    expect((await kwartaal('2026-01-01'))?.onderzoekOpTijd).toBe(50)
  })
  it('is ook te laat als het na zes weken nog loopt', async () => {
    await voegToe(20, OP_TIJD)
    await voegToe(20, { gemeld: '2026-03-02' })
    expect((await kwartaal('2026-01-01'))?.onderzoekOpTijd).toBe(50)
  })
  it('geeft nog geen aandeel zolang de zes weken van velen nog lopen', async () => {
    await voegToe(30, { gemeld: '2026-09-02', verslag: '2026-09-10' })
    await voegToe(30, { gemeld: '2026-09-30' })
    expect((await kwartaal('2026-07-01'))?.onderzoekOpTijd).toBe(50)
    const [begin, eind] = [new Date('2026-10-20T10:00:00Z'), '2026-07-01']
    const toen = vastGelukt(await haal(beleid, LINDEWAARD, begin)).kwartalen.find((cijfer) => cijfer.kwartaal === eind)
    expect(toen?.onderzoekOpTijd).toBe('loopt-nog')
  })
})

describe('het besluit', () => {
  const basis = { gemeld: '2025-12-15', verslag: '2026-01-20', aanvraag: '2026-03-09' }
  it('is op tijd als het binnen de termijn verstuurd is, en telt bij de aanvraag, niet bij de melding', async () => {
    await voegToe(20, { ...basis, besluit: '2026-03-23' })
    await voegToe(20, { ...basis, besluit: '2026-03-24' })
    expect((await kwartaal('2026-01-01'))?.besluitOpTijd).toBe(50)
    expect((await kwartaal('2025-10-01'))?.besluitOpTijd).toBe('geen')
  })
  it('mag later komen als de termijn heeft stilgestaan', async () => {
    await voegToe(20, { ...basis, besluit: '2026-04-02', beslissenUiterlijk: '2026-04-02' })
    expect((await kwartaal('2026-01-01'))?.besluitOpTijd).toBe(100)
  })
  it('hoeft niet meer als de zaak eerder eindigt', async () => {
    await voegToe(20, { ...basis, gesloten: '2026-03-12', uitkomst: 'overleden' })
    expect((await kwartaal('2026-01-01'))?.besluitOpTijd).toBe(100)
  })
  it('is nog niet bekend zolang de termijn stilstaat', async () => {
    await voegToe(20, { ...basis, beslissenUiterlijk: null })
    expect((await kwartaal('2026-01-01'))?.besluitOpTijd).toBe('loopt-nog')
  })
})

describe('wie nu wacht', () => {
  it('wacht op onderzoek, ook bij spoed, in de termijn of erna', async () => {
    await voegToe(11, { gemeld: '2026-10-12' })
    await voegToe(1, { gemeld: '2026-11-20', klok: 'spoed' })
    await voegToe(13, { gemeld: '2026-10-02' })
    expect(await wachtend('onderzoek')).toEqual({ stap: 'onderzoek', opTijd: 12, teLaat: 13 })
  })
  it('wacht op een besluit; wie nog iets moet opsturen is niet te laat', async () => {
    const basis = { gemeld: '2026-08-03', verslag: '2026-09-01', aanvraag: '2026-10-01' }
    await voegToe(12, basis)
    await voegToe(10, { ...basis, beslissenUiterlijk: null })
    expect(await wachtend('beslissing')).toEqual({ stap: 'beslissing', opTijd: 10, teLaat: 12 })
    expect(await wachtend('onderzoek')).toMatchObject({ opTijd: 0, teLaat: 0 })
  })
  it('telt niet wie het verslag aan het lezen is: die wacht niet op de gemeente', async () => {
    await voegToe(20, { gemeld: '2026-08-03', verslag: '2026-09-01', klok: null })
    expect(await wachtend('onderzoek')).toMatchObject({ opTijd: 0, teLaat: 0 })
  })
  it('blijft verborgen als het er minder dan tien zijn', async () => {
    await voegToe(9, { gemeld: '2026-10-02' })
    expect(await wachtend('onderzoek')).toMatchObject({ opTijd: 0, teLaat: 'te-weinig' })
  })
})

describe('de cijfers zien', () => {
  it.each(['consulent', 'backoffice', 'beheerder'] as const)('mag een %s niet', async (rol) => {
    expect(await haal({ ...beleid, rollen: [rol] })).toMatchObject({ ok: false })
  })
  it('mag een teamleider', async () => {
    expect(await haal({ ...beleid, rollen: ['teamleider'] })).toMatchObject({ ok: true })
  })
  it('mag wie niet is ingelogd niet', async () => {
    expect(await haal({ soort: 'anoniem' })).toMatchObject({ ok: false, code: 'niet-voor-u' })
  })
})
