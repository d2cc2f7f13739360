import { briefAlsTekst } from '@meedoen/brieven'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()

async function briefVan(zaak: string, soort: string): Promise<string> {
  const { documenten } = await weg.lukt(weg.truus, '2026-09-24', (s) => zaken.toonZaak(s, zaak))
  const id = documenten.find((d) => d.soort === soort)?.id ?? ''
  const document = await weg.lukt(weg.truus, '2026-09-24', (s) => zaken.openDocument(s, id))
  if (document.vorm !== 'brief') throw new Error('dit hoort een brief te zijn')
  return briefAlsTekst(document.brief).replace(/\u00a0/g, ' ')
}

describe('de afzender van een brief', () => {
  it('geeft een webadres dat klopt, ook als de gemeente het met een streep aan het eind heeft vastgelegd', async () => {
    const { zaak } = await weg.meld(weg.truus)
    expect(await briefVan(zaak, 'ontvangst-melding')).toMatch(/log in op proefstad\.example\.\n/)
  })
})

describe('het verslag van een zaak', () => {
  it('zegt alleen wat is vastgelegd, met wat nodig is op een eigen regel', async () => {
    const { zaak } = await weg.meld(weg.truus)
    await weg.totVerslag(zaak)
    const verslag = await briefVan(zaak, 'verslag')
    expect(verslag).toContain('\n\nWat nodig is: Een schoon huis\n\n')
    expect(verslag).not.toMatch(/U zei|Wij zagen: |Dit spraken we af|Aanwezig|weet nog niet/)
    expect(verslag).toContain('uiterlijk op 21 september 2026')
  })
})
