import { aanbiedersVoor, type Product } from '@meedoen/inkoop'
import { type Datum, type Eurocent, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { type PgbHelper, pgbBedrag, pgbOordeel, type Uitleg } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { legBerekeningVast, type VastgelegdeBerekening } from '../feiten/berekening.ts'
import { keerPerJaar, urenPerJaar } from './omvang.ts'

export type Pgbvraag = {
  readonly voorziening: string
  readonly product: Product
  readonly volume: number
  readonly helper: PgbHelper
  /** What the helper asks: eurocents an hour for a product that counts time, else eurocents a year for all of it. */
  readonly gevraagd: Eurocent | null
  readonly begin: Datum
}

export type Pgbuitkomst = { readonly perJaar: Eurocent; readonly berekening: VastgelegdeBerekening }

/**
 * The pgb for the same help as a product in natura, by the ordinance of the day on which it is decided (Wmo 2.1.3 lid 2 b, 2.3.6).
 * Help that is counted in time gets a rate per kind of helper; other help gets what it costs, up to what natura costs.
 */
export async function bepaalPgb(stap: Stap, vraag: Pgbvraag): Promise<Uitkomst<Pgbuitkomst>> {
  const natura = await naturatarief(stap, vraag)
  if (!natura.ok) return natura
  const verordening = await versieOp(stap.tx, 'pgb', stap.vandaag)
  if (!verordening.ok) return verordening
  const uren = urenPerJaar(vraag.product, vraag.volume)
  const { inhoud } = verordening.waarde
  if (uren === null) return naarKosten(stap.vandaag, vraag, natura.waarde, verordening.waarde)
  const invoer = {
    op: stap.vandaag,
    helper: vraag.helper,
    voorziening: vraag.voorziening,
    naturaPerUur: perUur(vraag.product, natura.waarde),
    urenPerJaar: uren,
    gevraagdPerUur: vraag.gevraagd,
    laagstePrijsPerUur: null,
  }
  const berekend = pgbBedrag({ ...invoer, verordening: inhoud })
  if (!berekend.ok) return berekend
  const herkomst = { regeling: pgbBedrag.regeling, invoer, versieVan: verordening.waarde }
  return gelukt({
    perJaar: berekend.waarde.uitkomst.perJaar,
    berekening: legBerekeningVast(berekend.waarde, herkomst),
  })
}

export type Pgbuurtarief = { readonly tarief: Eurocent; readonly uitleg: Uitleg; readonly versie: string }

/**
 * The most that a pgb pays for an hour of this help by that kind of helper, by the ordinance of today; null for help that is not counted
 * in time. Refuses a helper from the network where the ordinance does not allow one (2.3.6 lid 4).
 */
export async function pgbUurtarief(
  stap: Stap,
  vraag: Pick<Pgbvraag, 'voorziening' | 'product' | 'helper' | 'begin'>,
): Promise<Uitkomst<Pgbuurtarief | null>> {
  const natura = await naturatarief(stap, vraag)
  if (!natura.ok) return natura
  const verordening = await versieOp(stap.tx, 'pgb', stap.vandaag)
  if (!verordening.ok) return verordening
  if (urenPerJaar(vraag.product, 1) === null) return gelukt(null)
  const berekend = pgbBedrag({
    op: stap.vandaag,
    helper: vraag.helper,
    voorziening: vraag.voorziening,
    naturaPerUur: perUur(vraag.product, natura.waarde),
    urenPerJaar: 1,
    gevraagdPerUur: null,
    laagstePrijsPerUur: null,
    verordening: verordening.waarde.inhoud,
  })
  if (!berekend.ok) return berekend
  const { uitkomst, uitleg, versie } = berekend.waarde
  return gelukt({ tarief: uitkomst.tariefPerUur, uitleg, versie })
}

const perUur = ({ eenheid }: Product, tarief: Eurocent): Eurocent => (eenheid === '01' ? tarief * 60 : tarief)

type Versie = Parameters<typeof legBerekeningVast>[1]['versieVan']

/** Help that is not counted in time: what it costs, and no more than the same in natura (2.3.6 lid 5 a). */
function naarKosten(op: Datum, vraag: Pgbvraag, tarief: Eurocent, versieVan: Versie): Uitkomst<Pgbuitkomst> {
  if (vraag.gevraagd === null)
    return geweigerd('bedrag-ontbreekt', 'Vul in wat deze hulp per jaar kost. Voor dit product is er geen uurtarief.')
  const invoer = {
    op,
    bekwaam: true,
    gemotiveerd: true,
    kwaliteit: true,
    kostenNatura: tarief * vraag.volume * keerPerJaar(vraag.product.frequentie),
    tariefPgb: vraag.gevraagd,
  }
  const berekend = pgbOordeel(invoer)
  if (!berekend.ok) return berekend
  const herkomst = { regeling: pgbOordeel.regeling, invoer, versieVan }
  return gelukt({
    perJaar: berekend.waarde.uitkomst.toegekendTot,
    berekening: legBerekeningVast(berekend.waarde, herkomst),
  })
}

/**
 * What the municipality pays for a unit of the product in natura; of several contracts the cheapest, as the calculators at the loket tell
 * (docs/besluiten/0013).
 */
async function naturatarief(
  { tx }: Stap,
  { product, begin }: Pick<Pgbvraag, 'product' | 'begin'>,
): Promise<Uitkomst<Eurocent>> {
  const aanbod = await aanbiedersVoor(tx, { product: product.code, dag: begin })
  if (aanbod.length > 0) return gelukt(Math.min(...aanbod.map(({ tarief }) => tarief)))
  return geweigerd(
    'geen-naturatarief',
    `Voor ${product.naam.nl} is op ${schrijfDatum(begin)} geen tarief bekend. Kies een ander product of een andere begindatum.`,
    'product',
  )
}
