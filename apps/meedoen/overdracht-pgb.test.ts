import * as levering from '@meedoen/levering'
import * as zaken from '@meedoen/zaken'
import { afterAll, describe, expect, it } from 'vitest'
import { stelBeschikkingVast, wijsToe, wijzigToewijzing } from './overdrachten.ts'
import { DE_LINDE, GEMEENTE, NATURA, openOverdrachtweg, PGB, VANDAAG } from './proef/overdrachtweg.ts'

const weg = await openOverdrachtweg()
const { teamleider, als, lukt, verwerk, meld, meldOpnieuw, vraagAan, besluit, zaakVan, toeTeWijzen } = weg
afterAll(() => weg.ruimOp())

const budgetten = (zaak: string) => als(teamleider, VANDAAG, (s) => levering.budgettenInZaak(s, zaak))
/** As the consulent decides: with every look at other help of this person. */
const beslis = (zaak: string, ...voorzieningen: object[]) =>
  als(teamleider, VANDAAG, (s) =>
    stelBeschikkingVast(s, zaak, { voorzieningen, motivering: 'Daarom past deze hulp bij u.' }),
  )

/** Another case of who was met last, ready to be decided on. */
async function tweedeZaak(): Promise<string> {
  const zaak = await meldOpnieuw()
  await vraagAan(zaak)
  return zaak
}
async function verzend(zaak: string): Promise<void> {
  await lukt(teamleider, VANDAAG, (s) => zaken.verzendBeschikking(s, zaak))
  expect(await verwerk()).toMatchObject({ mislukt: 0 })
}

describe('een besluit over een pgb', () => {
  it('opent na verzending een budget, één keer, en stopt het na overlijden op die dag', async () => {
    const zaak = await meld()
    await besluit(zaak, PGB)
    expect(await budgetten(zaak)).toEqual([])
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    const [{ pgbBedrag } = { pgbBedrag: null }] = (await zaakVan(zaak)).voorzieningen
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'lopend', bedrag: pgbBedrag, begin: '2026-11-18' }])
    await als({ soort: 'systeem', naam: 'proef' }, VANDAAG, (s) =>
      s.tx.zetTaak(zaken.OVERDRACHT_PGB, { gemeente: GEMEENTE, id: zaak }),
    )
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toHaveLength(1)
    await lukt(teamleider, '2026-11-23', (s) => zaken.verwerkOverlijden(s, zaak, { overledenOp: '21-11-2026' }))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'beeindigd', eind: '2026-11-21', eindreden: 'overleden' }])
  })

  it('houdt na intrekken van het besluit vóór de eerste dag niets over', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...PGB, begin: '1-12-2026', eind: '30-11-2027' })
    await verwerk()
    const intrekking = { grond: 'b', per: '1-12-2026', tekst: 'De hulp is niet meer nodig.' }
    await lukt(teamleider, '2026-11-20', (s) => zaken.trekBeschikkingIn(s, zaak, intrekking))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'ingetrokken', eindreden: 'ingetrokken' }])
  })
})

describe('hetzelfde niet dubbel (OP043)', () => {
  const ERNA = { begin: '18-11-2027', eind: '17-11-2028' }

  it('geen pgb naast een pgb, ook niet als het budget nog opengaat; de dag erna kan', async () => {
    await besluit(await meld(), PGB)
    const zaak = await tweedeZaak()
    const laat = { ...PGB, begin: '17-11-2027', eind: '16-11-2028' }
    expect(await beslis(zaak, laat)).toMatchObject({ code: 'pgb-dubbel', veld: 'voorzieningen.0.begin' })
    await verwerk()
    expect(await beslis(zaak, laat)).toMatchObject({ code: 'pgb-dubbel' })
    expect(await beslis(zaak, { ...PGB, ...ERNA })).toMatchObject({ ok: true })
  })

  it('geen natura naast een pgb waarvan het budget nog opengaat: niet als besluit en niet als toewijzing', async () => {
    await besluit(await meld(), PGB)
    const zaak = await tweedeZaak()
    const natura = { ...NATURA, begin: '1-12-2026', eind: '30-11-2027' }
    expect(await beslis(zaak, natura)).toMatchObject({ code: 'pgb-loopt', veld: 'voorzieningen.0.begin' })
    // Decided before that look was there: the assignment itself is refused.
    await lukt(teamleider, VANDAAG, (s) =>
      zaken.stelBeschikkingVast(s, zaak, { voorzieningen: [natura], motivering: 'Daarom past deze hulp bij u.' }),
    )
    await lukt(teamleider, VANDAAG, (s) => zaken.verzendBeschikking(s, zaak))
    const voorziening = await toeTeWijzen(zaak)
    expect(await als(teamleider, VANDAAG, (s) => wijsToe(s, zaak, voorziening, DE_LINDE))).toMatchObject({
      code: 'pgb-loopt',
    })
    await verwerk()
    expect(await als(teamleider, VANDAAG, (s) => wijsToe(s, zaak, voorziening, DE_LINDE))).toMatchObject({
      code: 'pgb-loopt',
    })
  })

  it('niet binnen één besluit; een besluit dat nog niet is verzonden, wordt vervangen', async () => {
    const zaak = await meld()
    await vraagAan(zaak)
    const natura = { ...NATURA, begin: '17-11-2027', eind: '30-11-2028' }
    expect(await beslis(zaak, PGB, natura)).toMatchObject({ code: 'vorm-dubbel', veld: 'voorzieningen.1.begin' })
    expect(await beslis(zaak, PGB, PGB)).toMatchObject({ code: 'vorm-dubbel' })
    expect(await beslis(zaak, PGB, { ...natura, begin: '18-11-2027' })).toMatchObject({ ok: true })
    expect(await beslis(zaak, PGB)).toMatchObject({ ok: true })
    expect(await beslis(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })).toMatchObject({ ok: true })
  })

  it('opent van twee besluiten die elkaar kruisten er één, en zegt dat aan wie de zaak behandelt', async () => {
    await besluit(await meld(), PGB)
    await verwerk()
    const zaak = await tweedeZaak()
    await lukt(teamleider, VANDAAG, (s) =>
      zaken.stelBeschikkingVast(s, zaak, { voorzieningen: [PGB], motivering: 'Daarom past deze hulp bij u.' }),
    )
    await verzend(zaak)
    expect(await budgetten(zaak)).toEqual([])
    const signalen = await als(teamleider, VANDAAG, (s) => zaken.haalSignalen(s))
    expect(signalen).toContainEqual(expect.objectContaining({ zaak, soort: 'pgb-dubbel' }))
  })
})

