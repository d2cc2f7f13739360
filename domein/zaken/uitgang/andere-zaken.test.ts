import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { lukt, truus, wie } = weg

const afloopVan = async (id: string) => (await weg.zaakVan(id, '2026-10-20')).afloop
const brieven = async (id: string) =>
  (await lukt(wie.sanne, '2026-10-20', (s) => zaken.toonZaak(s, id))).documenten.map((d) => d.soort)

describe('een inwoner met meer open zaken', () => {
  it('heeft na verhuizing geen open zaak en geen lopende hulp meer, en krijgt één brief', async () => {
    const { zaak: metHulp } = await weg.meld(truus)
    await weg.totBesluit(metHulp)
    const { zaak: nieuw } = await weg.meld(truus, '2026-09-25')
    const verhuizing = { vertrokkenOp: '30-9-2026', naarGemeente: 'Elders' }
    await lukt(wie.sanne, '2026-10-01', (s) => zaken.verwerkVerhuizing(s, nieuw, verhuizing))
    expect([await afloopVan(metHulp), await afloopVan(nieuw)]).toEqual(['verhuisd', 'verhuisd'])
    expect((await weg.zaakVan(metHulp)).voorzieningen.map((v) => v.stand)).toEqual(['beeindigd'])
    expect(await brieven(nieuw)).toContain('verhuizing')
    expect(await brieven(metHulp)).not.toContain('verhuizing')
  })

  it('houdt na overlijden geen open zaak, en een ander merkt daar niets van', async () => {
    const kees = { soort: 'inwoner', persoon: wie.kees, naam: 'K. Brouwer' } as const
    const { zaak: eerste } = await weg.meld(kees)
    const { zaak: tweede } = await weg.meld(kees, '2026-09-08')
    const { zaak: vanTruus } = await weg.meld(truus, '2026-09-08')
    await lukt(wie.sanne, '2026-09-20', (s) => zaken.verwerkOverlijden(s, tweede, { overledenOp: '18-9-2026' }))
    expect([await afloopVan(eerste), await afloopVan(tweede)]).toEqual(['overleden', 'overleden'])
    expect([await brieven(eerste), await brieven(tweede)].flat().filter((b) => b === 'overlijden')).toHaveLength(1)
    expect(await afloopVan(vanTruus)).toBeNull()
  })
})
