import { dagenTussen, overlapt, schrijfDatum } from '@meedoen/kern'
import { type Deel, type ToegewezenProduct, toegewezenProducten } from './delen.ts'
import type { Overtreding, Regel } from './regel.ts'

/** Hulpmiddelen and the like may be assigned beside each other. */
const STAPELBAAR = ['11', '12', '13', '14']
const isStapelbaar = ({ Product }: ToegewezenProduct): boolean =>
  Product !== undefined && STAPELBAAR.includes(Product.Categorie)

/** Removed assignments (13, or the old 01, ending where they begin) do not count. */
const isVerwijderd = ({ RedenWijziging, Ingangsdatum, Einddatum }: ToegewezenProduct): boolean =>
  (RedenWijziging === '13' || RedenWijziging === '01') && Einddatum === Ingangsdatum

/** Same code; same category when one of the two has no code; always when one of the two has no product. */
function isZelfdeProduct(een: ToegewezenProduct, ander: ToegewezenProduct): boolean {
  if (een.Product === undefined || ander.Product === undefined) return true
  if (een.Product.Categorie !== ander.Product.Categorie) return false
  const zonderCode = een.Product.Code === undefined || ander.Product.Code === undefined
  return zonderCode || een.Product.Code === ander.Product.Code
}

const periode = ({ Ingangsdatum, Einddatum }: ToegewezenProduct) => ({ begin: Ingangsdatum, eind: Einddatum ?? null })

/** In the order of their begin dates, each against those that still run then. */
function vindStapeling(producten: readonly Deel<ToegewezenProduct>[]): Overtreding[] {
  const opBegin = producten
    .filter(({ inhoud }) => !isVerwijderd(inhoud) && !isStapelbaar(inhoud))
    .sort((een, ander) => dagenTussen(ander.inhoud.Ingangsdatum, een.inhoud.Ingangsdatum))
  let lopend: Deel<ToegewezenProduct>[] = []
  return opBegin.flatMap((deel) => {
    lopend = lopend.filter(({ inhoud }) => overlapt(periode(inhoud), periode(deel.inhoud)))
    const eerder = lopend.find(({ inhoud }) => isZelfdeProduct(inhoud, deel.inhoud))
    lopend.push(deel)
    if (eerder === undefined) return []
    const { ToewijzingNummer, Ingangsdatum, Einddatum } = eerder.inhoud
    const tot = Einddatum === undefined ? '' : ` tot en met ${schrijfDatum(Einddatum)}`
    const tekst = `Dit product overlapt met toewijzing ${ToewijzingNummer}, die loopt vanaf ${schrijfDatum(Ingangsdatum)}${tot}. Beeindig een van beide of wijzig de periode.`
    return [{ pad: deel.pad, tekst }]
  })
}

export const TR302: Regel = {
  code: 'TR302',
  niveau: 2,
  retourcode: '0001',
  titel: 'Hetzelfde product komt alleen vaker voor als de periodes niet overlappen.',
  controles: { WMO301: (bericht) => vindStapeling(toegewezenProducten(bericht)) },
}
