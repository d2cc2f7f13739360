import { datum, vastGelukt } from '@meedoen/kern'
import { legOverlijdenVast, legVertrekVast } from '@meedoen/personen'
import { stelVersieVast } from '@meedoen/verordening'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  beeindigToewijzing,
  haalBijdragerondes,
  registreerBijdragetaken,
  startBijdrageronde,
  voerRondeUit,
  wijzigToewijzing,
} from '../../index.ts'
import { type Bijdragen, maakPaar, openBijdragen } from '../../proef/bijdragen.ts'
import { BSN } from '../../proef/post.ts'

let huis: Bijdragen
beforeEach(async () => {
  huis = await openBijdragen()
})
afterEach(() => huis.ruimOp())

const WENS = { dag: '2026-09-07', begin: '8-9-2026', eind: '31-8-2027' }
const lijnVan = async (persoon: string) => (await huis.staat(persoon)).lijn.map(({ versie: _, ...punt }) => punt)

describe('de start van de eigen bijdrage', () => {
  it('telt vanaf de maand na de start, en wordt één keer gemeld (UB 3.5 lid 4)', async () => {
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    const ronde = await huis.ronde('2026-10', '2026-11-02')
    expect(await huis.meldingen(ronde)).toMatchObject([
      { soort: 'start', persoon: huis.wie.truus, startnummer: 1, datum: '2026-09-10', vanafMaand: '2026-10-01' },
    ])
    expect((await huis.staat(huis.wie.truus)).lijn).toEqual([
      { maand: '2026-10-01', bedrag: 2180, reden: null, versie: 'abonnementstarief-maand/2026-01-01/1' },
    ])
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toEqual([])
  })
  it('telt vanaf de maand zelf als de hulp op de eerste begint', async () => {
    await huis.hulp({ ...WENS, start: '1-10-2026' })
    await huis.ronde('2026-10', '2026-11-02')
    expect(await lijnVan(huis.wie.truus)).toEqual([{ maand: '2026-10-01', bedrag: 2180, reden: null }])
  })
  it('wacht zolang de aanbieder geen start meldde', async () => {
    const { id } = await huis.hulp(WENS)
    expect(await huis.meldingen(await huis.ronde('2026-10', '2026-11-02'))).toEqual([])
    await huis.begin(id, '10-9-2026', '2026-11-20')
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toMatchObject([
      { soort: 'start', datum: '2026-09-10' },
    ])
  })
  it('gaat bij een te late melding hoogstens twaalf maanden terug, ook later (UB 3.5 lid 4)', async () => {
    await huis.hulp({ dag: '2025-03-03', begin: '4-3-2025', eind: '31-12-2027', start: '10-3-2025' })
    expect(await huis.meldingen(await huis.ronde('2026-10', '2026-11-02'))).toMatchObject([
      { soort: 'start', datum: '2025-11-01', vanafMaand: '2025-11-01' },
    ])
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toEqual([])
    expect(await lijnVan(huis.wie.truus)).toEqual([
      { maand: '2025-11-01', bedrag: 2100, reden: null },
      { maand: '2026-01-01', bedrag: 2180, reden: null },
    ])
  })
  it('volgt de beschikking in een gemeente die daarvoor koos', async () => {
    await kies({ beginBij: 'beschikking' })
    await huis.hulp(WENS)
    expect(await huis.meldingen(await huis.ronde('2026-10', '2026-11-02'))).toMatchObject([{ datum: '2026-09-08' }])
  })
})

