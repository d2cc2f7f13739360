import { controleer, leesBericht } from '@meedoen/iwmo'
import { datum, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  dienDeclaratieIn,
  haalTeDeclareren,
  haalToewijzing,
  haalVerzoeken,
  kenWijzigingToe,
  meldInzet,
  meldStart,
  ontvangBericht,
  toonDeclaratie,
  vraagWijziging,
  wijzigToewijzing,
} from '../index.ts'
import { bytesVan } from '../proef/berichten.ts'
import { maak323 } from '../proef/declaraties.ts'
import { BSN, openPost, type Post } from '../proef/post.ts'
import { BUDGET, legProefproductVast } from '../proef/proefproduct.ts'

const DAG = '2026-12-02'
const OKTOBER = datum('2026-10-01')
const WENS = { product: BUDGET.code, volume: '1.200,00', begin: '1-9-2026', eind: '31-8-2027' }

let post: Post
beforeAll(async () => {
  post = await openPost()
  await post.als(post.wie.sanne, DAG, ({ tx }) => legProefproductVast(tx, BUDGET))
})
afterAll(() => post.ruimOp())

const bijLinde = <T>(werk: (s: Stap) => Promise<T>): Promise<T> => post.als(post.wie.linde, DAG, werk)
const wijzig = (id: string, invoer: object) => post.als(post.wie.sanne, DAG, (s) => wijzigToewijzing(s, id, invoer))
const bekijk = (id: string) => post.als(post.wie.sanne, DAG, (s) => haalToewijzing(s, id))

async function lees(bericht: string) {
  const bytes = await post.als(post.wie.sanne, DAG, (s) => bytesVan(s, bericht))
  expect(controleer(bytes).bevindingen).toEqual([])
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok || gelezen.soort !== 'WMO301') throw new Error('geen WMO301')
  return gelezen.bericht.Client.ToegewezenProducten
}

describe('een toewijzing met een budget', () => {
  it('staat in het bericht met categorie, budget en einddatum, en zonder product en omvang (CD075, CD077)', async () => {
    const { bericht, nummer, id } = await post.wijsToe(WENS)
    const product = (await lees(bericht)).find((p) => p.ToewijzingNummer === nummer)
    expect(product).toMatchObject({ Product: { Categorie: '01' }, Budget: 120_000, Einddatum: '2027-08-31' })
    expect(product?.Product).not.toHaveProperty('Code')
    expect(product).not.toHaveProperty('Omvang')
    expect(await bekijk(id)).toMatchObject({ metBudget: true, volume: 120_000, eenheid: '83', frequentie: '6' })
    expect(await wijzig(id, { wat: 'einddatum', eind: '', reden: '04' })).toMatchObject({ code: 'eind-nodig' })
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })

  it('staat niet naast andere hulp in dezelfde categorie, in welke volgorde ook (TR302)', async () => {
    const eerste = await post.wijsToe(WENS)
    const metCode = { begin: WENS.begin, eind: WENS.eind }
    await expect(post.wijsToe(WENS)).rejects.toThrow('al toegewezen')
    await expect(post.wijsToe(metCode)).rejects.toThrow('al toegewezen')
    vastGelukt(await wijzig(eerste.id, { wat: 'intrekken' }))
    const tweede = await post.wijsToe(metCode)
    await expect(post.wijsToe(WENS)).rejects.toThrow('al toegewezen')
    vastGelukt(await wijzig(tweede.id, { wat: 'intrekken' }))
  })

  it("wordt in euro's gevraagd", async () => {
    await expect(post.wijsToe({ ...WENS, volume: 'veel' })).rejects.toThrow()
    await expect(post.wijsToe({ ...WENS, volume: '1000000,00' })).rejects.toThrow()
  })
})

