import { createHash } from 'node:crypto'
import { vastGelukt } from '@meedoen/kern'
import { inzagenVan, type Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Bijdrageoverzicht,
  haalBijdrageoverzicht,
  haalBijdragerondes,
  legAntwoordVast,
  legKostprijsVast,
  meldAangeleverd,
  openAanleverbestand,
  openBijdrageVan,
  stelVrijstellingVast,
  toonBijdrageronde,
} from '../../index.ts'
import { type Bijdragen, openBijdragen } from '../../proef/bijdragen.ts'
import { BSN } from '../../proef/post.ts'

let huis: Bijdragen
let ronde: string
beforeAll(async () => {
  huis = await openBijdragen()
  await huis.hulp({ dag: '2026-08-03', begin: '4-8-2026', eind: '31-8-2027', start: '5-8-2026' })
  ronde = await huis.ronde('2026-09', '2026-10-05')
})
afterAll(() => huis.ruimOp())

const alsStagiair = <T>(dag: string, werk: (stap: Stap) => Promise<T>) => huis.als(huis.wie.stagiair, dag, werk)
const bestand = async (id: string) => {
  const { inhoud, naam } = vastGelukt(await alsStagiair('2026-10-05', (s) => openAanleverbestand(s, id)))
  const regels = Buffer.from(inhoud).toString('utf8').trimEnd().split('\n')
  return { naam, inhoud, regels: regels.map((regel): unknown => JSON.parse(regel)) }
}
const overzicht = async (dag: string): Promise<Bijdrageoverzicht> => {
  const gevonden = await alsStagiair(dag, (s) => haalBijdrageoverzicht(s, huis.wie.truus))
  if (!gevonden) throw new Error('geen overzicht')
  return gevonden
}

describe('het bestand voor het CAK', () => {
  it('zegt dat het geen officieel bericht is, en per regel om wie het gaat zonder naam of inkomen', async () => {
    const { naam, regels } = await bestand(ronde)
    expect(naam).toBe('meedoen-ieb-1-9001-2026-09-1.jsonl')
    expect(regels).toEqual([
      {
        formaat: 'meedoen-ieb-1',
        officieelIebBericht: false,
        gemeente: '9001',
        maand: '2026-09',
        nummer: 1,
        dagtekening: '2026-10-05',
        aantal: 1,
        bedragPerMaand: null,
      },
      {
        volgnummer: 1,
        soort: 'start',
        bsn: BSN.truus,
        startnummer: 1,
        betreft: 'start',
        datum: '2026-08-05',
        was: null,
        vanafMaand: '2026-09',
        reden: null,
        kostprijs: null,
        vrijstellingen: [],
      },
    ])
  })
  it('blijft hetzelfde, hoe vaak het ook wordt gehaald, en wordt met zijn controlegetal gemeld als aangeleverd', async () => {
    const eerste = await bestand(ronde)
    expect(await bestand(ronde)).toEqual(eerste)
    const sha256 = createHash('sha256').update(eerste.inhoud).digest('hex')
    expect(await alsStagiair('2026-10-05', (s) => meldAangeleverd(s, ronde, 'iets anders'))).toMatchObject({
      code: 'ander-bestand',
    })
    vastGelukt(await alsStagiair('2026-10-05', (s) => meldAangeleverd(s, ronde, sha256)))
    expect(vastGelukt(await alsStagiair('2026-10-05', haalBijdragerondes))).toMatchObject([
      { stand: 'aangeleverd', sha256 },
    ])
  })
  it('is er niet voor wie er niet over gaat, en niet voor een andere gemeente', async () => {
    const consulent = huis.als(huis.wie.sanne, '2026-10-05', (s) => openAanleverbestand(s, ronde))
    expect(await consulent).toMatchObject({ code: 'geen-rol' })
    const elders = huis.alsElders(huis.elders.stagiair, '2026-10-05', (s) => openAanleverbestand(s, ronde))
    expect(await elders).toMatchObject({ code: 'ronde-onbekend' })
  })
})

