// Level 2: the same product twice in the same period, assigned (301), asked for (315) or new (317).
import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { Wmo301, Wmo315, Wmo317 } from '../model/berichten.ts'
import { binnenregel, type ToegewezenProduct, toegewezenProducten } from './delen.ts'
import { uitAanvraag, uitNieuw } from './productdelen.ts'
import type { Overtreding } from './regel.ts'

/** Hulpmiddelen and the like may stand beside each other. */
const STAPELBAAR = ['11', '12', '13', '14']
const ALLES = '*'
const ZONDER_PRODUCT = '-'

/** A product that may stand beside others only when they do not overlap; `pad` ends on its number. */
export type Stapelbaar = {
  readonly pad: string
  readonly Product: { readonly Categorie: string; readonly Code?: string } | undefined
  readonly begin: Datum
  readonly eind: Datum | undefined
}

/** Under which keys a product is found, and under which keys it finds what it may not overlap with. */
function sleutelsVan({ Product }: Stapelbaar): {
  readonly staat: readonly string[]
  readonly zoekt: readonly string[]
} {
  if (Product === undefined) return { staat: [ALLES, ZONDER_PRODUCT], zoekt: [ALLES] }
  const { Categorie, Code = '' } = Product
  const eigen = `${Categorie}/${Code}`
  const zoekt = Code === '' ? [Categorie] : [eigen, `${Categorie}/`]
  return { staat: [ALLES, Categorie, eigen], zoekt: [...zoekt, ZONDER_PRODUCT] }
}

const eindigtLater = (een: Stapelbaar, ander: Stapelbaar | undefined): boolean =>
  ander === undefined || (ander.eind !== undefined && (een.eind === undefined || een.eind > ander.eind))

const isRelevant = ({ Product, begin, eind }: Stapelbaar): boolean =>
  (Product === undefined || !STAPELBAAR.includes(Product.Categorie)) && (eind === undefined || begin <= eind)

/**
 * Same code; same category when one of the two has no code; always when one of the two has no product. In the order
 * of their begin dates: then only the one that ends last under a key can overlap, so that time stays linear.
 */
export function vindStapeling(producten: readonly Stapelbaar[]): Overtreding[] {
  const langste = new Map<string, Stapelbaar>()
  const opBegin = producten.filter(isRelevant).sort((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0))
  return opBegin.flatMap((product) => {
    const { staat, zoekt } = sleutelsVan(product)
    const eerder = zoekt
      .flatMap((sleutel) => langste.get(sleutel) ?? [])
      .find(({ eind }) => eind === undefined || eind >= product.begin)
    for (const sleutel of staat) if (eindigtLater(product, langste.get(sleutel))) langste.set(sleutel, product)
    return eerder === undefined ? [] : [{ pad: product.pad, tekst: overlapMet(eerder) }]
  })
}

function overlapMet({ pad, begin, eind }: Stapelbaar): string {
  const [, element = 'een product', nummer = ''] = /(\w+)\[(\d+)\]$/.exec(pad) ?? []
  const tot = eind === undefined ? 'zonder einddatum' : `tot en met ${schrijfDatum(eind)}`
  return `Dit product overlapt met ${element} ${nummer}, dat loopt vanaf ${schrijfDatum(begin)} ${tot}. Beeindig een van beide of wijzig de periode.`
}

/** Removed assignments (13, or the old 01, ending where they begin) do not count. */
const isVerwijderd = ({ RedenWijziging, Ingangsdatum, Einddatum }: ToegewezenProduct): boolean =>
  (RedenWijziging === '13' || RedenWijziging === '01') && Einddatum === Ingangsdatum

const geldig = (bericht: Wmo301): Stapelbaar[] =>
  toegewezenProducten(bericht)
    .filter(({ inhoud }) => !isVerwijderd(inhoud))
    .map(({ pad, inhoud: { Product, Ingangsdatum, Einddatum } }) => ({
      pad,
      Product,
      begin: Ingangsdatum,
      eind: Einddatum,
    }))

export const TR302 = binnenregel('TR302', 'Toegewezen producten overlappen elkaar niet.', {
  WMO301: (bericht: Wmo301) => vindStapeling(geldig(bericht)),
})
export const TR386 = binnenregel('TR386', 'Aangevraagde producten overlappen elkaar niet.', {
  WMO315: (bericht: Wmo315) => vindStapeling(uitAanvraag(bericht)),
})
export const TR410 = binnenregel('TR410', 'Nieuwe producten in een verzoek om wijziging overlappen elkaar niet.', {
  WMO317: (bericht: Wmo317) => vindStapeling(uitNieuw(bericht)),
})
