import { agbCode, datum, vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Aanbieder,
  aanbiedersVoor,
  aanbodVan,
  haalAanbieder,
  haalAanbieders,
  legAanbiederVast,
  legContractVast,
  legProductVast,
  legTariefVast,
  legTarievenVast,
  type Product,
  productenVoor,
  tariefOp,
  vindAanbieder,
} from './index.ts'

const opslag = await proefopslag()
const LINDE = agbCode('90000001')
const SAMEN = agbCode('90000002')
const VOORZIENING = 'hulp-bij-het-huishouden'

const aanbieder = (agb: Aanbieder['agb'], naam: string): Aanbieder => ({
  agb,
  naam,
  telefoon: '0500 10 20 30',
  email: 'info@zorg.example',
  website: 'https://zorg.example/',
  omschrijving: { nl: 'Hulp thuis.', en: 'Help at home.' },
})
const schoon: Product = {
  code: '01A04',
  categorie: '01',
  voorziening: VOORZIENING,
  naam: { nl: 'Hulp bij het huishouden', en: 'Domestic help' },
  eenheid: '01',
  frequentie: '2',
  alphahulp: false,
  variant: 'inspanningsgericht',
  metBudget: false,
}
const plus: Product = { ...schoon, code: '01A05', naam: { nl: 'Hulp met regie', en: 'Help with organising' } }

async function richtIn(tx: Transactie): Promise<void> {
  await legAanbiederVast(tx, aanbieder(LINDE, 'Thuiszorg De Linde'))
  await legAanbiederVast(tx, aanbieder(SAMEN, 'Samen Thuis'))
  await legProductVast(tx, schoon)
  await legProductVast(tx, plus)
  const jaar = { begin: datum('2025-01-01'), eind: datum('2025-12-31') }
  vastGelukt(await legContractVast(tx, { nummer: 'L-25', agb: LINDE, ...jaar }))
  vastGelukt(await legContractVast(tx, { nummer: 'L-26', agb: LINDE, begin: datum('2026-01-01'), eind: null }))
  vastGelukt(await legContractVast(tx, { nummer: 'S-25', agb: SAMEN, begin: datum('2025-01-01'), eind: null }))
  const tarief = { product: '01A04', begin: datum('2025-01-01'), eind: null, bedrag: 58, wachttijdWeken: 3 }
  vastGelukt(await legTariefVast(tx, { ...tarief, contract: 'L-25' }))
  vastGelukt(await legTariefVast(tx, { ...tarief, contract: 'L-26', begin: datum('2026-03-01'), bedrag: 61 }))
  vastGelukt(await legTariefVast(tx, { ...tarief, contract: 'S-25', bedrag: 59, wachttijdWeken: 1 }))
  vastGelukt(await legTariefVast(tx, { ...tarief, contract: 'S-25', product: '01A05', bedrag: 66 }))
}
beforeAll(() => opslag.inGemeente(LINDEWAARD, richtIn))

const inLindewaard = <T>(werk: (tx: Transactie) => Promise<T>) => opslag.inGemeente(LINDEWAARD, werk)

describe('wie levert wat op deze dag', () => {
  it('noemt bij een soort voorziening elk product, de kortste wachttijd eerst', async () => {
    const aanbod = await inLindewaard((tx) =>
      aanbiedersVoor(tx, { voorziening: VOORZIENING, dag: datum('2025-06-01') }),
    )
    expect(aanbod.map((a) => [a.aanbieder.naam, a.product.code, a.tarief, a.wachttijdWeken, a.contract])).toEqual([
      ['Samen Thuis', '01A04', 59, 1, 'S-25'],
      ['Samen Thuis', '01A05', 66, 3, 'S-25'],
      ['Thuiszorg De Linde', '01A04', 58, 3, 'L-25'],
    ])
    expect(aanbod[0]?.product).toEqual(schoon)
  })
  it('telt de laatste dag van het contract nog mee en de dag erna niet meer', async () => {
    const namenOp = (dag: string) =>
      inLindewaard(async (tx) =>
        (await aanbiedersVoor(tx, { product: '01A04', dag: datum(dag) })).map((a) => a.aanbieder.naam),
      )
    expect(await namenOp('2025-12-31')).toContain('Thuiszorg De Linde')
    expect(await namenOp('2026-01-01')).toEqual(['Samen Thuis'])
  })
  it('eist dat ook het tarief op die dag geldt, niet alleen het contract', async () => {
    const agbs = (dag: string) => inLindewaard((tx) => aanbodVan(tx, LINDE, datum(dag)))
    expect(await agbs('2026-02-28')).toEqual([])
    expect((await agbs('2026-03-01')).map((a) => a.tarief)).toEqual([61])
  })
  it('noemt elk product een keer', async () => {
    const codes = async (dag: string) =>
      inLindewaard(async (tx) => (await productenVoor(tx, VOORZIENING, datum(dag))).map((p) => p.code))
    expect(await codes('2025-06-01')).toEqual(['01A04', '01A05'])
    expect(await codes('2024-06-01')).toEqual([])
  })
})

