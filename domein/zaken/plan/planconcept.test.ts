import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, anoniem, truus, wie, lukt } = weg
const kees = { soort: 'inwoner', persoon: wie.kees, naam: 'K. Brouwer' } as const
const TEKST = { wens: 'Hulp op donderdag', a: 'Trap lopen', onbekend: 'x' }

describe('een plan dat nog niet is ingeleverd', () => {
  it('blijft bewaard om later verder te schrijven, en verdwijnt als het is ingeleverd', async () => {
    const { zaak } = await weg.meld(truus)
    const haal = (dag: string) => als(truus, dag, (s) => zaken.haalPlanconcept(s, zaak, null))
    expect(await haal('2026-09-02')).toBeNull()
    await lukt(truus, '2026-09-02', (s) => zaken.bewaarPlanconcept(s, zaak, null, { wens: 'Hulp' }))
    await lukt(truus, '2026-09-03', (s) => zaken.bewaarPlanconcept(s, zaak, null, TEKST))
    expect((await haal('2026-09-04'))?.antwoorden).toEqual({ wens: 'Hulp op donderdag', a: 'Trap lopen' })
    expect((await weg.zaakVan(zaak)).plan).toBeNull()
    await lukt(truus, '2026-09-04', (s) => zaken.dienPlanIn(s, zaak, 'mijn', TEKST, null))
    expect(await haal('2026-09-04')).toBeNull()
  })

  it('is van wie het schrijft: geen ander leest of bewaart het', async () => {
    const { zaak } = await weg.meld(truus)
    await lukt(truus, '2026-09-02', (s) => zaken.bewaarPlanconcept(s, zaak, null, TEKST))
    for (const ander of [kees, anoniem, wie.sanne])
      expect(await als(ander, '2026-09-02', (s) => zaken.haalPlanconcept(s, zaak, null))).toBeNull()
    expect((await als(kees, '2026-09-02', (s) => zaken.bewaarPlanconcept(s, zaak, null, TEKST))).ok).toBe(false)
  })

  it('toont met een code alleen wat met die code is geschreven', async () => {
    const { zaak, naMelding } = await weg.meld(truus)
    const code = async () => (await lukt(anoniem, '2026-09-01', (s) => zaken.maakPlanlink(s, naMelding))).code
    const [een, twee] = [await code(), await code()]
    const metCode = async (welke: string) => {
      const houder = await lukt(anoniem, '2026-09-02', (s) => zaken.alsLinkhouder(s, welke, 'plan'))
      return houder.stap.wie
    }
    const bezoeker = await metCode(een)
    await lukt(bezoeker, '2026-09-02', (s) => zaken.bewaarPlanconcept(s, zaak, een, TEKST))
    const haal = (welke: string | null) => als(bezoeker, '2026-09-02', (s) => zaken.haalPlanconcept(s, zaak, welke))
    expect((await haal(een.toLowerCase()))?.antwoorden).toMatchObject({ a: 'Trap lopen' })
    expect(await haal(twee)).toBeNull()
    expect(await als(truus, '2026-09-02', (s) => zaken.haalPlanconcept(s, zaak, null))).toBeNull()
  })

  it('wordt na de termijn vernietigd', async () => {
    const { zaak } = await weg.meld(truus)
    await lukt(truus, '2026-09-02', (s) => zaken.bewaarPlanconcept(s, zaak, null, TEKST))
    await als({ soort: 'systeem', naam: 'nacht' }, '2026-10-03', zaken.vernietigVerlopenConcepten)
    expect(await als(truus, '2026-09-02', (s) => zaken.haalPlanconcept(s, zaak, null))).toBeNull()
  })
})
