import { type AgbCode, type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { hulpStartInhoud } from '../brieven/hulp-start.ts'
import { maakBrief } from '../brieven/stuur.ts'
import type { NieuwFeit } from '../feiten/feiten.ts'
import { toeTeWijzen } from '../zaak/mogelijk.ts'
import { legVast, vindZaakVoorWijziging } from '../zaak/opslaan.ts'
import { doeStap, ZAAK_ONBEKEND } from '../zaak/stap.ts'
import type { Voorziening, VoorzieningStand, Zaak } from '../zaak/zaak.ts'

export type TeLeveren = { zaak: string; persoon: string; nummer: string; voorziening: Voorziening }

/**
 * The consulent hands a granted provision over for delivery: gives what the assignment needs.
 * `levering` makes the assignment in the same transaction and then calls `legToewijzingVast`.
 */
export const geefTeLeveren = (stap: Stap, zaakId: string, voorzieningId: string): Promise<Uitkomst<TeLeveren>> =>
  doeStap(stap, zaakId, 'wijsToe', async (zaak) => {
    const voorziening = toeTeWijzen(zaak).find((v) => v.id === voorzieningId)
    if (!voorziening || zaak.persoon === null)
      return geweigerd('niet-toe-te-wijzen', 'Deze voorziening wacht niet (meer) op een aanbieder.')
    return gelukt({ zaak: zaak.id, persoon: zaak.persoon, nummer: zaak.nummer, voorziening })
  })

type Toewijzing = { zaak: string; voorziening: string; toewijzing: string }

/**
 * Records that the assignment was made to this provider, and tells the resident who will call. Who helps already and goes on under
 * another number needs no letter.
 */
export const legToewijzingVast = (stap: Stap, gegevens: Toewijzing & { agb: AgbCode }): Promise<Uitkomst<undefined>> =>
  opVoorziening(stap, gegevens, async (zaak, gevraagd) => {
    const { voorziening, toewijzing, agb } = gegevens
    if (gevraagd.agb === agb && IN_LEVERING.includes(gevraagd.stand))
      return legVast(stap, zaak, [{ soort: 'toewijzingGedaan', gegevens: { voorziening, toewijzing, agb } }])
    const document = await maakBrief(stap, zaak, 'hulp-start', await hulpStartInhoud(stap, zaak, gevraagd, agb))
    await legVast(stap, zaak, [
      { soort: 'toewijzingGedaan', gegevens: { voorziening, toewijzing, agb } },
      { soort: 'briefVerzonden', gegevens: { brief: 'hulp-start', document } },
    ])
  })

/** The municipality took an assignment back as never sent (reason 13): the provision waits for a provider again. */
export const legIntrekkingVast = (stap: Stap, gegevens: Toewijzing): Promise<Uitkomst<undefined>> =>
  opVoorziening(stap, gegevens, async (zaak, { stand }) => {
    if (!IN_LEVERING.includes(stand)) return
    const { voorziening, toewijzing } = gegevens
    await legVast(stap, zaak, [{ soort: 'toewijzingIngetrokken', gegevens: { voorziening, toewijzing } }])
  })

/** The provider rejected the assignment (302): the provision is back on the desk, with the codes of the reason. */
export const legTeruglegVast = (stap: Stap, gegevens: Toewijzing & { codes: string[] }): Promise<Uitkomst<undefined>> =>
  opVoorziening(stap, gegevens, async (zaak, { stand }) => {
    if (!IN_LEVERING.includes(stand)) return
    const { voorziening, toewijzing, codes } = gegevens
    await legVast(stap, zaak, [{ soort: 'toewijzingTeruggelegd', gegevens: { voorziening, toewijzing, codes } }])
  })

/**
 * What the provider now says of the start (305): the day on which help began, or null when the report was taken back.
 * Arriving twice it is recorded once; another day replaces the one before. What has ended stays ended.
 */
export const legStartVast = (stap: Stap, gegevens: Toewijzing & { op: Datum | null }): Promise<Uitkomst<undefined>> =>
  opVoorziening(stap, gegevens, async (zaak, { stand, gestartOp, gestoptOp }) => {
    const { voorziening, toewijzing, op } = gegevens
    if (op === gestartOp || !IN_LEVERING.includes(stand)) return
    // A start from before the provision was assigned anew, to another provider, stays: help did begin then.
    const opgevolgd = stand === 'toegewezen' && gestartOp !== null
    if (opgevolgd && op === null) return
    const opnieuw = op !== null && (opgevolgd || (gestoptOp !== null && op > gestoptOp))
    await legVast(stap, zaak, [
      ...(gestartOp === null || opnieuw
        ? []
        : [start('hulpstartVervallen', { voorziening, toewijzing, op: gestartOp })]),
      ...(op === null ? [] : [start('hulpGestart', { voorziening, toewijzing, op })]),
    ])
  })

const IN_LEVERING: readonly VoorzieningStand[] = ['toegewezen', 'gestart', 'onderbroken', 'gestopt']

/**
 * What the provider now says of the stop (307): the last day of help and whether that is for a time, or null when the report was taken
 * back. Arriving twice it is recorded once. What has ended stays ended.
 */
export const legStopVast = (
  stap: Stap,
  gegevens: Toewijzing & { op: Datum | null; tijdelijk: boolean },
): Promise<Uitkomst<undefined>> =>
  opVoorziening(stap, gegevens, async (zaak, { stand, gestoptOp }) => {
    const { voorziening, toewijzing, op, tijdelijk } = gegevens
    if (!IN_LEVERING.includes(stand)) return
    if (op === null) {
      if (gestoptOp !== null)
        await legVast(stap, zaak, [
          { soort: 'hulpstopVervallen', gegevens: { voorziening, toewijzing, op: gestoptOp } },
        ])
      return
    }
    if (op === gestoptOp && (stand === 'onderbroken') === tijdelijk) return
    await legVast(stap, zaak, [{ soort: 'hulpGestopt', gegevens: { voorziening, toewijzing, op, tijdelijk } }])
  })

const start = (
  soort: 'hulpGestart' | 'hulpstartVervallen',
  gegevens: { voorziening: string; toewijzing: string; op: Datum },
): NieuwFeit => ({ soort, gegevens })

async function opVoorziening(
  stap: Stap,
  { zaak: zaakId, voorziening }: Toewijzing,
  werk: (zaak: Zaak, voorziening: Voorziening) => Promise<unknown>,
): Promise<Uitkomst<undefined>> {
  const zaak = await vindZaakVoorWijziging(stap, zaakId)
  const gevonden = zaak?.voorzieningen.find((v) => v.id === voorziening)
  if (!zaak || !gevonden) return ZAAK_ONBEKEND
  await werk(zaak, gevonden)
  return gelukt()
}
