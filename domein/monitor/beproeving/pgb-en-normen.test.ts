import { randomUUID } from 'node:crypto'
import { aanbieder, legAanbiederVast, legContractVast, legProductVast, legTarievenVast } from '@meedoen/inkoop'
import { agbCode, datum, datumOp, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, proefopslag } from '@meedoen/proef'
import { NORMENKADER_108, type Normenkader } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import type { Pgb } from '@meedoen/verordening'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { beproefNormen, beproefPgb } from '../index.ts'
import { type Proefhulp, voegBewonersToe } from '../proef/bewoners.ts'

const opslag = await proefopslag()
const NU = new Date('2026-11-22T10:00:00+01:00')
const beheerder: Stap['wie'] = {
  soort: 'medewerker',
  id: randomUUID(),
  naam: 'Martin',
  team: 'Staf',
  rollen: ['beheerder'],
  mandaten: [],
}
const alsBeheerder = <T>(werk: (stap: Stap) => Promise<T>, wie = beheerder) =>
  opslag.inGemeente(LINDEWAARD, (tx) =>
    werk({ tx, wie, nu: NU, vandaag: datumOp(NU), inzagesleutel: new Uint8Array(32) }),
  )
const wonen = (aantal: number, ...hulp: Proefhulp[]) =>
  opslag.inGemeente(LINDEWAARD, (tx) => voegBewonersToe(tx, aantal, { geboren: '1940-01-01', hulp }))

afterEach(() =>
  opslag.inGemeente(LINDEWAARD, async (tx) => {
    for (const tabel of ['zaken.voorziening', 'zaken.zaak', 'personen.persoon'] as const)
      await tx.db.deleteFrom(tabel).where('gemeente', '=', LINDEWAARD).execute()
  }),
)

describe('een andere regel voor het pgb', () => {
  const was: Pgb = {
    percentageInstelling: 100,
    percentageZelfstandige: 80,
    netwerkPerUur: 2200,
    netwerkVoor: ['begeleiding-individueel'],
    budgetplan: true,
  }
  const pgb = (helper: string, gevraagdPerUur: number | null = null): Proefhulp => ({
    soort: 'begeleiding-individueel',
    vorm: 'pgb',
    stand: 'verzonden',
    berekening: {
      regeling: 'pgb-bedrag',
      invoer: {
        op: '2026-02-01',
        helper,
        voorziening: 'begeleiding-individueel',
        naturaPerUur: 5000,
        urenPerJaar: 104,
        gevraagdPerUur,
        laagstePrijsPerUur: null,
      },
      uitkomst: {},
      versie: 'pgb-bedrag/2015-01-01/1',
    },
  })
  const beproef = async (anders: Partial<Pgb>) =>
    vastGelukt(await alsBeheerder((stap) => beproefPgb(stap, { was, wordt: { ...was, ...anders } })))

  it('geeft een zelfstandige een ander percentage van wat de gemeente betaalt', async () => {
    await wonen(12, pgb('zelfstandige'))
    await wonen(11, pgb('instelling'))
    expect(await beproef({ percentageZelfstandige: 90 })).toMatchObject({
      aantal: 23,
      groepen: { meer: 12, gelijk: 11 },
      geld: { was: 104 * (12 * 4000 + 11 * 5000), wordt: 104 * (12 * 4500 + 11 * 5000) },
    })
  })
  it('geeft nooit meer dan de hulp vraagt', async () => {
    await wonen(12, pgb('zelfstandige', 4000))
    expect(await beproef({ percentageZelfstandige: 90 })).toMatchObject({ groepen: { gelijk: 12, meer: 0 } })
  })
  it('laat geen pgb over als het netwerk er niet meer voor betaald mag worden', async () => {
    await wonen(12, pgb('netwerk'))
    expect(await beproef({ netwerkVoor: [] })).toMatchObject({
      groepen: { 'niets-meer': 12 },
      geld: { was: 12 * 104 * 2200, wordt: 0 },
    })
  })
  it('telt iemand met twee pgb’s een keer, met beide bedragen', async () => {
    await wonen(12, pgb('zelfstandige'), pgb('netwerk'))
    expect(await beproef({ netwerkPerUur: 2000 })).toMatchObject({
      aantal: 12,
      groepen: { minder: 12 },
      geld: { was: 12 * 104 * 6200, wordt: 12 * 104 * 6000 },
    })
  })
  it('laat een pgb naar kosten zoals het is, en noemt een pgb zonder berekening apart', async () => {
    await wonen(12, { vorm: 'pgb', pgbBedrag: 60_000, berekening: { regeling: 'pgb-weigering', invoer: {} } })
    await wonen(11, { vorm: 'pgb', pgbBedrag: 60_000 })
    expect(await beproef({ percentageZelfstandige: 10 })).toMatchObject({
      aantal: 12,
      groepen: { gelijk: 12 },
      geld: { was: 12 * 60_000, wordt: 12 * 60_000 },
      nietMeegerekend: [{ reden: 'zonder-berekening', aantal: 11 }],
    })
  })
  it('mag een consulent niet beproeven', async () => {
    const consulent = { ...beheerder, rollen: ['consulent' as const] }
    expect(await alsBeheerder((stap) => beproefPgb(stap, { was, wordt: was }), consulent)).toMatchObject({ ok: false })
    const normen = { was: NORMENKADER_108, wordt: NORMENKADER_108 }
    expect(await alsBeheerder((stap) => beproefNormen(stap, normen), consulent)).toMatchObject({ ok: false })
  })
})

