import { agbCode } from '@meedoen/kern'
import * as levering from '@meedoen/levering'
import * as zaken from '@meedoen/zaken'
import { afterAll, describe, expect, it } from 'vitest'
import { kenVerzoekToe, stelBeschikkingVast, wijsToe, wijzigToewijzing } from './overdrachten.ts'
import { DE_LINDE, GEMEENTE, MELDDAG, NATURA, openOverdrachtweg, SAMEN_THUIS, VANDAAG } from './proef/overdrachtweg.ts'

const weg = await openOverdrachtweg()
const { teamleider, linde, samen, als, lukt, verwerk, meld, meldOpnieuw, vraagAan, besluit } = weg
const { zaakVan, toeTeWijzen, toewijzing, laatsteBsn } = weg
afterAll(() => weg.ruimOp())

describe('van beschikking naar hulp', () => {
  it('gaat over een 301, een 302 en een 305 naar "hulp is gestart"', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    expect((await zaakVan(zaak)).stand).toBe('wacht-op-start')
    await verwerk()
    await lukt(linde, '2026-11-19', (s) => levering.antwoordMet302(s, id, { akkoord: true }))
    await lukt(linde, '2026-11-20', (s) => levering.meldStart(s, id, '20-11-2026'))
    expect((await zaakVan(zaak)).stand).toBe('wacht-op-start')
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'hulp-gestart', voorzieningen: [{ gestartOp: '2026-11-20' }] })
  })

  it('gaat terug naar "wacht op start" als de aanbieder de start terugneemt, en daarna gewoon verder', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(linde, '2026-11-20', (s) => levering.meldStart(s, id, '20-11-2026'))
    await verwerk()
    await lukt(linde, '2026-11-21', (s) => levering.verwijderStart(s, id))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'wacht-op-start', voorzieningen: [{ gestartOp: null }] })
    await lukt(linde, '2026-11-22', (s) => levering.meldStart(s, id, '22-11-2026'))
    await verwerk()
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'hulp-gestart', voorzieningen: [{ gestartOp: '2026-11-22' }] })
    const soorten = (await als(teamleider, VANDAAG, (s) => zaken.haalTijdlijn(s, zaak))).map(({ soort }) => soort)
    expect(soorten.filter((soort) => soort.startsWith('hulp')).sort()).toEqual([
      'hulpGestart',
      'hulpGestart',
      'hulpstartVervallen',
    ])
  })

  it('staat stil als de aanbieder dat meldt, gaat verder na een nieuwe start, en houdt op na een stop voor altijd', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(linde, '2026-11-18', (s) => levering.meldStart(s, id, '18-11-2026'))
    await verwerk()
    const stand = async () => (await zaakVan(zaak)).voorzieningen[0]
    await lukt(linde, '2026-11-20', (s) => levering.meldStop(s, id, { einddatum: '19-11-2026', reden: '20' }))
    await verwerk()
    expect(await stand()).toMatchObject({ stand: 'onderbroken', gestoptOp: '2026-11-19' })
    await lukt(linde, '2026-11-21', (s) => levering.meldStart(s, id, '21-11-2026'))
    await verwerk()
    expect(await stand()).toMatchObject({ stand: 'gestart', gestartOp: '2026-11-21', gestoptOp: null })
    await lukt(linde, '2026-11-22', (s) => levering.meldStop(s, id, { einddatum: '22-11-2026', reden: '21' }))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await stand()).toMatchObject({ stand: 'gestopt', gestoptOp: '2026-11-22' })
    const soorten = (await als(teamleider, VANDAAG, (s) => zaken.haalTijdlijn(s, zaak))).map(({ soort }) => soort)
    expect(soorten.filter((soort) => soort.startsWith('hulp'))).not.toContain('hulpstartVervallen')
  })

  it('komt na een afkeurend 302 terug op het bureau, en gaat dan naar een ander', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const eerste = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    const reden = { akkoord: false, reden: 'product-past-niet' } as const
    await lukt(linde, '2026-11-19', (s) => levering.antwoordMet302(s, eerste.toewijzing, reden))
    await verwerk()
    expect((await zaakVan(zaak)).voorzieningen[0]?.stand).toBe('teruggelegd')
    const tweede = await lukt(teamleider, '2026-11-19', (s) => wijsToe(s, zaak, voorziening, SAMEN_THUIS))
    expect((await toewijzing(tweede.toewijzing)).nummer).toBeGreaterThan((await toewijzing(eerste.toewijzing)).nummer)
    // A job may run twice; the late one finds that the consulent has gone on.
    await als({ soort: 'systeem', naam: 'proef' }, VANDAAG, (s) =>
      s.tx.zetTaak(levering.OVERDRACHT_TERUGLEG, { gemeente: GEMEENTE, id: eerste.toewijzing }),
    )
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect((await zaakVan(zaak)).voorzieningen[0]?.stand).toBe('toegewezen')
    await lukt(samen, '2026-11-20', (s) => levering.antwoordMet302(s, tweede.toewijzing, { akkoord: true }))
  })

  it('laat niets achter als de aanbieder het niet kan leveren', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const nee = await als(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, agbCode('99000005')))
    expect(nee).toMatchObject({ ok: false, code: 'geen-contract' })
    expect(await toeTeWijzen(zaak)).toBe(voorziening)
    expect(await als(teamleider, VANDAAG, (s) => levering.toewijzingenInZaak(s, zaak))).toEqual([])
  })

  it('kan alleen wie de zaak behandelt', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    for (const wie of [linde, { soort: 'anoniem' } as const])
      expect(await als(wie, VANDAAG, (s) => wijsToe(s, zaak, voorziening, DE_LINDE))).toMatchObject({ ok: false })
  })
})