describe('hulp die de aanbieder stopt', () => {
  it('eindigt ook de bijdrage als zij voorgoed stopt, en niet als zij een tijd stilstaat', async () => {
    const { id } = await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.stop(id, '20-9-2026', '20', '2026-10-12')
    expect(await huis.meldingen(await huis.ronde('2026-10', '2026-11-02'))).toMatchObject([{ soort: 'start' }])
    await huis.stop(id, '20-10-2026', '19', '2026-11-10')
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toMatchObject([
      { soort: 'stop', datum: '2026-10-20' },
    ])
  })
  it('loopt door als de hulp na een tijd stilstaan verder gaat: dat is geen andere start', async () => {
    const { id } = await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.ronde('2026-10', '2026-11-02')
    await huis.stop(id, '20-10-2026', '20', '2026-11-03')
    await huis.begin(id, '15-11-2026', '2026-11-16')
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toEqual([])
    expect(await lijnVan(huis.wie.truus)).toEqual([{ maand: '2026-10-01', bedrag: 2180, reden: null }])
  })
  it('is een nieuwe start als de hulp na een stop voorgoed opnieuw begint; de maanden ertussen kosten niets', async () => {
    const { id } = await huis.hulp({
      dag: '2026-08-03',
      begin: '4-8-2026',
      eind: '31-8-2027',
      start: '10-8-2026',
      gemeldOp: '2026-08-12',
    })
    await huis.stop(id, '10-9-2026', '19', '2026-09-14')
    await huis.begin(id, '1-11-2026', '2026-11-03')
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toMatchObject([
      { soort: 'start', startnummer: 1, datum: '2026-08-10' },
      { soort: 'stop', startnummer: 1, datum: '2026-09-10' },
      { soort: 'start', startnummer: 2, datum: '2026-11-01' },
    ])
    const bedragen = (await lijnVan(huis.wie.truus)).map(({ maand, bedrag }) => [maand, bedrag])
    expect(bedragen).toEqual([
      ['2026-09-01', 2180],
      ['2026-10-01', 0],
      ['2026-11-01', 2180],
    ])
  })
  it('eindigt op de laatste dag van een toewijzing die korter werd', async () => {
    const { id } = await huis.hulp({ ...WENS, start: '10-9-2026' })
    const korter = { wat: 'einddatum', eind: '15-11-2026', reden: '05', akkoord: 'ja' }
    await huis.lukt(huis.wie.sanne, '2026-10-12', (s) => wijzigToewijzing(s, id, korter))
    expect(await huis.meldingen(await huis.ronde('2026-10', '2026-11-02'))).toMatchObject([{ soort: 'start' }])
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toMatchObject([
      { soort: 'stop', datum: '2026-11-15' },
    ])
  })
})

describe('wat verandert', () => {
  it('een paar met iemand onder de AOW-leeftijd betaalt niets meer vanaf de maand na het trouwen (UB 3.8 lid 3 f)', async () => {
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.ronde('2026-10', '2026-11-02')
    const jong = await huis.mens('1985-01-01')
    await huis.inLindewaard((tx) => maakPaar(tx, huis.wie.truus, jong.id, '2026-10-15'))
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toMatchObject([
      { soort: 'wijziging', betreft: 'vrijstelling', startnummer: 1, vanafMaand: '2026-11-01' },
    ])
    expect(await lijnVan(huis.wie.truus)).toEqual([
      { maand: '2026-10-01', bedrag: 2180, reden: null },
      { maand: '2026-11-01', bedrag: 0, reden: 'meerpersoonshuishouden-niet-AOW' },
    ])
  })
  it('van een paar op AOW-leeftijd met allebei hulp betaalt er één', async () => {
    const ander = await huis.mens('1947-02-02', { partnerVan: huis.wie.truus })
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.hulp({ ...WENS, bsn: ander.bsn, start: '20-9-2026' })
    const ronde = await huis.ronde('2026-10', '2026-11-02')
    expect(await lijnVan(huis.wie.truus)).toMatchObject([{ bedrag: 2180 }])
    expect(await lijnVan(ander.id)).toMatchObject([{ bedrag: 0, reden: 'partner-betaalt' }])
    expect(await huis.meldingen(ronde)).toMatchObject([{ soort: 'start' }, { soort: 'start' }])
  })
  it('wie achttien wordt telt vanaf de maand daarna mee', async () => {
    const jong = await huis.mens('2008-09-20')
    await huis.hulp({ ...WENS, bsn: jong.bsn, start: '10-9-2026' })
    expect(await huis.meldingen(await huis.ronde('2026-08', '2026-11-02'))).toEqual([])
    expect(await huis.meldingen(await huis.ronde('2026-10', '2026-11-03'))).toMatchObject([
      { soort: 'start', datum: '2026-09-20', vanafMaand: '2026-10-01' },
    ])
  })
  it('een lager bedrag in de verordening geldt vanaf zijn maand, zonder iets over personen te melden', async () => {
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.ronde('2026-10', '2026-11-02')
    await kies({ bedragPerMaand: 1500 }, '2026-11-01')
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toEqual([])
    expect(await lijnVan(huis.wie.truus)).toMatchObject([{ bedrag: 2180 }, { maand: '2026-11-01', bedrag: 1500 }])
  })
})

