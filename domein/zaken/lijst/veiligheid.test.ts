import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { lukt, truus, wie } = weg
const DAG = '2026-09-08'
const regels = async () =>
  (await lukt(wie.sanne, DAG, (s) => zaken.haalWerklijst(s, zaken.werklijstfilter.parse({ lijst: 'team' })))).regels

describe('een waarschuwing voor de veiligheid', () => {
  it('staat bij elke open zaak van dezelfde inwoner en op de persoonspagina, tot de zaak dicht is', async () => {
    const { zaak: een } = await weg.meld(truus)
    const { zaak: ander } = await weg.meld(truus, '2026-09-05')
    await lukt(wie.sanne, DAG, (s) => zaken.zetVeiligheid(s, een, { aan: 'ja', tekst: 'Grote hond in huis.' }))
    const bijAnder = async () => (await lukt(wie.sanne, DAG, (s) => zaken.toonZaak(s, ander))).bewoner?.veiligheid
    const bijPersoon = async () => (await lukt(wie.sanne, DAG, (s) => zaken.toonPersoon(s, wie.truus))).veiligheid
    const opLijst = async () => (await regels()).find((r) => r.id === ander)?.veiligheid
    expect(await bijAnder()).toMatchObject([{ zaak: een, tekst: 'Grote hond in huis.' }])
    expect(await bijPersoon()).toHaveLength(1)
    expect(await opLijst()).toBe(true)
    await lukt(wie.sanne, DAG, (s) => zaken.sluitOpgelost(s, een, { tekst: 'De buurtwinkel bezorgt.' }))
    expect([await bijAnder(), await bijPersoon(), await opLijst()]).toEqual([[], [], false])
  })
})

describe('spoed in de werklijst', () => {
  it('telt de teller wat het merk draagt', async () => {
    const spoed = { spoed: { spoed: 'ja', spoedReden: 'Gevallen.' } }
    const { zaak: loopt } = await weg.meld(truus, '2026-09-01', spoed)
    const { zaak: gesproken } = await weg.meld(truus, '2026-09-01', spoed)
    await lukt(wie.sanne, DAG, (s) =>
      zaken.planGesprek(s, gesproken, { datum: '8-9-2026', tijd: '14:00', plaats: 'telefoon' }),
    )
    await lukt(wie.sanne, DAG, (s) => zaken.legGesprekVast(s, gesproken, { op: '8-9-2026' }))
    const lijst = await lukt(wie.sanne, DAG, (s) =>
      zaken.haalWerklijst(s, zaken.werklijstfilter.parse({ lijst: 'team' })),
    )
    const metMerk = lijst.regels.filter((r) => r.spoed).map((r) => r.id)
    expect(metMerk).toEqual([loopt])
    expect(lijst.tellers.spoed).toBe(metMerk.length)
    // On the own list it is not, and yet it is told.
    const eigen = await lukt(wie.sanne, DAG, (s) => zaken.haalWerklijst(s, zaken.werklijstfilter.parse({})))
    expect(eigen.tellers).toMatchObject({ spoed: 0, spoedOnverdeeld: 1 })
  })
})
