// Level 3 for requests (315, 317) and the answer on them (319).
import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { Wmo315, Wmo317, Wmo319 } from '../../model/berichten.ts'
import type { BekendeToewijzing, BekendVerzoek } from '../bekend.ts'
import {
  aangevraagdeProducten,
  CLIENT,
  type Deel,
  type TeWijzigenProduct,
  teWijzigenProducten,
  VERZOEK,
} from '../delen.ts'
import { uitNieuw } from '../productdelen.ts'
import type { Overtreding, Regel, Retourcode } from '../regel.ts'
import { type Stapelbaar, vindStapeling } from '../stapeling.ts'
import { isActueel, type Kennis } from './kennis.ts'
import { ongewijzigdeProducten, wijzigingen } from './verzoekdelen.ts'

type Kenmerken = { readonly code: string; readonly retourcode: Retourcode; readonly titel: string }
type Controles = Regel<[Kennis]>['controles']

const overstijgend = (code: string, retourcode: Retourcode, titel: string, controles: Controles): Regel<[Kennis]> => ({
  code,
  niveau: 3,
  retourcode,
  titel,
  controles,
})

const referentieIsNieuw = (referentie: string, pad: string, { verzoek }: Kennis): Overtreding[] =>
  verzoek(referentie) === undefined
    ? []
    : [
        {
          pad: `${pad}/ReferentieAanbieder`,
          tekst: `Referentie ${referentie} is al in een ander verzoek gebruikt. Geef dit verzoek een nieuwe referentie.`,
        },
      ]
const TR347 = overstijgend('TR347', '9347', 'Een verzoek heeft een referentie die niet eerder gebruikt is.', {
  WMO315: (bericht, kennis) =>
    aangevraagdeProducten(bericht).flatMap(({ inhoud, pad }) =>
      referentieIsNieuw(inhoud.ReferentieAanbieder, pad, kennis),
    ),
  WMO317: ({ Client }, kennis) => referentieIsNieuw(Client.Verzoek.ReferentieAanbieder, VERZOEK, kennis),
})

const isOnderhanden = ({ toegewezen, antwoorden }: BekendVerzoek): boolean =>
  toegewezen !== true && antwoorden?.includes('1') !== true

const geenOnderhanden = ({ Client }: Wmo315 | Wmo317, { verzoekenVan }: Kennis): Overtreding[] => {
  const lopend = verzoekenVan(Client.Bsn).find(isOnderhanden)
  if (lopend === undefined) return []
  const tekst = `Het verzoek met referentie ${lopend.referentieAanbieder} voor deze client is nog niet afgehandeld. Wacht op de toewijzing of de afwijzing.`
  return [{ pad: CLIENT, tekst }]
}
const TR374 = overstijgend('TR374', '9374', 'Voor een client loopt maar een verzoek van een aanbieder tegelijk.', {
  WMO315: geenOnderhanden,
  WMO317: geenOnderhanden,
})

const TR349 = overstijgend('TR349', '9349', 'Een verzoek om wijziging noemt alle actuele toewijzingen.', {
  WMO317: (bericht, { bekend, toewijzingenVan }) => {
    const genoemd = new Set(wijzigingen(bericht).map(({ inhoud }) => inhoud.ToewijzingNummer))
    const mist = toewijzingenVan(bericht.Client.Bsn)
      .filter((toewijzing) => isActueel(toewijzing, bekend.vandaag) && !genoemd.has(toewijzing.toewijzingNummer))
      .map(({ toewijzingNummer }) => toewijzingNummer)
    if (mist.length === 0) return []
    const tekst = `Het verzoek mist toewijzing ${mist.join(', ')}. Neem elke actuele toewijzing op, ongewijzigd of te wijzigen.`
    return [{ pad: VERZOEK, tekst }]
  },
})

/** Held on the day of the message, when the sender looked: what ended since is not the sender's mistake (OP095). */
const isBekendeActuele = ({ Client, Header }: Wmo317, nummer: number, kennis: Kennis): boolean => {
  const toewijzing = kennis.toewijzing(nummer)
  return toewijzing?.bsn === Client.Bsn && isActueel(toewijzing, Header.BerichtIdentificatie.Dagtekening)
}
const hoortBijActuele = (
  bericht: Wmo317,
  delen: readonly Deel<{ readonly ToewijzingNummer: number }>[],
  kennis: Kennis,
): Overtreding[] =>
  delen.flatMap(({ inhoud: { ToewijzingNummer }, pad }) =>
    isBekendeActuele(bericht, ToewijzingNummer, kennis)
      ? []
      : [
          {
            pad: `${pad}/ToewijzingNummer`,
            tekst: `Deze client heeft geen actuele toewijzing ${ToewijzingNummer}. Kijk in het toewijzingsbericht welk nummer het is.`,
          },
        ],
  )
