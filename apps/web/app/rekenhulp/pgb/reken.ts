import { type Datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import type * as Regels from '@meedoen/regels'
import type { PgbHelper, PgbVerordening, Uitleg } from '@meedoen/regels'
import type { Naturahulp } from './natura.server.ts'
import type { Pgbantwoorden } from './vragen.ts'

const HELPERS: readonly PgbHelper[] = ['instelling', 'zelfstandige', 'netwerk']

/** What it comes to for one way of arranging the support. Eurocents. */
export type Bedragen = { readonly perUur: Eurocent; readonly perMaand: Eurocent; readonly perJaar: Eurocent }

export type Pgbuitslag = {
  readonly advies: Regels.PgbAfweging['advies']
  readonly voorwaarden: Regels.PgbAfweging['voorwaarden']
  readonly afweging: Uitleg
  /** Null when no support was chosen to compare, or the ordinance says nothing about the amount. */
  readonly vergelijking: {
    readonly hulp: string
    readonly urenPerJaar: number
    readonly natura: Bedragen & { readonly hoogstePerUur: Eurocent }
    /** `bedragen` null: the ordinance does not allow this helper for this support. */
    readonly helpers: readonly {
      readonly helper: PgbHelper
      readonly bedragen: Bedragen | null
      readonly uitleg: Uitleg | null
    }[]
  } | null
  readonly budgetplan: boolean
}

type Vraag = {
  readonly regels: typeof Regels
  readonly op: Datum
  readonly verordening: (PgbVerordening & { readonly budgetplan: boolean }) | null
  readonly hulpen: readonly Naturahulp[]
  readonly antwoorden: Pgbantwoorden
}
type Gerekend<Waarde> = { readonly waarde: Waarde; readonly versies: readonly string[] }

const WEKEN_PER_JAAR = 52

/** Whether a pgb seems to fit, and what it is per kind of helper beside the same support in natura. */
export function rekenPgb(
  vraag: Vraag,
): Uitkomst<{ readonly uitslag: Pgbuitslag; readonly versies: readonly string[] }> {
  const { regels, op, verordening, antwoorden } = vraag
  const afweging = regels.pgbAfweging({ op, kader: regels.AFWEGINGSKADER, antwoorden: antwoorden.antwoorden })
  if (!afweging.ok) return afweging
  const vergelijking = vergelijk(vraag)
  if (!vergelijking.ok) return vergelijking
  const { uitkomst, uitleg, versie } = afweging.waarde
  const uitslag: Pgbuitslag = {
    advies: uitkomst.advies,
    voorwaarden: uitkomst.voorwaarden,
    afweging: uitleg,
    vergelijking: vergelijking.waarde.waarde,
    budgetplan: verordening?.budgetplan ?? false,
  }
  return gelukt({ uitslag, versies: [versie, ...vergelijking.waarde.versies] })
}

/** Compares with the lowest tariff: for that the support is surely for sale in natura. */
function vergelijk({
  regels,
  op,
  verordening,
  hulpen,
  antwoorden,
}: Vraag): Uitkomst<Gerekend<Pgbuitslag['vergelijking']>> {
  const hulp = hulpen.find(({ code }) => code === antwoorden.hulp)
  if (verordening === null || hulp === undefined || antwoorden.uren === null)
    return gelukt({ waarde: null, versies: [] })
  const urenPerJaar = Math.round(antwoorden.uren * WEKEN_PER_JAAR * 100) / 100
  const versies = new Set<string>()
  const helpers = []
  for (const helper of HELPERS) {
    const berekend = regels.pgbBedrag({
      op,
      verordening,
      helper,
      voorziening: hulp.voorziening,
      naturaPerUur: hulp.laagste,
      urenPerJaar,
      gevraagdPerUur: null,
      laagstePrijsPerUur: null,
    })
    if (!berekend.ok && berekend.code !== 'netwerk-niet-toegestaan') return berekend
    if (berekend.ok) versies.add(berekend.waarde.versie)
    helpers.push({
      helper,
      bedragen: berekend.ok ? alsBedragen(berekend.waarde.uitkomst) : null,
      uitleg: berekend.ok ? berekend.waarde.uitleg : null,
    })
  }
  const perJaar = Math.round(hulp.laagste * urenPerJaar)
  const natura = { perUur: hulp.laagste, perJaar, perMaand: Math.round(perJaar / 12), hoogstePerUur: hulp.hoogste }
  return gelukt({ waarde: { hulp: hulp.naam, urenPerJaar, natura, helpers }, versies: [...versies] })
}

const alsBedragen = ({ tariefPerUur, perMaand, perJaar }: Regels.PgbBedrag): Bedragen => ({
  perUur: tariefPerUur,
  perMaand,
  perJaar,
})