describe('op een budget declareren', () => {
  it("kan in euro's in het portaal, tot het budget op is (TR369)", async () => {
    const { id, nummer } = await post.wijsToe(WENS)
    const declareer = (maand: typeof OKTOBER, bedrag: string) =>
      bijLinde(async (s) => {
        const { declaratie } = vastGelukt(await dienDeclaratieIn(s, maand, { [nummer]: bedrag }))
        return vastGelukt(await toonDeclaratie(s, declaratie))
      })
    expect(await declareer(OKTOBER, '700,00')).toMatchObject({ declaratie: { toegekend: 70_000, afgewezen: 0 } })
    const november = vastGelukt(await bijLinde((s) => haalTeDeclareren(s, datum('2026-11-01'))))
    expect(november.find((r) => r.nummer === nummer)).toMatchObject({ hoogste: 50_000, eenheid: '83' })
    const teVeel = await declareer(datum('2026-11-01'), '500,01')
    expect(teVeel).toMatchObject({ declaratie: { toegekend: 0, afgewezen: 1 } })
    expect(teVeel.regels[0]?.redenen).toMatchObject([{ code: '9369' }])
    expect(await wijzig(id, omvang('699,99'))).toMatchObject({ code: 'meer-gedeclareerd', veld: 'volume' })
  })

  it('kan met eigen software in elk product van de categorie, tegen het afgesproken tarief', async () => {
    const { nummer } = await post.wijsToe({ ...WENS, bsn: BSN.noor })
    const regel = { nummer, bsn: BSN.noor, minuten: 1_000, begin: '2026-11-01', eind: '2026-11-30' }
    const stuur = (declaratie: string, meer: object = {}) =>
      bijLinde(async (s) => {
        const regels = [{ ...regel, referentie: `${declaratie}R1`, ...meer }]
        const bytes = maak323({ declaratie, maand: '2026-11', regels })
        return vastGelukt(await ontvangBericht(s, bytes, { herkomst: 'upload' }))
      })
    expect(await stuur('EIGEN1')).toMatchObject({ stand: 'verwerkt', bevindingen: [] })
    // 1.000 minutes at 55 cents, so 650,00 is left of 1.200,00; the other product costs as much.
    const rest = await stuur('EIGEN2', { product: '01A05', minuten: 1_200 })
    expect(rest.bevindingen.map(({ regel: code }) => code)).toEqual(['TR369'])
    expect((await stuur('EIGEN3', { product: '01A05', minuten: 1_180 })).bevindingen).toEqual([])
  })
})

/** Another amount from the next month on. */
const omvang = (volume: string, akkoord = 'ja') => ({
  ...{ wat: 'omvang', vanaf: '1-1-2027', product: BUDGET.code, volume, reden: '05' },
  ...(akkoord ? { akkoord } : {}),
})

describe('een budget wijzigen', () => {
  it('kan onder hetzelfde nummer, niet boven het besluit en lager alleen met akkoord (OP258, OP299)', async () => {
    const { id, nummer } = await post.wijsToe({ ...WENS, begin: '1-9-2027', eind: '31-8-2028' })
    expect(await wijzig(id, omvang('1.200,01'))).toMatchObject({
      code: 'meer-dan-besloten',
      tekst: expect.stringContaining('€\u00a01.200,00'),
    })
    expect(await wijzig(id, omvang('900,00', ''))).toMatchObject({ code: 'akkoord-nodig' })
    const { berichten, opvolgers } = vastGelukt(await wijzig(id, omvang('900,00')))
    expect(opvolgers).toEqual([])
    const product = (await lees(berichten[0] ?? '')).find((p) => p.ToewijzingNummer === nummer)
    expect(product).toMatchObject({ Budget: 90_000, RedenWijziging: '05', Ingangsdatum: '2027-09-01' })
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })

  it('vraagt de aanbieder met een WMO317 zonder omvang, en de gemeente neemt dat over (TR373)', async () => {
    const { id } = await post.wijsToe({ ...WENS, begin: '1-9-2028', eind: '31-8-2029' })
    vastGelukt(await wijzig(id, omvang('800,00')))
    const gevraagd = { vanaf: '1-10-2028', eind: '31-8-2029', volume: '1.000,50', reden: '1' }
    vastGelukt(await bijLinde((s) => vraagWijziging(s, id, gevraagd)))
    const [verzoek] = await post.lukt(post.wie.sanne, DAG, (s) => haalVerzoeken(s))
    vastGelukt(await post.als(post.wie.sanne, DAG, (s) => kenWijzigingToe(s, verzoek?.id ?? '')))
    expect(await bekijk(id)).toMatchObject({ volume: 100_050, begin: '2028-09-01', redenWijziging: '12' })
  })

  it('verdeelt de aanbieder zelf: minder geven meldt hij niet', async () => {
    const { id } = await post.wijsToe({ ...WENS, bsn: BSN.noor, begin: '1-9-2025', eind: '31-8-2026' })
    vastGelukt(await bijLinde((s) => meldStart(s, id, '1-9-2025')))
    const minder = { vanaf: '3-12-2026', volume: '100', reden: 'gaat-beter' }
    expect(await bijLinde((s) => meldInzet(s, id, minder))).toMatchObject({ code: 'budget-zelf-verdelen' })
  })
})
