import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maakHeader } from '@meedoen/iwmo'
import { datum } from '@meedoen/kern'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leesOmgeving } from '../omgeving.ts'
import { berichtOpdracht } from './bericht.ts'
import { herstelOpdracht } from './herstel.ts'
import { migreerOpdracht } from './migreer.ts'
import { type Opdracht, verwachteFout } from './opdracht.ts'
import { regelsOpdracht } from './regels.ts'
import { reservekopieOpdracht } from './reservekopie.ts'
import { simulatieOpdracht } from './simulatie.ts'
import { sleutelOpdracht } from './sleutel.ts'
import { kiesWaar } from './waar.ts'

let map = ''
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'meedoen-opdrachten-'))
})
afterAll(() => rm(map, { recursive: true, force: true }))

/** Runs one command as the program does, and gives what came out. */
async function voer(opdracht: Opdracht, argumenten: readonly string[], env: Record<string, string> = {}) {
  let stdout = ''
  let stderr = ''
  const uitvoer = {
    env,
    stdout: (tekst: string) => {
      stdout += tekst
    },
    stderr: (regel: string) => {
      stderr += `${regel}\n`
    },
    stop: async () => undefined,
  }
  try {
    const afloop = await opdracht.voerUit(argumenten, uitvoer)
    return { afloop, stdout, stderr, json: (): unknown => JSON.parse(stdout) }
  } catch (fout) {
    const verwacht = verwachteFout(fout)
    if (!verwacht) throw fout
    return { afloop: verwacht.afloop, stdout, stderr: stderr + verwacht.tekst, json: (): unknown => JSON.parse(stdout) }
  }
}

async function bestand(naam: string, inhoud: unknown): Promise<string> {
  const pad = join(map, naam)
  await writeFile(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud))
  return pad
}

const WMO301 = {
  bericht: 'WMO301',
  inhoud: {
    Header: maakHeader.WMO301({
      afzender: '9001',
      ontvanger: '12345678',
      identificatie: 'LW0001',
      dagtekening: datum('2026-03-02'),
    }),
    Client: {
      Bsn: '999900006',
      Geboortedatum: { Datum: '1950-11-22' },
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Bakker' }, NaamGebruik: '1' },
      Contactgegevens: [{ Soort: '01', Adres: { Huis: { Huisnummer: 1 }, Postcode: '1234AB', LandCode: 'NL' } }],
      ToegewezenProducten: [
        {
          ToewijzingNummer: 1,
          Product: { Categorie: '01', Code: '01A04' },
          Toewijzingsdatum: '2026-03-02',
          Toewijzingstijd: '10:00:00',
          Ingangsdatum: '2026-03-09',
          Einddatum: '2027-03-08',
          Omvang: { Volume: 180, Eenheid: '01', Frequentie: '2' },
        },
      ],
    },
  },
}

