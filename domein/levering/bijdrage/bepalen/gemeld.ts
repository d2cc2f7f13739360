import { z } from 'zod'
import { datumVeld } from '../../toewijzing/feiten.ts'

const REDENEN = [
  'april-mei-2020',
  'nog-niet-begonnen',
  'gebruik-gestopt',
  'geen-voorziening',
  'minderjarige',
  'rolstoel',
  'beschermd-wonen-of-opvang',
  'vervoer-eigen-bijdrage',
  'bijdrage-bw-of-wlz',
  'opvang-twee-nachten',
  'meerpersoonshuishouden-niet-AOW',
  'veiligheid-minderjarige',
  'betalingscapaciteit',
  'integrale-aanpak',
  'minima',
  'minima-geen-gegevens',
  'kostprijs-betaald',
  'partner-betaalt',
] as const
const reden = z.enum(REDENEN).nullable()

const punt = z.object({
  /** First month from which this holds, until the next point. */
  maand: datumVeld,
  bedrag: z.int(),
  reden,
  /** Version of the rule that gave it. */
  versie: z.string(),
})
/** From which month which amount is expected, and if nothing: why. */
export type Punt = z.infer<typeof punt>

const vrijpunt = z.object({ vanaf: datumVeld, reden })
/** From which month a reason holds that the CAK is told; null: the contribution is due again. */
export type Vrijpunt = z.infer<typeof vrijpunt>

const meldperiode = z.object({
  startnummer: z.int(),
  /** The day on which it really began. */
  werkelijk: datumVeld,
  /** The day as reported: never further back than the law lets the CAK ask. */
  start: datumVeld,
  stop: datumVeld.nullable(),
  kostprijs: z.int().nullable(),
  vrij: z.array(vrijpunt),
})
/** One uninterrupted period of support as the CAK knows it. */
export type Meldperiode = z.infer<typeof meldperiode>

const lijnVeld = z.array(punt)
const gemeldVeld = z.array(meldperiode)
/** Read a stored row; a row that does not fit is a defect and throws. */
export const leesLijn = (ruw: unknown): Punt[] => lijnVeld.parse(ruw)
export const leesGemeld = (ruw: unknown): Meldperiode[] => gemeldVeld.parse(ruw)

export const meldingVeld = z.object({
  betreft: z.enum(['start', 'stop', 'kostprijs', 'vrijstelling']),
  /** The day that is reported; null takes an earlier report back. */
  datum: datumVeld.nullable(),
  /** What was reported before. */
  was: datumVeld.nullable(),
  /** First month that this touches. */
  vanafMaand: datumVeld.nullable(),
  reden: z.enum(['einde-hulp', 'overleden', 'vertrokken']).nullable(),
  kostprijs: z.int().nullable(),
  vrijstellingen: z.array(vrijpunt),
  /** The period as the CAK knew it before and after: to undo it when the CAK refuses. */
  voor: meldperiode.nullable(),
  na: meldperiode.nullable(),
})
export type Meldinggegevens = z.infer<typeof meldingVeld>

export const MELDINGSOORTEN = ['start', 'stop', 'wijziging', 'correctie'] as const
export type Meldingsoort = (typeof MELDINGSOORTEN)[number]

/** One record for the CAK about one person. */
export type Melding = { readonly soort: Meldingsoort; readonly startnummer: number; readonly gegevens: Meldinggegevens }
