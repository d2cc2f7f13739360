// Lines of a 323 beside what parties agreed on: price, amount and the list of products.
import { schrijfEuro } from '@meedoen/kern'
import type { BekendTarief } from '../bekend.ts'
import type { Prestatie } from '../declaratiedelen.ts'
import { bedragUitUurtarief, minuuttarief } from './omvang.ts'
import { contractVan, EURO, MINUUT, type Prestatieregel, type Regelblik, UUR } from './regelblik.ts'

/** ProductTarief and IngediendBedrag that a price stands for in the unit of the line; null when it is in another unit. */
function volgensTarief(
  { eenheid, tarief }: BekendTarief,
  { Eenheid, GeleverdVolume }: Prestatie,
): { readonly tarief: number; readonly bedrag: number } | null {
  if (eenheid === Eenheid) return { tarief, bedrag: tarief * GeleverdVolume }
  if (eenheid !== UUR || Eenheid !== MINUUT) return null
  return { tarief: minuuttarief(tarief), bedrag: bedragUitUurtarief(tarief, GeleverdVolume) }
}

/** Whether a price per hour that rounds to this price per minute can come to this amount (IV081). */
function isAfrondingVanUur(bedrag: number, tarief: number, minuten: number): boolean {
  const [laagste, hoogste] = [Math.max(0, tarief * 60 - 30), tarief * 60 + 29]
  return bedrag >= bedragUitUurtarief(laagste, minuten) && bedrag <= bedragUitUurtarief(hoogste, minuten)
}

function klopt({ prestatie, toewijzing }: Regelblik, contract: readonly BekendTarief[]): boolean {
  const { GeleverdVolume, ProductTarief = 0, IngediendBedrag, Eenheid } = prestatie
  const prijzen = contract.flatMap((prijs) => volgensTarief(prijs, prestatie) ?? [])
  const passend = prijzen.filter(({ tarief }) => tarief === ProductTarief)
  if (passend.length > 0) return passend.some(({ bedrag }) => bedrag === IngediendBedrag.Bedrag)
  if (IngediendBedrag.Bedrag === GeleverdVolume * ProductTarief) return true
  const uurafspraak = Eenheid === MINUUT && (toewijzing?.omvang?.eenheid ?? UUR) === UUR
  return uurafspraak && isAfrondingVanUur(IngediendBedrag.Bedrag, ProductTarief, GeleverdVolume)
}

export const NAAR_AFSPRAAK: readonly Prestatieregel[] = [
  {
    code: 'TR346',
    niveau: 4,
    retourcode: '9346',
    titel: 'Het bedrag is volume maal tarief; bij minuten wordt een uurtarief pas aan het eind afgerond.',
    element: 'IngediendBedrag/Bedrag',
    voor: 'debet',
    oordeel: (blik) =>
      blik.prestatie.Eenheid === EURO || klopt(blik, contractVan(blik))
        ? null
        : `Het bedrag (${schrijfEuro(blik.prestatie.IngediendBedrag.Bedrag)}) is niet het volume maal het tarief. Reken het opnieuw uit.`,
  },
  {
    code: 'TR418',
    niveau: 3,
    retourcode: '0611',
    titel: 'Het tarief is het afgesproken tarief.',
    element: 'ProductTarief',
    voor: 'debet',
    oordeel: (blik) => {
      const { ProductTarief, Eenheid, ProductCode } = blik.prestatie
      if (blik.kennis.bekend.tarieven === undefined || Eenheid === EURO) return null
      const prijzen = contractVan(blik).flatMap((prijs) => volgensTarief(prijs, blik.prestatie) ?? [])
      if (prijzen.some(({ tarief }) => tarief === ProductTarief)) return null
      const afspraak = prijzen.map(({ tarief }) => schrijfEuro(tarief)).join(' of ')
      return afspraak === ''
        ? `Voor product ${ProductCode} is in deze periode en eenheid geen tarief afgesproken. Kijk in het contract.`
        : `Afgesproken is ${afspraak} voor product ${ProductCode}. Vul dat tarief in.`
    },
  },
  {
    code: 'TR381',
    niveau: 4,
    retourcode: 'S329',
    titel: 'De productcode hoort volgens de afgesproken lijst bij de categorie.',
    element: 'ProductCode',
    voor: 'debet',
    oordeel: ({ prestatie: { ProductCategorie, ProductCode }, kennis }) =>
      kennis.bekend.producten === undefined || kennis.isProduct(ProductCategorie, ProductCode)
        ? null
        : `Productcode ${ProductCode} hoort niet bij categorie ${ProductCategorie}. Kijk in de afgesproken lijst van producten.`,
  },
]
