import { briefAlsTekst } from '@meedoen/brieven'
import type { Stap } from '@meedoen/toegang'
import { expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const DAG = '2026-09-03'

it('laat in een brief het geheime adres niet lezen door wie meeleest, wel door de inwoner zelf en de behandelaar', async () => {
  const weg = await legWegAan()
  const { sanne, truus, kees } = weg.wie
  const { zaak } = await weg.meld(weg.truus)
  await weg.lukt(sanne, DAG, (s) => zaken.neemZaak(s, zaak))
  await weg.lukt(sanne, DAG, (s) => zaken.koppelClientondersteuner(s, zaak, { persoon: kees }))
  const { documenten } = await weg.lukt(weg.truus, DAG, (s) => zaken.toonZaak(s, zaak))
  const lees = async (wie: Stap['wie']): Promise<string> => {
    const document = await weg.lukt(wie, DAG, (s) => zaken.openDocument(s, documenten[0]?.id ?? ''))
    if (document.vorm !== 'brief') throw new Error('de bevestiging is een brief')
    return briefAlsTekst(document.brief)
  }
  const meelezer: Stap['wie'] = { soort: 'inwoner', persoon: kees, naam: 'K. Brouwer' }
  expect(await lees(meelezer)).toContain('Lindelaan 12')
  await weg.als(sanne, DAG, (s) =>
    s.tx.db.updateTable('personen.persoon').set({ geheim: true }).where('id', '=', truus).execute(),
  )
  expect(await lees(meelezer)).not.toMatch(/Lindelaan|9999/)
  expect(await lees(meelezer)).toContain('T. de Wit')
  for (const wie of [weg.truus, sanne]) expect(await lees(wie)).toContain('Lindelaan 12')
})
