import { datum } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Opslag } from './opslag.ts'
import { verbindingVan } from './verbinding.ts'

let opslag: Opslag
let gedaan: string[]

beforeEach(async () => {
  opslag = await proefopslag()
  gedaan = []
  opslag.taken.registreer('brief/versturen', async ({ gemeente, id }) => {
    gedaan.push(`${gemeente} ${id}`)
  })
  opslag.taken.registreer('brief/mislukken', async () => {
    throw new Error('printer staat uit')
  })
})

const zet = (id: string, opties?: { startNa?: Date; sleutel?: string }, gemeente = LINDEWAARD): Promise<void> =>
  opslag.inGemeente(gemeente, (tx) => tx.zetTaak('brief/versturen', { gemeente, id }, opties))

const alsEigenaar = (tekst: string): Promise<readonly Record<string, unknown>[]> =>
  verbindingVan(opslag).alsEigenaar((tx) => tx.query(tekst))

describe('een taak', () => {
  it('wordt eenmaal gedaan, met de gemeente en het id', async () => {
    await zet('b1')
    expect(await opslag.taken.verwerkWachtende()).toEqual({ gedaan: 1, mislukt: 0 })
    expect(await opslag.taken.verwerkWachtende()).toEqual({ gedaan: 0, mislukt: 0 })
    expect(gedaan).toEqual(['9001 b1'])
  })
  it('bestaat niet als de transactie wordt teruggedraaid', async () => {
    const mislukt = opslag.inGemeente(LINDEWAARD, async (tx) => {
      await tx.zetTaak('brief/versturen', { gemeente: LINDEWAARD, id: 'b1' })
      throw new Error('stuk')
    })
    await expect(mislukt).rejects.toThrow('stuk')
    await opslag.taken.verwerkWachtende()
    expect(gedaan).toEqual([])
  })
  it('met dezelfde sleutel staat maar één keer te wachten, per gemeente', async () => {
    await zet('b1', { sleutel: 's' })
    await zet('b2', { sleutel: 's' })
    await zet('b3', { sleutel: 's' }, OEVERSTROOM)
    await opslag.taken.verwerkWachtende()
    expect(gedaan).toEqual(['9001 b1', '9002 b3'])
  })
  it('met dezelfde sleutel mag weer als de vorige gedaan is', async () => {
    await zet('b1', { sleutel: 's' })
    await opslag.taken.verwerkWachtende()
    await zet('b2', { sleutel: 's' })
    await opslag.taken.verwerkWachtende()
    expect(gedaan).toEqual(['9001 b1', '9001 b2'])
  })
  it('met dezelfde sleutel wacht tot de tweede die haar nodig heeft klaar is met schrijven', async () => {
    await zet('b1', { sleutel: 's' })
    const gedaanTijdensTransactie = await opslag.inGemeente(LINDEWAARD, async (tx) => {
      await tx.zetTaak('brief/versturen', { gemeente: LINDEWAARD, id: 'b1' }, { sleutel: 's' })
      // PGlite does one thing at a time, so there nobody can run a job now.
      if (opslag.soort === 'postgres') await opslag.taken.verwerkWachtende()
      return [...gedaan]
    })
    expect(gedaanTijdensTransactie).toEqual([])
    await opslag.taken.verwerkWachtende()
    expect(gedaan).toEqual(['9001 b1'])
  })
  it('voor later wordt nu niet gedaan, tenzij dezelfde taak eerder nodig blijkt', async () => {
    await zet('b1', { startNa: new Date(Date.now() + 3_600_000), sleutel: 's' })
    await opslag.taken.verwerkWachtende()
    expect(gedaan).toEqual([])
    await zet('b1', { sleutel: 's' })
    await opslag.taken.verwerkWachtende()
    expect(gedaan).toEqual(['9001 b1'])
  })
  it('die een volgende taak zet, wordt in dezelfde ronde gevolgd', async () => {
    opslag.taken.registreer('eerst', ({ gemeente, id }, omgeving) =>
      omgeving.opslag.inGemeente(gemeente, (tx) => tx.zetTaak('brief/versturen', { gemeente, id })),
    )
    await opslag.inGemeente(LINDEWAARD, (tx) => tx.zetTaak('eerst', { gemeente: LINDEWAARD, id: 'b7' }))
    expect(await opslag.taken.verwerkWachtende()).toEqual({ gedaan: 2, mislukt: 0 })
    expect(gedaan).toEqual(['9001 b7'])
  })
})