describe('wie de bijdrage uitvoert', () => {
  it('ziet in de lijst voorletters en een startnummer, en opent een persoon met een regel in het inzagelog', async () => {
    const beeld = await alsStagiair('2026-10-06', (s) => toonBijdrageronde(s, ronde, { soort: '', blad: 1 }))
    if (!beeld) throw new Error('geen ronde')
    const [regel] = vastGelukt(beeld).meldingen
    expect(regel).toMatchObject({ voorletters: 'GM', startnummer: 1, soort: 'start' })
    expect(JSON.stringify(regel)).not.toMatch(/Wit|Berg|999900006/)
    const geopend = await alsStagiair('2026-10-06', (s) => openBijdrageVan(s, huis.wie.truus))
    if (!geopend) throw new Error('geen persoon')
    expect(vastGelukt(geopend)).toMatchObject({ voorletters: 'GM', meldingen: [{ startnummer: 1 }] })
    const inzagen = await huis.inLindewaard((tx) => inzagenVan(tx, huis.wie.truus))
    expect(inzagen[0]).toMatchObject({ handeling: 'bijdrage-inzien', doel: 'uitvoering' })
  })
  it('legt een afwijzing van het CAK vast; de volgende ronde meldt opnieuw', async () => {
    const antwoord = (uitkomst: 'aanvaard' | 'afgewezen', code: string) =>
      alsStagiair('2026-10-07', (s) => legAntwoordVast(s, { ronde, melding: 1, uitkomst, code }))
    expect(await antwoord('afgewezen', '')).toMatchObject({ code: 'code-ontbreekt', veld: 'code' })
    vastGelukt(await antwoord('afgewezen', '9102'))
    expect(await antwoord('aanvaard', '')).toMatchObject({ code: 'al-beantwoord' })
    const volgende = await huis.ronde('2026-10', '2026-11-02')
    expect(await huis.meldingen(volgende)).toMatchObject([{ soort: 'start', startnummer: 2, datum: '2026-08-05' }])
  })
  it('legt maanden zonder bijdrage vast: een correctie bij het CAK en uitleg bij de inwoner (UB 3.8 lid 3 en 4)', async () => {
    const vrij = { reden: 'betalingscapaciteit', vanaf: '1-10-2026', tot: '', ingetrokken: false }
    vastGelukt(await alsStagiair('2026-11-10', (s) => stelVrijstellingVast(s, huis.wie.truus, vrij)))
    const volgende = await huis.ronde('2026-11', '2026-12-01')
    expect(await huis.meldingen(volgende)).toMatchObject([
      {
        soort: 'correctie',
        betreft: 'vrijstelling',
        vanafMaand: '2026-10-01',
        vrijstellingen: [{ vanaf: '2026-10-01', reden: 'betalingscapaciteit' }],
      },
    ])
    const { maanden, herzieningen } = await overzicht('2026-12-01')
    expect(maanden.map(({ maand, bedrag, reden }) => [maand, bedrag, reden])).toEqual([
      ['2026-11-01', 0, 'betalingscapaciteit'],
      ['2026-10-01', 0, 'betalingscapaciteit'],
      ['2026-09-01', 2180, null],
    ])
    expect(JSON.stringify(maanden[0]?.uitleg)).toContain('De gemeente vindt dat u dit niet kunt betalen.')
    expect(maanden[2]?.uitleg.tekst.nl).toMatch(/^Wij verwachten dat u over september 2026 €\s21,80 betaalt\.$/)
    expect(herzieningen).toMatchObject([
      { maand: '2026-11-01', maanden: [{ maand: '2026-10-01', was: 2180, wordt: 0 }] },
    ])
    expect(herzieningen[0]?.uitleg?.tekst.nl).toMatch(/^U krijgt €\s21,80 terug\.$/)
  })
  it('weigert een kostprijs bij hulp die geen hulpmiddel of woningaanpassing is', async () => {
    const { voorziening } = await huis.hulp({ bsn: BSN.noor, dag: '2026-11-12', begin: '13-11-2026' })
    expect(
      await alsStagiair('2026-11-13', (s) => legKostprijsVast(s, huis.wie.noor, voorziening, '500,00')),
    ).toMatchObject({
      code: 'geen-kostprijsgrens',
    })
  })
})
