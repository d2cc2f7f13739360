import { type Datum, datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { beforeAll, describe, expect, it } from 'vitest'
import { type EigenBijdrage, type Onderwerp, stelVersieVast, type Termijnen, versieOp, versiesVan } from './index.ts'

const opslag = await proefopslag()
const OP = new Date('2026-11-22T10:00:00Z')
/** The amounts of the law, as the caller would hand them in. */
const wet = { hoogsteBijdragePerMaand: (dag: Datum) => (dag < '2027-01-01' ? 2180 : null) }

const termijnen: Termijnen = {
  eersteContactWerkdagen: 3,
  spoedContactUren: 4,
  bijnaVerstrekenDagen: 7,
  conceptBewaarDagen: 30,
  gesprekWerkdagen: 15,
  verslagReactieDagen: 10,
}
const bijdrage: EigenBijdrage = {
  bedragPerMaand: null,
  minima: { ongehuwdOnderAow: 1_900_000, ongehuwdAow: 2_000_000, gehuwdAow: 2_700_000 },
  vervoerEigenBijdrage: false,
  ouderbijdrageWoningaanpassing: false,
  beginBij: 'start-hulp',
}
const leg = (tx: Transactie, onderwerp: Onderwerp, ingang: string, inhoud: unknown, bron = 'Verordening Wmo 2025') =>
  stelVersieVast(tx, { onderwerp, ingang: datum(ingang), bron, inhoud, op: OP, door: 'inrichting' }, wet)
const inLindewaard = <T>(werk: (tx: Transactie) => Promise<T>) => opslag.inGemeente(LINDEWAARD, werk)

beforeAll(() =>
  inLindewaard(async (tx) => {
    await leg(tx, 'termijnen', '2025-01-01', termijnen)
    await leg(tx, 'termijnen', '2026-07-01', { ...termijnen, eersteContactWerkdagen: 2 })
  }),
)

describe('een versie op een dag', () => {
  const eersteContact = (dag: string) =>
    inLindewaard(async (tx) => {
      const versie = await versieOp(tx, 'termijnen', datum(dag))
      return versie.ok ? versie.waarde.inhoud.eersteContactWerkdagen : versie.code
    })
  it('is de laatste die al is ingegaan', async () => {
    expect(await eersteContact('2026-06-30')).toBe(3)
    expect(await eersteContact('2026-07-01')).toBe(2)
  })
  it('ontbreekt voor de eerste ingangsdatum, en de tekst zegt wat te doen', async () => {
    expect(await eersteContact('2024-12-31')).toBe('geen-verordening')
    const nee = await inLindewaard((tx) => versieOp(tx, 'mandaatregeling', datum('2026-01-01')))
    expect(nee).toMatchObject({
      ok: false,
      tekst:
        'Voor 1 januari 2026 heeft de gemeente de mandaatregeling nog niet vastgelegd. ' +
        'Een beheerder kan dit doen onder Beheer, met een ingangsdatum op of voor die dag.',
    })
  })
  it('geldt niet voor een andere gemeente', async () => {
    const elders = await opslag.inGemeente(OEVERSTROOM, (tx) => versieOp(tx, 'termijnen', datum('2026-07-01')))
    expect(elders).toMatchObject({ ok: false, code: 'geen-verordening' })
  })
})

describe('een versie vaststellen', () => {
  it('verbetert een eerdere versie van dezelfde dag zonder die te wissen', async () => {
    await inLindewaard((tx) => leg(tx, 'pgb', '2026-01-01', pgb(80)))
    const tweede = await inLindewaard((tx) => leg(tx, 'pgb', '2026-01-01', pgb(85)))
    expect(tweede).toMatchObject({ ok: true, waarde: { volgnummer: 2 } })
    await inLindewaard(async (tx) => {
      const nu = await versieOp(tx, 'pgb', datum('2026-01-01'))
      expect(nu).toMatchObject({ waarde: { inhoud: { percentageZelfstandige: 85 }, vastgesteldDoor: 'inrichting' } })
      expect((await versiesVan(tx, 'pgb')).map((v) => v.inhoud.percentageZelfstandige)).toEqual([85, 80])
    })
  })
  it('weigert inhoud die niet klopt en noemt het veld', async () => {
    const nee = await inLindewaard((tx) => leg(tx, 'termijnen', '2026-01-01', { ...termijnen, conceptBewaarDagen: 0 }))
    expect(nee).toMatchObject({ ok: false, code: 'ongeldige-inhoud', veld: 'conceptBewaarDagen' })
  })
  it('weigert een versie zonder bron', async () => {
    const nee = await inLindewaard((tx) => leg(tx, 'termijnen', '2026-01-01', termijnen, ' '))
    expect(nee).toMatchObject({ ok: false, code: 'bron-ontbreekt', veld: 'bron' })
  })
})

describe('de eigen bijdrage van de gemeente', () => {
  const stel = (bedragPerMaand: number | null, ingang = '2026-01-01') =>
    inLindewaard((tx) => leg(tx, 'eigen-bijdrage', ingang, { ...bijdrage, bedragPerMaand }))
  it('mag gelijk zijn aan het bedrag in de wet, lager, of niets eigens', async () => {
    expect(await stel(2180)).toMatchObject({ ok: true })
    expect(await stel(1000)).toMatchObject({ ok: true })
    expect(await stel(null)).toMatchObject({ ok: true })
  })
  it('mag niet hoger zijn dan de wet (2.1.4a)', async () => {
    const nee = await stel(2181)
    expect(nee).toMatchObject({ ok: false, code: 'boven-wettelijk-maximum', veld: 'bedragPerMaand' })
    expect(nee).toMatchObject({ tekst: expect.stringMatching(/op 1 januari 2026 hoogstens €\s21,80 per maand/) })
  })
  it('wacht met een eigen bedrag tot het bedrag in de wet bekend is', async () => {
    expect(await stel(1000, '2027-01-01')).toMatchObject({ ok: false, code: 'boven-wettelijk-maximum' })
    expect(await stel(null, '2027-01-01')).toMatchObject({ ok: true })
  })
})

const pgb = (percentageZelfstandige: number) => ({
  percentageInstelling: 100,
  percentageZelfstandige,
  netwerkPerUur: 2200,
  netwerkVoor: ['begeleiding-individueel'],
  budgetplan: true,
})