describe('de muur om de wachtrij', () => {
  it('laat geen taak zetten op naam van een andere gemeente', async () => {
    const verzoek = opslag.inGemeente(OEVERSTROOM, (tx) =>
      tx.zetTaak('brief/versturen', { gemeente: LINDEWAARD, id: 'b1' }),
    )
    await expect(verzoek).rejects.toThrow(/een taak hoort bij de gemeente/)
  })
  it.each(['select * from pgboss.job', 'delete from pgboss.job_common', `select platform.maak_wachtrij('x')`])(
    'weigert een gewone transactie: %s',
    async (tekst) => {
      const verzoek = opslag.inGemeente(LINDEWAARD, ({ db }) => sql.raw(tekst).execute(db))
      await expect(verzoek).rejects.toThrow(/permission denied/)
    },
  )
})

describe('een taak die mislukt', () => {
  const zetMislukkend = (): Promise<void> =>
    opslag.inGemeente(LINDEWAARD, (tx) => tx.zetTaak('brief/mislukken', { gemeente: LINDEWAARD, id: 'b1' }))

  it('wacht op de volgende poging en is intussen te zien', async () => {
    await zetMislukkend()
    expect(await opslag.taken.verwerkWachtende()).toEqual({ gedaan: 0, mislukt: 1 })
    const [taak, ...rest] = await opslag.taken.mislukt(LINDEWAARD)
    expect(rest).toEqual([])
    expect(taak).toMatchObject({
      naam: 'brief/mislukken',
      gemeente: '9001',
      onderwerp: 'b1',
      pogingen: 1,
      definitief: false,
      melding: 'printer staat uit',
    })
    expect(taak?.volgende?.getTime()).toBeGreaterThan(Date.now())
    expect(await opslag.taken.mislukt(OEVERSTROOM)).toEqual([])
  })
  it('blijft na de laatste poging staan, tot iemand haar opnieuw laat proberen', async () => {
    await zetMislukkend()
    await alsEigenaar(`update pgboss.job set retry_limit = 0 where name = 'brief/mislukken'`)
    await opslag.taken.verwerkWachtende()
    const [taak] = await opslag.taken.mislukt()
    expect(taak).toMatchObject({ definitief: true, volgende: null })
    await opslag.taken.probeerOpnieuw('brief/mislukken', taak?.id ?? '')
    expect(await opslag.taken.verwerkWachtende()).toEqual({ gedaan: 0, mislukt: 1 })
  })
  it('wordt acht keer opnieuw geprobeerd met groeiende tussenpozen', async () => {
    await zetMislukkend()
    expect(await alsEigenaar('select retry_limit, retry_backoff, retry_delay_max from pgboss.job')).toEqual([
      { retry_limit: 8, retry_backoff: true, retry_delay_max: 3600 },
    ])
  })
})

describe('gestarte taken', () => {
  it('worden vanzelf gedaan, ook als ze er al stonden', async () => {
    const klaar = Promise.withResolvers<string>()
    opslag.taken.registreer('bellen', async ({ id }) => klaar.resolve(id))
    await opslag.inGemeente(LINDEWAARD, (tx) => tx.zetTaak('bellen', { gemeente: LINDEWAARD, id: 't1' }))
    await opslag.taken.start()
    expect(await klaar.promise).toBe('t1')
  })
  it('laten zich niet meer aanvullen', async () => {
    await opslag.taken.start()
    expect(() => opslag.taken.registreer('laat', async () => undefined)).toThrow(/voordat ze starten/)
  })
})

describe('een klok', () => {
  it('geeft elke gemeente haar eigen taak van die dag, en niet twee keer', async () => {
    await opslag.taken.waaierUit('brief/versturen', datum('2026-11-22'))
    await opslag.taken.waaierUit('brief/versturen', datum('2026-11-22'))
    await opslag.taken.verwerkWachtende()
    expect(gedaan).toEqual(['9001 2026-11-22', '9002 2026-11-22'])
  })
  it('staat na de start op Nederlandse tijd, en verdwijnt als niemand haar meer zet', async () => {
    const klokken = (): ReturnType<typeof alsEigenaar> =>
      alsEigenaar('select name, cron, timezone from pgboss.schedule')
    opslag.taken.plan('brief/versturen', '0 6 * * *')
    await opslag.taken.start()
    expect(await klokken()).toEqual([{ name: 'brief/versturen.klok', cron: '0 6 * * *', timezone: 'Europe/Amsterdam' }])
  })
})
