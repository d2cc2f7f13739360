import { inzagenVan } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beoordeelBewijs,
  declareerBesteding,
  openPgbbewijs,
  trekDeclaratieIn,
  trekSteekproef,
  verwijderBewijs,
  voegBewijsToe,
} from '../../index.ts'
import { openPgbs } from '../../proef/budgetten.ts'
import { stapAls } from '../../proef/levergemeente.ts'

let pgbs: Awaited<ReturnType<typeof openPgbs>>
beforeAll(async () => {
  pgbs = await openPgbs()
})
afterAll(() => pgbs.ruimOp())

const foto = (wat = 'rekening') => ({
  naam: `${wat} van Wilma.jpg`,
  mediatype: 'image/jpeg',
  inhoud: new Uint8Array(Buffer.from(`\xff\xd8\xff${wat}`, 'latin1')),
})

/** A budget with January 2027 declared with a photo; answers the ids of budget, declaration and photo. */
async function metFoto() {
  const id = await pgbs.metPlan()
  const overeenkomst = await pgbs.overeenkomst(id)
  const maand = { overeenkomst, maand: '2027-01', aantal: '8' }
  await pgbs.lukt(pgbs.houder, '2027-02-03', (s) => declareerBesteding(s, id, maand, foto()))
  const { budget, bewijzen } = await pgbs.toon(id, '2027-02-03')
  return { id, besteding: budget.bestedingen[0]?.id ?? '', bewijs: bewijzen[0]?.id ?? '' }
}
const voeg = (id: string, van: string, bestand = foto('tweede'), dag = '2027-02-04') =>
  pgbs.als(pgbs.houder, dag, (s) => voegBewijsToe(s, id, van, bestand))
const bewijzenVan = async (id: string) => (await pgbs.toon(id, '2027-02-04')).bewijzen

/** Draws this budget in a sample over 2027 after January was paid; answers the id of the sample. */
async function vraag(id: string, zaad: string): Promise<string> {
  await pgbs.betaal(id, '2027-02-10')
  const invoer = { jaar: '2027', omvang: '500', zaad }
  await pgbs.lukt(pgbs.wie.backoffice, '2028-02-01', (s) => trekSteekproef(s, invoer))
  return (await pgbs.toon(id, '2028-02-01')).budget.controles[0]?.steekproef ?? ''
}

describe('bewijs bij een declaratie', () => {
  it('komt mee met de maand, of erna, en hetzelfde bestand telt één keer', async () => {
    const { id, besteding } = await metFoto()
    await voeg(id, besteding)
    await voeg(id, besteding)
    const gevonden = await bewijzenVan(id)
    expect(gevonden.map(({ naam, jaar }) => [naam, jaar])).toEqual([
      ['rekening van Wilma.jpg', 2027],
      ['tweede van Wilma.jpg', 2027],
    ])
    const { feiten } = await pgbs.toon(id, '2027-02-04')
    expect(feiten.filter(({ soort }) => soort === 'bewijsToegevoegd')).toHaveLength(2)
    expect(JSON.stringify(feiten)).not.toContain('Wilma')
  })

  it('is een foto of een pdf; met een ander bestand wordt er niets gedeclareerd', async () => {
    const id = await pgbs.metPlan()
    const overeenkomst = await pgbs.overeenkomst(id)
    const maand = { overeenkomst, maand: '2027-01', aantal: '8' }
    for (const mediatype of ['image/heic', 'text/html', 'application/vnd.oasis.opendocument.text']) {
      const fout = await pgbs.als(pgbs.houder, '2027-02-03', (s) =>
        declareerBesteding(s, id, maand, { ...foto(), mediatype }),
      )
      expect(fout).toMatchObject({ code: 'bewijs-soort', veld: 'bewijs' })
    }
    expect((await pgbs.toon(id, '2027-02-03')).budget.bestedingen).toEqual([])
    expect(await pgbs.als(pgbs.houder, '2027-02-03', (s) => voegBewijsToe(s, id, overeenkomst, foto()))).toMatchObject({
      code: 'bewijs-waarbij',
    })
  })

  it('heeft een grens, en hoort niet bij wat is ingetrokken', async () => {
    const { id, besteding } = await metFoto()
    expect(await pgbs.als(pgbs.houder, '2027-02-04', (s) => voegBewijsToe(s, id, besteding, null))).toMatchObject({
      code: 'bewijs-kies',
    })
    for (let plaats = 1; plaats < 10; plaats++) expect((await voeg(id, besteding, foto(`${plaats}`))).ok).toBe(true)
    expect(await voeg(id, besteding, foto('te veel'))).toMatchObject({ code: 'bewijs-vol' })
    await pgbs.lukt(pgbs.houder, '2027-02-04', (s) => trekDeclaratieIn(s, id, besteding))
    expect(await voeg(id, besteding, foto('erna'))).toMatchObject({ code: 'bewijs-waarbij' })
  })

  it('dat er per ongeluk bij kwam, wordt vernietigd; dat het er was blijft', async () => {
    const { id, bewijs } = await metFoto()
    for (const _ of [1, 2]) await pgbs.lukt(pgbs.houder, '2027-02-04', (s) => verwijderBewijs(s, id, bewijs))
    expect(await bewijzenVan(id)).toEqual([])
    expect(await pgbs.als(pgbs.houder, '2027-02-04', (s) => openPgbbewijs(s, bewijs))).toMatchObject({ ok: false })
    const { feiten } = await pgbs.toon(id, '2027-02-04')
    expect(feiten.filter(({ soort }) => soort === 'bewijsVerwijderd')).toHaveLength(1)
  })
})

