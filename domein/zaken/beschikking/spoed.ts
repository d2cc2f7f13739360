import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { spoedInhoud } from '../brieven/beschikking.ts'
import { maakBrief } from '../brieven/stuur.ts'
import { foutenIn, leesInvoer, weigerVelden } from '../feiten/invoer.ts'
import { bewaarVasteTekst } from '../feiten/rijen.ts'
import { motiveringVeld } from '../feiten/velden.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import { bezwaarTermijn, spoedTermijn } from '../zaak/termijnen.ts'
import { besluitInvoer, naarBesloteVoorziening } from './besluit.ts'
import { verwachteBijdrage } from './bijdrage.ts'
import { keurBesluit } from './keur-besluit.ts'
import { mandaatVoorBesluit } from './mandaat.ts'
import { persoonVan } from './stel-beschikking-vast.ts'

const spoed = z.object({ voorziening: besluitInvoer, motivering: motiveringVeld(4000) })
const ruw = z.object({ voorziening: z.unknown() })

/**
 * A temporary provision at once (2.3.3), before onderzoek and aanvraag: decided and sent on the same day.
 * The onderzoek goes on; the normal decision replaces it later.
 */
export const trefSpoedvoorziening = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'trefSpoedvoorziening', async (zaak) => {
    const keuring = [
      ...(await keurBesluit(stap, ruw.safeParse(invoer).data?.voorziening, 'voorziening.', { hulpberekening: null })),
      ...foutenIn(spoed.pick({ motivering: true }), invoer),
    ]
    if (keuring.length > 0) return weigerVelden(keuring)
    const gelezen = leesInvoer(spoed, invoer)
    if (!gelezen.ok) return gelezen
    const besloten = await naarBesloteVoorziening(
      stap,
      { id: zaak.id, hulpberekening: null },
      gelezen.waarde.voorziening,
    )
    if (!besloten.ok) return besloten
    const voorziening = besloten.waarde
    if (voorziening.vorm !== 'natura')
      return geweigerd('spoed-in-natura', 'Tijdelijke hulp bij spoed geeft u in natura.', 'voorziening.besluit')
    const mandaat = await mandaatVoorBesluit(stap, zaak, [voorziening])
    if (!mandaat.ok) return mandaat
    const motivering = await bewaarVasteTekst(stap, zaak.id, 'motivering', gelezen.waarde.motivering)
    const bijdrage = await verwachteBijdrage(stap, persoonVan(zaak), [voorziening])
    if (bijdrage === null) throw new Error('een toegekende voorziening heeft een begin')
    const inhoud = await spoedInhoud(
      stap,
      zaak,
      voorziening,
      gelezen.waarde.motivering,
      bijdrage,
      bezwaarTermijn(stap.vandaag),
    )
    const gegevens = {
      voorziening,
      op: stap.vandaag,
      document: await maakBrief(stap, zaak, 'spoedbesluit', inhoud),
      motivering,
      mandaat: mandaat.waarde,
      termijn: spoedTermijn(zaak.meldingOp),
    }
    await legVast(stap, zaak, [{ soort: 'spoedvoorzieningGetroffen', gegevens }], mandaat.waarde)
    return gelukt()
  })
