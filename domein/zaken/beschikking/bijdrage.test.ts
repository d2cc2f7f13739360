import { briefAlsTekst } from '@meedoen/brieven'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan, NATURA } from '../proef/weg.ts'

const weg = await legWegAan()

async function briefBij(voorziening: object): Promise<string> {
  const { zaak: id } = await weg.meld(weg.truus)
  await weg.totBesluit(id, voorziening)
  const { zaak } = await weg.lukt(weg.truus, '2026-09-24', (s) => zaken.toonZaak(s, id))
  const document = await weg.lukt(weg.truus, '2026-09-24', (s) =>
    zaken.openDocument(s, zaak.beschikking?.document ?? ''),
  )
  return document.vorm === 'brief' ? briefAlsTekst(document.brief) : ''
}

describe('de verwachte eigen bijdrage in de beschikking', () => {
  it('noemt het bedrag van de eerste maand die telt', async () => {
    expect(await briefBij(NATURA)).toMatch(/€\s21,80 per maand betaalt, vanaf oktober 2026/)
  })
  it('zegt eerlijk dat het bedrag van volgend jaar nog niet bekend is', async () => {
    const brief = await briefBij({ ...NATURA, begin: '15-12-2026' })
    expect(brief).toMatch(/vanaf januari 2027/)
    expect(brief).toMatch(/nog niet bekend/)
    expect(brief).toMatch(/Op dit moment is het €\s21,80/)
  })
  it('zwijgt over een bijdrage als niets is toegekend', async () => {
    const brief = await briefBij({ besluit: 'afgewezen', soort: 'hulp-bij-het-huishouden', grond: 'goedkoper-passend' })
    expect(brief).not.toMatch(/eigen bijdrage|CAK/)
    expect(brief).toContain('Er is een andere oplossing die ook bij u past en minder kost.')
  })
})
