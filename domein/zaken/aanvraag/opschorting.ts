import type { Opschortreden } from '@meedoen/brieven'
import { type Datum, dagenTussen, gelukt, geweigerd, plusDagen, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { maakBrief } from '../brieven/stuur.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { bewaarVasteTekst } from '../feiten/rijen.ts'
import { datumInvoer, keuze, tekstVerplicht } from '../feiten/velden.ts'
import { legVast, vindZaakVoorWijziging } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import { beslisTermijn } from '../zaak/termijnen.ts'
import type { Zaak } from '../zaak/zaak.ts'

const opschorting = z.object({
  grond: keuze(['aanvulling', 'instemming', 'vertraging-aanvrager', 'overmacht']),
  /** Last day to complete the aanvraag (Awb 4:5), or until when was agreed. */
  uiterlijk: datumInvoer,
  tekst: tekstVerplicht(2000),
})

/** Lets the term for the beschikking stand still from tomorrow, with its ground and a letter (Awb 4:15). */
export const schortTermijnOp = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'schortTermijnOp', async (zaak) => {
    const gelezen = leesInvoer(opschorting, invoer)
    if (!gelezen.ok) return gelezen
    const { grond, uiterlijk, tekst } = gelezen.waarde
    if (uiterlijk <= stap.vandaag) return geweigerd('datum-voorbij', 'Kies een datum na vandaag.', 'uiterlijk')
    if (!zaak.aanvraag) throw new Error('een opschorting zonder aanvraag bestaat niet')
    const eersteDag = plusDagen(stap.vandaag, 1)
    const termijn = beslisTermijn(zaak.aanvraag.op, [...zaak.opschortingen, { grond, eersteDag, laatsteDag: null }])
    const reden = opschortreden(grond, tekst, uiterlijk)
    const document = await maakBrief(stap, zaak, 'opschorting', {
      aanvraagOntvangenOp: zaak.aanvraag.op,
      vanaf: eersteDag,
      resterendeDagen: resterend(zaak, stap.vandaag),
      reden,
    })
    const tekstId = await bewaarVasteTekst(stap, zaak.id, 'opschorting', tekst)
    await legVast(stap, zaak, [
      { soort: 'termijnOpgeschort', gegevens: { grond, eersteDag, uiterlijk, tekst: tekstId, document, termijn } },
    ])
    return gelukt()
  })

/** Days of the term that are left after today, as the letter tells. */
const resterend = (zaak: Zaak, vandaag: Datum): number =>
  Math.max(0, zaak.termijnen.beslissing?.datum ? dagenTussen(vandaag, zaak.termijnen.beslissing.datum) : 0)

function opschortreden(grond: z.infer<typeof opschorting>['grond'], uitleg: string, uiterlijk: Datum): Opschortreden {
  if (grond === 'aanvulling')
    return { soort: 'aanvulling', gevraagd: uitleg.split('\n').filter((regel) => regel.trim() !== ''), uiterlijk }
  if (grond === 'instemming') return { soort: 'instemming', tot: uiterlijk, uitleg }
  return { soort: grond === 'overmacht' ? 'overmacht' : 'door-u', uitleg }
}

const hervatting = z.object({ op: datumInvoer })

/**
 * The clock runs again from the day on which the aanvraag was completed, or the cause ended (that day counts). On the day of
 * the suspension itself it has not stood still yet: then it stood still for no day.
 */
export const hervatTermijn = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'hervatTermijn', async (zaak) => {
    const gelezen = leesInvoer(hervatting, invoer)
    if (!gelezen.ok) return gelezen
    const open = zaak.opschortingen.find((o) => o.laatsteDag === null)
    if (!open) throw new Error('een hervatting zonder opschorting bestaat niet')
    const { op } = gelezen.waarde
    const opgeschortOp = plusDagen(open.eersteDag, -1)
    if (op < opgeschortOp || op > stap.vandaag)
      return geweigerd(
        'datum-buiten-opschorting',
        'Kies een dag vanaf de dag waarop de termijn is stilgezet, en niet na vandaag.',
        'op',
      )
    await laatLopen(stap, zaak, op < open.eersteDag ? opgeschortOp : plusDagen(op, -1), false)
    return gelukt()
  })

/** Records the last day of standing still and the term that follows from it, and tells the resident. */
async function laatLopen(stap: Stap, zaak: Zaak, laatsteDag: Datum, verlopen: boolean): Promise<void> {
  if (!zaak.aanvraag) throw new Error('een hervatting zonder aanvraag bestaat niet')
  const opschortingen = zaak.opschortingen.map((o) => (o.laatsteDag === null ? { ...o, laatsteDag } : o))
  const termijn = beslisTermijn(zaak.aanvraag.op, opschortingen)
  const hervat = await legVast(stap, zaak, [{ soort: 'termijnHervat', gegevens: { laatsteDag, verlopen, termijn } }])
  const document = await maakBrief(stap, hervat, 'hervatting', {
    vanaf: plusDagen(laatsteDag, 1),
    besluitUiterlijk: termijn.datum ?? stap.vandaag,
    ontvangen: [],
  })
  await legVast(stap, hervat, [{ soort: 'briefVerzonden', gegevens: { brief: 'hervatting', document } }])
}

/**
 * Daily: the time to complete an aanvraag went by unused, so the clock runs again from the day after (Awb 4:15 lid 1 a).
 * The consulent decides on what there is, or does not treat the aanvraag (4:5). Gives how many.
 */
export async function hervatVerlopenTermijnen(stap: Stap): Promise<number> {
  const rijen = await stap.tx.db
    .selectFrom('zaken.zaak')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('stand', '=', 'opgeschort')
    .orderBy('nummer')
    .execute()
  let hervat = 0
  for (const { id } of rijen) {
    const zaak = await vindZaakVoorWijziging(stap, id)
    if (!zaak?.verzuim || zaak.stand !== 'opgeschort' || stap.vandaag <= zaak.verzuim.uiterlijk) continue
    await laatLopen(stap, zaak, zaak.verzuim.uiterlijk, true)
    hervat += 1
  }
  return hervat
}
