import * as levering from '@meedoen/levering'
import * as zaken from '@meedoen/zaken'
import { afterAll, describe, expect, it } from 'vitest'
import { GEMEENTE, openOverdrachtweg, VANDAAG } from './proef/overdrachtweg.ts'

const weg = await openOverdrachtweg()
const { teamleider, als, lukt, verwerk, meld, besluit, zaakVan } = weg
afterAll(() => weg.ruimOp())

describe('een besluit over een pgb', () => {
  const PGB = {
    ...{ besluit: 'pgb', soort: 'hulp-bij-het-huishouden', product: '01A04', volume: '120', helper: 'zelfstandige' },
    ...{ gevraagd: '', bekwaam: 'ja', gemotiveerd: 'ja', kwaliteit: 'ja', begin: '18-11-2026', eind: '17-11-2027' },
  }
  const budgetten = (zaak: string) => als(teamleider, VANDAAG, (s) => levering.budgettenInZaak(s, zaak))

  it('opent na verzending een budget, één keer, en stopt het na overlijden op die dag', async () => {
    const zaak = await meld()
    await besluit(zaak, PGB)
    expect(await budgetten(zaak)).toEqual([])
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    const [{ pgbBedrag } = { pgbBedrag: null }] = (await zaakVan(zaak)).voorzieningen
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'lopend', bedrag: pgbBedrag, begin: '2026-11-18' }])
    await als({ soort: 'systeem', naam: 'proef' }, VANDAAG, (s) =>
      s.tx.zetTaak(zaken.OVERDRACHT_PGB, { gemeente: GEMEENTE, id: zaak }),
    )
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toHaveLength(1)
    await lukt(teamleider, '2026-11-23', (s) => zaken.verwerkOverlijden(s, zaak, { overledenOp: '21-11-2026' }))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'beeindigd', eind: '2026-11-21', eindreden: 'overleden' }])
  })

  it('houdt na intrekken van het besluit vóór de eerste dag niets over', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...PGB, begin: '1-12-2026', eind: '30-11-2027' })
    await verwerk()
    const intrekking = { grond: 'b', per: '1-12-2026', tekst: 'De hulp is niet meer nodig.' }
    await lukt(teamleider, '2026-11-20', (s) => zaken.trekBeschikkingIn(s, zaak, intrekking))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'ingetrokken', eindreden: 'ingetrokken' }])
  })
})
