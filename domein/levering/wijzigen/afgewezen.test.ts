import { controleer, leesBericht } from '@meedoen/iwmo'
import { datum, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beeindigToewijzing,
  draaiWijzigingTerug,
  haalToewijzing,
  herhaalWijziging,
  OVERDRACHT_WIJZIGING,
  ontvangBericht,
  wijzigToewijzing,
} from '../index.ts'
import { bytesVan, maak302, PRODUCT_PAST_NIET } from '../proef/berichten.ts'
import { MORGEN, openPost, type Post } from '../proef/post.ts'

let post: Post
let jaar = 2030
const gemeld: string[] = []
beforeAll(async () => {
  post = await openPost()
  post.opslag.taken.registreer(OVERDRACHT_WIJZIGING, async ({ id }) => {
    gemeld.push(id)
  })
})
afterAll(() => post.ruimOp())

const doe = <T>(werk: (s: Stap) => Promise<T>, wie: Stap['wie'] = post.wie.sanne): Promise<T> =>
  post.als(wie, MORGEN, werk)
const bekijk = (id: string) => doe((s) => haalToewijzing(s, id))
const bytes = (bericht: string) => doe((s) => bytesVan(s, bericht))
const antwoord = async (bericht: string, goed: boolean) => {
  const retour = maak302(await bytes(bericht), goed ? {} : { bevindingen: PRODUCT_PAST_NIET })
  return post.lukt(post.wie.linde, MORGEN, (s) => ontvangBericht(s, retour, { herkomst: 'upload' }))
}
const laatste301 = () =>
  doe(async ({ tx }) => {
    const alle = tx.db.selectFrom('levering.bericht').select('id').where('soort', '=', 'WMO301')
    return (await alle.where('gemeente', '=', tx.gemeente).orderBy('identificatie', 'desc').executeTakeFirstOrThrow())
      .id
  })

/** Accepted, and then shortened with a message of its own. */
async function ingekort() {
  jaar += 2
  const gemaakt = await post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}` })
  await post.verwerk()
  await antwoord(gemaakt.bericht, true)
  const wens = { wat: 'einddatum', eind: `30-6-${jaar}`, reden: '05', akkoord: 'ja' }
  const { berichten } = vastGelukt(await doe((s) => wijzigToewijzing(s, gemaakt.id, wens)))
  await post.verwerk()
  return { ...gemaakt, wijziging: berichten[0] ?? '', was: `${jaar}-12-31`, wordt: `${jaar}-06-30` }
}

describe('een wijziging die de aanbieder afwijst (OP286)', () => {
  it('blijft staan tot iemand beslist, en wie de zaak heeft hoort ervan', async () => {
    const { id, wijziging, wordt } = await ingekort()
    await antwoord(wijziging, false)
    expect(await bekijk(id)).toMatchObject({ eind: wordt, wijzigingAfgewezen: { codes: ['S329'] }, stand: 'aanvaard' })
    await post.verwerk()
    expect(gemeld).toContain(id)
  })

  it('gaat ongewijzigd opnieuw, en kan dan weer worden afgewezen', async () => {
    const { id, nummer, wijziging, wordt } = await ingekort()
    await antwoord(wijziging, false)
    vastGelukt(await doe((s) => herhaalWijziging(s, id)))
    expect(await bekijk(id)).toMatchObject({ eind: wordt, wijzigingAfgewezen: null })
    const opnieuw = await laatste301()
    expect(opnieuw).not.toBe(wijziging)
    const gelezen = leesBericht(await bytes(opnieuw))
    expect(controleer(await bytes(opnieuw)).bevindingen).toEqual([])
    const producten = gelezen.ok && gelezen.soort === 'WMO301' ? gelezen.bericht.Client.ToegewezenProducten : []
    expect(producten.find((p) => p.ToewijzingNummer === nummer)).toMatchObject({
      Einddatum: wordt,
      RedenWijziging: '05',
    })
    await post.verwerk()
    await antwoord(opnieuw, false)
    expect((await bekijk(id)).wijzigingAfgewezen).toMatchObject({ codes: ['S329'] })
  })

  it('wordt ongedaan gemaakt: weer zoals de aanbieder het kent, zonder bericht', async () => {
    const { id, wijziging, was } = await ingekort()
    const eerst = await bekijk(id)
    await antwoord(wijziging, false)
    vastGelukt(await doe((s) => draaiWijzigingTerug(s, id)))
    expect(await bekijk(id)).toMatchObject({ eind: was, redenWijziging: null, wijzigingAfgewezen: null })
    expect((await bekijk(id)).toegewezenOp < eerst.toegewezenOp).toBe(true)
    expect(await laatste301()).toBe(wijziging)
    expect(await doe((s) => draaiWijzigingTerug(s, id))).toMatchObject({ code: 'wijziging-niet-afgewezen' })
    expect(await doe((s) => herhaalWijziging(s, id))).toMatchObject({ code: 'wijziging-niet-afgewezen' })
  })

  it('die een einde is, gaat alleen opnieuw', async () => {
    const { id, wijziging, wordt } = await ingekort()
    await antwoord(wijziging, true)
    vastGelukt(await doe((s) => beeindigToewijzing(s, id, { eind: bekort(wordt), reden: '02' })))
    await post.verwerk()
    await antwoord(await laatste301(), false)
    expect(await doe((s) => draaiWijzigingTerug(s, id))).toMatchObject({ code: 'niet-terug-te-draaien' })
    expect(await doe((s) => herhaalWijziging(s, id))).toMatchObject({ ok: true })
  })

  it('raakt niet wat alleen meegestuurd was', async () => {
    const eerste = await ingekort()
    await antwoord(eerste.wijziging, true)
    const tweede = await ingekort()
    await antwoord(tweede.wijziging, false)
    expect((await bekijk(eerste.id)).wijzigingAfgewezen).toBeNull()
    expect((await bekijk(tweede.id)).wijzigingAfgewezen).not.toBeNull()
  })

  it('is niet aan een ander', async () => {
    const { id, wijziging } = await ingekort()
    await antwoord(wijziging, false)
    for (const daad of [herhaalWijziging, draaiWijzigingTerug]) {
      expect((await doe((s) => daad(s, id), post.wie.linde)).ok).toBe(false)
      const elders = await post.alsElders(post.elders.sanne, MORGEN, (s) => daad(s, id))
      expect(elders).toMatchObject({ code: 'toewijzing-onbekend' })
    }
  })
})

const bekort = (dag: string) => datum(dag.replace('-06-30', '-03-31'))
