import { randomUUID } from 'node:crypto'
import { alsEigenaar, LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { beforeEach, describe, expect, it } from 'vitest'
import { controleerKeten, controleerKetens, type Ketenbevinding, legInzageVast, type Wie } from '../index.ts'

const opslag = await proefopslag()
const sleutel = new Uint8Array(32).fill(7)
const op = new Date('2026-06-01T09:30:00Z')
const wie: Wie = { soort: 'systeem', naam: 'proef' }

/** Somebody who has the password of the database, but not the key of the chain. */
const knoei = (sql: string, ...waarden: readonly unknown[]) => alsEigenaar(opslag, sql, [LINDEWAARD, ...waarden])

const kijkBij = (persoon: string, aantal: number, gemeente = LINDEWAARD) =>
  opslag.inGemeente(gemeente, async (tx) => {
    for (let n = 0; n < aantal; n += 1) {
      await legInzageVast(tx, sleutel, { wie, persoon, handeling: 'persoon-inzien', doel: 'systeem' }, op)
    }
  })
const controleer = (naam: string, met = sleutel) =>
  opslag.inGemeente(LINDEWAARD, (tx) => controleerKeten(tx, met, naam))
const controleerAlles = (gemeente = LINDEWAARD): Promise<Ketenbevinding[]> =>
  opslag.inGemeente(gemeente, (tx) => Array.fromAsync(controleerKetens(tx, sleutel)))

let persoon = ''
let keten = ''
beforeEach(async () => {
  await knoei('delete from toegang.inzage where gemeente = $1')
  await knoei('delete from toegang.keten where gemeente = $1')
  persoon = randomUUID()
  keten = `persoon:${persoon}`
  await kijkBij(persoon, 4)
})

describe('de keten van het inzagelogboek', () => {
  it('is heel als niemand eraan kwam', async () => {
    expect(await controleer(keten)).toEqual([])
    expect(await controleerAlles()).toEqual([])
  })

  it.each([
    ['wie keek', "wie_id = 'ander'"],
    ['wanneer', "op = op + interval '1 second'"],
    ['waarom', "doel = 'zelf'"],
    ['de reden', "reden = 'verzonnen'"],
    ['wat er gebeurde', "handeling = 'zoeken'"],
    ['welke zaak', 'zaak = gen_random_uuid()'],
    ['wiens dossier', 'persoon = gen_random_uuid()'],
    ['het soort kijker', "wie_soort = 'inwoner'"],
  ])('verraadt een verandering van %s', async (_wat, zet) => {
    await knoei(`update toegang.inzage set ${zet} where gemeente = $1 and keten = $2 and volgnummer = 2`, keten)
    expect(await controleer(keten)).toEqual([{ keten, volgnummer: 2, soort: 'veranderd' }])
  })

  it('verraadt een rij uit het midden die weg is', async () => {
    await knoei('delete from toegang.inzage where gemeente = $1 and keten = $2 and volgnummer = 2', keten)
    expect(await controleer(keten)).toEqual([{ keten, volgnummer: 2, soort: 'ontbreekt' }])
  })

  it('verraadt dat er hernummerd is nadat een rij werd weggehaald', async () => {
    await knoei('delete from toegang.inzage where gemeente = $1 and keten = $2 and volgnummer = 2', keten)
    await knoei('update toegang.inzage set volgnummer = 2 where gemeente = $1 and keten = $2 and volgnummer = 3', keten)
    await knoei('update toegang.inzage set volgnummer = 3 where gemeente = $1 and keten = $2 and volgnummer = 4', keten)
    expect(await controleer(keten)).toContainEqual({ keten, volgnummer: 2, soort: 'veranderd' })
    expect(await controleer(keten)).toContainEqual({ keten, volgnummer: 4, soort: 'ontbreekt' })
  })

  it('verraadt dat de laatste rij weg is', async () => {
    await knoei('delete from toegang.inzage where gemeente = $1 and keten = $2 and volgnummer = 4', keten)
    expect(await controleer(keten)).toEqual([{ keten, volgnummer: 4, soort: 'ontbreekt' }])
  })

  it('verraadt dat de laatste rij weg is, ook als het hoofd erbij is aangepast', async () => {
    await knoei('delete from toegang.inzage where gemeente = $1 and keten = $2 and volgnummer = 4', keten)
    await knoei(
      `update toegang.keten k set laatste = 3, hash = i.hash from toegang.inzage i
       where k.gemeente = $1 and k.keten = $2 and i.gemeente = $1 and i.keten = $2 and i.volgnummer = 3`,
      keten,
    )
    expect(await controleer(keten)).toEqual([{ keten, volgnummer: null, soort: 'hoofd-veranderd' }])
  })

  it('verraadt een rij die erachter is gezet', async () => {
    await knoei(
      `insert into toegang.inzage select gemeente, keten, 5, op, wie_soort, wie_id, persoon, zaak, handeling, doel, reden, hash
       from toegang.inzage where gemeente = $1 and keten = $2 and volgnummer = 4`,
      keten,
    )
    expect(await controleer(keten)).toContainEqual({ keten, volgnummer: 5, soort: 'ingevoegd' })
  })

  it('verraadt een verplaatst hoofd en een hoofd dat weg is', async () => {
    await knoei('update toegang.keten set laatste = 9 where gemeente = $1 and keten = $2', keten)
    expect((await controleer(keten)).map((b) => b.soort)).toEqual([...Array(5).fill('ontbreekt'), 'hoofd-veranderd'])
    await knoei('delete from toegang.keten where gemeente = $1 and keten = $2', keten)
    expect(await controleer(keten)).toEqual([{ keten, volgnummer: null, soort: 'hoofd-ontbreekt' }])
    expect(await controleerAlles()).toEqual([{ keten, volgnummer: null, soort: 'hoofd-ontbreekt' }])
  })

  it('verraadt alle rijen die weg zijn terwijl het hoofd bleef', async () => {
    await knoei('delete from toegang.inzage where gemeente = $1 and keten = $2', keten)
    expect(await controleerAlles()).toHaveLength(4)
  })

  it('verraadt een hele keten die weg is', async () => {
    await knoei('delete from toegang.inzage where gemeente = $1 and keten = $2', keten)
    await knoei('delete from toegang.keten where gemeente = $1 and keten = $2', keten)
    expect(await controleerAlles()).toEqual([{ keten, volgnummer: null, soort: 'keten-verdwenen' }])
  })

  it('verraadt dat ook het register is opgeruimd', async () => {
    await kijkBij(randomUUID(), 1)
    await knoei('delete from toegang.inzage where gemeente = $1 and keten = $2', keten)
    await knoei('delete from toegang.keten where gemeente = $1 and keten = $2', keten)
    await knoei("delete from toegang.inzage where gemeente = $1 and keten = 'register' and doel = $2", keten)
    expect(await controleerAlles()).toEqual([{ keten: 'register', volgnummer: 1, soort: 'ontbreekt' }])
    await knoei("delete from toegang.inzage where gemeente = $1 and keten = 'register'")
    await knoei("delete from toegang.keten where gemeente = $1 and keten = 'register'")
    expect(await controleerAlles()).toMatchObject([{ soort: 'keten-niet-in-register' }])
  })

  it('is met een andere sleutel niet na te maken', async () => {
    expect((await controleer(keten, new Uint8Array(32).fill(8))).map((b) => b.soort)).toEqual([
      ...Array(4).fill('veranderd'),
      'hoofd-veranderd',
    ])
  })

  it('van de ene gemeente past niet in de andere', async () => {
    await kijkBij(persoon, 1, OEVERSTROOM)
    await knoei('delete from toegang.inzage where gemeente = $1 and keten = $2 and volgnummer > 1', keten)
    await knoei(
      `update toegang.inzage i set hash = o.hash from toegang.inzage o
       where i.gemeente = $1 and i.keten = $2 and o.gemeente = $3 and o.keten = $2`,
      keten,
      OEVERSTROOM,
    )
    await knoei(
      `update toegang.keten k set laatste = 1, hash = o.hash, zegel = o.zegel from toegang.keten o
       where k.gemeente = $1 and k.keten = $2 and o.gemeente = $3 and o.keten = $2`,
      keten,
      OEVERSTROOM,
    )
    expect((await controleer(keten)).map((b) => b.soort)).toEqual(['veranderd', 'hoofd-veranderd'])
    expect(await controleerAlles(OEVERSTROOM)).toEqual([])
  })

  it('wordt ook bij honderden ketens blad voor blad helemaal nagekeken', async () => {
    const mensen = Array.from({ length: 230 }, () => randomUUID())
    for (const mens of mensen) await kijkBij(mens, 1)
    expect(await controleerAlles()).toEqual([])
    await knoei("update toegang.inzage set doel = 'zelf' where gemeente = $1 and persoon = any($2::uuid[])", [
      mensen[0],
      mensen[115],
      mensen[229],
    ])
    expect(await controleerAlles()).toHaveLength(3)
  })
})