const TR350 = overstijgend('TR350', '9350', 'Een ongewijzigd product is een actuele toewijzing.', {
  WMO317: (bericht, kennis) => hoortBijActuele(bericht, ongewijzigdeProducten(bericht), kennis),
})
const TR351 = overstijgend('TR351', '9351', 'Een te wijzigen product is een actuele toewijzing.', {
  WMO317: (bericht, kennis) => hoortBijActuele(bericht, teWijzigenProducten(bericht), kennis),
})

type Wens = (product: TeWijzigenProduct, toewijzing: BekendeToewijzing, dagtekening: Datum) => string | null

/** A rule about a product to change beside its toewijzing; without that TR351 has spoken. */
const wijzigingsregel = ({ code, retourcode, titel }: Kenmerken, element: string, wens: Wens): Regel<[Kennis]> =>
  overstijgend(code, retourcode, titel, {
    WMO317: (bericht, kennis) =>
      teWijzigenProducten(bericht).flatMap(({ inhoud, pad }) => {
        const toewijzing = kennis.toewijzing(inhoud.ToewijzingNummer)
        if (toewijzing?.bsn !== bericht.Client.Bsn) return []
        const tekst = wens(inhoud, toewijzing, bericht.Header.BerichtIdentificatie.Dagtekening)
        return tekst === null ? [] : [{ pad: `${pad}/${element}`, tekst }]
      }),
  })

const begintGelijk = ({ GewensteIngangsdatum }: TeWijzigenProduct, { ingangsdatum }: BekendeToewijzing): boolean =>
  GewensteIngangsdatum === ingangsdatum
const begintMetToewijzing = ({ ingangsdatum }: BekendeToewijzing): string =>
  `Vul de ingangsdatum van de toewijzing in (${schrijfDatum(ingangsdatum)}).`

const TR357 = wijzigingsregel(
  {
    code: 'TR357',
    retourcode: '9357',
    titel: 'Een wijziging gaat in de toekomst in, of geldt voor de hele toewijzing.',
  },
  'GewensteIngangsdatum',
  (product, toewijzing, dagtekening) =>
    product.GewensteIngangsdatum > dagtekening || begintGelijk(product, toewijzing)
      ? null
      : `De gewenste ingangsdatum is al voorbij. ${begintMetToewijzing(toewijzing)} Of kies een dag na die van het bericht.`,
)

const TOTAAL = '6'
function wijzigtTotaal({ Budget, Omvang }: TeWijzigenProduct, { budget, omvang }: BekendeToewijzing): boolean {
  if (budget !== undefined) return Budget !== budget
  return omvang?.frequentie === TOTAAL && (Omvang?.Volume !== omvang.volume || Omvang.Frequentie !== TOTAAL)
}
const TR373 = wijzigingsregel(
  {
    code: 'TR373',
    retourcode: '9373',
    titel: 'Een ander budget of totaal geldt voor de hele toewijzing.',
  },
  'GewensteIngangsdatum',
  (product, toewijzing) =>
    !wijzigtTotaal(product, toewijzing) || begintGelijk(product, toewijzing)
      ? null
      : `Een ander budget of totaal geldt altijd voor de hele toewijzing. ${begintMetToewijzing(toewijzing)}`,
)

const OVERGANG = '2020-12-31'
const isNaOvergang = ({ Einddatum }: TeWijzigenProduct): boolean => Einddatum === undefined || Einddatum > OVERGANG

const TR375 = wijzigingsregel(
  { code: 'TR375', retourcode: '9375', titel: 'Bij een toewijzing zonder product wordt geen omvang gevraagd.' },
  'Omvang',
  (product, toewijzing) =>
    toewijzing.product === undefined && product.Omvang !== undefined && isNaOvergang(product)
      ? 'De toewijzing heeft geen product. Laat de omvang weg en vraag een budget.'
      : null,
)
const TR411 = wijzigingsregel(
  { code: 'TR411', retourcode: '9411', titel: 'Bij een toewijzing met productcode wordt een omvang gevraagd.' },
  'Omvang',
  (product, toewijzing) =>
    toewijzing.product?.code !== undefined && product.Omvang === undefined
      ? `De toewijzing heeft productcode ${toewijzing.product.code}. Vul dan de gewenste omvang in.`
      : null,
)
const TR412 = wijzigingsregel(
  {
    code: 'TR412',
    retourcode: '9412',
    titel: 'Bij een toewijzing met alleen een categorie wordt geen omvang gevraagd.',
  },
  'Omvang',
  (product, toewijzing) =>
    toewijzing.product !== undefined &&
    toewijzing.product.code === undefined &&
    product.Omvang !== undefined &&
    isNaOvergang(product)
      ? 'De toewijzing heeft geen productcode. Laat de omvang weg.'
      : null,
)

