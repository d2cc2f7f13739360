import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, lukt, truus, wie, zaakVan } = weg
const GEVRAAGD = 'Een kopie van de huurovereenkomst\nEen bewijs van inkomen'

/** An aanvraag for which data were asked on 21 September 2026, to be given up to and including 1 October. */
async function metVerzuim(): Promise<string> {
  const { zaak } = await weg.meld(truus)
  await weg.totAanvraag(zaak)
  const invoer = { grond: 'aanvulling', uiterlijk: '1-10-2026', tekst: GEVRAAGD }
  await lukt(wie.sanne, '2026-09-21', (s) => zaken.schortTermijnOp(s, zaak, invoer))
  return zaak
}
const stel = (zaak: string, dag: string, ontbreekt = GEVRAAGD) =>
  als(wie.sanne, dag, (s) => zaken.stelBuitenBehandeling(s, zaak, { ontbreekt }))
const hervatAlles = (dag: string) =>
  als({ soort: 'systeem', naam: 'proef' }, dag, (s) => zaken.hervatVerlopenTermijnen(s))

describe('een aanvraag die niet wordt aangevuld', () => {
  it('loopt weer vanaf de dag na de termijn, één keer, en de inwoner krijgt bericht', async () => {
    const zaak = await metVerzuim()
    await hervatAlles('2026-10-01')
    expect((await zaakVan(zaak, '2026-10-01')).stand).toBe('opgeschort')
    await hervatAlles('2026-10-02')
    await hervatAlles('2026-10-03')
    const { stand, opschortingen, termijnen } = await zaakVan(zaak, '2026-10-03')
    expect(stand).toBe('beslissen')
    expect(opschortingen.at(-1)?.laatsteDag).toBe('2026-10-01')
    expect(termijnen.beslissing?.datum).not.toBeNull()
    const { documenten } = await lukt(wie.sanne, '2026-10-03', (s) => zaken.toonZaak(s, zaak))
    expect(documenten.filter(({ soort }) => soort === 'hervatting').length).toBe(1)
  })

  it('kan na de termijn buiten behandeling worden gesteld, met brief en bezwaartermijn', async () => {
    const zaak = await metVerzuim()
    expect(await stel(zaak, '2026-10-01')).toMatchObject({ code: 'geen-verzuim' })
    await hervatAlles('2026-10-02')
    expect(await stel(zaak, '2026-10-05')).toMatchObject({ ok: true })
    const dicht = await zaakVan(zaak, '2026-10-05')
    expect(dicht).toMatchObject({ stand: 'afgesloten', afloop: 'buiten-behandeling', afgeslotenOp: '2026-10-05' })
    expect(dicht.termijnen.bezwaar?.datum).toBe('2026-11-16')
    const { documenten } = await lukt(wie.sanne, '2026-10-05', (s) => zaken.toonZaak(s, zaak))
    expect(documenten.map(({ soort }) => soort)).toContain('buiten-behandeling')
    expect(zaken.klokVan(dicht)).toBeNull()
  })

  it('kan dat tot en met vier weken na de termijn (Awb 4:5 lid 4)', async () => {
    const zaak = await metVerzuim()
    expect(await stel(zaak, '2026-10-30')).toMatchObject({ code: 'buiten-behandeling-te-laat' })
    expect(await stel(zaak, '2026-10-29')).toMatchObject({ ok: true })
  })

  it('kan niet als de gegevens er toch zijn', async () => {
    const zaak = await metVerzuim()
    await lukt(wie.sanne, '2026-09-28', (s) => zaken.hervatTermijn(s, zaak, { op: '28-9-2026' }))
    expect(await stel(zaak, '2026-10-05')).toMatchObject({ code: 'geen-verzuim' })
  })

  it('kan niet zonder mandaat om af te wijzen', async () => {
    const zaak = await metVerzuim()
    const zonder = { ...wie.sanne, mandaten: [] }
    const uitkomst = await als(zonder, '2026-10-05', (s) =>
      zaken.stelBuitenBehandeling(s, zaak, { ontbreekt: 'Alles' }),
    )
    expect(uitkomst).toMatchObject({ ok: false })
    expect((await zaakVan(zaak, '2026-10-05')).afloop).toBeNull()
  })

  it('vraagt te zeggen wat er ontbreekt', async () => {
    const zaak = await metVerzuim()
    expect(await stel(zaak, '2026-10-05', ' ')).toMatchObject({ code: 'invoer' })
  })
})
