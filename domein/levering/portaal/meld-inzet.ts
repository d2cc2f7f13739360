import { IN_EUROS } from '@meedoen/inkoop'
import { gelukt, geweigerd, geweigerdeInvoer, leesDatum, leesEuro, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { INZETREDENEN } from '../toewijzing/feiten.ts'
import { kan } from '../toewijzing/mogelijk.ts'
import { inEenheid } from '../toewijzing/omvang.ts'
import { legVast } from '../toewijzing/opslaan.ts'
import { vindEigenToewijzing } from './eigen-toewijzing.ts'

/** The job that tells the case that a provider gives more or less help. */
export const OVERDRACHT_INZET = 'overdracht-inzet'

/**
 * The provider gives more or less help within what is assigned, because of how the resident does: no message of the standard, and no
 * other assignment. The case and the resident see it. `vanaf` and `volume` as typed; `volume` in the unit of the assignment,
 * or an amount in euros where that is what is counted. Nothing (0) is a volume too: somebody can be away for a time.
 */
export async function meldInzet(
  stap: Stap,
  id: string,
  invoer: { readonly vanaf: string; readonly volume: string; readonly reden: string },
): Promise<Uitkomst<undefined>> {
  const eigen = await vindEigenToewijzing(stap, id)
  if (!eigen.ok) return eigen
  const toewijzing = eigen.waarde
  const vanaf = leesDatum(invoer.vanaf)
  const volume = leesHoeveel(invoer.volume, toewijzing.eenheid)
  const reden = INZETREDENEN.find((bekend) => bekend === invoer.reden)
  if (!vanaf.ok || volume === null || !reden)
    return geweigerdeInvoer({
      ...(vanaf.ok ? {} : { vanaf: 'geen-datum' }),
      ...(volume === null ? { volume: toewijzing.eenheid === IN_EUROS ? 'geen-bedrag' : 'geheel-getal' } : {}),
      ...(reden ? {} : { reden: 'kies' }),
    })
  if (!kan(toewijzing, 'inzet-melden'))
    return geweigerd(
      'niet-gestart',
      'Meld eerst dat de hulp is gestart. Daarna kunt u melden dat u meer of minder geeft.',
    )
  if (toewijzing.metBudget)
    return geweigerd(
      'budget-zelf-verdelen',
      'Binnen een budget verdeelt u de hulp zelf. Is het budget te hoog of te laag, vraag dan om een wijziging.',
    )
  if (volume > toewijzing.volume)
    return geweigerd(
      'meer-dan-toegewezen',
      `Toegewezen is ${inEenheid(toewijzing.volume, toewijzing.eenheid)}. Is er meer nodig, vraag dan om een wijziging.`,
      'volume',
    )
  if (vanaf.waarde < (toewijzing.gestartOp ?? toewijzing.begin))
    return geweigerd(
      'inzet-voor-start',
      `De hulp begon op ${schrijfDatum(toewijzing.begin)}. Kies een latere dag.`,
      'vanaf',
    )
  if (volume === (toewijzing.inzet?.volume ?? toewijzing.volume))
    return geweigerd('niets-anders', 'Zo veel hulp geeft u al. Vul in hoeveel het wordt.', 'volume')
  await legVast(stap, toewijzing, { soort: 'inzetGemeld', gegevens: { vanaf: vanaf.waarde, volume, reden } })
  await stap.tx.zetTaak(OVERDRACHT_INZET, { gemeente: stap.tx.gemeente, id }, { sleutel: id })
  return gelukt()
}

function leesHoeveel(tekst: string, eenheid: string): number | null {
  const kaal = tekst.trim()
  if (eenheid !== IN_EUROS) return /^\d{1,8}$/.test(kaal) ? Number(kaal) : null
  const bedrag = leesEuro(kaal)
  return bedrag.ok && bedrag.waarde >= 0 ? bedrag.waarde : null
}
