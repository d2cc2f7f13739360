import { controleer, leesBericht, maakRetour, schrijfBericht } from '@meedoen/iwmo'
import { datum, vastGelukt } from '@meedoen/kern'
import type { Wie } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bekijkVerzoek,
  haalToewijzing,
  haalVerzoeken,
  kenWijzigingToe,
  onderzoekVerzoek,
  ontvangBericht,
  toonVerzoek,
  vraagToewijzing,
  vraagWijziging,
  wijsVerzoekAf,
} from '../index.ts'
import { bytesVan, maak315, maak317 } from '../proef/berichten.ts'
import { BSN, MORGEN, openPost, type Post } from '../proef/post.ts'

let post: Post
beforeAll(async () => {
  post = await openPost()
})
afterAll(() => post.ruimOp())

const stuur = (bytes: Uint8Array, wie: Wie = post.wie.linde) =>
  post.lukt(wie, MORGEN, (s) => ontvangBericht(s, bytes, { herkomst: 'upload' }))
const lijst = (wie: Wie, alle = false) => post.lukt(wie, MORGEN, (s) => haalVerzoeken(s, { alle }))
const vind = async (referentie: string) => {
  const gevonden = (await lijst(post.wie.linde, true)).find((regel) => regel.referentie === referentie)
  if (!gevonden) throw new Error(`geen verzoek ${referentie}`)
  return gevonden
}

async function laatste(soort: 'WMO319' | 'WMO301') {
  const { id } = await post.als(post.wie.sanne, MORGEN, ({ tx }) =>
    tx.db
      .selectFrom('levering.bericht')
      .select('id')
      .where('gemeente', '=', tx.gemeente)
      .where('soort', '=', soort)
      .orderBy('identificatie', 'desc')
      .executeTakeFirstOrThrow(),
  )
  const bytes = await post.als(post.wie.sanne, MORGEN, (s) => bytesVan(s, id))
  expect(controleer(bytes).bevindingen).toEqual([])
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok) throw new Error('onleesbaar')
  return gelezen
}
const antwoord319 = async () => {
  const gelezen = await laatste('WMO319')
  if (gelezen.soort !== 'WMO319') throw new Error('geen WMO319')
  return gelezen
}
const kenToe = (id: string) => post.als(post.wie.sanne, MORGEN, (s) => kenWijzigingToe(s, id))
const wijsAf = (id: string, grond: string, wie = post.wie.sanne) =>
  post.als(wie, MORGEN, (s) => wijsVerzoekAf(s, id, { grond }))