describe('de stop', () => {
  it('een deel van de maand is een hele maand; daarna niets meer (UB 3.10a)', async () => {
    const { id } = await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.ronde('2026-10', '2026-11-02')
    await einde(id, '2026-11-05')
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toMatchObject([
      { soort: 'stop', startnummer: 1, datum: '2026-11-05', reden: 'einde-hulp', vanafMaand: '2026-12-01' },
    ])
    await huis.ronde('2026-12', '2026-12-31')
    expect(await lijnVan(huis.wie.truus)).toEqual([
      { maand: '2026-10-01', bedrag: 2180, reden: null },
      { maand: '2026-12-01', bedrag: 0, reden: 'gebruik-gestopt' },
    ])
  })
  it('volgt op een overlijden, met die reden', async () => {
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.ronde('2026-09', '2026-11-02')
    vastGelukt(await huis.inLindewaard((tx) => legOverlijdenVast(tx, huis.wie.truus, datum('2026-10-03'))))
    expect(await huis.meldingen(await huis.ronde('2026-10', '2026-11-03'))).toMatchObject([
      { soort: 'stop', datum: '2026-10-03', reden: 'overleden', vanafMaand: '2026-11-01' },
    ])
  })
  it('volgt op een verhuizing, met die reden', async () => {
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.ronde('2026-09', '2026-11-02')
    vastGelukt(await huis.inLindewaard((tx) => legVertrekVast(tx, huis.wie.truus, datum('2026-10-31'))))
    expect(await huis.meldingen(await huis.ronde('2026-10', '2026-11-03'))).toMatchObject([
      { soort: 'stop', datum: '2026-10-31', reden: 'vertrokken' },
    ])
  })
})

describe('een correctie', () => {
  it('neemt een start terug die de aanbieder terugnam', async () => {
    const { id } = await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.ronde('2026-10', '2026-11-02')
    await huis.neemTerug(id, '2026-11-20')
    const ronde = await huis.ronde('2026-11', '2026-12-01')
    expect(await huis.meldingen(ronde)).toMatchObject([
      {
        soort: 'correctie',
        betreft: 'start',
        startnummer: 1,
        datum: null,
        was: '2026-09-10',
        vanafMaand: '2026-10-01',
      },
    ])
    expect(await huis.staat(huis.wie.truus)).toEqual({ gemeld: [], lijn: [] })
    expect((await rijVan(ronde)).tellingen).toMatchObject({ herzien: 1, terugbetaling: 2180, nabetaling: 0 })
  })
  it('verzet een start die op een andere dag bleek', async () => {
    const { id } = await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.ronde('2026-10', '2026-11-02')
    await huis.neemTerug(id, '2026-11-20')
    await huis.begin(id, '2-11-2026', '2026-11-21')
    expect(await huis.meldingen(await huis.ronde('2026-11', '2026-12-01'))).toMatchObject([
      { soort: 'correctie', betreft: 'start', startnummer: 1, datum: '2026-11-02', was: '2026-09-10' },
    ])
    expect(await lijnVan(huis.wie.truus)).toEqual([])
  })
  it('gaat hoogstens 36 maanden terug (UB 3.6)', async () => {
    const { id } = await huis.hulp({
      dag: '2024-01-05',
      begin: '8-1-2024',
      eind: '31-12-2030',
      start: '10-1-2024',
      gemeldOp: '2024-01-20',
    })
    await huis.ronde('2024-02', '2024-02-20')
    await einde(id, '2024-03-20', '2027-06-10')
    await kies({ bedragPerMaand: 1000 }, '2026-12-01')
    // June 2027 is not priced by law yet, so the run is over December 2026 and the decision falls in June 2027.
    const ronde = await huis.ronde('2026-12', '2027-06-15')
    expect(await huis.meldingen(ronde)).toMatchObject([
      { soort: 'stop', datum: '2024-03-20', vanafMaand: '2024-06-01' },
    ])
    expect(await lijnVan(huis.wie.truus)).toEqual([
      { maand: '2024-02-01', bedrag: 2060, reden: null },
      { maand: '2024-06-01', bedrag: 0, reden: 'gebruik-gestopt' },
    ])
  })
})

