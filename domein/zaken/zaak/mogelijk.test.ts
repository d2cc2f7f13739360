import { agbCode, gelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { describe, expect, it } from 'vitest'
import { schortTermijnOp } from '../aanvraag/opschorting.ts'
import { legWegAan } from '../proef/weg.ts'
import { isStapnaam, MOGELIJK, type Stapnaam } from './mogelijk.ts'
import { vindZaak } from './opslaan.ts'
import { doeStap } from './stap.ts'
import { mogelijkeStappen } from './toestemming.ts'

const weg = await legWegAan()
const STAPPEN: Stapnaam[] = Object.keys(MOGELIJK).filter(isStapnaam)
const MENSEN: Readonly<Record<string, Stap['wie']>> = {
  inwoner: weg.truus,
  'andere inwoner': { soort: 'inwoner', persoon: weg.wie.kees, naam: 'K. Brouwer' },
  behandelaar: weg.wie.sanne,
  'ander team': weg.wie.youssef,
  aanbieder: { soort: 'aanbieder', id: 'a', naam: 'A', agb: agbCode('99999999') },
  voorbijganger: weg.anoniem,
}

/** What the screens would show, and what the steps really permit, asked of every step. */
async function vergelijk(
  id: string,
  wie: Stap['wie'],
  dag: string,
): Promise<{ knoppen: Stapnaam[]; toegestaan: Stapnaam[] }> {
  return weg.als(wie, dag, async (stap) => {
    const zaak = await vindZaak(stap, id)
    if (!zaak) throw new Error('zaak ontbreekt')
    const toegestaan: Stapnaam[] = []
    for (const naam of STAPPEN) if ((await doeStap(stap, id, naam, async () => gelukt())).ok) toegestaan.push(naam)
    return { knoppen: mogelijkeStappen(stap, zaak), toegestaan }
  })
}

async function zakenOpDeWeg(): Promise<Record<string, string>> {
  const nieuw = (await weg.meld(weg.truus)).zaak
  const verslag = (await weg.meld(weg.truus)).zaak
  await weg.totVerslag(verslag)
  const aanvraag = (await weg.meld(weg.truus)).zaak
  await weg.totAanvraag(aanvraag)
  const verzuim = (await weg.meld(weg.truus)).zaak
  await weg.totAanvraag(verzuim)
  const gevraagd = { grond: 'aanvulling', uiterlijk: '18-9-2026', tekst: 'Een bewijs van inkomen' }
  await weg.lukt(weg.wie.sanne, '2026-09-15', (s) => schortTermijnOp(s, verzuim, gevraagd))
  const besluit = (await weg.meld(weg.truus)).zaak
  await weg.totBesluit(besluit)
  const dicht = (await weg.meld(weg.truus)).zaak
  await weg.totBesluit(dicht, { besluit: 'afgewezen', soort: 'rolstoel', grond: 'andere-wet' })
  return { nieuw, verslag, aanvraag, verzuim, besluit, dicht }
}

describe('de ene tabel van wat mag', async () => {
  const zaken = await zakenOpDeWeg()

  for (const [stand, id] of Object.entries(zaken))
    for (const [naam, wie] of Object.entries(MENSEN))
      it(`toont bij een zaak "${stand}" aan ${naam} precies de knoppen die ook werken`, async () => {
        const { knoppen, toegestaan } = await vergelijk(id, wie, '2026-09-24')
        expect(knoppen).toEqual(toegestaan)
      })

  it('laat buitenstaanders in geen enkele stand iets doen', async () => {
    for (const id of Object.values(zaken))
      for (const naam of ['andere inwoner', 'ander team', 'aanbieder', 'voorbijganger']) {
        const mag = (await vergelijk(id, MENSEN[naam] ?? weg.anoniem, '2026-09-24')).toegestaan
        // A case that nobody took yet is open to every consulent to take or to work on what is administrative.
        const toegestaan =
          naam === 'ander team' && id === zaken.nieuw ? mag.filter((s) => MOGELIJK[s].door === 'zaak-behandelen') : mag
        expect(toegestaan).toEqual([])
      }
  })

  it('geeft elke stap in ten minste één stand aan iemand', async () => {
    const ooit = new Set<Stapnaam>()
    for (const id of Object.values(zaken))
      for (const wie of [weg.truus, weg.wie.sanne])
        for (const s of (await vergelijk(id, wie, '2026-09-24')).toegestaan) ooit.add(s)
    const gespreksstappen = ['koppelPersoon', 'verzendBeschikking', 'doeAanvraag']
    expect(STAPPEN.filter((s) => !ooit.has(s) && !gespreksstappen.includes(s))).toEqual([])
  })
})