describe('meedoen bericht', () => {
  it('schrijft JSON naar XML en leest die terug als dezelfde JSON', async () => {
    const geschreven = await voer(berichtOpdracht, ['schrijf', await bestand('a.json', WMO301)])
    expect([geschreven.stderr, geschreven.afloop]).toEqual(['', 0])
    expect(geschreven.stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\r\n<wmo301:Bericht/)
    const gelezen = await voer(berichtOpdracht, ['lees', await bestand('a.xml', geschreven.stdout)])
    expect([gelezen.json(), gelezen.afloop]).toEqual([WMO301, 0])
  })

  it('controleert elk bestand en zegt op welke regel wat niet klopt', async () => {
    const { stdout: goed } = await voer(berichtOpdracht, ['schrijf', await bestand('b.json', WMO301)])
    const goedPad = await bestand('goed.xml', goed)
    const foutPad = await bestand('fout.xml', goed.replace('999900006', '99990000x'))
    const alles = await voer(berichtOpdracht, ['controleer', goedPad, foutPad])
    expect(alles.afloop).toBe(1)
    expect(alles.json()).toEqual([
      { bestand: goedPad, bericht: 'WMO301', geldig: true, bevindingen: [] },
      {
        bestand: foutPad,
        bericht: 'WMO301',
        geldig: false,
        bevindingen: [
          expect.objectContaining({
            regel: 'RS037',
            niveau: 1,
            pad: '/Bericht/Client/Bsn',
            regelnummer: expect.any(Number),
          }),
        ],
      },
    ])
    expect((await voer(berichtOpdracht, ['controleer', goedPad])).afloop).toBe(0)
  })

  it('controleert met --bekend ook wat de ontvanger al weet', async () => {
    const { stdout } = await voer(berichtOpdracht, ['schrijf', await bestand('c.json', WMO301)])
    const xml = await bestand('c.xml', stdout)
    const bekend = await bestand('bekend.json', { vandaag: '2026-03-02', identificaties: ['LW0001'] })
    const verslag = await voer(berichtOpdracht, ['controleer', xml, '--bekend', bekend])
    expect(verslag.afloop).toBe(1)
    expect(verslag.json()).toMatchObject([{ geldig: false, bevindingen: [{ regel: 'TR056', niveau: 3 }] }])
    const kapot = await voer(berichtOpdracht, [
      'controleer',
      xml,
      '--bekend',
      await bestand('x.json', { vandaag: 'gisteren' }),
    ])
    expect([kapot.afloop, kapot.stderr.includes('vandaag')]).toEqual([1, true])
  })

  it('maakt het retourbericht, twee keer hetzelfde', async () => {
    const { stdout } = await voer(berichtOpdracht, ['schrijf', await bestand('d.json', WMO301)])
    const xml = await bestand('d.xml', stdout)
    const een = await voer(berichtOpdracht, ['retour', xml, '--dagtekening', '2026-03-03'])
    const twee = await voer(berichtOpdracht, ['retour', xml, '--dagtekening', '2026-03-03'])
    expect([een.afloop, een.stdout]).toEqual([0, twee.stdout])
    expect((await voer(berichtOpdracht, ['controleer', await bestand('r.xml', een.stdout)])).json()).toMatchObject([
      { bericht: 'WMO302', geldig: true },
    ])
    expect((await voer(berichtOpdracht, ['retour', await bestand('r2.xml', een.stdout)])).afloop).toBe(1)
    expect((await voer(berichtOpdracht, ['retour', await bestand('leeg.xml', '')])).afloop).toBe(1)
  })
})

describe('meedoen regels', () => {
  it('toont van een regel welke velden erin gaan en eruit komen', async () => {
    const { afloop, json } = await voer(regelsOpdracht, ['lijst', 'dwangsom'])
    expect(afloop).toBe(0)
    expect(json()).toMatchObject({
      regeling: 'dwangsom',
      invoer: expect.arrayContaining([
        expect.objectContaining({
          naam: 'dagenInGebreke',
          verplicht: true,
          soort: expect.objectContaining({ min: 0 }),
        }),
      ]),
      uitkomst: [{ naam: 'bedrag', soort: 'bedrag' }, { naam: 'reden' }],
    })
  })
  it('noemt bij een weigering het veld', async () => {
    const invoer = await bestand('tien.json', { dagenInGebreke: 'tien' })
    const { afloop, json } = await voer(regelsOpdracht, ['reken', 'dwangsom', '--invoer', invoer])
    expect(afloop).toBe(1)
    expect(json()).toMatchObject({ weigering: { code: 'ongeldige-invoer', veld: 'dagenInGebreke' } })
  })
  it('toont alle regels met hun artikel', async () => {
    const { afloop, json } = await voer(regelsOpdracht, ['lijst'])
    expect(afloop).toBe(0)
    expect(json()).toEqual(
      expect.arrayContaining([expect.objectContaining({ regeling: 'termijn-onderzoek', artikel: expect.any(String) })]),
    )
  })

  it('rekent een regeling uit, met uitleg', async () => {
    const invoer = await bestand('dwangsom.json', { dagenInGebreke: 14 })
    const { afloop, json } = await voer(regelsOpdracht, ['reken', 'dwangsom', '--invoer', invoer])
    expect([afloop, json()]).toMatchObject([
      0,
      { regeling: 'dwangsom', uitkomst: { bedrag: expect.any(Number) }, uitleg: expect.any(Object) },
    ])
  })

  it('rekent voorbeelden uit, en zegt per voorbeeld waarom het niet kan', async () => {
    const goed = { id: 'a', regeling: 'dwangsom', input: { dagenInGebreke: 14 } }
    const fout = { id: 'b', regeling: 'bestaat-niet', input: {} }
    expect((await voer(regelsOpdracht, ['vectoren', await bestand('v1.json', [goed])])).afloop).toBe(0)
    const beide = await voer(regelsOpdracht, ['vectoren', await bestand('v2.json', [goed, fout])])
    expect(beide.afloop).toBe(1)
    expect(beide.json()).toMatchObject([
      { id: 'a', uitkomst: {} },
      { id: 'b', weigering: { code: 'regeling-onbekend' } },
    ])
  })
})

