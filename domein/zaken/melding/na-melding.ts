import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { maakBrief } from '../brieven/stuur.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { bewaarTekst, bewaarVasteTekst } from '../feiten/rijen.ts'
import { tekstVerplicht, tekstVrij } from '../feiten/velden.ts'
import { beeindigLevering } from '../overdracht/einde.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'

const aanvulling = z.object({ tekst: tekstVerplicht(4000) })

/** The resident (or the reporter by link) adds something to the melding. */
export const vulMeldingAan = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'vulMeldingAan', async (zaak) => {
    const gelezen = leesInvoer(aanvulling, invoer)
    if (!gelezen.ok) return gelezen
    const tekst = await bewaarVasteTekst(stap, zaak.id, 'aanvulling', gelezen.waarde.tekst)
    await legVast(stap, zaak, [{ soort: 'meldingAangevuld', gegevens: { tekst } }])
    return gelukt()
  })

const intrekking = z.object({ reden: tekstVrij(1000) })

/** The resident withdraws the melding or the aanvraag; the case ends with a letter that says how to come back. */
export const trekMeldingIn = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'trekMeldingIn', async (zaak) => {
    const gelezen = leesInvoer(intrekking, invoer)
    if (!gelezen.ok) return gelezen
    const tekst = await bewaarTekst(stap, zaak.id, 'intrekking', gelezen.waarde.reden)
    const document = await maakBrief(stap, zaak, 'intrekking-melding', {
      gemeldOp: zaak.meldingOp,
      ingetrokkenOp: stap.vandaag,
      ...(gelezen.waarde.reden ? { reden: gelezen.waarde.reden } : {}),
      // Temporary help of this melding ends with it (2.3.3: pending the onderzoek); other help is not touched.
      lopendeHulp: false,
    })
    await legVast(stap, zaak, [{ soort: 'meldingIngetrokken', gegevens: { op: stap.vandaag, tekst, document } }])
    await beeindigLevering(stap, zaak)
    return gelukt()
  })
