// Level 2 rules about each ToegewezenProduct in a 301 and each StartProduct in a 305.
import { schrijfDatum } from '@meedoen/kern'
import { beoordeelElk, productregel, startProducten, type ToegewezenProduct } from './delen.ts'
import type { Regel } from './regel.ts'

/** From this day on the rules of CD080 and CS338 hold. */
const geldtNa2020 = ({ Einddatum }: ToegewezenProduct): boolean => Einddatum === undefined || Einddatum > '2020-12-31'

export const CD041 = productregel(
  'CD041',
  'Een product met een code heeft een omvang.',
  '/Omvang',
  ({ Product, Omvang }) =>
    Product?.Code !== undefined && Omvang === undefined
      ? `Het product heeft een code (${Product.Code}) maar geen omvang. Vul Volume, Eenheid en Frequentie in.`
      : null,
)

export const CD075 = productregel(
  'CD075',
  'Een toewijzing met een budget heeft een einddatum.',
  '/Einddatum',
  ({ Budget, Einddatum }) =>
    Budget !== undefined && Einddatum === undefined ? 'Er is een budget zonder einddatum. Vul de einddatum in.' : null,
)

export const CD076 = productregel(
  'CD076',
  'Een toewijzing per week heeft een einddatum.',
  '/Einddatum',
  ({ Omvang, Einddatum }) =>
    Omvang?.Frequentie === '2' && Einddatum === undefined
      ? 'De omvang is per week (Frequentie 2). Vul dan ook de einddatum in.'
      : null,
)

export const CD077 = productregel('CD077', 'Omvang is leeg als er een budget is.', '/Omvang', ({ Budget, Omvang }) =>
  Budget !== undefined && Omvang !== undefined ? 'Er is een budget. Laat de omvang dan weg.' : null,
)

export const CD078 = productregel('CD078', 'Budget is leeg als er een omvang is.', '/Budget', ({ Budget, Omvang }) =>
  Budget !== undefined && Omvang !== undefined ? 'Er is een omvang. Laat het budget dan weg.' : null,
)

export const CD079 = productregel(
  'CD079',
  'Een toewijzing zonder budget heeft een product.',
  '/Product',
  ({ Budget, Product }) =>
    Budget === undefined && Product === undefined ? 'Er is geen product en geen budget. Vul het product in.' : null,
)

export const CD080 = productregel('CD080', 'Omvang is leeg als het product geen code heeft.', '/Omvang', (product) =>
  product.Product?.Code === undefined && product.Omvang !== undefined && geldtNa2020(product)
    ? 'Er is een omvang zonder productcode. Vul de productcode in, of laat de omvang weg.'
    : null,
)

const ALLEEN_RUIM = ['14', '16', '83', '84']
export const CS338 = productregel(
  'CS338',
  'Etmalen, dagdelen, euro’s en stuks (inspanning) zijn per week, per maand of in totaal.',
  '/Omvang/Frequentie',
  (product) =>
    product.Omvang?.Frequentie === '1' && ALLEEN_RUIM.includes(product.Omvang.Eenheid) && geldtNa2020(product)
      ? `Eenheid ${product.Omvang.Eenheid} kan niet per dag. Vul voor Frequentie 2 (week), 4 (maand) of 6 (totaal) in.`
      : null,
)

export const CS335 = productregel(
  'CS335',
  'Een verwijderde toewijzing eindigt op haar ingangsdatum.',
  '/RedenWijziging',
  ({ RedenWijziging, Ingangsdatum, Einddatum }) =>
    RedenWijziging === '13' && Ingangsdatum !== Einddatum
      ? `RedenWijziging 13 betekent verwijderd. Maak de einddatum dan gelijk aan de ingangsdatum (${schrijfDatum(Ingangsdatum)}).`
      : null,
)

export const CS336 = productregel(
  'CS336',
  'RedenWijziging 01 is vervallen.',
  '/RedenWijziging',
  ({ RedenWijziging }) =>
    RedenWijziging === '01'
      ? 'RedenWijziging 01 is vervallen. Gebruik 14 voor een administratieve correctie, of 13 voor verwijderen.'
      : null,
)

export const CS058: Regel = {
  code: 'CS058',
  niveau: 2,
  retourcode: '0001',
  titel: 'StatusAanlevering is 1 (eerste aanlevering) of 3 (verwijderen).',
  controles: {
    WMO305: (bericht) =>
      beoordeelElk(startProducten(bericht), '/StatusAanlevering', ({ StatusAanlevering }) =>
        StatusAanlevering === '1' || StatusAanlevering === '3'
          ? null
          : `StatusAanlevering ${StatusAanlevering} mag niet meer. Gebruik 1, of verwijder met 3 en stuur daarna opnieuw met 1.`,
      ),
  },
}