describe('een ronde', () => {
  it('twee keer over dezelfde maand geeft dezelfde aanlevering', async () => {
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    const eerste = await huis.ronde('2026-10', '2026-11-02')
    const was = await rijVan(eerste)
    await huis.ronde('2026-10', '2026-11-03')
    expect(await rondes()).toMatchObject([{ id: eerste, nummer: 1, sha256: was.sha256 }])
    await huis.hulp({ ...WENS, bsn: BSN.noor, start: '11-9-2026' })
    const tweede = await huis.ronde('2026-10', '2026-11-04')
    expect(await huis.meldingen(tweede)).toMatchObject([{ persoon: huis.wie.noor, startnummer: 2 }])
    expect(await rondes()).toMatchObject([
      { id: eerste, sha256: was.sha256 },
      { id: tweede, nummer: 2 },
    ])
  })
  it('gaat na een storting verder waar zij was, met dezelfde aanlevering als zonder', async () => {
    for (const dag of ['10', '11', '12', '13', '14']) {
      const { bsn } = await huis.mens('1950-01-01')
      await huis.hulp({ ...WENS, bsn, start: `${dag}-9-2026` })
    }
    const { ronde: id } = await huis.start('2026-10', '2026-11-02')
    let beurten = 0
    const valtUit = {
      ...huis.opslag,
      inGemeente: ((gemeente, werk) => {
        beurten += 1
        if (beurten === 4) throw new Error('de stroom viel uit')
        return huis.opslag.inGemeente(gemeente, werk)
      }) satisfies typeof huis.opslag.inGemeente,
    }
    const taak = { gemeente: huis.LINDEWAARD, id }
    await expect(voerRondeUit(valtUit, huis.omgeving('2026-11-02'), taak, 1)).rejects.toThrow('de stroom viel uit')
    expect(await rijVan(id)).toMatchObject({ stand: 'bezig', tellingen: { personen: 3 } })
    await voerRondeUit(huis.opslag, huis.omgeving('2026-11-02'), taak, 1)
    const klaar = await rijVan(id)
    expect(klaar).toMatchObject({ stand: 'klaar', tellingen: { personen: 5, meldingen: { start: 5 } } })
    expect((await huis.meldingen(id)).map(({ startnummer }) => startnummer)).toEqual([1, 2, 3, 4, 5])
    await voerRondeUit(huis.opslag, huis.omgeving('2026-11-09'), taak, 1)
    expect(await rijVan(id)).toEqual(klaar)
  })
  it('begint vanzelf na elke maand, voor elke gemeente, één keer', async () => {
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    registreerBijdragetaken(huis.opslag, huis.omgeving('2026-11-03'))
    for (const dag of ['2026-11-03', '2026-11-04']) {
      await huis.opslag.taken.waaierUit('bijdrage-maandronde', datum(dag))
      await huis.verwerk()
    }
    expect(await rondes()).toMatchObject([
      { maand: '2026-10-01', stand: 'klaar', tellingen: { meldingen: { start: 1 } } },
    ])
    const elders = await huis.alsElders(huis.elders.stagiair, '2026-11-04', haalBijdragerondes)
    expect(vastGelukt(elders)).toMatchObject([{ maand: '2026-10-01', stand: 'klaar', tellingen: { personen: 0 } }])
  })
  it('ziet van een andere gemeente niets, en rekent daar met andere bedragen', async () => {
    await huis.opslag.inGemeente(huis.ELDERS, (tx) => stelVast(tx, { bedragPerMaand: 900 }, '2024-01-01'))
    await huis.hulp({ ...WENS, start: '10-9-2026' })
    await huis.hulp({ ...WENS, start: '11-9-2026' }, huis.ELDERS)
    const hier = await huis.ronde('2026-10', '2026-11-02')
    const daar = await huis.ronde('2026-10', '2026-11-02', huis.ELDERS)
    expect(await huis.meldingen(hier)).toHaveLength(1)
    expect(await huis.meldingen(daar, huis.ELDERS)).toMatchObject([{ persoon: huis.elders.truus, startnummer: 1 }])
    expect(await huis.meldingen(daar)).toEqual([])
    expect((await huis.staat(huis.elders.truus, huis.ELDERS)).lijn).toMatchObject([{ bedrag: 900 }])
  })
  it('begint niet over een maand die nog komt, die al voorbij is, of zonder bekend bedrag', async () => {
    await huis.ronde('2026-10', '2026-11-02')
    const probeer = (maand: string, dag: string) =>
      huis.als(huis.wie.stagiair, dag, (s) => startBijdrageronde(s, datum(maand)))
    expect(await probeer('2026-12-01', '2026-11-02')).toMatchObject({ code: 'maand-in-toekomst' })
    expect(await probeer('2026-09-01', '2026-11-02')).toMatchObject({ code: 'maand-al-voorbij' })
    expect(await probeer('2027-01-01', '2027-01-02')).toMatchObject({ code: 'bedrag-nog-onbekend' })
  })
  it('begint alleen voor wie daarover gaat', async () => {
    const probeer = huis.als(huis.wie.sanne, '2026-11-02', (s) => startBijdrageronde(s, datum('2026-10-01')))
    expect(await probeer).toMatchObject({ code: 'geen-rol' })
  })
})