describe('een verzoek om toewijzing (WMO315)', () => {
  it('krijgt een 316 zonder codes en een antwoordtermijn van vijf werkdagen, bij het open besluit (OP274, OP307)', async () => {
    const { zaak } = await post.teLeveren({ bsn: BSN.noor })
    const ontvangst = await stuur(maak315({ referentie: 'VOT-noor', bsn: BSN.noor }))
    expect(ontvangst).toMatchObject({ stand: 'verwerkt', bevindingen: [], retour: expect.stringMatching(/^M/) })
    const regel = (await lijst(post.wie.sanne)).find(({ referentie }) => referentie === 'VOT-noor')
    expect(regel).toMatchObject({ zaak, soort: 'toewijzing', stand: 'ontvangen', antwoordUiterlijk: '2026-12-01' })
  })
  it('van iemand zonder open besluit komt bij de backoffice, en bij geen consulent', async () => {
    await stuur(maak315({ referentie: 'VOT-niemand' }))
    expect((await vind('VOT-niemand')).zaak).toBeNull()
    const bij = async (wie: Wie) => (await lijst(wie)).some(({ referentie }) => referentie === 'VOT-niemand')
    expect([await bij(post.wie.backoffice), await bij(post.wie.sanne)]).toEqual([true, false])
  })
  it('wordt afgewezen met een reden, en één keer (CD085, TR365)', async () => {
    const { id } = await vind('VOT-niemand')
    expect(await wijsAf(id, '8', post.wie.backoffice)).toMatchObject({ velden: { grond: 'kies' } })
    vastGelukt(await wijsAf(id, '5', post.wie.backoffice))
    expect((await antwoord319()).bericht.Antwoord).toEqual({
      ReferentieAanbieder: 'VOT-niemand',
      VerzoekAntwoord: '1',
      RedenAfwijzingVerzoek: '5',
    })
    expect(await wijsAf(id, '5', post.wie.backoffice)).toMatchObject({ code: 'verzoek-beantwoord' })
    expect(await vind('VOT-niemand')).toMatchObject({ stand: 'afgewezen', antwoordUiterlijk: null })
  })
  it('met een eerdere referentie, of terwijl er al een loopt, krijgt een 316 met de code (TR347, TR374)', async () => {
    const weer = await stuur(maak315({ referentie: 'VOT-niemand' }))
    expect(weer.bevindingen.map(({ regel }) => regel)).toEqual(['TR347'])
    const tweede = await stuur(maak315({ referentie: 'VOT-noor-2', bsn: BSN.noor }))
    expect(tweede).toMatchObject({ stand: 'afgekeurd', bevindingen: [{ regel: 'TR374' }] })
  })
  it('gaat in onderzoek: dan acht weken na de dagtekening, en niet nog eens (TR360)', async () => {
    const { id } = await vind('VOT-noor')
    const onderzoek = () => post.als(post.wie.sanne, MORGEN, (s) => onderzoekVerzoek(s, id))
    vastGelukt(await onderzoek())
    expect((await antwoord319()).bericht.Antwoord).toEqual({ ReferentieAanbieder: 'VOT-noor', VerzoekAntwoord: '2' })
    expect(await vind('VOT-noor')).toMatchObject({ stand: 'in-onderzoek', antwoordUiterlijk: '2027-01-19' })
    expect(await onderzoek()).toMatchObject({ code: 'verzoek-beantwoord' })
  })
  it('de aanbieder bevestigt ons antwoord met een 320, en één keer', async () => {
    const heen = await antwoord319()
    const retour = (identificatieRetour: string) =>
      schrijfBericht(
        'WMO320',
        vastGelukt(maakRetour(heen, [], { identificatieRetour, dagtekening: datum(MORGEN) })).bericht,
      )
    expect(await stuur(retour('R320'))).toMatchObject({ stand: 'verwerkt', soort: 'WMO320' })
    expect(await stuur(retour('R321'))).toMatchObject({ stand: 'afgekeurd', bevindingen: [{ regel: 'OP090' }] })
  })
  it('vraagt de aanbieder in het portaal alleen voor wie een open besluit heeft', async () => {
    const invoer = { product: '01A04', begin: '1-12-2026', eind: '30-11-2027', volume: '120', toelichting: 'Snel.' }
    const vraag = (bsn: string) => post.als(post.wie.samen, MORGEN, (s) => vraagToewijzing(s, { ...invoer, bsn }))
    expect(await vraag(BSN.truus)).toMatchObject({ code: 'geen-open-besluit', veld: 'bsn' })
    expect(await vraag('123')).toMatchObject({ velden: { bsn: 'geen-bsn' } })
    expect(vastGelukt(await vraag(BSN.noor))).toMatchObject({ soort: 'WMO315', stand: 'verwerkt' })
  })
})