describe('het tarief op een dag', () => {
  it('geeft het bedrag van die dag', async () => {
    const op = (dag: string) => inLindewaard((tx) => tariefOp(tx, { agb: LINDE, product: '01A04', dag: datum(dag) }))
    expect(await op('2025-06-01')).toMatchObject({ ok: true, waarde: { tarief: 58, contract: 'L-25' } })
    expect(await op('2026-03-01')).toMatchObject({ ok: true, waarde: { tarief: 61, contract: 'L-26' } })
  })
  it('weigert zonder contract op die dag en noemt wie het wel levert', async () => {
    const nee = await inLindewaard((tx) => tariefOp(tx, { agb: LINDE, product: '01A04', dag: datum('2026-01-15') }))
    expect(nee).toMatchObject({
      ok: false,
      code: 'geen-contract',
      veld: 'agb',
      tekst:
        'Thuiszorg De Linde heeft op 15 januari 2026 geen contract voor Hulp bij het huishouden (01A04). ' +
        'Wel op die dag: Samen Thuis. Of kies een andere begindatum.',
    })
  })
  it('zegt het ook als niemand het levert', async () => {
    const nee = await inLindewaard((tx) => tariefOp(tx, { agb: SAMEN, product: '01A04', dag: datum('2020-01-15') }))
    expect(nee).toMatchObject({ tekst: expect.stringContaining('Geen enkele aanbieder heeft dat op die dag') })
  })
  it('herkent een aanbieder en een product die wij niet kennen', async () => {
    const vraag = { agb: LINDE, product: '01A04', dag: datum('2025-06-01') }
    const vreemd = await inLindewaard((tx) => tariefOp(tx, { ...vraag, agb: agbCode('90009999') }))
    expect(vreemd).toMatchObject({ code: 'aanbieder-onbekend' })
    expect(await inLindewaard((tx) => tariefOp(tx, { ...vraag, product: '99Z99' }))).toMatchObject({
      code: 'product-onbekend',
    })
  })
})

describe('inkoop vastleggen', () => {
  it('weigert een contract van een onbekende aanbieder of met een verkeerde periode', async () => {
    const contract = { nummer: 'X', agb: agbCode('90009999'), begin: datum('2025-01-01'), eind: null }
    expect(await inLindewaard((tx) => legContractVast(tx, contract))).toMatchObject({ code: 'aanbieder-onbekend' })
    const fout = { ...contract, agb: LINDE, eind: datum('2024-01-01') }
    expect(await inLindewaard((tx) => legContractVast(tx, fout))).toMatchObject({ code: 'eind-ligt-eerder' })
  })
  it('geeft het nummer van een contract niet aan een andere aanbieder', async () => {
    const over = { nummer: 'L-26', agb: SAMEN, begin: datum('2026-01-01'), eind: null }
    expect(await inLindewaard((tx) => legContractVast(tx, over))).toMatchObject({ code: 'contract-van-ander' })
  })
  it('weigert een tarief voor een product dat er niet is', async () => {
    const tarief = {
      contract: 'S-25',
      product: '07A01',
      begin: datum('2025-01-01'),
      eind: null,
      bedrag: 1,
      wachttijdWeken: 0,
    }
    expect(await inLindewaard((tx) => legTariefVast(tx, tarief))).toMatchObject({ code: 'product-onbekend' })
  })
  it('neemt een prijslijst helemaal aan of helemaal niet', async () => {
    const regel = {
      contract: 'L-25',
      product: '01A05',
      begin: datum('2025-01-01'),
      eind: datum('2025-06-30'),
      bedrag: 70,
      wachttijdWeken: 0,
    }
    const botst = [regel, { ...regel, begin: datum('2025-06-30'), eind: null, bedrag: 71 }]
    expect(await inLindewaard((tx) => legTarievenVast(tx, 'L-25', botst))).toMatchObject({ code: 'tarief-overlapt' })
    const op = () => inLindewaard((tx) => tariefOp(tx, { agb: LINDE, product: '01A05', dag: datum('2025-03-01') }))
    expect(await op()).toMatchObject({ ok: false })
    const past = [regel, { ...regel, begin: datum('2025-07-01'), eind: null, bedrag: 71 }]
    expect(await inLindewaard((tx) => legTarievenVast(tx, 'L-25', past))).toMatchObject({ ok: true })
    expect(await op()).toMatchObject({ waarde: { tarief: 70 } })
  })
  it('bewaart een tweede tarief op dezelfde dag niet', async () => {
    const dubbel = {
      contract: 'S-25',
      product: '01A04',
      begin: datum('2026-01-01'),
      eind: null,
      bedrag: 1,
      wachttijdWeken: 0,
    }
    expect(await inLindewaard((tx) => legTariefVast(tx, dubbel))).toMatchObject({ code: 'tarief-overlapt' })
    const nu = await inLindewaard((tx) => tariefOp(tx, { agb: SAMEN, product: '01A04', dag: datum('2026-06-01') }))
    expect(nu).toMatchObject({ waarde: { tarief: 59 } })
  })
})

describe('aanbieders', () => {
  it('komen op naam, of alleen de gevraagde', async () => {
    const namen = (agbs?: Aanbieder['agb'][]) =>
      inLindewaard(async (tx) => (await haalAanbieders(tx, agbs)).map(({ naam }) => naam))
    expect(await namen()).toEqual(['Samen Thuis', 'Thuiszorg De Linde'])
    expect(await namen([LINDE])).toEqual(['Thuiszorg De Linde'])
    expect(await namen([])).toEqual([])
  })
  it('blijven verborgen voor een andere gemeente, die er ook niet op kan leunen', async () => {
    await opslag.inGemeente(OEVERSTROOM, async (tx) => {
      expect(await vindAanbieder(tx, LINDE)).toBeUndefined()
      await expect(haalAanbieder(tx, LINDE)).rejects.toThrow('bestaat niet in gemeente 9002')
      expect(await aanbiedersVoor(tx, { product: '01A04', dag: datum('2025-06-01') })).toEqual([])
      const contract = { nummer: 'L-25', agb: LINDE, begin: datum('2025-01-01'), eind: null }
      expect(await legContractVast(tx, contract)).toMatchObject({ code: 'aanbieder-onbekend' })
    })
  })
})