describe('meedoen migreer, reservekopie en herstel', () => {
  it('bewaart een gegevensmap en zet haar elders terug', async () => {
    const bron = join(map, 'bron')
    const kopie = join(map, 'kopie.tar.gz')
    const eerste = await voer(migreerOpdracht, ['--map', bron])
    expect([eerste.afloop, eerste.json()]).toEqual([
      0,
      { uitgevoerd: expect.arrayContaining([expect.stringMatching(/^opslag\//)]) },
    ])
    expect((await voer(migreerOpdracht, ['--map', bron])).json()).toEqual({ uitgevoerd: [] })
    expect((await voer(reservekopieOpdracht, [kopie, '--map', bron])).afloop).toBe(0)
    expect((await voer(reservekopieOpdracht, [kopie, '--map', bron])).afloop).toBe(1)
    expect((await voer(herstelOpdracht, [kopie, '--map', bron])).afloop).toBe(1)
    expect((await voer(herstelOpdracht, [kopie, '--map', join(map, 'nieuw')])).afloop).toBe(0)
    expect((await voer(migreerOpdracht, ['--map', join(map, 'nieuw')])).json()).toEqual({ uitgevoerd: [] })
  })

  it('verwijst voor PostgreSQL naar pg_dump', async () => {
    const { afloop, stderr } = await voer(reservekopieOpdracht, ['x.tar.gz'], {
      DATABASE_URL: 'postgresql://x@localhost/x',
    })
    expect([afloop, stderr.includes('pg_dump')]).toEqual([2, true])
  })
})

describe('verkeerd gebruik', () => {
  it.each<[string, Opdracht, string[], string]>([
    ['onbekende optie', migreerOpdracht, ['--kaart', 'x'], '--kaart is geen optie'],
    ['optie zonder waarde', migreerOpdracht, ['--map'], 'heeft een waarde nodig'],
    ['te veel', sleutelOpdracht, ['nu'], '"nu" hoort hier niet'],
    ['geen bestand', berichtOpdracht, ['controleer'], 'Noem ten minste één bestand'],
    ['bestand bestaat niet', berichtOpdracht, ['lees', '/bestaat/niet.xml'], 'Dit bestand is er niet'],
    ['map als bestand', berichtOpdracht, ['lees', tmpdir()], 'noem een bestand'],
    ['onbekend deel', berichtOpdracht, ['bewaar'], 'bericht controleer'],
    ['onbekende regeling', regelsOpdracht, ['reken', 'x', '--invoer', 'y'], 'geen regeling'],
    ['geen invoer', regelsOpdracht, ['reken', 'dwangsom'], 'meedoen regels lijst dwangsom'],
    ['een regel te veel', regelsOpdracht, ['lijst', 'dwangsom', 'aow-datum'], 'te veel'],
    ['simulatie van niemand', simulatieOpdracht, ['--clienten', '0'], 'van 1 tot en met 3000'],
    ['simulatie midden in een maand', simulatieOpdracht, ['--eerste', '2025-07-02'], 'de eerste dag van een maand'],
    ['twee plaatsen voor gegevens', migreerOpdracht, ['--map', 'a', '--database', 'postgresql://b/c'], 'niet allebei'],
    [
      'database die niet antwoordt',
      migreerOpdracht,
      ['--database', 'postgresql://niemand@127.0.0.1:1/x'],
      'antwoordt geen PostgreSQL',
    ],
  ])('geeft 2 bij: %s', async (_naam, opdracht, argumenten, tekst) => {
    const { afloop, stderr, stdout } = await voer(opdracht, argumenten)
    expect(stderr).toContain(tekst)
    expect([afloop, stdout]).toEqual([2, ''])
  })

  it('geeft 1 als een bestand geen JSON is', async () => {
    const { afloop, stderr } = await voer(regelsOpdracht, ['vectoren', await bestand('kapot.json', '{')])
    expect([afloop, stderr.includes('geen geldige JSON')]).toEqual([1, true])
  })

  it('kiest de plaats van de gegevens: een optie gaat voor de omgeving', () => {
    const omgeving = leesOmgeving({ DATABASE_URL: 'postgresql://a@b/c', MEEDOEN_DATA: '/data' })
    expect(kiesWaar({}, omgeving)).toEqual({ url: 'postgresql://a@b/c' })
    expect(kiesWaar({ map: '/elders' }, omgeving)).toEqual({ map: '/elders' })
    expect(kiesWaar({}, { ...omgeving, databaseUrl: undefined })).toEqual({ map: '/data' })
  })
})