describe('een verzoek om wijziging (WMO317)', () => {
  it('noemt alle toewijzingen van de cliënt, en wordt als geheel toegekend (TR349, OP348, TR379)', async () => {
    const { nummer, id } = await post.wijsToe()
    const ander = await post.wijsToe({ product: '01A05' })
    const half = await stuur(maak317({ nummer, referentie: 'VOW-half' }))
    expect(half).toMatchObject({ stand: 'afgekeurd', bevindingen: [{ regel: 'TR349' }] })
    const heel = await stuur(maak317({ nummer, referentie: 'VOW-heel', ongewijzigd: [ander.nummer] }))
    expect(heel).toMatchObject({ stand: 'verwerkt' })
    const verzoek = await vind('VOW-heel')
    const plan = vastGelukt(await post.als(post.wie.sanne, MORGEN, (s) => bekijkVerzoek(s, verzoek.id)))
    expect(plan.opvolgers).toMatchObject([{ volume: 90, begin: '2027-01-01', eind: '2027-11-30' }])
    vastGelukt(await kenToe(verzoek.id))
    const toegekend = await laatste('WMO301')
    if (toegekend.soort !== 'WMO301') throw new Error('geen WMO301')
    const producten = toegekend.bericht.Client.ToegewezenProducten
    // After a VOW every product bears its reference, also the unchanged.
    expect(producten.map((p) => p.ReferentieAanbieder)).toEqual(['VOW-heel', 'VOW-heel', 'VOW-heel'])
    expect(producten.find((p) => p.ToewijzingNummer === nummer)).toMatchObject({ RedenWijziging: '12' })
    expect(await vind('VOW-heel')).toMatchObject({ stand: 'toegekend' })
    expect(await post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))).toMatchObject({ eind: '2026-12-31' })
    expect(await wijsAf(verzoek.id, '2')).toMatchObject({ code: 'verzoek-beantwoord' })
  })
  it('gaat niet verder dan het besluit, en niet over hulp die nog niet is besloten', async () => {
    const { nummer } = await post.wijsToe({ bsn: BSN.noor, begin: '1-12-2027', eind: '30-11-2028' })
    vastGelukt(await wijsAf((await vind('VOT-noor')).id, '4'))
    const wens = { nummer, bsn: BSN.noor, vanaf: '2028-01-01', eind: '2028-11-30' }
    await stuur(maak317({ ...wens, volume: 300, referentie: 'VOW-meer' }))
    const meer = await vind('VOW-meer')
    expect(await kenToe(meer.id)).toMatchObject({ code: 'meer-dan-besloten' })
    expect(await vind('VOW-meer')).toMatchObject({ stand: 'ontvangen' })
    vastGelukt(await wijsAf(meer.id, '2'))
    await stuur(maak317({ ...wens, nieuw: true, referentie: 'VOW-nieuw' }))
    const nieuw = await vind('VOW-nieuw')
    expect(await kenToe(nieuw.id)).toMatchObject({ code: 'ook-nieuwe-hulp' })
    vastGelukt(await wijsAf(nieuw.id, '1'))
  })
  it('maakt de aanbieder in het portaal, met de andere toewijzingen ongewijzigd erbij', async () => {
    const { id } = await post.wijsToe({ begin: '1-12-2027', eind: '30-11-2028' })
    const invoer = { vanaf: '1-1-2028', eind: '30-11-2028', volume: '120', reden: '1' }
    const vraag = (wie: Wie, anders: object) =>
      post.als(wie, MORGEN, (s) => vraagWijziging(s, id, { ...invoer, ...anders }))
    expect(await vraag(post.wie.linde, {})).toMatchObject({ code: 'niets-anders' })
    expect(await vraag(post.wie.samen, { volume: '60' })).toMatchObject({ code: 'toewijzing-onbekend' })
    expect(await vraag(post.wie.linde, { volume: 'veel' })).toMatchObject({ velden: { volume: 'geheel-getal' } })
    expect(vastGelukt(await vraag(post.wie.linde, { volume: '60' }))).toMatchObject({ stand: 'verwerkt' })
  })
  it('is voor een ander niet te zien en niet te beantwoorden', async () => {
    const { id } = await vind('VOW-heel')
    const bekijk = (wie: Wie) => post.als(wie, MORGEN, (s) => toonVerzoek(s, id))
    expect((await bekijk(post.wie.sanne)).ok).toBe(true)
    expect((await bekijk(post.wie.linde)).ok).toBe(true)
    expect((await bekijk(post.wie.samen)).ok).toBe(false)
    expect((await wijsAf(id, '1', post.wie.linde)).ok).toBe(false)
  })
})
