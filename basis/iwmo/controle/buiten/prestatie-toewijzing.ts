// Lines of a 323 beside the toewijzing: number, product and period.
import { type Datum, eersteVanMaand, laatsteVanMaand, schrijfDatum } from '@meedoen/kern'
import { metToewijzing, type Prestatieregel } from './regelblik.ts'

export const BIJ_TOEWIJZING: readonly Prestatieregel[] = [
  {
    code: 'TR338',
    niveau: 3,
    retourcode: '9338',
    titel: 'Een prestatie hoort bij een toewijzing.',
    element: 'ToewijzingNummer',
    voor: 'debet',
    oordeel: ({ prestatie, toewijzing }) =>
      toewijzing === undefined
        ? `Deze client heeft geen toewijzing ${prestatie.ToewijzingNummer} bij deze aanbieder. Kijk in het toewijzingsbericht welk nummer het is.`
        : null,
  },
  {
    code: 'TR384',
    niveau: 3,
    retourcode: '9384',
    titel: 'Op een verwijderde toewijzing wordt niet gedeclareerd.',
    element: 'ToewijzingNummer',
    voor: 'debet',
    oordeel: metToewijzing(({ verwijderd, toewijzingNummer }) =>
      verwijderd ? `Toewijzing ${toewijzingNummer} is verwijderd. Declareren kan daarop niet.` : null,
    ),
  },
  {
    code: 'TR339',
    niveau: 3,
    retourcode: '9339',
    titel: 'De productcategorie is die van de toewijzing.',
    element: 'ProductCategorie',
    voor: 'debet',
    oordeel: metToewijzing(({ product }, { prestatie: { ProductCategorie } }) =>
      product === undefined || product.categorie === ProductCategorie
        ? null
        : `Toegewezen is categorie ${product.categorie}, gedeclareerd is categorie ${ProductCategorie}. Neem die van de toewijzing over.`,
    ),
  },
  {
    code: 'TR340',
    niveau: 3,
    retourcode: '9340',
    titel: 'De productcode is die van de toewijzing.',
    element: 'ProductCode',
    voor: 'debet',
    oordeel: metToewijzing(({ product }, { prestatie: { ProductCode } }) =>
      product?.code === undefined || product.code === ProductCode
        ? null
        : `Toegewezen is product ${product.code}, gedeclareerd is product ${ProductCode}. Neem dat van de toewijzing over.`,
    ),
  },
]

/** On the text and on whole numbers: this is asked of every line, and a date is dear to make. */
const isZelfdeMaand = (een: Datum, ander: Datum): boolean => een.slice(0, 7) === ander.slice(0, 7)
function isLaatsteVanMaand(dag: Datum): boolean {
  const [jaar, maand, nummer] = [Number(dag.slice(0, 4)), Number(dag.slice(5, 7)), Number(dag.slice(8))]
  return nummer === new Date(Date.UTC(jaar, maand, 0)).getUTCDate()
}

export const IN_PERIODE: readonly Prestatieregel[] = [
  {
    code: 'TR307',
    niveau: 3,
    retourcode: '9307',
    titel: 'De productperiode begint niet voor de toewijzing.',
    element: 'ProductPeriode/Begindatum',
    voor: 'debet',
    oordeel: metToewijzing(({ ingangsdatum }, { prestatie: { ProductPeriode } }) =>
      ProductPeriode.Begindatum >= ingangsdatum
        ? null
        : `De periode begint voor de toewijzing, die op ${schrijfDatum(ingangsdatum)} ingaat. Vul een latere begindatum in.`,
    ),
  },
  {
    code: 'TR308',
    niveau: 3,
    retourcode: '9308',
    titel: 'De productperiode eindigt niet na de toewijzing.',
    element: 'ProductPeriode/Einddatum',
    voor: 'debet',
    oordeel: metToewijzing(({ einddatum }, { prestatie: { ProductPeriode } }) =>
      einddatum === undefined || ProductPeriode.Einddatum <= einddatum
        ? null
        : `De periode eindigt na de toewijzing, die tot en met ${schrijfDatum(einddatum)} loopt. Vul een eerdere einddatum in.`,
    ),
  },
  {
    code: 'TR319',
    niveau: 3,
    retourcode: '9319',
    titel: 'De productperiode valt in deze declaratieperiode of een eerdere.',
    element: 'ProductPeriode',
    voor: 'elke',
    oordeel: ({ prestatie: { ProductPeriode }, tot }) =>
      ProductPeriode.Einddatum <= tot
        ? null
        : 'De periode ligt na de declaratieperiode. Declareer deze prestatie in een latere maand.',
  },
  {
    code: 'TR387',
    niveau: 3,
    retourcode: '9387',
    titel: 'De productperiode begint op de eerste van de maand, of waar de toewijzing ingaat.',
    element: 'ProductPeriode/Begindatum',
    voor: 'debet',
    oordeel: metToewijzing(
      (
        { ingangsdatum },
        {
          prestatie: {
            ProductPeriode: { Begindatum },
          },
        },
      ) => {
        const gaatHierIn = isZelfdeMaand(ingangsdatum, Begindatum)
        if (gaatHierIn ? Begindatum === ingangsdatum : Begindatum.endsWith('-01')) return null
        const begin = gaatHierIn ? ingangsdatum : eersteVanMaand(Begindatum)
        return `De periode moet op ${schrijfDatum(begin)} beginnen, ook als de hulp later begon.`
      },
    ),
  },
  {
    code: 'TR388',
    niveau: 3,
    retourcode: '9388',
    titel: 'De productperiode eindigt op de laatste van de maand, of waar de toewijzing eindigt.',
    element: 'ProductPeriode/Einddatum',
    voor: 'debet',
    oordeel: metToewijzing(
      (
        { einddatum },
        {
          prestatie: {
            ProductPeriode: { Einddatum },
          },
        },
      ) => {
        const stoptHier = einddatum !== undefined && isZelfdeMaand(einddatum, Einddatum)
        if (stoptHier ? Einddatum === einddatum : isLaatsteVanMaand(Einddatum)) return null
        const eind = stoptHier ? einddatum : laatsteVanMaand(Einddatum)
        return `De periode moet op ${schrijfDatum(eind)} eindigen, ook als de hulp eerder stopte.`
      },
    ),
  },
]
