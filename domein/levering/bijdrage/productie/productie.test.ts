import { vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haalAchterstand, haalHerinnering, herinnerAanbieder, ontvangBericht } from '../../index.ts'
import { type Bijdragen, openBijdragen } from '../../proef/bijdragen.ts'
import { maak323 } from '../../proef/declaraties.ts'
import { LINDE } from '../../proef/levergemeente.ts'

let huis: Bijdragen
let gestart: number
beforeAll(async () => {
  huis = await openBijdragen()
  gestart = (await huis.hulp({ dag: '2026-08-03', begin: '4-8-2026', eind: '31-8-2027', start: '5-8-2026' })).nummer
  await huis.verwerk()
})
afterAll(() => huis.ruimOp())
const alsStagiair = <T>(dag: string, werk: (stap: Stap) => Promise<T>) => huis.als(huis.wie.stagiair, dag, werk)
const achterstand = async (dag: string) => vastGelukt(await alsStagiair(dag, haalAchterstand))
const herinner = (dag: string) => alsStagiair(dag, (s) => herinnerAanbieder(s, LINDE))
const bericht = (dag: string) => huis.als(huis.wie.linde, dag, haalHerinnering)

describe('productiegegevens die te laat zijn', () => {
  it('begonnen hulp zonder declaratie over de vorige maand staat bij de aanbieder', async () => {
    expect(await achterstand('2026-12-02')).toMatchObject([
      { agb: LINDE, naam: 'De Linde', starts: 0, declaraties: 1, wachtend: [{ nummer: gestart, mist: 'declaratie' }] },
    ])
  })
  it('de aanbieder krijgt daarover bericht, hoogstens één keer per week', async () => {
    expect(await bericht('2026-12-02')).toBe(null)
    vastGelukt(await herinner('2026-12-02'))
    expect(await bericht('2026-12-03')).toMatchObject({ starts: 0, declaraties: 1, maand: '2026-11-01' })
    expect(await herinner('2026-12-08')).toMatchObject({ code: 'pas-herinnerd' })
    vastGelukt(await herinner('2026-12-09'))
    expect(await huis.als(huis.wie.samen, '2026-12-03', haalHerinnering)).toBe(null)
  })
  it('verdwijnen zodra de declaratie er is', async () => {
    const declaratie = maak323({ declaratie: 'D1', maand: '2026-11', regels: [{ nummer: gestart, referentie: 'R1' }] })
    vastGelukt(
      await huis.als(huis.wie.linde, '2026-12-10', (s) => ontvangBericht(s, declaratie, { herkomst: 'upload' })),
    )
    expect(await achterstand('2026-12-10')).toEqual([])
    expect(await bericht('2026-12-10')).toBe(null)
    expect(await herinner('2026-12-30')).toMatchObject({ code: 'niets-te-herinneren' })
  })
  it('een opdracht die had moeten beginnen telt pas na de laatste dag voor het startbericht', async () => {
    const { nummer } = await huis.hulp({ dag: '2026-12-11', begin: '15-12-2026', eind: '31-8-2027', product: '01A05' })
    await huis.verwerk()
    expect(await achterstand('2026-12-16')).toEqual([])
    expect(await achterstand('2026-12-30')).toMatchObject([
      { starts: 1, declaraties: 0, wachtend: [{ nummer, mist: 'start', sinds: '2026-12-15' }] },
    ])
  })
  it('ziet alleen wie erover gaat, en van de eigen gemeente', async () => {
    expect(await huis.als(huis.wie.sanne, '2026-12-30', haalAchterstand)).toMatchObject({ code: 'geen-rol' })
    expect(vastGelukt(await huis.alsElders(huis.elders.stagiair, '2026-12-30', haalAchterstand))).toEqual([])
  })
})
