import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { voerOpdrachtUit } from './hoofd.ts'

const SOORTEN = ['301', '302', '305', '306', '307', '308', '315', '316', '317', '318', '319', '320', '323', '325'].map(
  (nummer) => `WMO${nummer}`,
)
const KENMERK = '0b7d7d4c-4a3f-4c1e-9d57-2f1a6c0e9b10'

let map = ''
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'meedoen-bericht-'))
})
afterAll(() => rm(map, { recursive: true, force: true }))

/** Runs `meedoen bericht …` as the program does, and gives what came out. */
async function bericht(...argumenten: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const afloop = await voerOpdrachtUit(['bericht', ...argumenten], {
    env: {},
    stdout: (tekst) => {
      stdout += tekst
    },
    stderr: (regel) => {
      stderr += `${regel}\n`
    },
    stop: async () => undefined,
  })
  return { afloop, stdout, stderr, json: (): unknown => JSON.parse(stdout) }
}

async function bewaar(naam: string, inhoud: string | Uint8Array): Promise<string> {
  const pad = join(map, naam)
  await writeFile(pad, inhoud)
  return pad
}
const verzonnen = async (soort: string, ...opties: readonly string[]): Promise<string> =>
  bewaar(`${soort}.xml`, (await bericht('genereer', soort, ...opties)).stdout)

describe.each(SOORTEN)('meedoen bericht, met een %s', (soort) => {
  it('maakt er een, leest het, schrijft het gelijk terug en keurt het goed', async () => {
    const xml = await verzonnen(soort)
    const gelezen = await bericht('lees', xml)
    expect([gelezen.afloop, gelezen.json()]).toMatchObject([0, { bericht: soort, inhoud: { Header: {} } }])
    const geschreven = await bericht('schrijf', await bewaar(`${soort}.json`, gelezen.stdout))
    expect([geschreven.afloop, geschreven.stdout]).toEqual([0, await readFile(xml, 'utf8')])
    expect((await bericht('controleer', xml)).json()).toEqual([
      { bestand: xml, bericht: soort, geldig: true, bevindingen: [] },
    ])
  })

  it('toont er het schema van', async () => {
    const { afloop, stdout } = await bericht('schema', soort)
    expect([afloop, stdout.includes(`/${soort.toLowerCase()}/schema"`)]).toEqual([0, true])
  })

  it('pakt het in en byte voor byte weer uit', async () => {
    const xml = await verzonnen(soort)
    const envelop = await bericht('envelop', 'inpakken', xml, '--kenmerk', KENMERK, '--tijdstip', '20260302101500')
    expect(envelop.afloop).toBe(0)
    const pad = await bewaar('envelop.xml', envelop.stdout)
    expect((await bericht('envelop', 'uitpakken', pad)).stdout).toBe(await readFile(xml, 'utf8'))
    expect((await bericht('envelop', 'uitpakken', pad, '--gegevens')).json()).toMatchObject({ functie: soort })
  })
})

describe('meedoen bericht retour', () => {
  it.each([
    ['WMO301', 'WMO302'],
    ['WMO305', 'WMO306'],
    ['WMO307', 'WMO308'],
    ['WMO315', 'WMO316'],
    ['WMO317', 'WMO318'],
    ['WMO319', 'WMO320'],
    ['WMO323', 'WMO325'],
  ])('maakt op een %s een %s die klopt', async (heen, terug) => {
    const antwoord = await bericht('retour', await verzonnen(heen), '--dagtekening', '2026-03-09')
    expect(antwoord.afloop).toBe(0)
    expect((await bericht('controleer', await bewaar('antwoord.xml', antwoord.stdout))).json()).toMatchObject([
      { bericht: terug, geldig: true },
    ])
  })

  it('maakt geen retour op een antwoord, en geen op een bericht dat het schema niet volgt', async () => {
    const op = await bericht('retour', await verzonnen('WMO325'))
    expect([op.afloop, op.stdout, op.stderr]).toMatchObject([1, '', expect.stringMatching(/is zelf een antwoord/)])
    expect((await bericht('retour', await bewaar('leeg.xml', ''))).afloop).toBe(1)
  })
})

