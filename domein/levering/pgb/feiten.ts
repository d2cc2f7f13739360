import { z } from 'zod'
import { type Feitrij, leesFeitrij, type Vastgelegd } from '../feitrij.ts'
import { agbVeld, datumVeld, termijnVeld } from '../toewijzing/feiten.ts'

const id = z.uuid()

function feit<Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) {
  return z.object({ soort: z.literal(soort), gegevens: z.object(velden) })
}

export const HELPERS = ['instelling', 'zelfstandige', 'netwerk'] as const
/** In what is paid (UR Wmo 2015 art. 2): by the hour, half day, 24 hours, a wage a month, or for a result. */
export const EENHEDEN = ['uur', 'dagdeel', 'etmaal', 'maand', 'resultaat'] as const
export type Eenheid = (typeof EENHEDEN)[number]

const planregelVeld = z.object({
  /** Rows with words: which help, and who gives it. */
  hulp: id,
  wie: id,
  helper: z.enum(HELPERS),
  eenheid: z.enum(EENHEDEN),
  /** Eurocents for one. */
  tarief: z.int(),
  /** Sixtieths of a unit a week (so minutes, where it is hours); of a wage those of its hours; null for a result. */
  perWeek: z.int().nullable(),
  /** What it is expected to cost, eurocents a year. */
  kosten: z.int(),
})
export type Planregel = z.infer<typeof planregelVeld>

/** Up to how many eurocents an hour the budget pays for this kind of helper, by the ordinance of that day; null when there is no such rate. */
const normVeld = z.object({ tarief: z.int(), uitleg: z.unknown(), versie: z.string() }).nullable()
export type Norm = z.infer<typeof normVeld>

const overeenkomstVelden = {
  overeenkomst: id,
  helper: z.enum(HELPERS),
  wie: id,
  hulp: id,
  agb: agbVeld.nullable(),
  kvk: z.string().nullable(),
  eenheid: z.enum(EENHEDEN),
  tarief: z.int(),
  /** As in a line of the plan. */
  perWeek: z.int().nullable(),
  begin: datumVeld,
  eind: datumVeld.nullable(),
  norm: normVeld,
}
export type Overeenkomstvelden = z.infer<z.ZodObject<typeof overeenkomstVelden>>

const EINDREDENEN = ['einde', 'overleden', 'verhuisd', 'ingetrokken'] as const
export type Eindreden = (typeof EINDREDENEN)[number]

const afrekenVelden = {
  jaar: z.int(),
  toegekend: z.int(),
  betaald: z.int(),
  nietBesteed: z.int(),
  nietVerantwoord: z.int(),
  teVeel: z.int(),
  terug: z.int(),
  uitleg: z.unknown(),
}

/** Every fact of a budget: ids, codes, dates, amounts in eurocents and outcomes; names and words are rows of their own. */
const feitSchema = z.discriminatedUnion('soort', [
  feit('budgetGeopend', {
    nummer: z.int(),
    zaak: id,
    voorziening: id,
    persoon: id,
    soort: z.string(),
    product: z.string(),
    /** Eurocents a year; `ritme` 'in-totaal': for all of it. */
    bedrag: z.int(),
    ritme: z.enum(['per-jaar', 'in-totaal']),
    /** Who pays: the SVB on a declaration (2.6.2), or for a thing that is bought once the municipality on its invoice. */
    betaler: z.enum(['svb', 'gemeente']),
    begin: datumVeld,
    eind: datumVeld.nullable(),
  }),
  feit('budgetplanIngediend', { waarom: id, kwaliteit: id, regels: z.array(planregelVeld).min(1) }),
  feit('budgetplanBeoordeeld', { akkoord: z.boolean(), reden: id.nullable() }),
  feit('overeenkomstVoorgelegd', overeenkomstVelden),
  feit('overeenkomstBeoordeeld', { overeenkomst: id, akkoord: z.boolean(), reden: id.nullable() }),
  feit('overeenkomstBeeindigd', { overeenkomst: id, eind: datumVeld }),
  feit('bestedingGedeclareerd', {
    besteding: id,
    nummer: z.int(),
    overeenkomst: id,
    maand: datumVeld,
    /** Sixtieths of a unit. */
    aantal: z.int(),
    /** Paid from the budget, and what the holder pays above the rate of the ordinance. */
    bedrag: z.int(),
    zelf: z.int(),
    termijn: termijnVeld,
  }),
  feit('bestedingIngetrokken', { besteding: id }),
  feit('bestedingBetaald', { besteding: id, op: datumVeld }),
  feit('bewijsGevraagd', { steekproef: id, jaar: z.int(), uiterlijk: datumVeld }),
  feit('bewijsBeoordeeld', {
    steekproef: id,
    jaar: z.int(),
    oordeel: z.enum(['in-orde', 'niet-verantwoord']),
    /** Eurocents that were not accounted for. */
    bedrag: z.int(),
    reden: id.nullable(),
    /** What was looked at. */
    bewijzen: z.array(id).default([]),
  }),
  /** The file is a row of its own; with a declaration, or because a sample asked. */
  feit('bewijsToegevoegd', { bewijs: id, besteding: id.nullable(), steekproef: id.nullable() }),
  feit('bewijsVerwijderd', { bewijs: id }),
  feit('budgetBeeindigd', { eind: datumVeld, reden: z.enum(EINDREDENEN) }),
  feit('afrekeningVoorgesteld', afrekenVelden),
  feit('afrekeningVastgesteld', { jaar: z.int(), mandaat: z.string() }),
])

/** A fact that a step has decided on but that is not yet recorded. */
export type NieuwPgbfeit = z.infer<typeof feitSchema>
export type Pgbfeit = NieuwPgbfeit & Vastgelegd
export type Afrekenvelden = z.infer<z.ZodObject<typeof afrekenVelden>>

export const leesPgbfeit = (rij: Feitrij): Pgbfeit => leesFeitrij(feitSchema, rij)