describe('een toewijzing die verandert', () => {
  async function loopt(): Promise<{ zaak: string; id: string; voorziening: string }> {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(linde, '2026-11-18', (s) => levering.meldStart(s, id, '18-11-2026'))
    await verwerk()
    return { zaak, id, voorziening }
  }
  const laatste = async (zaak: string): Promise<levering.Toewijzing> => {
    const alle = await als(teamleider, VANDAAG, (s) => levering.toewijzingenInZaak(s, zaak))
    const [gevonden] = alle.slice(-1)
    if (!gevonden) throw new Error('geen toewijzing')
    return gevonden
  }
  const hulp = async (zaak: string) => (await zaakVan(zaak)).voorzieningen[0]

  it('laat bij minder hulp dezelfde aanbieder doorgaan: de zaak ziet geen tweede begin', async () => {
    const { zaak, id } = await loopt()
    const minder = { wat: 'omvang', vanaf: '23-11-2026', product: '01A04', volume: '90', reden: '05', akkoord: 'ja' }
    await lukt(teamleider, '2026-11-20', (s) => wijzigToewijzing(s, id, minder))
    const nieuw = await laatste(zaak)
    expect(nieuw).toMatchObject({ volume: 90, vervangt: id })
    expect(await hulp(zaak)).toMatchObject({ stand: 'gestart', gestartOp: '2026-11-18', volume: 120 })
    await lukt(linde, '2026-11-23', (s) => levering.meldStart(s, nieuw.id, '23-11-2026'))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await hulp(zaak)).toMatchObject({ stand: 'gestart', gestartOp: '2026-11-18' })
    await lukt(linde, VANDAAG, (s) => levering.meldStop(s, nieuw.id, { einddatum: '24-11-2026', reden: '19' }))
    await verwerk()
    expect(await hulp(zaak)).toMatchObject({ stand: 'gestopt', gestoptOp: '2026-11-24' })
  })

  it('laat wie de zaak behandelt weten dat de aanbieder minder geeft, of om andere hulp vraagt', async () => {
    const { zaak, id } = await loopt()
    const gemeld = async () =>
      (await als(teamleider, VANDAAG, zaken.haalSignalen)).flatMap((s) => (s.zaak === zaak ? s.soort : []))
    expect(await gemeld()).toEqual(['gestart'])
    const minder = { vanaf: '23-11-2026', volume: '90', reden: 'gaat-beter' }
    await lukt(linde, '2026-11-23', (s) => levering.meldInzet(s, id, minder))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect((await gemeld()).toSorted()).toEqual(['gestart', 'inzet'])
    const wens = { vanaf: '1-12-2026', eind: '17-11-2027', volume: '60', reden: '1' }
    await lukt(linde, VANDAAG, (s) => levering.vraagWijziging(s, id, wens))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect((await gemeld()).toSorted()).toEqual(['gestart', 'inzet', 'verzoek'])
    await als(teamleider, VANDAAG, (s) => zaken.zetSignalenGezien(s, zaak))
    expect(await gemeld()).toEqual([])
  })

  it('laat wie de zaak behandelt weten dat de aanbieder een wijziging afwijst', async () => {
    const { zaak, id } = await loopt()
    await lukt(linde, '2026-11-19', (s) => levering.antwoordMet302(s, id, { akkoord: true }))
    const korter = { wat: 'einddatum', eind: '31-3-2027', reden: '05', akkoord: 'ja' }
    await lukt(teamleider, '2026-11-20', (s) => wijzigToewijzing(s, id, korter))
    await lukt(linde, '2026-11-23', (s) =>
      levering.antwoordMet302(s, id, { akkoord: false, reden: 'bericht-klopt-niet' }),
    )
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    const gemeld = (await als(teamleider, VANDAAG, zaken.haalSignalen)).flatMap((s) => (s.zaak === zaak ? s.soort : []))
    expect(gemeld).toContain('wijziging-afgewezen')
  })

  it('gaat naar een andere aanbieder, die nog moet beginnen; wijst die af, dan ligt de keuze weer open', async () => {
    const { zaak, id } = await loopt()
    const wissel = { wat: 'aanbieder', vanaf: '23-11-2026', agb: SAMEN_THUIS, akkoord: 'ja' }
    await lukt(teamleider, '2026-11-20', (s) => wijzigToewijzing(s, id, wissel))
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-22', redenWijziging: '09' })
    expect(await hulp(zaak)).toMatchObject({ stand: 'toegewezen', agb: SAMEN_THUIS })
    const nieuw = await laatste(zaak)
    await lukt(samen, '2026-11-23', (s) => levering.meldStart(s, nieuw.id, '23-11-2026'))
    await verwerk()
    expect(await hulp(zaak)).toMatchObject({ stand: 'gestart' })
    const soorten = (await als(teamleider, VANDAAG, (s) => zaken.haalTijdlijn(s, zaak))).map(({ soort }) => soort)
    expect(soorten).not.toContain('hulpstartVervallen')
    const terug = { ...wissel, vanaf: '24-11-2026', agb: DE_LINDE }
    await lukt(teamleider, VANDAAG, (s) => wijzigToewijzing(s, nieuw.id, terug))
    const derde = await laatste(zaak)
    const nee = { akkoord: false, reden: 'product-past-niet' } as const
    await lukt(linde, VANDAAG, (s) => levering.antwoordMet302(s, derde.id, nee))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await hulp(zaak)).toMatchObject({ stand: 'teruggelegd' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: vierde } = await lukt(teamleider, VANDAAG, (s) => wijsToe(s, zaak, voorziening, SAMEN_THUIS))
    expect(await toewijzing(vierde)).toMatchObject({ begin: '2026-11-24', vervangt: nieuw.id })
  })

  it('wacht na intrekken weer op een aanbieder', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(teamleider, '2026-11-18', (s) => wijzigToewijzing(s, id, { wat: 'intrekken' }))
    expect(await toeTeWijzen(zaak)).toBe(voorziening)
    await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, SAMEN_THUIS))
  })

  it('kan niet naast een pgb voor dezelfde hulp (OP043)', async () => {
    await loopt()
    const zaak = await meldOpnieuw()
    await vraagAan(zaak)
    const pgb = { besluit: 'pgb', product: '01A04', begin: '1-12-2026', eind: '30-11-2027' }
    const natura = { ...NATURA, begin: '1-12-2026', eind: '30-11-2027' }
    const besluiten = { voorzieningen: [natura, pgb], motivering: 'Daarom.' }
    const nee = await als(teamleider, VANDAAG, (s) => stelBeschikkingVast(s, zaak, besluiten))
    expect(nee).toMatchObject({ ok: false, code: 'natura-loopt', veld: 'voorzieningen.1.begin' })
    const later = { voorzieningen: [{ ...pgb, begin: '18-11-2027', eind: '30-11-2027' }], motivering: 'Daarom.' }
    expect(await als(teamleider, VANDAAG, (s) => stelBeschikkingVast(s, zaak, later))).not.toMatchObject({
      code: 'natura-loopt',
    })
  })
})

