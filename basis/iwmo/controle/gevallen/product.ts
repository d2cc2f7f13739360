// Cases of the rules about products that are assigned, asked for, changed or new.
import { datum } from '@meedoen/kern'
import type { Bericht } from '../../model/berichten.ts'
import type { ToegewezenProduct } from '../delen.ts'
import { KAAL, metProduct, PRODUCT } from '../voorbeelden.ts'
import { AANVRAAG, maak315, maak317, NIEUW, WIJZIGING } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

type Inhoud = Pick<ToegewezenProduct, 'Product' | 'Omvang' | 'Budget' | 'Einddatum'>
type Plek = {
  readonly naam: string
  readonly maak: (inhoud: Inhoud) => Bericht
  readonly pad: string
  readonly einde: string
}

const KAAL_AANGEVRAAGD = {
  ReferentieAanbieder: AANVRAAG.ReferentieAanbieder,
  ToewijzingIngangsdatum: AANVRAAG.ToewijzingIngangsdatum,
  Verwijzer: AANVRAAG.Verwijzer,
}
const V = '/Bericht/Client/Verzoek'
const P301 = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]'

const TOEWIJZING: Plek = {
  naam: 'toegewezen product',
  maak: (inhoud) => metProduct({ ...KAAL, ...inhoud }),
  pad: P301,
  einde: 'Einddatum',
}
const AANGEVRAAGD: Plek = {
  naam: 'aangevraagd product',
  maak: ({ Einddatum, ...inhoud }) =>
    maak315([{ ...KAAL_AANGEVRAAGD, ...inhoud, ...(Einddatum ? { ToewijzingEinddatum: Einddatum } : {}) }]),
  pad: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]',
  einde: 'ToewijzingEinddatum',
}
const TE_WIJZIGEN: Plek = {
  naam: 'te wijzigen product',
  maak: ({ Product: _, ...inhoud }) =>
    maak317({
      TeWijzigenProducten: [
        {
          ToewijzingNummer: WIJZIGING.ToewijzingNummer,
          GewensteIngangsdatum: WIJZIGING.GewensteIngangsdatum,
          ...inhoud,
        },
      ],
    }),
  pad: `${V}/TeWijzigenProducten/TeWijzigenProduct[1]`,
  einde: 'Einddatum',
}
const NIEUW_PRODUCT: Plek = {
  naam: 'nieuw product',
  maak: (inhoud) =>
    maak317({
      OngewijzigdeProducten: [{ ToewijzingNummer: 1 }],
      NieuweProducten: [{ GewensteIngangsdatum: NIEUW.GewensteIngangsdatum, ...inhoud }],
    }),
  pad: `${V}/NieuweProducten/NieuwProduct[1]`,
  einde: 'Einddatum',
}
const MET_PRODUCT = [TOEWIJZING, AANGEVRAAGD, NIEUW_PRODUCT]
const ALLE = [...MET_PRODUCT, TE_WIJZIGEN]

const goed = (plekken: readonly Plek[], regel: string, naam: string, inhoud: Inhoud): Geval[] =>
  plekken.map((plek) => slaagt(regel, `${plek.naam} ${naam}`, plek.maak(inhoud)))
const fout = (plekken: readonly Plek[], regel: string, naam: string, inhoud: Inhoud, element: string): Geval[] =>
  plekken.map((plek) => {
    const pad = `${plek.pad}/${element === 'Einddatum' ? plek.einde : element}`
    return faalt(regel, `${plek.naam} ${naam}`, plek.maak(inhoud), pad)
  })

const Product = { Categorie: '01', Code: '01A04' } as const
const ASPECIFIEK = { Categorie: '02' } as const
const Einddatum = datum('2027-01-31')
const VROEGER = datum('2020-12-31')
const WEEK = { Volume: 180, Eenheid: '01', Frequentie: '2' } as const
const MAAND = { ...WEEK, Frequentie: '4' } as const
const Budget = 500_00

const gevuld: readonly Geval[] = [
  ...goed(MET_PRODUCT, 'CD041', 'met een code en een omvang', { Product, Omvang: WEEK, Einddatum }),
  ...goed(MET_PRODUCT, 'CD041', 'zonder code en zonder omvang', { Product: ASPECIFIEK }),
  ...fout(MET_PRODUCT, 'CD041', 'met een code en een budget', { Product, Budget, Einddatum }, 'Omvang'),
  ...goed(MET_PRODUCT, 'CD075', 'met alleen een budget en een einddatum', { Budget, Einddatum }),
  ...goed([TE_WIJZIGEN], 'CD075', 'met een budget en een einddatum', { Budget, Einddatum }),
  ...fout(ALLE, 'CD075', 'met een budget zonder einddatum', { Budget }, 'Einddatum'),
  ...goed(ALLE, 'CD076', 'per maand zonder einddatum', { Product, Omvang: MAAND }),
  ...fout(ALLE, 'CD076', 'per week zonder einddatum', { Product, Omvang: WEEK }, 'Einddatum'),
  ...goed(ALLE, 'CD077', 'met een budget zonder omvang', { Budget, Einddatum }),
  ...fout(ALLE, 'CD077', 'met een budget en een omvang', { Product, Omvang: WEEK, Budget, Einddatum }, 'Omvang'),
  ...goed(ALLE, 'CD078', 'met een omvang zonder budget', { Product, Omvang: WEEK, Einddatum }),
  ...fout(ALLE, 'CD078', 'met een omvang en een budget', { Product, Omvang: WEEK, Budget, Einddatum }, 'Budget'),
  ...goed(MET_PRODUCT, 'CD079', 'zonder budget met alleen een categorie', { Product: ASPECIFIEK }),
  ...fout(MET_PRODUCT, 'CD079', 'zonder budget en zonder product', {}, 'Product'),
]

