import * as levering from '@meedoen/levering'
import { kruis } from '@meedoen/proef'
import { wieId } from '@meedoen/toegang'
import * as zaken from '@meedoen/zaken'
import { afterAll, describe, expect, it } from 'vitest'
import { stelBeschikkingVast } from './overdrachten.ts'
import { openOverdrachtweg, PGB, VANDAAG } from './proef/overdrachtweg.ts'

const weg = await openOverdrachtweg()
const { teamleider, anderTeam, als, alsElders, lukt, verwerk, meld, meldOpnieuw, vraagAan, besluit } = weg
afterAll(() => weg.ruimOp())

const SYSTEEM = { soort: 'systeem', naam: 'proef' } as const
/** Nobody looks at other help: as two decisions at one moment do not see each other. */
const besluitOngezien = async (): Promise<string> => {
  const zaak = await meldOpnieuw()
  await besluit(zaak, PGB)
  return zaak
}

describe('dat er al een pgb loopt', () => {
  const beslis = { voorzieningen: [PGB], motivering: 'Daarom past deze hulp bij u.' }

  it('hoort alleen wie over de zaak mag beslissen; een ander krijgt de gewone weigering', async () => {
    const zonder = await meld()
    await vraagAan(zonder)
    await besluit(await meld(), PGB)
    await verwerk()
    const met = await meldOpnieuw()
    await vraagAan(met)
    const poging = (zaak: string, wie: typeof teamleider, waar = als) =>
      waar(wie, VANDAAG, (s) => stelBeschikkingVast(s, zaak, beslis))
    expect(await poging(met, teamleider)).toMatchObject({ code: 'pgb-dubbel' })
    const gewoon = await poging(zonder, anderTeam)
    expect(gewoon).toMatchObject({ ok: false, code: 'ander-team' })
    expect(await poging(met, anderTeam)).toEqual(gewoon)
    const onbekend = await poging(zonder, teamleider, alsElders)
    expect(onbekend).toMatchObject({ ok: false, code: 'zaak-onbekend' })
    expect(await poging(met, teamleider, alsElders)).toEqual(onbekend)
  })
})

describe('een pgb dat niet opengaat omdat er al een loopt', () => {
  const nacht = async (dag: string) => {
    await als(SYSTEEM, dag, (s) => levering.openGemisteBudgetten(s))
    expect(await verwerk(dag)).toMatchObject({ mislukt: 0 })
  }
  const aantalBudgetten = async (zaak: string) =>
    (await als(SYSTEEM, VANDAAG, (s) => levering.budgettenInZaak(s, zaak))).length
  const gehoord = async (zaak: string, wie = teamleider) =>
    (await als(wie, VANDAAG, (s) => zaken.haalSignalen(s)))
      .filter((signaal) => signaal.zaak === zaak && signaal.soort === 'pgb-dubbel')
      .map(({ datum }) => datum)

  it('wordt één keer gezegd, ook als er nachten voorbijgaan en nadat het gezien is', async () => {
    await besluit(await meld(), PGB)
    await verwerk('2026-11-17')
    const zaak = await besluitOngezien()
    await verwerk('2026-11-18')
    for (const dag of ['2026-11-19', '2026-11-20']) await nacht(dag)
    expect(await gehoord(zaak)).toEqual(['2026-11-18'])
    await als(teamleider, '2026-11-20', (s) => zaken.zetSignalenGezien(s, zaak))
    for (const dag of ['2026-11-20', '2026-11-21', '2026-11-22']) await nacht(dag)
    expect(await gehoord(zaak)).toEqual([])
    await lukt(teamleider, '2026-11-22', (s) => zaken.draagOver(s, zaak, { naar: wieId(weg.sanne), reden: 'Verlof' }))
    for (const dag of ['2026-11-23', '2026-11-24']) await nacht(dag)
    expect(await gehoord(zaak, weg.sanne)).toEqual(['2026-11-23'])
  })

  it('wordt opnieuw gezegd als een ander budget in de weg komt', async () => {
    const eerste = await meld()
    await besluit(eerste, PGB)
    await verwerk('2026-11-17')
    const [tweede, derde] = [await besluitOngezien(), await besluitOngezien()]
    await verwerk('2026-11-18')
    await als(teamleider, '2026-11-18', (s) => zaken.zetSignalenGezien(s, null))
    const intrekking = { grond: 'b', per: '18-11-2026', tekst: 'De hulp is niet meer nodig.' }
    await lukt(teamleider, '2026-11-19', (s) => zaken.trekBeschikkingIn(s, eerste, intrekking))
    for (const dag of ['2026-11-19', '2026-11-20', '2026-11-21']) await nacht(dag)
    const geopend = [await aantalBudgetten(tweede), await aantalBudgetten(derde)]
    expect(geopend.toSorted()).toEqual([0, 1])
    expect(await gehoord(geopend[0] === 0 ? tweede : derde)).toHaveLength(1)
  })

  it('gaat ook niet open als twee taken dat op hetzelfde moment doen; een zaak staat zichzelf niet in de weg', async () => {
    const een = await meld()
    await besluit(een, PGB)
    const twee = await besluitOngezien()
    const open = (zaak: string, tussen = async () => {}) =>
      als(SYSTEEM, VANDAAG, async (s) => {
        const uitkomst = await levering.openBudgetten(s, vindbaar(await zaken.vindZaak(s, zaak)))
        await tussen()
        return uitkomst.dubbelSinds
      })
    const samen = (eerst: string, dan: string) =>
      kruis(
        weg.opslag,
        (tussen) => open(eerst, tussen),
        () => open(dan),
      )
    expect(await samen(een, twee)).toEqual([null, VANDAAG])
    expect([await aantalBudgetten(een), await aantalBudgetten(twee)]).toEqual([1, 0])
    await verwerk()
    expect(await gehoord(twee)).toEqual([VANDAAG])
    const derde = await meld()
    await besluit(derde, PGB)
    expect(await samen(derde, derde)).toEqual([null, null])
    expect(await aantalBudgetten(derde)).toBe(1)
  })
})

function vindbaar(zaak: zaken.Zaak | null): zaken.Zaak {
  if (!zaak) throw new Error('deze zaak hoort er te zijn')
  return zaak
}
