import { controleer, leesBericht } from '@meedoen/iwmo'
import { datum, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beeindigToewijzing,
  draaiWijzigingTerug,
  haalToewijzing,
  haalVerzoeken,
  herhaalWijziging,
  kenWijzigingToe,
  OVERDRACHT_WIJZIGING,
  ontvangBericht,
  vraagWijziging,
  wijsVerzoekAf,
  wijzigToewijzing,
} from '../index.ts'
import { bytesVan, maak302, maak317, PRODUCT_PAST_NIET } from '../proef/berichten.ts'
import { SAMEN } from '../proef/levergemeente.ts'
import { BSN, MORGEN, openPost, type Post } from '../proef/post.ts'

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

async function wijzigEind(id: string, eind: string): Promise<string> {
  const wens = { wat: 'einddatum', eind, reden: '14', akkoord: 'ja' }
  const { berichten } = vastGelukt(await doe((s) => wijzigToewijzing(s, id, wens)))
  await post.verwerk()
  return berichten[0] ?? ''
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

  it('wordt ook na een tweede afgewezen wijziging weer wat de aanbieder kent', async () => {
    const { id, wijziging, was } = await ingekort()
    await antwoord(wijziging, false)
    await antwoord(await wijzigEind(id, was.replace('-12-31', '-07-31')), false)
    vastGelukt(await doe((s) => draaiWijzigingTerug(s, id)))
    expect(await bekijk(id)).toMatchObject({ eind: was, redenWijziging: null, wijzigingAfgewezen: null })
  })

  it('gaat terug naar een bericht dat nog onderweg is, en dan verder terug als ook dat wordt afgewezen', async () => {
    const { id, wijziging, was, wordt } = await ingekort()
    const tweede = await wijzigEind(id, was.replace('-12-31', '-07-31'))
    await antwoord(tweede, false)
    vastGelukt(await doe((s) => draaiWijzigingTerug(s, id)))
    expect(await bekijk(id)).toMatchObject({ eind: wordt, redenWijziging: '05' })
    await antwoord(wijziging, false)
    vastGelukt(await doe((s) => draaiWijzigingTerug(s, id)))
    expect(await bekijk(id)).toMatchObject({ eind: was, redenWijziging: null })
  })

  it('is bekend zodra de aanbieder haar in een ander bericht aanvaardt; tot dan kan zij niet meer terug', async () => {
    const { id, wijziging, wordt } = await ingekort()
    await antwoord(wijziging, false)
    const ander = await post.wijsToe({ begin: `1-2-${jaar}`, eind: `31-3-${jaar}`, product: '01A05' })
    await post.verwerk()
    expect(await doe((s) => draaiWijzigingTerug(s, id))).toMatchObject({ code: 'wijziging-elders-verteld' })
    await antwoord(ander.bericht, true)
    expect(await bekijk(id)).toMatchObject({ eind: wordt, wijzigingAfgewezen: null })
  })

  it('gaat niet terug als andere hulp intussen in de weg staat', async () => {
    const { id, wijziging, wordt } = await ingekort()
    await antwoord(wijziging, false)
    const bij = { begin: `1-7-${jaar}`, eind: `31-12-${jaar}`, agb: SAMEN }
    const ander = await post.wijsToe(bij)
    expect(await doe((s) => draaiWijzigingTerug(s, id))).toMatchObject({ code: 'al-toegewezen' })
    expect(await bekijk(id)).toMatchObject({ eind: wordt })
    vastGelukt(await doe((s) => wijzigToewijzing(s, ander.id, { wat: 'intrekken' })))
    vastGelukt(await doe((s) => draaiWijzigingTerug(s, id)))
  })

  it('wacht niet meer als daarna de toewijzing zelf wordt afgewezen', async () => {
    jaar += 2
    const gemaakt = await post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}` })
    await post.verwerk()
    const wijziging = await wijzigEind(gemaakt.id, `${jaar}-06-30`)
    await antwoord(wijziging, false)
    expect((await bekijk(gemaakt.id)).wijzigingAfgewezen).not.toBeNull()
    await antwoord(gemaakt.bericht, false)
    expect(await bekijk(gemaakt.id)).toMatchObject({ stand: 'afgewezen', wijzigingAfgewezen: null })
    expect(await doe((s) => herhaalWijziging(s, gemaakt.id))).toMatchObject({ code: 'wijziging-niet-afgewezen' })
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

  it('die een intrekking is, gaat ook opnieuw', async () => {
    jaar += 2
    const { id, bericht } = await post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}` })
    await post.verwerk()
    await antwoord(bericht, true)
    const { berichten } = vastGelukt(await doe((s) => wijzigToewijzing(s, id, { wat: 'intrekken' })))
    await post.verwerk()
    await antwoord(berichten[0] ?? '', false)
    expect(await doe((s) => draaiWijzigingTerug(s, id))).toMatchObject({ code: 'niet-terug-te-draaien' })
    vastGelukt(await doe((s) => herhaalWijziging(s, id)))
    expect(await bekijk(id)).toMatchObject({ stand: 'ingetrokken', wijzigingAfgewezen: null })
    await post.verwerk()
    await antwoord(await laatste301(), true)
  })

  it('raakt niet wat alleen meegestuurd was', async () => {
    const eerste = await ingekort()
    await antwoord(eerste.wijziging, true)
    const tweede = await ingekort()
    await antwoord(tweede.wijziging, false)
    expect((await bekijk(eerste.id)).wijzigingAfgewezen).toBeNull()
    expect((await bekijk(tweede.id)).wijzigingAfgewezen).not.toBeNull()
  })

  it('die een verzoek inwilligde, gaat opnieuw met de referentie, of het verzoek is weer open', async () => {
    const { id } = await ingekort()
    const laatste = await laatste301()
    await antwoord(laatste, true)
    const vraag = { vanaf: `1-2-${jaar}`, eind: `31-5-${jaar}`, volume: '120', reden: '1' }
    vastGelukt(await doe((s) => vraagWijziging(s, id, vraag), post.wie.linde))
    const [verzoek] = vastGelukt(await doe((s) => haalVerzoeken(s)))
    vastGelukt(await doe((s) => kenWijzigingToe(s, verzoek?.id ?? '')))
    await post.verwerk()
    await antwoord(await laatste301(), false)

    vastGelukt(await doe((s) => herhaalWijziging(s, id)))
    await post.verwerk()
    const opnieuw = leesBericht(await bytes(await laatste301()))
    const producten = opnieuw.ok && opnieuw.soort === 'WMO301' ? opnieuw.bericht.Client.ToegewezenProducten : []
    expect(producten.map((p) => p.ReferentieAanbieder)).toContain(verzoek?.referentie)

    // Rejected again, and a change after it too: taken back, all of it is.
    await antwoord(await laatste301(), false)
    await antwoord(await wijzigEind(id, `${jaar}-04-30`), false)
    vastGelukt(await doe((s) => draaiWijzigingTerug(s, id)))
    expect(await bekijk(id)).toMatchObject({ eind: `${jaar}-06-30` })
    const weerOpen = vastGelukt(await doe((s) => haalVerzoeken(s))).find((v) => v.id === verzoek?.id)
    expect(weerOpen).toMatchObject({ stand: 'ontvangen' })
    expect(await doe((s) => wijsVerzoekAf(s, verzoek?.id ?? '', { grond: '1' }))).toMatchObject({ ok: true })
  })

  it('draagt geen referentie meer als het verzoek om een ander deel ervan weer open is', async () => {
    const wens = { bsn: BSN.noor, begin: '1-1-2027', eind: '31-12-2027' }
    const een = await post.wijsToe(wens)
    const ander = await post.wijsToe({ ...wens, product: '01A05' })
    await post.verwerk()
    const verzoek = { bsn: BSN.noor, nummer: een.nummer, ook: [ander.nummer], referentie: 'SAMEN-1' }
    const bestand = maak317({ ...verzoek, volume: 120, vanaf: '2027-01-01', eind: '2027-06-30' })
    await post.lukt(post.wie.linde, MORGEN, (s) => ontvangBericht(s, bestand, { herkomst: 'upload' }))
    const gevraagd = vastGelukt(await doe((s) => haalVerzoeken(s))).find((v) => v.referentie === 'SAMEN-1')
    vastGelukt(await doe((s) => kenWijzigingToe(s, gevraagd?.id ?? '')))
    await post.verwerk()
    await antwoord(await laatste301(), false)
    vastGelukt(await doe((s) => draaiWijzigingTerug(s, een.id)))
    vastGelukt(await doe((s) => herhaalWijziging(s, ander.id)))
    expect(Buffer.from(await bytes(await laatste301())).toString()).not.toContain('SAMEN-1')
    expect(await doe((s) => wijsVerzoekAf(s, gevraagd?.id ?? '', { grond: '1' }))).toMatchObject({ ok: true })
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
