import { tariefOp } from '@meedoen/inkoop'
import { geweigerd, type Uitkomst, type Weigering } from '@meedoen/kern'
import { type Besluit, mag, type Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import type { BesloteVoorziening } from '../feiten/feiten.ts'
import type { Stapnaam } from '../zaak/mogelijk.ts'
import { relatiesVanZaak } from '../zaak/toestemming.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { keerPerJaar } from './omvang.ts'

/** The mandate under which this person decides all of this, in words to be recorded; refused when one is missing (Awb 10:3). */
export async function mandaatVoorBesluit(
  stap: Stap,
  zaak: Zaak,
  voorzieningen: readonly BesloteVoorziening[],
): Promise<Uitkomst<string>> {
  const besluiten: Besluit[] = []
  for (const v of voorzieningen) besluiten.push(await naarBesluit(stap, v))
  return gevraagd(stap, zaak, besluiten)
}

/** The mandate to take a decision back (2.3.10). */
export const mandaatVoorIntrekken = (stap: Stap, zaak: Zaak): Uitkomst<string> =>
  gevraagd(stap, zaak, [{ soort: 'intrekken', vorm: null, bovenDrempel: false }])

/** The mandate not to treat an aanvraag (Awb 4:5): that of a refusal. */
export const mandaatVoorBuitenBehandeling = (stap: Stap, zaak: Zaak): Uitkomst<string> =>
  gevraagd(stap, zaak, [{ soort: 'afwijzen', vorm: null, bovenDrempel: false }])

/** Steps that decide one thing only, so that the mandate for it is known before anything is filled in. */
const MANDAAT_VOORAF: Readonly<Partial<Record<Stapnaam, typeof mandaatVoorIntrekken>>> = {
  trekBeschikkingIn: mandaatVoorIntrekken,
  stelBuitenBehandeling: mandaatVoorBuitenBehandeling,
}

/** Why this person can never take this step for want of a mandate; null when they can, or when it depends on what is decided. */
export function mandaatbeletsel(stap: Stap, zaak: Zaak, naam: Stapnaam): Weigering | null {
  const mandaat = MANDAAT_VOORAF[naam]?.(stap, zaak)
  return mandaat && !mandaat.ok ? mandaat : null
}

function gevraagd(stap: Stap, zaak: Zaak, [eerste, ...rest]: readonly Besluit[]): Uitkomst<string> {
  if (!eerste) return geweigerd('niets-besloten', 'Kies ten minste één voorziening.')
  const oordeel = mag(stap.wie, 'besluiten', { zaak: relatiesVanZaak(zaak), besluiten: [eerste, ...rest] })
  if (!oordeel.ok) return oordeel
  const { mandaat } = oordeel.waarde
  return mandaat === null
    ? geweigerd('geen-mandaat', 'Voor dit besluit is geen mandaat bekend.')
    : { ok: true, waarde: mandaat }
}

async function naarBesluit(stap: Stap, v: BesloteVoorziening): Promise<Besluit> {
  if (v.besluit === 'afgewezen') return { soort: 'afwijzen', vorm: null, bovenDrempel: false }
  const regeling = await versieOp(stap.tx, 'mandaatregeling', stap.vandaag)
  const drempel = regeling.ok ? regeling.waarde.inhoud.drempelPerJaar : null
  return { soort: 'toekennen', vorm: v.vorm, bovenDrempel: drempel !== null && (await jaarwaarde(stap, v)) > drempel }
}

/** Eurocents a year; without a chosen provider or a tariff the value is unknown and counts as 0. */
async function jaarwaarde(stap: Stap, v: BesloteVoorziening): Promise<number> {
  if (v.vorm === 'pgb') return v.pgbBedrag ?? 0
  if (!v.agb || !v.product || !v.begin || !v.volume) return 0
  const aanbod = await tariefOp(stap.tx, { agb: v.agb, product: v.product, dag: v.begin })
  return aanbod.ok ? aanbod.waarde.tarief * v.volume * keerPerJaar(v.frequentie) : 0
}