const zonderCode = { Product: ASPECIFIEK, Omvang: WEEK, Einddatum }
const perDag = (Eenheid: '14' | '16' | '83' | '84' | '82') =>
  ({ Product, Omvang: { Volume: 1, Eenheid, Frequentie: '1' }, Einddatum }) as const
const VAN_2020 = { ...PRODUCT, Ingangsdatum: datum('2020-01-01'), Einddatum: VROEGER }
const AANVRAAG_2020 = {
  ...AANVRAAG,
  ToewijzingIngangsdatum: datum('2020-01-01'),
  ToewijzingEinddatum: VROEGER,
}

const afhankelijkVanCode: readonly Geval[] = [
  ...goed([TOEWIJZING], 'CD080', 'zonder code en zonder omvang', { Product: ASPECIFIEK }),
  slaagt(
    'CD080',
    'toewijzing tot en met 2020 met een omvang zonder code',
    metProduct({ ...VAN_2020, Product: ASPECIFIEK }),
  ),
  ...fout([TOEWIJZING], 'CD080', 'met een omvang zonder code', zonderCode, 'Omvang'),
  ...goed([AANGEVRAAGD], 'CD095', 'zonder code en zonder omvang', { Product: ASPECIFIEK }),
  slaagt(
    'CD095',
    'aanvraag tot en met 2020 met een omvang zonder code',
    maak315([{ ...AANVRAAG_2020, Product: ASPECIFIEK }]),
  ),
  ...fout([AANGEVRAAGD], 'CD095', 'met een omvang zonder code', zonderCode, 'Omvang'),
  ...goed([NIEUW_PRODUCT], 'CD096', 'zonder code en zonder omvang', { Product: ASPECIFIEK }),
  ...fout([NIEUW_PRODUCT], 'CD096', 'met een omvang zonder code', zonderCode, 'Omvang'),
]

const frequentie: readonly Geval[] = [
  ...goed([TOEWIJZING, TE_WIJZIGEN, NIEUW_PRODUCT], 'CS338', 'in stuks (output) per dag', perDag('82')),
  slaagt(
    'CS338',
    'toewijzing tot en met 2020 van etmalen per dag',
    metProduct({ ...VAN_2020, ...perDag('14'), Einddatum: VROEGER }),
  ),
  ...fout([TOEWIJZING, TE_WIJZIGEN, NIEUW_PRODUCT], 'CS338', 'in dagdelen per dag', perDag('16'), 'Omvang/Frequentie'),
  ...fout([TOEWIJZING], 'CS338', 'in etmalen per dag', perDag('14'), 'Omvang/Frequentie'),
  ...goed([AANGEVRAAGD], 'CS343', 'in stuks (output) per dag', perDag('82')),
  ...fout([AANGEVRAAGD], 'CS343', 'in euro’s per dag', perDag('83'), 'Omvang/Frequentie'),
  ...fout([AANGEVRAAGD], 'CS343', 'in stuks (inspanning) per dag', perDag('84'), 'Omvang/Frequentie'),
]

const perioden: readonly Geval[] = [
  ...goed([TOEWIJZING, AANGEVRAAGD], 'CS003', 'van een dag', { Product: ASPECIFIEK, Einddatum: datum('2026-02-01') }),
  ...goed([TE_WIJZIGEN, NIEUW_PRODUCT], 'CS003', 'van een dag', {
    Product: ASPECIFIEK,
    Einddatum: datum('2026-04-01'),
  }),
  ...fout(
    ALLE,
    'CS003',
    'dat eindigt voor het begint',
    { Product: ASPECIFIEK, Einddatum: datum('2026-01-31') },
    'Einddatum',
  ),
]

const redenen: readonly Geval[] = [
  slaagt(
    'CS335',
    'verwijderde toewijzing die eindigt waar zij begint',
    metProduct({ ...PRODUCT, RedenWijziging: '13', Einddatum: PRODUCT.Ingangsdatum }),
  ),
  faalt(
    'CS335',
    'verwijderde toewijzing die nog doorloopt',
    metProduct({ ...PRODUCT, RedenWijziging: '13' }),
    `${P301}/RedenWijziging`,
  ),
  slaagt('CS336', 'administratieve correctie met de nieuwe code', metProduct({ ...PRODUCT, RedenWijziging: '14' })),
  faalt(
    'CS336',
    'administratieve correctie met de vervallen code',
    metProduct({ ...PRODUCT, RedenWijziging: '01' }),
    `${P301}/RedenWijziging`,
  ),
]

export const PRODUCTGEVALLEN: readonly Geval[] = [
  ...gevuld,
  ...afhankelijkVanCode,
  ...frequentie,
  ...perioden,
  ...redenen,
]
