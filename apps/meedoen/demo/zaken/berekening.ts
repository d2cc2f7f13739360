import { type Datum, vastGelukt } from '@meedoen/kern'
import { huishoudelijkeHulp, type PgbHelper, pgbBedrag } from '@meedoen/regels'
import { legBerekeningVast, urenPerJaar, type VastgelegdeBerekening } from '@meedoen/zaken'
import type { Toeval } from '../toeval.ts'
import { ingangVan } from '../vul-gemeente.ts'
import type { Dossier } from './dossier.ts'

type Bron = Pick<Dossier, 'wereld' | 'toeval'>

/** Households as case workers find them; the first is the most usual. */
const BEPERKINGEN = ['geen', 'geen', 'enig', 'enig', 'veel'] as const

/** Household help by the norms of the municipality, for an invented house. */
export function berekenHuishouden({ wereld, toeval }: Bron, op: Datum, metRegie: boolean): VastgelegdeBerekening {
  const invoer = {
    op,
    schoonHuis: {
      overname: true,
      eigenMogelijkheden: toeval.kans(0.4),
      beperkingen: toeval.kies(BEPERKINGEN),
      groterHuishouden: toeval.kans(0.1),
      extraKamersInGebruik: toeval.kans(0.2) ? 1 : 0,
      extraKamersNietInGebruik: toeval.kans(0.3) ? 1 : 0,
    },
    taken: metRegie ? (['was', 'organisatie'] as const) : toeval.kans(0.2) ? (['was'] as const) : [],
    gebruikelijkeHulpMinuten: 0,
  }
  const { normenkader } = wereld.gemeente.verordening
  const berekend = vastGelukt(huishoudelijkeHulp({ ...invoer, kader: normenkader }))
  return legBerekeningVast(berekend, {
    regeling: huishoudelijkeHulp.regeling,
    invoer,
    versieVan: versieVan('normenkader', wereld.vandaag),
  })
}

/** A pgb by the ordinance of the municipality, for so much of a product that counts time. */
export function berekenPgb(
  { wereld, toeval }: Bron,
  op: Datum,
  { soort, product: code, volume }: { soort: string; product: string; volume: number },
): { readonly perJaar: number; readonly berekening: VastgelegdeBerekening } {
  const { producten, contracten, verordening } = wereld.gemeente
  const product = producten.find((kandidaat) => kandidaat.code === code)
  const uren = product && urenPerJaar(product, volume)
  if (!product || !uren) throw new Error(`product ${code} telt geen tijd`)
  const tarieven = contracten.flatMap(({ tarieven }) => tarieven.filter((t) => t.product === code))
  const invoer = {
    op,
    helper: kiesHelper(toeval),
    voorziening: soort,
    naturaPerUur: Math.min(...tarieven.map(({ bedrag }) => bedrag)) * (product.eenheid === '01' ? 60 : 1),
    urenPerJaar: uren,
    gevraagdPerUur: null,
    laagstePrijsPerUur: null,
  }
  const berekend = vastGelukt(pgbBedrag({ ...invoer, verordening: verordening.pgb }))
  return {
    perJaar: berekend.uitkomst.perJaar,
    berekening: legBerekeningVast(berekend, {
      regeling: pgbBedrag.regeling,
      invoer,
      versieVan: versieVan('pgb', wereld.vandaag),
    }),
  }
}

const HELPERS: readonly PgbHelper[] = ['instelling', 'zelfstandige', 'zelfstandige', 'netwerk']
const kiesHelper = (toeval: Toeval): PgbHelper => toeval.kies(HELPERS)

const versieVan = (onderwerp: string, vandaag: Datum) => ({ onderwerp, ingang: ingangVan(vandaag), volgnummer: 1 })
