import { briefAlsTekst } from '@meedoen/brieven'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

describe('de afzender van een brief', () => {
  it('geeft een webadres dat klopt, ook als de gemeente het met een streep aan het eind heeft vastgelegd', async () => {
    const weg = await legWegAan()
    const { zaak } = await weg.meld(weg.truus)
    await weg.totBesluit(zaak)
    const { documenten } = await weg.lukt(weg.truus, '2026-09-24', (s) => zaken.toonZaak(s, zaak))
    const id = documenten.find((d) => d.soort === 'beschikking')?.id ?? ''
    const document = await weg.lukt(weg.truus, '2026-09-24', (s) => zaken.openDocument(s, id))
    if (document.vorm !== 'brief') throw new Error('een beschikking is een brief')
    expect(briefAlsTekst(document.brief)).toContain('proefstad.example/bezwaar')
  })
})
