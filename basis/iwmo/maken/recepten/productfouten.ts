// What can be wrong with a product that is assigned, asked, changed or new: one list for the four places.
import { type Datum, plusDagen, plusMaanden } from '@meedoen/kern'
import type { Wmo301, Wmo317 } from '../../model/berichten.ts'
import { metEerste, type Recept } from './recept.ts'

type ToegewezenProduct = Wmo301['Client']['ToegewezenProducten'][number]
type Inhoud = Pick<ToegewezenProduct, 'Product' | 'Omvang' | 'Budget' | 'Einddatum'>
type Plaats = 'toewijzing' | 'aanvraag' | 'wijziging' | 'nieuw'

/** No list in use has this code, so it does not overlap with what the message has (TR302). */
const SPECIFIEK = { Categorie: '01', Code: '01Z99' } as const
/** A category that may be assigned beside itself. */
const ASPECIFIEK = { Categorie: '11' } as const
const MAAND = { Volume: 8, Eenheid: '04', Frequentie: '4' } as const
const WEEK = { ...MAAND, Frequentie: '2' } as const
const DAGDELEN_PER_DAG = { Volume: 1, Eenheid: '16', Frequentie: '1' } as const
const Budget = 500_00

/** A product that is right, to be made wrong. */
export const heelProduct = { Product: SPECIFIEK, Omvang: MAAND }

type Productfout = {
  /** The rule, per place when places have rules of their own. */
  readonly regels: Partial<Record<Plaats, string>>
  readonly fout: string
  readonly ook?: readonly string[]
  readonly element: 'Product' | 'Omvang' | 'Omvang/Frequentie' | 'Budget' | 'Einddatum'
  readonly inhoud: (begin: Datum) => Inhoud
}

const overal = (regel: string) => ({ toewijzing: regel, aanvraag: regel, wijziging: regel, nieuw: regel })
const metProduct = (regel: string) => ({ toewijzing: regel, aanvraag: regel, nieuw: regel })
const eind = (begin: Datum) => ({ Einddatum: plusMaanden(begin, 6) })

const PRODUCTFOUTEN: readonly Productfout[] = [
  {
    regels: metProduct('CD041'),
    fout: 'een productcode zonder omvang',
    element: 'Omvang',
    inhoud: (begin) => ({ Product: SPECIFIEK, Budget, ...eind(begin) }),
  },
  {
    regels: overal('CD075'),
    fout: 'een budget zonder einddatum',
    element: 'Einddatum',
    inhoud: () => ({ Product: ASPECIFIEK, Budget }),
  },
  {
    regels: overal('CD076'),
    fout: 'een omvang per week zonder einddatum',
    element: 'Einddatum',
    inhoud: () => ({ Product: SPECIFIEK, Omvang: WEEK }),
  },
  {
    regels: overal('CD077'),
    fout: 'een omvang naast een budget',
    ook: ['CD078'],
    element: 'Omvang',
    inhoud: (begin) => ({ ...heelProduct, Budget, ...eind(begin) }),
  },
  {
    regels: overal('CD078'),
    fout: 'een budget naast een omvang',
    ook: ['CD077'],
    element: 'Budget',
    inhoud: (begin) => ({ ...heelProduct, Budget, ...eind(begin) }),
  },
  {
    regels: metProduct('CD079'),
    fout: 'geen product en geen budget',
    // A product line that names nothing overlaps with every other one.
    ook: ['TR302', 'TR386', 'TR410'],
    element: 'Product',
    inhoud: () => ({}),
  },
  {
    regels: { toewijzing: 'CD080', aanvraag: 'CD095', nieuw: 'CD096' },
    fout: 'een omvang zonder productcode',
    element: 'Omvang',
    inhoud: () => ({ Product: ASPECIFIEK, Omvang: MAAND }),
  },
  {
    regels: { ...overal('CS338'), aanvraag: 'CS343' },
    fout: 'dagdelen per dag',
    element: 'Omvang/Frequentie',
    inhoud: () => ({ Product: SPECIFIEK, Omvang: DAGDELEN_PER_DAG }),
  },
  {
    regels: overal('CS003'),
    fout: 'een einddatum voor het begin',
    element: 'Einddatum',
    inhoud: (begin) => ({ ...heelProduct, Einddatum: plusDagen(begin, -1) }),
  },
]