describe('bewijs openen', () => {
  it('kan de houder en wie de zaak kent, en dat kijken staat in het inzagelog', async () => {
    const { id, bewijs } = await metFoto()
    const open = await pgbs.lukt(pgbs.houder, '2027-02-04', (s) => openPgbbewijs(s, bewijs))
    expect({ ...open, inhoud: Uint8Array.from(open.inhoud) }).toMatchObject(foto())
    const van = (await pgbs.toon(id, '2027-02-04')).budget.persoon
    const tel = () => pgbs.als(pgbs.houder, '2027-02-05', async (s) => (await inzagenVan(s.tx, van)).length)
    const voor = await tel()
    await pgbs.lukt(pgbs.wie.sanne, '2027-02-04', (s) => openPgbbewijs(s, bewijs))
    expect(await tel()).toBe(voor + 1)
  })

  it('kan niemand anders: een andere inwoner, een aanbieder, een andere gemeente', async () => {
    const { id, besteding, bewijs } = await metFoto()
    const ander = { soort: 'inwoner', persoon: pgbs.wie.noor, naam: 'N. Brouwer' } as const
    for (const wie of [ander, pgbs.wie.linde, { soort: 'anoniem' } as const]) {
      expect(await pgbs.als(wie, '2027-02-04', (s) => openPgbbewijs(s, bewijs))).toMatchObject({ ok: false })
      expect(await pgbs.als(wie, '2027-02-04', (s) => voegBewijsToe(s, id, besteding, foto()))).toMatchObject({
        code: 'budget-onbekend',
      })
      expect(await pgbs.als(wie, '2027-02-04', (s) => verwijderBewijs(s, id, bewijs))).toMatchObject({
        code: 'budget-onbekend',
      })
    }
    const elders = await stapAls(pgbs.opslag, pgbs.ELDERS, pgbs.elders.sanne, '2027-02-04', (s) =>
      openPgbbewijs(s, bewijs),
    )
    expect(elders).toMatchObject({ code: 'document-onbekend' })
    expect(await bewijzenVan(id)).toHaveLength(1)
  })
})

describe('bewijs in een steekproef', () => {
  const GAT = { oordeel: 'niet-verantwoord', bedrag: '10,00', reden: 'Er is geen rekening.' }

  it('kan tot en met de laatste dag nog komen: daarvoor is niets onverantwoord omdat er nog niets is', async () => {
    const { id, bewijs } = await metFoto()
    await pgbs.lukt(pgbs.houder, '2027-02-04', (s) => verwijderBewijs(s, id, bewijs))
    const proef = await vraag(id, 'een')
    const keur = (dag: string) => pgbs.als(pgbs.wie.sanne, dag, (s) => beoordeelBewijs(s, id, proef, GAT))
    expect(await keur('2028-03-14')).toMatchObject({ code: 'bewijs-kan-nog-komen' })
    expect(await keur('2028-03-15')).toMatchObject({ ok: true })
  })

  it('telt met dat van de declaraties mee in het oordeel, en ligt daarna vast', async () => {
    const { id, besteding, bewijs } = await metFoto()
    const proef = await vraag(id, 'twee')
    expect(await voeg(id, proef, foto('overzicht'), '2028-02-03')).toMatchObject({ ok: true })
    await pgbs.lukt(pgbs.wie.sanne, '2028-02-10', (s) => beoordeelBewijs(s, id, proef, GAT))
    const { budget, bewijzen } = await pgbs.toon(id, '2028-02-10')
    expect(budget.controles[0]?.bewijzen).toEqual(bewijzen.map((een) => een.id))
    expect(bewijzen).toHaveLength(2)
    for (const van of [proef, besteding])
      expect(await voeg(id, van, foto('erna'), '2028-02-11')).toMatchObject({ code: 'bewijs-bekeken' })
    expect(await pgbs.als(pgbs.houder, '2028-02-11', (s) => verwijderBewijs(s, id, bewijs))).toMatchObject({
      code: 'bewijs-bekeken',
    })
  })
})