const Mutantenlijst = z.array(
  z.object({ bestand: z.string(), regel: z.string(), niveau: z.int(), pad: z.string(), fout: z.string() }),
)
const Verslag = z.tuple([z.object({ geldig: z.boolean(), bevindingen: z.array(z.object({ regel: z.string() })) })])

describe('meedoen bericht genereer en muteer', () => {
  it('schrijft een groot bericht naar een bestand', async () => {
    const uit = join(map, 'groot.xml')
    expect((await bericht('genereer', 'wmo323', '--prestaties', '2000', '--zaad', '4', '--uit', uit)).stdout).toBe('')
    expect((await stat(uit)).size).toBeGreaterThan(1_500_000)
    expect((await bericht('controleer', uit)).json()).toMatchObject([{ bericht: 'WMO323', geldig: true }])
  })

  it('waarschuwt als het bericht te groot is om te versturen', async () => {
    const { afloop, stderr } = await bericht(
      'genereer',
      'WMO323',
      '--aantal',
      '27000',
      '--uit',
      join(map, 'te-groot.xml'),
    )
    expect([afloop, stderr]).toMatchObject([0, expect.stringMatching(/OP179/)])
    expect((await bericht('controleer', join(map, 'te-groot.xml'))).json()).toMatchObject([
      { geldig: false, bevindingen: [{ regel: 'OP179' }] },
    ])
  })

  it('maakt berichten met elk één fout, die de controle vindt met de genoemde regel', async () => {
    const xml = await verzonnen('WMO323')
    const { afloop, json } = await bericht('muteer', xml, '--map', join(map, 'fouten'), '--niveau', '2')
    expect(afloop).toBe(0)
    const mutanten = Mutantenlijst.parse(json())
    expect(mutanten.length).toBeGreaterThan(10)
    for (const { bestand, regel } of mutanten) {
      const [{ geldig, bevindingen }] = Verslag.parse((await bericht('controleer', bestand)).json())
      expect([geldig, bevindingen.map((bevinding) => bevinding.regel)]).toEqual([
        false,
        expect.arrayContaining([regel]),
      ])
    }
  })

  it('doet met --fouten hetzelfde met een verzonnen bericht', async () => {
    const fouten = join(map, 'fouten-319')
    const { json } = await bericht('genereer', 'WMO319', '--fouten', fouten)
    expect(await readdir(fouten)).toHaveLength(Mutantenlijst.parse(json()).length)
  })

  it('toont zonder map alleen de lijst, desgewenst van één regel', async () => {
    const { json } = await bericht('muteer', await verzonnen('WMO301'), '--regel', 'tr061')
    expect(json()).toEqual([
      {
        regel: 'TR061',
        niveau: 2,
        pad: '/Bericht/Client/Contactgegevens',
        fout: 'alleen een tijdelijk adres',
        ook: [],
      },
    ])
  })

  it('muteert geen bericht dat zelf al fout is', async () => {
    const goed = await readFile(await verzonnen('WMO301'), 'utf8')
    const fout = await bewaar('fout.xml', goed.replace(/Bsn>\d+</, 'Bsn>123456789<'))
    const { afloop, stdout, stderr } = await bericht('muteer', fout)
    expect([afloop, stdout, stderr]).toMatchObject([1, '', expect.stringMatching(/CS002.*Begin daarom/s)])
  })
})