describe('een verzoek van een aanbieder', () => {
  it('om toewijzing wordt toegekend met een 301 die de referentie draagt (TR379)', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const nummer = laatsteBsn()
    const vraag = { bsn: nummer, product: '01A04', begin: '18-11-2026', eind: '17-11-2027', volume: '120' }
    await lukt(linde, '2026-11-18', (s) => levering.vraagToewijzing(s, vraag))
    const [verzoek] = await lukt(teamleider, '2026-11-18', (s) => levering.haalVerzoeken(s, { zaak }))
    const id = verzoek?.id ?? ''
    const kies = await als(teamleider, '2026-11-18', (s) => kenVerzoekToe(s, id, ''))
    expect(kies).toMatchObject({ velden: { voorziening: 'kies' } })
    await lukt(teamleider, '2026-11-18', (s) => kenVerzoekToe(s, id, voorziening))
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'wacht-op-start', voorzieningen: [{ agb: DE_LINDE }] })
    const [bericht] = await lukt(teamleider, VANDAAG, (s) => levering.haalBerichtenVoor(s, zaak))
    const bestand = await lukt(teamleider, VANDAAG, (s) => levering.openBericht(s, bericht?.id ?? ''))
    expect(Buffer.from(bestand.inhoud).toString()).toContain(`ReferentieAanbieder>${verzoek?.referentie}</`)
    const over = await als(teamleider, VANDAAG, (s) => kenVerzoekToe(s, id, voorziening))
    expect(over).toMatchObject({ code: 'verzoek-beantwoord' })
  })
})

