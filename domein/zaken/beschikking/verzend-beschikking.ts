import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { beschikkingInhoud } from '../brieven/beschikking.ts'
import { maakBrief } from '../brieven/stuur.ts'
import { beeindigLevering } from '../overdracht/einde.ts'
import { geefPgbDoor } from '../overdracht/pgb.ts'
import { toeTeWijzen } from '../zaak/mogelijk.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import { bezwaarTermijn } from '../zaak/termijnen.ts'

/**
 * Sends the decision: only now it counts (Awb 3:41), and the time to object is counted from today (6:8).
 * Sending is a fact of its own, apart from deciding.
 */
export const verzendBeschikking = (stap: Stap, zaakId: string): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'verzendBeschikking', async (zaak) => {
    if (!zaak.beschikking) throw new Error('verzenden zonder beschikking')
    const bezwaartermijn = bezwaarTermijn(stap.vandaag)
    const document = await maakBrief(stap, zaak, 'beschikking', await beschikkingInhoud(stap, zaak, bezwaartermijn))
    const verzonden = await legVast(stap, zaak, [
      {
        soort: 'beschikkingVerzonden',
        gegevens: { beschikking: zaak.beschikking.id, op: stap.vandaag, document, bezwaartermijn },
      },
    ])
    // Temporary help (2.3.3) ends when other help takes its place; when none will, it ends with this decision.
    if (toeTeWijzen(verzonden).length === 0) await beeindigLevering(stap, verzonden)
    await geefPgbDoor(stap, verzonden)
    return gelukt()
  })
