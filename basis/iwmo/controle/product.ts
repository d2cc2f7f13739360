// Level 2 rules about each product that is assigned (301), asked for (315), or to change or to add (317).
import { schrijfDatum } from '@meedoen/kern'
import { beoordeelElk, binnenregel, toegewezenProducten } from './delen.ts'
import { type Gebied, type Productdeel, productregel } from './productdelen.ts'

/** From this day on the rules about products without a code and about frequencies hold. */
const geldtNa2020 = ({ eind }: Productdeel): boolean => eind === undefined || eind > '2020-12-31'

const METPRODUCT: readonly Gebied[] = ['toewijzing', 'aanvraag', 'nieuw']
const ALLE: readonly Gebied[] = [...METPRODUCT, 'wijziging']

export const CD041 = productregel(
  'CD041',
  'Een product met een code heeft een omvang.',
  METPRODUCT,
  'Omvang',
  ({ Product, Omvang }) =>
    Product?.Code !== undefined && Omvang === undefined
      ? `Het product heeft een code (${Product.Code}) maar geen omvang. Vul Volume, Eenheid en Frequentie in.`
      : null,
)

export const CD075 = productregel(
  'CD075',
  'Een product met een budget heeft een einddatum.',
  ALLE,
  'Einddatum',
  ({ Budget, eind }) =>
    Budget !== undefined && eind === undefined ? 'Er is een budget zonder einddatum. Vul de einddatum in.' : null,
)

export const CD076 = productregel(
  'CD076',
  'Een product per week heeft een einddatum.',
  ALLE,
  'Einddatum',
  ({ Omvang, eind }) =>
    Omvang?.Frequentie === '2' && eind === undefined
      ? 'De omvang is per week (Frequentie 2). Vul dan ook de einddatum in.'
      : null,
)

export const CD077 = productregel(
  'CD077',
  'Omvang is leeg als er een budget is.',
  ALLE,
  'Omvang',
  ({ Budget, Omvang }) =>
    Budget !== undefined && Omvang !== undefined ? 'Er is een budget. Laat de omvang dan weg.' : null,
)

export const CD078 = productregel(
  'CD078',
  'Budget is leeg als er een omvang is.',
  ALLE,
  'Budget',
  ({ Budget, Omvang }) =>
    Budget !== undefined && Omvang !== undefined ? 'Er is een omvang. Laat het budget dan weg.' : null,
)

export const CD079 = productregel(
  'CD079',
  'Zonder budget is er een product.',
  METPRODUCT,
  'Product',
  ({ Budget, Product }) =>
    Budget === undefined && Product === undefined ? 'Er is geen product en geen budget. Vul het product in.' : null,
)

const zonderCodeGeenOmvang = (deel: Productdeel): string | null =>
  deel.Product?.Code === undefined && deel.Omvang !== undefined && geldtNa2020(deel)
    ? 'Er is een omvang zonder productcode. Vul de productcode in, of laat de omvang weg.'
    : null
export const CD080 = productregel(
  'CD080',
  'De omvang van een toegewezen product zonder code is leeg.',
  ['toewijzing'],
  'Omvang',
  zonderCodeGeenOmvang,
)
export const CD095 = productregel(
  'CD095',
  'De omvang van een aangevraagd product zonder code is leeg.',
  ['aanvraag'],
  'Omvang',
  zonderCodeGeenOmvang,
)
export const CD096 = productregel(
  'CD096',
  'De omvang van een nieuw product zonder code is leeg.',
  ['nieuw'],
  'Omvang',
  zonderCodeGeenOmvang,
)

const NIET_PER_DAG = ['14', '16', '83', '84']
const frequentiePast = (deel: Productdeel): string | null =>
  deel.Omvang?.Frequentie === '1' && NIET_PER_DAG.includes(deel.Omvang.Eenheid) && geldtNa2020(deel)
    ? `Eenheid ${deel.Omvang.Eenheid} kan niet per dag. Vul voor Frequentie 2 (week), 4 (maand) of 6 (totaal) in.`
    : null
export const CS338 = productregel(
  'CS338',
  'Etmalen, dagdelen, euro’s en stuks (inspanning) zijn per week, per maand of in totaal.',
  ['toewijzing', 'wijziging', 'nieuw'],
  'Omvang/Frequentie',
  frequentiePast,
)
export const CS343 = productregel(
  'CS343',
  'Etmalen, dagdelen, euro’s en stuks (inspanning) worden per week, per maand of in totaal aangevraagd.',
  ['aanvraag'],
  'Omvang/Frequentie',
  frequentiePast,
)

export const CS335 = binnenregel('CS335', 'Een verwijderde toewijzing eindigt op haar ingangsdatum.', {
  WMO301: (bericht) =>
    beoordeelElk(toegewezenProducten(bericht), '/RedenWijziging', ({ RedenWijziging, Ingangsdatum, Einddatum }) =>
      RedenWijziging === '13' && Ingangsdatum !== Einddatum
        ? `RedenWijziging 13 betekent verwijderd. Maak de einddatum dan gelijk aan de ingangsdatum (${schrijfDatum(Ingangsdatum)}).`
        : null,
    ),
})

export const CS336 = binnenregel('CS336', 'RedenWijziging 01 is vervallen.', {
  WMO301: (bericht) =>
    beoordeelElk(toegewezenProducten(bericht), '/RedenWijziging', ({ RedenWijziging }) =>
      RedenWijziging === '01'
        ? 'RedenWijziging 01 is vervallen. Gebruik 14 voor een administratieve correctie, of 13 voor verwijderen.'
        : null,
    ),
})
