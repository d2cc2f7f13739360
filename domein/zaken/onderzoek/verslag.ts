import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { dienAanvraagIn } from '../aanvraag/dien-aanvraag-in.ts'
import { maakBrief } from '../brieven/stuur.ts'
import { verslagInhoud } from '../brieven/verslag.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { type Bestand, bewaarBestand, bewaarTekst } from '../feiten/rijen.ts'
import { datumInvoer, keuze, tekstVrij } from '../feiten/velden.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'

/** Sends the written record of the onderzoek (2.3.2 lid 8). Sent again after a correction it replaces the earlier one. */
export const verzendVerslag = (stap: Stap, zaakId: string): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'verzendVerslag', async (zaak) => {
    const document = await maakBrief(stap, zaak, 'verslag', await verslagInhoud(stap, zaak))
    await legVast(stap, zaak, [{ soort: 'verslagVerzonden', gegevens: { document, op: stap.vandaag } }])
    return gelukt()
  })

const antwoord = z.object({
  antwoord: keuze(['akkoord', 'niet-akkoord']),
  tekst: tekstVrij(4000),
  aanvraag: z.literal('ja').optional(),
})

/** The resident answers the report and corrects it where it is wrong; ticking "aanvraag" makes it an aanvraag at once. */
export const beantwoordVerslag = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'beantwoordVerslag', async (zaak) => {
    const gelezen = leesInvoer(
      antwoord.refine((a) => a.antwoord === 'akkoord' || a.tekst !== null, { path: ['tekst'], message: 'verplicht' }),
      invoer,
    )
    if (!gelezen.ok) return gelezen
    const tekst = await bewaarTekst(stap, zaak.id, 'verslag-antwoord', gelezen.waarde.tekst)
    const beantwoord = await legVast(stap, zaak, [
      { soort: 'verslagBeantwoord', gegevens: { antwoord: gelezen.waarde.antwoord, tekst, wijze: 'mijn' } },
    ])
    if (gelezen.waarde.aanvraag === 'ja') await dienAanvraagIn(stap, beantwoord, 'mijn', stap.vandaag)
    return gelukt()
  })

const ondertekend = z.object({
  /** Day on which the paper came in: from then the two weeks of the aanvraag count (2.3.5 lid 2). */
  op: datumInvoer,
  antwoord: keuze(['akkoord', 'niet-akkoord']),
  tekst: tekstVrij(4000),
  aanvraag: keuze(['ja', 'nee']),
})

/** The consulent records the report that came back signed on paper; with the tick it is the aanvraag. */
export const legOndertekendVerslagVast = (
  stap: Stap,
  zaakId: string,
  invoer: unknown,
  bestand: Bestand | null,
): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'legOndertekendVerslagVast', async (zaak) => {
    const gelezen = leesInvoer(ondertekend, invoer)
    if (!gelezen.ok) return gelezen
    const { op } = gelezen.waarde
    if (op > stap.vandaag) return geweigerd('in-de-toekomst', 'Deze datum ligt in de toekomst.', 'op')
    if (zaak.verslag && op < zaak.verslag.op)
      return geweigerd('voor-het-verslag', 'Toen was het verslag nog niet verstuurd. Kijk de datum na.', 'op')
    if (bestand) await bewaarBestand(stap, zaak.id, 'ondertekend-verslag', bestand, true)
    const tekst = await bewaarTekst(stap, zaak.id, 'verslag-antwoord', gelezen.waarde.tekst)
    const beantwoord = await legVast(stap, zaak, [
      { soort: 'verslagBeantwoord', gegevens: { antwoord: gelezen.waarde.antwoord, tekst, wijze: 'ondertekend' } },
    ])
    if (gelezen.waarde.aanvraag === 'ja') await dienAanvraagIn(stap, beantwoord, 'ondertekend-verslag', op)
    return gelukt()
  })