const einde = async (id: string, eind: string, op = '2026-11-25') =>
  vastGelukt(await huis.als(huis.wie.sanne, op, (s) => beeindigToewijzing(s, id, { eind: datum(eind), reden: '05' })))

type Keuze = { readonly beginBij?: 'beschikking'; readonly bedragPerMaand?: number }
const kies = (keuze: Keuze, ingang = '2024-01-01') => huis.inLindewaard((tx) => stelVast(tx, keuze, ingang))

async function stelVast(tx: Parameters<typeof stelVersieVast>[0], keuze: Keuze, ingang: string) {
  const inhoud = {
    bedragPerMaand: null,
    minima: null,
    vervoerEigenBijdrage: false,
    ouderbijdrageWoningaanpassing: false,
    beginBij: 'start-hulp',
    ...keuze,
  }
  const nieuw = {
    onderwerp: 'eigen-bijdrage',
    ingang: datum(ingang),
    bron: 'proef',
    inhoud,
    op: new Date(),
    door: 'proef',
  } as const
  vastGelukt(await stelVersieVast(tx, nieuw, { hoogsteBijdragePerMaand: () => 2180 }))
}

const rondes = () =>
  huis.inLindewaard(({ db, gemeente }) =>
    db.selectFrom('levering.bijdrageronde').selectAll().where('gemeente', '=', gemeente).orderBy('nummer').execute(),
  )
async function rijVan(id: string) {
  const rij = (await rondes()).find((ronde) => ronde.id === id)
  if (!rij) throw new Error('deze ronde is er niet')
  return rij
}
