import { bsn, datum, vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  beeindigRelatie,
  bekendInRol,
  legRelatieVast,
  registreerPersoon,
  relatiesVan,
  relatiesWaarin,
} from '../index.ts'

const opslag = await proefopslag()
const dag = datum('2026-06-01')

const nieuw = async (tx: Transactie, nummer: string): Promise<string> =>
  vastGelukt(await registreerPersoon(tx, { bsn: bsn(nummer), achternaam: 'Proef', geboortedatum: datum('1960-01-01') }))

const [moeder, dochter] = await opslag.inGemeente(LINDEWAARD, async (tx) => [
  await nieuw(tx, '999900006'),
  await nieuw(tx, '999900018'),
])
const zorgt = { naam: 'D. Proef', rol: 'mantelzorger', soort: '16', vanaf: datum('2025-01-01') } as const

describe('relaties', () => {
  it('zijn van twee kanten te zien', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      vastGelukt(await legRelatieVast(tx, moeder, { ...zorgt, ander: dochter }))
      expect(await relatiesVan(tx, moeder, dag)).toMatchObject([{ ander: dochter, rol: 'mantelzorger', tot: null }])
      expect(await relatiesWaarin(tx, dochter, 'mantelzorger', dag)).toMatchObject([{ persoon: moeder }])
      expect(await relatiesWaarin(tx, dochter, 'vertegenwoordiger', dag)).toEqual([])
      expect(await bekendInRol(tx, 'mantelzorger', dag)).toEqual([dochter])
      expect(await bekendInRol(tx, 'vertegenwoordiger', dag)).toEqual([])
    })
  })

  it('komen er bij een dubbele klik niet twee keer in', async () => {
    const klik = () =>
      opslag.inGemeente(LINDEWAARD, (tx) =>
        legRelatieVast(tx, moeder, { naam: 'Buurman Kees', rol: 'contactpersoon', soort: '19', vanaf: dag }),
      )
    const [een, twee] = await Promise.all([klik(), klik()])
    expect(een).toEqual(twee)
  })

  it('eindigen na hun laatste dag', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      const id = vastGelukt(await legRelatieVast(tx, dochter, { ...zorgt, rol: 'partner', soort: '12' }))
      expect(await beeindigRelatie(tx, id, datum('2024-12-31'))).toMatchObject({ ok: false, code: 'einde-voor-begin' })
      vastGelukt(await beeindigRelatie(tx, id, datum('2026-05-31')))
      expect(await relatiesVan(tx, dochter, datum('2026-05-31'))).toHaveLength(1)
      expect(await relatiesVan(tx, dochter, dag)).toEqual([])
      expect(await relatiesVan(tx, dochter, datum('2024-12-31'))).toEqual([])
    })
  })

  it('weigeren iemand als eigen mantelzorger en een onbekende soort (COD472)', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      expect(await legRelatieVast(tx, moeder, { ...zorgt, ander: moeder })).toMatchObject({
        code: 'relatie-met-zichzelf',
      })
      expect(await legRelatieVast(tx, moeder, { ...zorgt, soort: '26' })).toMatchObject({
        velden: { soort: 'geen-soort-relatie' },
      })
    })
  })

  it('zijn onzichtbaar en onaantastbaar voor een andere gemeente', async () => {
    const [relatie] = await opslag.inGemeente(LINDEWAARD, (tx) => relatiesVan(tx, moeder, dag))
    await opslag.inGemeente(OEVERSTROOM, async (tx) => {
      expect(await relatiesVan(tx, moeder, dag)).toEqual([])
      expect(await relatiesWaarin(tx, dochter, 'mantelzorger', dag)).toEqual([])
      expect(await beeindigRelatie(tx, relatie?.id ?? '', dag)).toMatchObject({ ok: false, code: 'relatie-onbekend' })
    })
    await expect(opslag.inGemeente(OEVERSTROOM, (tx) => legRelatieVast(tx, moeder, zorgt))).rejects.toThrow()
  })
})
