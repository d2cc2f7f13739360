import { randomUUID } from 'node:crypto'
import { LEEFGEBIEDCODES, ONDERZOEKSONDERWERPCODES, TREDECODES, VOORZIENINGCODES } from '@meedoen/catalogus'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { leesInvoer } from '../feiten/invoer.ts'
import { bewaarTekst, bewaarVasteTekst } from '../feiten/rijen.ts'
import { keuze, tekstVerplicht, tekstVrij } from '../feiten/velden.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'

const bevinding = z.object({
  leefgebied: keuze(LEEFGEBIEDCODES),
  inwoner: tekstVrij(4000),
  gezien: tekstVrij(4000),
  afspraak: tekstVrij(4000),
})

/** Per area of life: what the resident says, what we see, what we agree. Saving again replaces the earlier text in the report. */
export const legBevindingVast = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'legBevindingVast', async (zaak) => {
    const gelezen = leesInvoer(bevinding, invoer)
    if (!gelezen.ok) return gelezen
    const { leefgebied, inwoner, gezien, afspraak } = gelezen.waarde
    const gegevens = {
      leefgebied,
      inwoner: await bewaarTekst(stap, zaak.id, 'bevinding', inwoner),
      gezien: await bewaarTekst(stap, zaak.id, 'bevinding', gezien),
      afspraak: await bewaarTekst(stap, zaak.id, 'bevinding', afspraak),
    }
    await legVast(stap, zaak, [{ soort: 'bevindingVastgelegd', gegevens }])
    return gelukt()
  })

const onderwerp = z.object({ onderwerp: keuze(ONDERZOEKSONDERWERPCODES), tekst: tekstVerplicht(4000) })

/** What was found on one of the topics a to g (2.3.2 lid 4). */
export const legOnderwerpVast = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'legOnderwerpVast', async (zaak) => {
    const gelezen = leesInvoer(onderwerp, invoer)
    if (!gelezen.ok) return gelezen
    const tekst = await bewaarVasteTekst(stap, zaak.id, 'onderwerp', gelezen.waarde.tekst)
    await legVast(stap, zaak, [
      { soort: 'onderwerpVastgelegd', gegevens: { onderwerp: gelezen.waarde.onderwerp, tekst } },
    ])
    return gelukt()
  })

const behoefte = z.object({
  behoefte: z.uuid().optional(),
  leefgebied: keuze(LEEFGEBIEDCODES),
  omschrijving: tekstVerplicht(1000),
  /** Per rung of the ladder: does it solve this need? */
  treden: z.record(z.enum(TREDECODES), z.object({ antwoord: keuze(['ja', 'deels', 'nee']), tekst: tekstVrij(1000) })),
  voorziening: z.enum(VOORZIENINGCODES).nullable().default(null),
})

/**
 * Judges one need in the order of the law (2.3.2 lid 4, 2.3.5 lid 3): a maatwerkvoorziening comes only
 * when every rung before it was looked at and none solves the need in full.
 */
export const beoordeelBehoefte = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'beoordeelBehoefte', async (zaak) => {
    const gelezen = leesInvoer(behoefte, invoer)
    if (!gelezen.ok) return gelezen
    const { leefgebied, omschrijving, treden, voorziening } = gelezen.waarde
    const opgelost = TREDECODES.filter((trede) => trede !== 'maatwerkvoorziening').find(
      (trede) => treden[trede].antwoord === 'ja',
    )
    const maatwerk = treden.maatwerkvoorziening.antwoord !== 'nee'
    if (opgelost && maatwerk)
      return geweigerd(
        'al-opgelost',
        'Een eerdere stap lost dit al op. Een maatwerkvoorziening is dan niet nodig (Wmo art. 2.3.5 lid 3).',
        'treden.maatwerkvoorziening',
      )
    if (maatwerk && voorziening === null)
      return geweigerd('voorziening-kiezen', 'Kies welke maatwerkvoorziening hierbij past.', 'voorziening')
    const vast = []
    for (const trede of TREDECODES)
      vast.push({
        trede,
        antwoord: treden[trede].antwoord,
        tekst: await bewaarTekst(stap, zaak.id, 'trede', treden[trede].tekst),
      })
    const gegevens = {
      behoefte: gelezen.waarde.behoefte ?? randomUUID(),
      leefgebied,
      omschrijving: await bewaarVasteTekst(stap, zaak.id, 'behoefte', omschrijving),
      treden: vast,
      voorziening: maatwerk ? voorziening : null,
    }
    await legVast(stap, zaak, [{ soort: 'behoefteBeoordeeld', gegevens }])
    return gelukt()
  })

const verval = z.object({ behoefte: z.uuid('kies') })

/** Takes a need out of the report, because it was a mistake or is no longer there. */
export const laatBehoefteVervallen = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'beoordeelBehoefte', async (zaak) => {
    const gelezen = leesInvoer(verval, invoer)
    if (!gelezen.ok) return gelezen
    if (zaak.behoeften.some((b) => b.id === gelezen.waarde.behoefte))
      await legVast(stap, zaak, [{ soort: 'behoefteVervallen', gegevens: gelezen.waarde }])
    return gelukt()
  })
