import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, lukt, truus, wie, zaakVan } = weg

async function opgeschort(): Promise<string> {
  const { zaak } = await weg.meld(truus)
  await weg.totAanvraag(zaak)
  const invoer = { grond: 'instemming', uiterlijk: '1-10-2026', tekst: 'Mevrouw is op vakantie.' }
  await lukt(wie.sanne, '2026-09-21', (s) => zaken.schortTermijnOp(s, zaak, invoer))
  return zaak
}
const hervat = (zaak: string, dag: string, op: string) =>
  als(wie.sanne, dag, (s) => zaken.hervatTermijn(s, zaak, { op }))

describe('een stilgezette termijn', () => {
  it('zegt in de zaak en in de werklijst tot wanneer, ook als niets hoeft te worden aangevuld', async () => {
    const zaak = await opgeschort()
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'opgeschort', stilTot: '2026-10-01' })
    const filter = zaken.werklijstfilter.parse({})
    const { regels } = await lukt(wie.sanne, '2026-09-24', (s) => zaken.haalWerklijst(s, filter))
    expect(regels.find((r) => r.id === zaak)?.klok.stilTot).toBe('2026-10-01')
  })

  it('kan op dezelfde dag weer lopen: dan stond hij geen dag stil', async () => {
    const zaak = await opgeschort()
    expect(await hervat(zaak, '2026-09-21', '20-9-2026')).toMatchObject({ code: 'datum-buiten-opschorting' })
    expect(await hervat(zaak, '2026-09-21', '21-9-2026')).toMatchObject({ ok: true })
    expect(await zaakVan(zaak)).toMatchObject({
      stand: 'beslissen',
      stilTot: null,
      termijnen: { beslissing: { datum: '2026-09-28' } },
    })
  })

  it('telt anders de dagen ertussen', async () => {
    const zaak = await opgeschort()
    expect(await hervat(zaak, '2026-09-25', '25-9-2026')).toMatchObject({ ok: true })
    expect((await zaakVan(zaak, '2026-09-25')).termijnen.beslissing?.datum).toBe('2026-10-01')
  })

  it('zegt waarom een besluit of nog eens stilzetten nu niet kan', async () => {
    const zaak = await opgeschort()
    const kan = async (naam: 'schortTermijnOp' | 'stelBeschikkingVast') =>
      zaken.beletsel(await zaakVan(zaak), naam, (await zaakVan(zaak)).meldingOp)?.code
    expect([await kan('stelBeschikkingVast'), await kan('schortTermijnOp')]).toEqual([
      'termijn-staat-stil',
      'staat-al-stil',
    ])
    await hervat(zaak, '2026-09-21', '21-9-2026')
    const besluit = {
      voorzieningen: [{ besluit: 'afgewezen', soort: 'hulp-bij-het-huishouden', grond: 'eigen-kracht' }],
    }
    await lukt(wie.sanne, '2026-09-22', (s) =>
      zaken.stelBeschikkingVast(s, zaak, { ...besluit, motivering: 'U kunt dit zelf regelen.' }),
    )
    expect(await kan('schortTermijnOp')).toBe('besluit-ligt-klaar')
  })
})
