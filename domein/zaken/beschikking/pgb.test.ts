import { legAanbiederVast, legContractVast, legProductVast, legTariefVast } from '@meedoen/inkoop'
import { agbCode, datum, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD } from '@meedoen/proef'
import { beforeAll, describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan, PGB } from '../proef/weg.ts'

const weg = await legWegAan()

beforeAll(() =>
  weg.opslag.inGemeente(LINDEWAARD, async (tx) => {
    await legProductVast(tx, {
      code: '11A01',
      categorie: '11',
      voorziening: 'rolstoel',
      naam: { nl: 'Rolstoel', en: 'Wheelchair' },
      eenheid: '82',
      frequentie: '6',
    })
    const tarief = { contract: 'C1', product: '11A01', begin: datum('2024-01-01'), eind: null }
    vastGelukt(await legTariefVast(tx, { ...tarief, bedrag: 120_000, wachttijdWeken: 3 }))
    const duurder = agbCode('41410002')
    const tekst = { nl: 'Thuiszorg', en: 'Home care' }
    const bereik = { telefoon: '0500 12 34 57', email: 'b@duur.example', website: 'https://duur.example/' }
    await legAanbiederVast(tx, { agb: duurder, naam: 'De Duurdere', omschrijving: tekst, ...bereik })
    vastGelukt(await legContractVast(tx, { nummer: 'C2', agb: duurder, begin: datum('2024-01-01'), eind: null }))
    const schoonHuis = { contract: 'C2', product: '01A04', begin: datum('2024-01-01'), eind: null }
    vastGelukt(await legTariefVast(tx, { ...schoonHuis, bedrag: 70, wachttijdWeken: 0 }))
  }),
)

async function beslis(wijziging: object) {
  const { zaak } = await weg.meld(weg.truus)
  await weg.totAanvraag(zaak)
  const voorzieningen = [{ ...PGB, ...wijziging }]
  const uitkomst = await weg.als(weg.wie.sanne, '2026-09-22', (s) =>
    zaken.stelBeschikkingVast(s, zaak, { voorzieningen, motivering: 'Daarom past deze hulp bij u.' }),
  )
  return { uitkomst, voorziening: (await weg.zaakVan(zaak)).voorzieningen[0] }
}

describe('een pgb toekennen', () => {
  it('volgt het tarief van de verordening voor de hulp, en bewaart hoe dat ging', async () => {
    // The cheapest contract counts: 55 cents a minute is 33 euros an hour; 85% of that is 28,05; 104 hours a year.
    const { voorziening } = await beslis({})
    expect(voorziening).toMatchObject({
      vorm: 'pgb',
      pgbBedrag: 291_720,
      berekening: {
        regeling: 'pgb-bedrag',
        invoer: { helper: 'zelfstandige', naturaPerUur: 3300, urenPerJaar: 104 },
        verordening: { onderwerp: 'pgb', ingang: '2024-01-01' },
      },
    })
    expect(voorziening?.berekening?.versie).toContain('pgb-bedrag/')
  })
  it('betaalt niet meer dan de hulp vraagt', async () => {
    expect((await beslis({ gevraagd: '20,00' })).voorziening?.pgbBedrag).toBe(208_000)
    expect((await beslis({ gevraagd: '40,00' })).voorziening?.pgbBedrag).toBe(291_720)
  })
  it('kent voor de eigen kring een eigen tarief', async () => {
    expect((await beslis({ helper: 'netwerk' })).voorziening?.pgbBedrag).toBe(228_800)
  })
  it('volgt bij wat geen uren telt de kosten, tot wat natura kost', async () => {
    const rolstoel = { soort: 'rolstoel', product: '11A01', volume: '1', helper: 'instelling' }
    expect((await beslis({ ...rolstoel, gevraagd: '1.500,00' })).voorziening).toMatchObject({
      pgbBedrag: 120_000,
      berekening: { regeling: 'pgb-weigering', uitkomst: { gronden: ['hoger-dan-natura'], geweigerdDeel: 30_000 } },
    })
    expect((await beslis(rolstoel)).uitkomst).toMatchObject({ ok: false, veld: 'voorzieningen.0.gevraagd' })
  })
  it('kan niet als een voorwaarde niet is aangevinkt', async () => {
    expect((await beslis({ bekwaam: undefined })).uitkomst).toMatchObject({
      ok: false,
      velden: { 'voorzieningen.0.bekwaam': 'pgb-voorwaarde' },
    })
  })
})