/** The recipes of one place: `zet` puts the wrong content in the first product and tells its path. */
function op<Soort extends 'WMO301' | 'WMO315' | 'WMO317'>(
  plaats: Plaats,
  einde: string,
  maak: (
    bericht: Parameters<Recept<Soort>['maak']>[0],
    inhoud: (begin: Datum) => Inhoud,
  ) => ReturnType<Recept<Soort>['maak']>,
): Recept<Soort>[] {
  return PRODUCTFOUTEN.flatMap(({ regels, fout, ook = [], element, inhoud }) => {
    const regel = regels[plaats]
    if (regel === undefined) return []
    const kind = element === 'Einddatum' ? einde : element
    return [
      {
        regel,
        fout: `${fout} (${plaats})`,
        ook,
        maak: (bericht) => {
          const gemaakt = maak(bericht, inhoud)
          return gemaakt === null ? null : { ...gemaakt, pad: `${gemaakt.pad}/${kind}` }
        },
      },
    ]
  })
}

export const PRODUCTRECEPTEN_301 = op<'WMO301'>('toewijzing', 'Einddatum', (bericht, inhoud) => ({
  pad: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]',
  bericht: {
    ...bericht,
    Client: {
      ...bericht.Client,
      ToegewezenProducten: metEerste(
        bericht.Client.ToegewezenProducten,
        ({ ToewijzingNummer, Toewijzingsdatum, Toewijzingstijd, Ingangsdatum }) => ({
          ToewijzingNummer,
          Toewijzingsdatum,
          Toewijzingstijd,
          Ingangsdatum,
          ...inhoud(Ingangsdatum),
        }),
      ),
    },
  },
}))

export const PRODUCTRECEPTEN_315 = op<'WMO315'>('aanvraag', 'ToewijzingEinddatum', (bericht, inhoud) => ({
  pad: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]',
  bericht: {
    ...bericht,
    Client: {
      ...bericht.Client,
      AangevraagdeProducten: metEerste(
        bericht.Client.AangevraagdeProducten,
        ({ ReferentieAanbieder, ToewijzingIngangsdatum, Verwijzer }) => {
          const { Einddatum, ...rest } = inhoud(ToewijzingIngangsdatum)
          const einde = Einddatum === undefined ? {} : { ToewijzingEinddatum: Einddatum }
          return { ReferentieAanbieder, ToewijzingIngangsdatum, Verwijzer, ...rest, ...einde }
        },
      ),
    },
  },
}))

type Verzoek = Wmo317['Client']['Verzoek']
const metVerzoek = (bericht: Wmo317, anders: Partial<Verzoek>): Wmo317 => ({
  ...bericht,
  Client: { ...bericht.Client, Verzoek: { ...bericht.Client.Verzoek, ...anders } },
})
const VERZOEK = '/Bericht/Client/Verzoek'

export const PRODUCTRECEPTEN_317 = [
  ...op<'WMO317'>('wijziging', 'Einddatum', (bericht, inhoud) => {
    const { TeWijzigenProducten } = bericht.Client.Verzoek
    if (TeWijzigenProducten === undefined) return null
    const anders = metEerste(TeWijzigenProducten, ({ ToewijzingNummer, GewensteIngangsdatum }) => {
      const { Product: _, ...rest } = inhoud(GewensteIngangsdatum)
      return { ToewijzingNummer, GewensteIngangsdatum, ...rest }
    })
    return {
      pad: `${VERZOEK}/TeWijzigenProducten/TeWijzigenProduct[1]`,
      bericht: metVerzoek(bericht, { TeWijzigenProducten: anders }),
    }
  }),
  ...op<'WMO317'>('nieuw', 'Einddatum', (bericht, inhoud) => {
    const { NieuweProducten } = bericht.Client.Verzoek
    if (NieuweProducten === undefined) return null
    const anders = metEerste(NieuweProducten, (product) => {
      // On a day of its own, or it has the key of another new product of this category (TR101).
      const GewensteIngangsdatum = plusMaanden(product.GewensteIngangsdatum, 13)
      return { GewensteIngangsdatum, ...inhoud(GewensteIngangsdatum) }
    })
    return {
      pad: `${VERZOEK}/NieuweProducten/NieuwProduct[1]`,
      bericht: metVerzoek(bericht, { NieuweProducten: anders }),
    }
  }),
]