describe('spoed', () => {
  it('eindigt de dag voordat de gewone hulp begint', async () => {
    const zaak = await meld()
    const tijdelijk = { ...NATURA, begin: '2-11-2026', eind: '31-12-2026' }
    const invoer = { voorziening: tijdelijk, motivering: 'De hulp is vandaag al nodig.' }
    await lukt(teamleider, MELDDAG, (s) => zaken.trefSpoedvoorziening(s, zaak, invoer))
    const spoed = await toeTeWijzen(zaak)
    const eerste = await lukt(teamleider, MELDDAG, (s) => wijsToe(s, zaak, spoed, DE_LINDE))
    await besluit(zaak, { ...NATURA, begin: '1-12-2026', eind: '30-11-2027' })
    const gewoon = await toeTeWijzen(zaak)
    await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, gewoon, DE_LINDE))
    expect(await toewijzing(eerste.toewijzing)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-30' })
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
  })
})

describe('het einde van een zaak', () => {
  it('meldt de aanbieder tot wanneer, met de reden', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(teamleider, '2026-11-23', (s) => zaken.verwerkOverlijden(s, zaak, { overledenOp: '22-11-2026' }))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-22', redenWijziging: '02' })
  })
  it('meldt de aanbieder ook wie verhuist', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    const verhuizing = { vertrokkenOp: '22-11-2026', naarGemeente: 'Elders' }
    await lukt(teamleider, '2026-11-23', (s) => zaken.verwerkVerhuizing(s, zaak, verhuizing))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-22', redenWijziging: '07' })
  })

  it('stopt tijdelijke hulp als het besluit nee is', async () => {
    const zaak = await meld()
    const tijdelijk = { ...NATURA, begin: '2-11-2026', eind: '31-12-2026' }
    const invoer = { voorziening: tijdelijk, motivering: 'De hulp is vandaag al nodig.' }
    await lukt(teamleider, MELDDAG, (s) => zaken.trefSpoedvoorziening(s, zaak, invoer))
    const spoed = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, MELDDAG, (s) => wijsToe(s, zaak, spoed, DE_LINDE))
    await besluit(zaak, { besluit: 'afgewezen', soort: NATURA.soort, grond: 'eigen-kracht' })
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-17' })
  })
})
