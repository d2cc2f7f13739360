import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { mandaatVoorBuitenBehandeling } from '../beschikking/mandaat.ts'
import { alineas, laatsteDag } from '../brieven/beschikking.ts'
import { maakBrief } from '../brieven/stuur.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { bewaarVasteTekst, haalTeksten } from '../feiten/rijen.ts'
import { tekstVerplicht } from '../feiten/velden.ts'
import { beeindigLevering } from '../overdracht/einde.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import { bezwaarTermijn, buitenBehandelingTermijn } from '../zaak/termijnen.ts'
import type { Zaak } from '../zaak/zaak.ts'

/** What is still missing, each thing on a line of its own, as the letter lists it. */
const besluit = z.object({ ontbreekt: tekstVerplicht(2000) })

/** What the resident was asked to add to the aanvraag, as the letter told it; empty when nothing was asked. */
export async function gevraagdeAanvulling(stap: Stap, { id, verzuim }: Zaak): Promise<string> {
  return verzuim === null ? '' : ((await haalTeksten(stap, id)).get(verzuim.tekst) ?? '')
}

/**
 * The aanvraag was not completed in time and is not treated (Awb 4:5 lid 1 and 4): a decision, with mandate, a letter that
 * says how to apply again, and a time to object. Temporary help ends with it.
 */
export const stelBuitenBehandeling = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'stelBuitenBehandeling', async (zaak) => {
    const gelezen = leesInvoer(besluit, invoer)
    if (!gelezen.ok) return gelezen
    const mandaat = mandaatVoorBuitenBehandeling(stap, zaak)
    if (!mandaat.ok) return mandaat
    if (!zaak.aanvraag || !zaak.verzuim) throw new Error('buiten behandeling stellen kan alleen na een verzuim')
    const { uiterlijk, gevraagdOp } = zaak.verzuim
    const bezwaartermijn = bezwaarTermijn(stap.vandaag)
    const document = await maakBrief(stap, zaak, 'buiten-behandeling', {
      aanvraagOntvangenOp: zaak.aanvraag.op,
      gevraagdOp,
      uiterlijkWas: uiterlijk,
      ontbreekt: alineas(gelezen.waarde.ontbreekt),
      bezwaarUiterlijk: laatsteDag(bezwaartermijn),
    })
    const tekst = await bewaarVasteTekst(stap, zaak.id, 'buiten-behandeling', gelezen.waarde.ontbreekt)
    const gegevens = {
      op: stap.vandaag,
      tekst,
      document,
      mandaat: mandaat.waarde,
      termijn: buitenBehandelingTermijn(uiterlijk),
      bezwaartermijn,
    }
    await legVast(stap, zaak, [{ soort: 'aanvraagBuitenBehandelingGesteld', gegevens }], mandaat.waarde)
    await beeindigLevering(stap, zaak)
    return gelukt()
  })
