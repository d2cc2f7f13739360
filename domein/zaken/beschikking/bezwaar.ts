import { gelukt, type Uitkomst, vastGelukt } from '@meedoen/kern'
import { bezwaarTijdig } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { laatsteDag } from '../brieven/beschikking.ts'
import { maakBrief } from '../brieven/stuur.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { type Bestand, bewaarBestand, bewaarTekst } from '../feiten/rijen.ts'
import { datumInvoer, keuze, tekstVrij } from '../feiten/velden.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import { beslissingOpBezwaarTermijn } from '../zaak/termijnen.ts'

const bezwaar = z.object({
  op: datumInvoer,
  /** Day on the postmark; empty when it did not come by post. */
  gepostOp: z.union([z.literal('').transform(() => null), datumInvoer]).default(null),
  commissie: keuze(['ja', 'nee']),
  tekst: tekstVrij(4000),
})

/** Records that a bezwaar came in: in time or not (Awb 6:9), and the clock for its decision (7:10). Handling it comes later. */
export const legBezwaarVast = (
  stap: Stap,
  zaakId: string,
  invoer: unknown,
  bestand: Bestand | null,
): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'legBezwaarVast', async (zaak) => {
    const gelezen = leesInvoer(
      bezwaar.refine((b) => b.op <= stap.vandaag, { path: ['op'], message: 'in-de-toekomst' }),
      invoer,
    )
    if (!gelezen.ok) return gelezen
    const { op, gepostOp, commissie, tekst } = gelezen.waarde
    const verzondenOp = zaak.beschikking?.verzondenOp
    if (!verzondenOp) throw new Error('bezwaar zonder verzonden beschikking')
    const { tijdig } = vastGelukt(bezwaarTijdig({ bekendgemaaktOp: verzondenOp, ontvangenOp: op, gepostOp })).uitkomst
    const termijn = beslissingOpBezwaarTermijn(verzondenOp, commissie === 'ja')
    if (bestand) await bewaarBestand(stap, zaak.id, 'bezwaarschrift', bestand, true)
    const tekstId = await bewaarTekst(stap, zaak.id, 'bezwaar', tekst)
    const document = await maakBrief(stap, zaak, 'ontvangst-bezwaar', {
      ontvangenOp: op,
      besluitVan: verzondenOp,
      besluitKenmerk: zaak.nummer,
      commissie: commissie === 'ja',
      beslissingUiterlijk: laatsteDag(termijn),
      aanvulling: null,
    })
    await legVast(stap, zaak, [
      { soort: 'bezwaarOntvangen', gegevens: { op, tijdig, tekst: tekstId, document, termijn } },
    ])
    return gelukt()
  })