describe('andere normen voor hulp bij het huishouden', () => {
  const AGB = agbCode('12345678')
  beforeAll(() =>
    opslag.inGemeente(LINDEWAARD, async (tx) => {
      await legProductVast(tx, {
        code: '01A01',
        categorie: '01',
        voorziening: 'hulp-bij-het-huishouden',
        naam: { nl: 'Schoonmaken', en: 'Cleaning' },
        eenheid: '01',
        frequentie: '2',
      })
      await legAanbiederVast(
        tx,
        aanbieder.parse({
          agb: AGB,
          naam: 'Proefzorg',
          telefoon: '0500 000000',
          email: 'post@proefzorg.example',
          website: 'https://proefzorg.example/',
          omschrijving: { nl: 'Proef', en: 'Proof' },
        }),
      )
      vastGelukt(await legContractVast(tx, { nummer: 'C1', agb: AGB, begin: datum('2026-01-01'), eind: null }))
      const tarief = { contract: 'C1', product: '01A01', begin: datum('2026-01-01'), eind: null }
      vastGelukt(await legTarievenVast(tx, 'C1', [{ ...tarief, bedrag: 60, wachttijdWeken: 0 }]))
    }),
  )
  const hulp = (taken: readonly string[] = [], product = '01A01'): Proefhulp => ({
    product,
    berekening: {
      regeling: 'huishoudelijke-hulp',
      invoer: {
        op: '2026-02-01',
        schoonHuis: {
          overname: true,
          eigenMogelijkheden: false,
          beperkingen: 'geen',
          groterHuishouden: false,
          extraKamersInGebruik: 0,
          extraKamersNietInGebruik: 0,
        },
        taken,
        gebruikelijkeHulpMinuten: 0,
      },
      uitkomst: {},
      versie: 'huishoudelijke-hulp/2015-01-01/1',
    },
  })
  const was: Normenkader = { ...NORMENKADER_108, taken: { was: { ...NORMENKADER_108.schoonHuis, urenPerJaar: 30 } } }
  const beproef = async (anders: Partial<Normenkader>) =>
    vastGelukt(await alsBeheerder((stap) => beproefNormen(stap, { was, wordt: { ...was, ...anders } })))
  const uren = (urenPerJaar: number) => ({ ...NORMENKADER_108.schoonHuis, urenPerJaar })

  it('kosten of schelen uren tegen wat de gemeente per uur betaalt', async () => {
    await wonen(12, hulp())
    expect(await beproef({ schoonHuis: uren(100) })).toMatchObject({
      groepen: { minder: 12 },
      geld: { was: 12 * 108 * 3600, wordt: 12 * 100 * 3600 },
    })
  })
  it('raken alleen wie die taak heeft', async () => {
    await wonen(12, hulp(['was']))
    await wonen(11, hulp())
    expect(await beproef({ taken: { was: uren(34) } })).toMatchObject({ groepen: { meer: 12, gelijk: 11 } })
  })
  it('zeggen niets over wie een taak heeft waarvoor geen norm meer is, of hulp zonder uurprijs', async () => {
    await wonen(12, hulp(['was']))
    await wonen(11, hulp([], '99X99'))
    await wonen(10, { product: '01A01' })
    expect(await beproef({ taken: {} })).toMatchObject({
      aantal: 0,
      nietMeegerekend: [
        { reden: 'zonder-berekening', aantal: 10 },
        { reden: 'geen-norm', aantal: 12 },
        { reden: 'geen-uurprijs', aantal: 11 },
      ],
    })
  })
})