describe('een pgb van voor deze kamer', () => {
  it('krijgt alsnog een budget, één keer, en een pgb dat voorbij is niet', async () => {
    const open = () => als({ soort: 'systeem', naam: 'proef' }, '2026-12-01', (s) => levering.openGemisteBudgetten(s))
    await verwerk()
    // What has another budget in its way is asked for again every night.
    const voor = await open()
    await verwerk()
    await besluit(await meld(), { ...PGB, eind: '30-11-2026' })
    const zaak = await meld()
    // Its own job did not run yet: as if it was never asked.
    await besluit(zaak, PGB)
    expect(await open()).toBe(voor + 1)
    await verwerk()
    expect(await budgetten(zaak)).toHaveLength(1)
    expect(await open()).toBe(voor)
  })
})

describe('een pgb dat verandert', () => {
  it('wordt verlengd met een besluit dat aansluit: twee budgetten, zonder dag ertussen of dubbel', async () => {
    const eerste = await meld()
    await besluit(eerste, PGB)
    await verwerk()
    const zaak = await tweedeZaak()
    expect(await beslis(zaak, { ...PGB, begin: '18-11-2027', eind: '17-11-2028' })).toMatchObject({ ok: true })
    await verzend(zaak)
    expect(await budgetten(eerste)).toMatchObject([{ stand: 'lopend', eind: '2027-11-17' }])
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'lopend', begin: '2027-11-18', eind: '2028-11-17' }])
  })

  it('komt in plaats van natura: pas als de toewijzing eindigt op de dag ervoor', async () => {
    const eerste = await meld()
    await besluit(eerste, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(eerste)
    const { toewijzing } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, eerste, voorziening, DE_LINDE))
    const zaak = await tweedeZaak()
    const pgb = { ...PGB, begin: '1-1-2027', eind: '31-12-2027' }
    expect(await beslis(zaak, pgb)).toMatchObject({ code: 'natura-loopt' })
    await lukt(teamleider, VANDAAG, (s) =>
      wijzigToewijzing(s, toewijzing, { wat: 'einddatum', eind: '31-12-2026', reden: '08', akkoord: 'ja' }),
    )
    expect(await beslis(zaak, pgb)).toMatchObject({ ok: true })
    await verzend(zaak)
    expect(await budgetten(zaak)).toMatchObject([{ begin: '2027-01-01' }])
  })

  it('maakt plaats voor natura: het budget stopt de dag voor de intrekking, en de toewijzing begint erop', async () => {
    const eerste = await meld()
    await besluit(eerste, PGB)
    await verwerk()
    const zaak = await tweedeZaak()
    const natura = { ...NATURA, begin: '1-1-2027', eind: '31-12-2027' }
    expect(await beslis(zaak, natura)).toMatchObject({ code: 'pgb-loopt' })
    const intrekking = { grond: 'b', per: '1-1-2027', tekst: 'De hulp gaat verder in natura.' }
    await lukt(teamleider, VANDAAG, (s) => zaken.trekBeschikkingIn(s, eerste, intrekking))
    await verwerk()
    expect(await budgetten(eerste)).toMatchObject([{ stand: 'beeindigd', eind: '2026-12-31' }])
    expect(await beslis(zaak, natura)).toMatchObject({ ok: true })
    await verzend(zaak)
    const voorziening = await toeTeWijzen(zaak)
    await lukt(teamleider, VANDAAG, (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
  })

  it('stopt bij verhuizen op de laatste dag hier, in elke zaak van die inwoner', async () => {
    const eerste = await meld()
    await besluit(eerste, PGB)
    const zaak = await tweedeZaak()
    await beslis(zaak, { ...PGB, begin: '18-11-2027', eind: '17-11-2028' })
    await verzend(zaak)
    const verhuisd = { vertrokkenOp: '22-11-2026', naarGemeente: 'Oeverstroom' }
    await lukt(teamleider, '2026-11-24', (s) => zaken.verwerkVerhuizing(s, eerste, verhuisd))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(eerste)).toMatchObject([{ stand: 'beeindigd', eind: '2026-11-22', eindreden: 'verhuisd' }])
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'ingetrokken', eindreden: 'verhuisd' }])
  })
})
