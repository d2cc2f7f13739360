import { type AgbCode, type Datum, isAgbCode, isDatum } from '@meedoen/kern'
import { z } from 'zod'
import { type Feitrij, leesFeitrij, type Vastgelegd } from '../feitrij.ts'

export const datumVeld = z.custom<Datum>((v) => typeof v === 'string' && isDatum(v), 'geen-datum')
export const agbVeld = z.custom<AgbCode>((v) => typeof v === 'string' && isAgbCode(v), 'geen-agb')
const id = z.uuid()

function feit<Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) {
  return z.object({ soort: z.literal(soort), gegevens: z.object(velden) })
}

/** A last day as basis/regels told it at the moment of the step: never recalculated silently. */
export const termijnVeld = z.object({ datum: datumVeld, uitleg: z.unknown(), versie: z.string() })
export type VastgelegdeTermijn = z.infer<typeof termijnVeld>

/** WMO002: the reasons to change an assignment that this room uses. 13 means: treat it as never sent; 12: the provider asked. */
const REDENEN_WIJZIGING = ['02', '03', '04', '05', '06', '07', '08', '09', '12', '13', '14'] as const
export type RedenWijziging = (typeof REDENEN_WIJZIGING)[number]

/** WMO588: why a provider stopped; 20 means for a time, every other for good. */
export const STOPREDENEN = ['02', '19', '20', '21', '22', '23', '31', '36', '37', '38', '39'] as const
export type Stopreden = (typeof STOPREDENEN)[number]
export const TIJDELIJK: Stopreden = '20'

const stopVelden = { bericht: id, begindatum: datumVeld, einddatum: datumVeld, reden: z.enum(STOPREDENEN) }

/** Why a provider gives more or less than before, within what is assigned. */
export const INZETREDENEN = ['gaat-beter', 'gaat-slechter', 'afwezig', 'netwerk-helpt', 'wens'] as const
export type Inzetreden = (typeof INZETREDENEN)[number]

/** Every fact of an assignment: ids, codes, dates and outcomes; what a message says stands in the message. */
const feitSchema = z.discriminatedUnion('soort', [
  feit('toewijzingGemaakt', {
    nummer: z.int(),
    zaak: id,
    voorziening: id,
    persoon: id,
    agb: agbVeld,
    contract: z.string(),
    product: z.string(),
    categorie: z.string(),
    volume: z.int(),
    eenheid: z.string(),
    frequentie: z.string(),
    /** Assigned by category: `volume` is a budget in eurocents, over the whole of the assignment. */
    metBudget: z.boolean().default(false),
    begin: datumVeld,
    eind: datumVeld.nullable(),
    startbericht: termijnVeld,
    /** The assignment that this one takes the place of: another volume, product or provider (OP257). */
    vervangt: id.nullable().default(null),
  }),
  feit('toewijzingVerzonden', { bericht: id }),
  feit('toewijzingAanvaard', { bericht: id }),
  feit('toewijzingAfgewezen', { bericht: id, codes: z.array(z.string()) }),
  feit('startGemeld', { bericht: id, begindatum: datumVeld }),
  feit('startVerwijderd', { bericht: id, begindatum: datumVeld }),
  feit('stopGemeld', stopVelden),
  feit('stopVerwijderd', stopVelden),
  /** `volume`: what is kept of a total, when another assignment goes on with the rest. */
  feit('toewijzingBeeindigd', { eind: datumVeld, reden: z.enum(REDENEN_WIJZIGING), volume: z.int().optional() }),
  feit('inzetGemeld', { vanaf: datumVeld, volume: z.int(), reden: z.enum(INZETREDENEN) }),
  /** Under the same number (OP258, OP380); `akkoord`: the provider agreed, which getting less asks for. */
  feit('toewijzingGewijzigd', {
    eind: datumVeld.nullable(),
    volume: z.int(),
    reden: z.enum(REDENEN_WIJZIGING),
    akkoord: z.boolean(),
  }),
  feit('toewijzingIngetrokken', { reden: z.literal('13') }),
  /** The provider rejected the message that told of the last change, which so counts as never sent (OP286). */
  feit('wijzigingAfgewezen', { bericht: id, codes: z.array(z.string()) }),
  /** Another message told the same, and that one was accepted. */
  feit('wijzigingAanvaard', { bericht: id }),
  /** That change was told once more. */
  feit('wijzigingHerhaald', {}),
  /** Or taken back: again as the provider knows it. */
  feit('wijzigingTeruggedraaid', {
    eind: datumVeld.nullable(),
    volume: z.int(),
    reden: z.enum(REDENEN_WIJZIGING).nullable(),
    toegewezenOp: z.iso.datetime(),
  }),
])

/** A fact that a step has decided on but that is not yet recorded. */
export type NieuwFeit = z.infer<typeof feitSchema>

/** What is recorded of it. */
export type Feit = NieuwFeit & Vastgelegd

export const leesFeit = (rij: Feitrij): Feit => leesFeitrij(feitSchema, rij)