const alsProduct = (product: BekendeToewijzing['product']) =>
  product === undefined
    ? undefined
    : { Categorie: product.categorie, ...(product.code === undefined ? {} : { Code: product.code }) }

/** What stays or changes has the product of its toewijzing, from its own begin: until a change goes in, it runs on. */
const gewensteProducten = (bericht: Wmo317, kennis: Kennis): Stapelbaar[] => {
  const bestaand = wijzigingen(bericht).flatMap(({ inhoud, pad }): Stapelbaar[] => {
    const toewijzing = kennis.toewijzing(inhoud.ToewijzingNummer)
    if (toewijzing?.bsn !== bericht.Client.Bsn) return []
    const { product, ingangsdatum, einddatum } = toewijzing
    const eind = 'GewensteIngangsdatum' in inhoud ? inhoud.Einddatum : einddatum
    return [{ pad, Product: alsProduct(product), begin: ingangsdatum, eind }]
  })
  return [...bestaand, ...uitNieuw(bericht)]
}
const TR361 = overstijgend('TR361', '9361', 'Wat een verzoek om wijziging vraagt, overlapt elkaar niet.', {
  WMO317: (bericht, kennis) => vindStapeling(gewensteProducten(bericht, kennis)),
})

/** A rule about a 319 beside the request that it answers; without that TR355 has spoken. */
const antwoordregel = (
  { code, retourcode, titel }: Kenmerken,
  oordeel: (antwoord: Wmo319['Antwoord'], verzoek: BekendVerzoek) => string | null,
): Regel<[Kennis]> =>
  overstijgend(code, retourcode, titel, {
    WMO319: ({ Antwoord }, kennis) => {
      const verzoek = kennis.verzoek(Antwoord.ReferentieAanbieder)
      const tekst = verzoek === undefined ? null : oordeel(Antwoord, verzoek)
      return tekst === null ? [] : [{ pad: '/Bericht/Antwoord', tekst }]
    },
  })

const TR355 = overstijgend('TR355', '9355', 'Een antwoord hoort bij een verzoek.', {
  WMO319: ({ Antwoord: { ReferentieAanbieder } }, { verzoek }) =>
    verzoek(ReferentieAanbieder) === undefined
      ? [
          {
            pad: '/Bericht/Antwoord/ReferentieAanbieder',
            tekst: `Er is geen verzoek met referentie ${ReferentieAanbieder} gestuurd. Neem de referentie over uit het verzoek.`,
          },
        ]
      : [],
})
const TR359 = antwoordregel(
  { code: 'TR359', retourcode: '9359', titel: 'Na een toewijzing volgt op hetzelfde verzoek geen antwoord meer.' },
  (_, { toegewezen }) =>
    toegewezen ? 'Op dit verzoek is al een toewijzing gestuurd. Een antwoord kan dan niet meer.' : null,
)
const TR360 = antwoordregel(
  { code: 'TR360', retourcode: '9360', titel: 'In onderzoek is altijd het eerste antwoord.' },
  ({ VerzoekAntwoord }, { antwoorden = [] }) =>
    VerzoekAntwoord === '2' && antwoorden.length > 0
      ? 'Op dit verzoek is al een antwoord gestuurd. Stuur nu een toewijzing of een afwijzing.'
      : null,
)
const TR365 = antwoordregel(
  { code: 'TR365', retourcode: '9365', titel: 'Een tweede antwoord volgt alleen op: in onderzoek.' },
  (_, { antwoorden = [] }) =>
    antwoorden.some((antwoord) => antwoord !== '2')
      ? 'Dit verzoek is al afgewezen. Een tweede antwoord kan dan niet meer.'
      : null,
)

export const VERZOEKEN: readonly Regel<[Kennis]>[] = [
  TR347,
  TR349,
  TR350,
  TR351,
  TR355,
  TR357,
  TR359,
  TR360,
  TR361,
  TR365,
  TR373,
  TR374,
  TR375,
  TR411,
  TR412,
]
