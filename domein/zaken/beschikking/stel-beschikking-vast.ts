import { randomUUID } from 'node:crypto'
import { gelukt, type Uitkomst, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import type { BesloteVoorziening } from '../feiten/feiten.ts'
import { foutenIn, leesInvoer, type Veldfout, weigerVelden } from '../feiten/invoer.ts'
import { bewaarVasteTekst } from '../feiten/rijen.ts'
import { motiveringVeld } from '../feiten/velden.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { besluitInvoer, naarBesloteVoorziening } from './besluit.ts'
import { vastTeLeggen, verwachteBijdrage } from './bijdrage.ts'
import { keurBesluit } from './keur-besluit.ts'
import { mandaatVoorBesluit } from './mandaat.ts'

const beschikkingInvoer = z.object({
  voorzieningen: z.array(besluitInvoer).min(1, 'kies'),
  motivering: motiveringVeld(6000),
})
const ruw = z.object({ voorzieningen: z.array(z.unknown()) })

/** Everything that is wrong with the form, so that it is told in one go. */
async function keur(stap: Stap, zaak: Zaak, invoer: unknown): Promise<Veldfout[]> {
  const voorzieningen = ruw.safeParse(invoer).data?.voorzieningen ?? []
  const fouten: Veldfout[] = voorzieningen.length === 0 ? [['voorzieningen', 'kies']] : []
  for (const [i, voorziening] of voorzieningen.entries())
    fouten.push(...(await keurBesluit(stap, voorziening, `voorzieningen.${i}.`, zaak)))
  return [...fouten, ...foutenIn(beschikkingInvoer.pick({ motivering: true }), invoer)]
}

/** What a later room has against a decision in this case; it answers about other help of the resident. */
type BezwaarElders = (zaak: Zaak) => Promise<Weigering | null>

/**
 * Decides on the aanvraag (2.3.5): per provision granted or refused. Who decides must hold the mandate for all of it;
 * the expected contribution is computed now and recorded with its explanation and version. `bezwaarElders` is asked only when this
 * person may take the step and the case is ready for it: a stranger learns nothing by it.
 */
export const stelBeschikkingVast = (
  stap: Stap,
  zaakId: string,
  invoer: unknown,
  bezwaarElders: BezwaarElders = async () => null,
): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'stelBeschikkingVast', async (zaak) => {
    const bezwaar = await bezwaarElders(zaak)
    if (bezwaar) return bezwaar
    const keuring = await keur(stap, zaak, invoer)
    if (keuring.length > 0) return weigerVelden(keuring)
    const gelezen = leesInvoer(beschikkingInvoer, invoer)
    if (!gelezen.ok) return gelezen
    const besloten = await leesVoorzieningen(stap, zaak, gelezen.waarde.voorzieningen)
    if (!besloten.ok) return besloten
    const mandaat = await mandaatVoorBesluit(stap, zaak, besloten.waarde)
    if (!mandaat.ok) return mandaat
    const bijdrage = vastTeLeggen(await verwachteBijdrage(stap, persoonVan(zaak), besloten.waarde))
    const motivering = await bewaarVasteTekst(stap, zaak.id, 'motivering', gelezen.waarde.motivering)
    const gegevens = {
      beschikking: randomUUID(),
      voorzieningen: besloten.waarde,
      motivering,
      bijdrage,
      mandaat: mandaat.waarde,
    }
    await legVast(stap, zaak, [{ soort: 'beschikkingVastgesteld', gegevens }], mandaat.waarde)
    return gelukt()
  })

export const persoonVan = (zaak: Zaak): string => {
  if (zaak.persoon === null) throw new Error('deze stap kan alleen als de inwoner bekend is')
  return zaak.persoon
}

/** All provisions of the form; the first that cannot be is refused with the place of its input. */
async function leesVoorzieningen(
  stap: Stap,
  zaak: Zaak,
  invoer: z.infer<typeof beschikkingInvoer>['voorzieningen'],
): Promise<Uitkomst<BesloteVoorziening[]>> {
  const besloten: BesloteVoorziening[] = []
  for (const [i, voorziening] of invoer.entries()) {
    const gelezen = await naarBesloteVoorziening(stap, zaak, voorziening)
    if (!gelezen.ok) return gelezen.veld ? { ...gelezen, veld: `voorzieningen.${i}.${gelezen.veld}` } : gelezen
    besloten.push(gelezen.waarde)
  }
  return gelukt(besloten)
}