describe('meedoen bericht envelop', () => {
  it('adresseert een retour terug aan wie het heenbericht stuurde', async () => {
    const gegevens = async (soort: string) => {
      const envelop = await bericht('envelop', 'inpakken', await verzonnen(soort), '--antwoord', KENMERK)
      return (await bericht('envelop', 'uitpakken', await bewaar('e.xml', envelop.stdout), '--gegevens')).json()
    }
    const aan = (organisatie: string) => expect.objectContaining({ organisatie })
    expect(await gegevens('WMO301')).toMatchObject({ zender: aan('9001'), ontvanger: aan('12345678') })
    expect(await gegevens('WMO302')).toMatchObject({ zender: aan('12345678'), crossRefnummer: KENMERK })
    expect(await gegevens('WMO325')).toMatchObject({ zender: aan('9001'), ontvanger: aan('12345678') })
  })

  it('pakt niet in wat het schema niet volgt, en niet uit wat geen envelop is', async () => {
    const los = await bewaar('los.xml', '<a/>')
    expect(await bericht('envelop', 'inpakken', los)).toMatchObject({ afloop: 1, stdout: '' })
    expect(await bericht('envelop', 'uitpakken', los)).toMatchObject({ afloop: 1, stdout: '' })
  })

  it('bewaart een bericht dat geen UTF-8 is alleen byte voor byte', async () => {
    const xml = await readFile(await verzonnen('WMO301'))
    const envelop = (await bericht('envelop', 'inpakken', join(map, 'WMO301.xml'))).stdout
    const vreemd = await bewaar(
      'vreemd.xml',
      envelop.replace(xml.toString('base64'), Buffer.from([0xff]).toString('base64')),
    )
    expect(await bericht('envelop', 'uitpakken', vreemd)).toMatchObject({ afloop: 1, stdout: '' })
    const uit = join(map, 'vreemd.bin')
    expect((await bericht('envelop', 'uitpakken', vreemd, '--uit', uit)).afloop).toBe(0)
    expect([...(await readFile(uit))]).toEqual([0xff])
  })
})

describe('meedoen bericht: hulp en verkeerd gebruik', () => {
  it.each(['controleer', 'lees', 'schrijf', 'retour', 'genereer', 'muteer', 'schema', 'envelop'])(
    'legt %s uit, met een voorbeeld',
    async (deel) => {
      const { afloop, stdout, stderr } = await bericht(deel, '--help')
      expect([afloop, stdout, stderr]).toMatchObject([0, '', expect.stringContaining(`meedoen bericht ${deel} `)])
      expect(stderr).toMatch(/Voorbeeld: meedoen bericht/)
      expect((await bericht('--help')).stderr).toContain(`  ${deel}`)
    },
  )

  it.each([
    ['een onbekend soort', ['genereer', 'WMO999'], /geen bericht van iWmo/],
    ['geen soort', ['genereer'], /Noem het soort bericht/],
    ['een aantal dat geen getal is', ['genereer', 'WMO301', '--aantal', 'veel'], /--aantal moet een geheel getal/],
    ['te veel', ['genereer', 'WMO323', '--aantal', '999999'], /Het aantal moet/],
    ['twee keer het aantal', ['genereer', 'WMO323', '--aantal', '1', '--prestaties', '1'], /niet allebei/],
    ['een bestand en een map', ['genereer', 'WMO323', '--uit', 'a', '--fouten', 'b'], /niet allebei/],
    ['een dag die niet bestaat', ['genereer', 'WMO301', '--dagtekening', '2026-02-30'], /moet een datum/],
    ['een ander niveau', ['muteer', 'x.xml', '--niveau', '3'], /--niveau moet 1 of 2/],
    ['een schema van iets anders', ['schema', 'JW301'], /geen bericht van iWmo/],
    ['geen richting', ['envelop', 'x.xml'], /inpakken of bericht envelop uitpakken/],
    ['een bestand dat er niet is', ['envelop', 'inpakken', '/bestaat/niet.xml'], /is er niet/],
  ] as const)('geeft 2 bij %s', async (_, argumenten, uitleg) => {
    const { afloop, stdout, stderr } = await bericht(...argumenten)
    expect([afloop, stdout, stderr]).toMatchObject([2, '', expect.stringMatching(uitleg)])
  })

  it('geeft 2 bij een kenmerk dat geen UUID is', async () => {
    const { afloop, stderr } = await bericht('envelop', 'inpakken', await verzonnen('WMO301'), '--kenmerk', 'R1')
    expect([afloop, stderr]).toMatchObject([2, expect.stringMatching(/UUID/)])
  })
})
