import { randomUUID } from 'node:crypto'
import { bsn, datum, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { beforeAll, describe, expect, it } from 'vitest'
import { huishoudensVan, registreerPersonen } from '../index.ts'

const opslag = await proefopslag()
const dag = datum('2026-06-01')
const [moeder, vader, buur] = [randomUUID(), randomUUID(), randomUUID()]
const partner = { rol: 'partner' as const, soort: '12', vanaf: datum('1970-01-01') }
const mens = (nummer: string, geboren: string, huishouden: 'eenpersoons' | 'meerpersoons') => ({
  bsn: bsn(nummer),
  achternaam: 'Proef',
  geboortedatum: datum(geboren),
  huishouden,
})
const haal = (gemeente = LINDEWAARD, op = dag) =>
  opslag.inGemeente(gemeente, (tx) => huishoudensVan(tx, [moeder, vader, buur, randomUUID()], op))

beforeAll(() =>
  opslag.inGemeente(LINDEWAARD, async (tx) => {
    vastGelukt(
      await registreerPersonen(tx, [
        {
          id: moeder,
          persoon: mens('999900006', '1948-06-11', 'meerpersoons'),
          adressen: [],
          relaties: [
            { ...partner, ander: vader, naam: 'V. Proef' },
            { rol: 'mantelzorger', soort: '16', vanaf: datum('2020-01-01'), ander: buur, naam: 'B. Proef' },
          ],
        },
        { id: vader, persoon: mens('999900018', '1945-02-03', 'meerpersoons'), adressen: [], relaties: [] },
        { id: buur, persoon: mens('999900031', '1990-01-01', 'eenpersoons'), adressen: [], relaties: [] },
      ]),
    )
    await tx.db.updateTable('personen.persoon').set({ vertrokken_op: dag }).where('id', '=', buur).execute()
  }),
)

describe('huishoudens om te tellen', () => {
  it('hebben geboortedata en wie de partner is, en geen naam', async () => {
    expect((await haal()).get(moeder)).toEqual({
      persoon: moeder,
      geboren: '1948-06-11',
      huishouden: 'meerpersoons',
      partner: { id: vader, geboren: '1945-02-03' },
      weg: false,
    })
  })
  it('hebben geen partner die niet bekend is, of pas later', async () => {
    expect((await haal()).get(buur)?.partner).toBeNull()
    expect((await haal(LINDEWAARD, datum('1969-12-31'))).get(moeder)?.partner).toBeNull()
  })
  it('zeggen wie op die dag overleden of verhuisd is', async () => {
    expect((await haal()).get(buur)?.weg).toBe(true)
    expect((await haal(LINDEWAARD, datum('2026-05-31'))).get(buur)?.weg).toBe(false)
  })
  it('laten weg wie deze gemeente niet kent', async () => {
    expect((await haal()).size).toBe(3)
    expect((await haal(OEVERSTROOM)).size).toBe(0)
  })
})
