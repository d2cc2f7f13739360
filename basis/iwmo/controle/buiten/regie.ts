// Level 3 for starts and stops: against the toewijzingen, and against what was reported before.
import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { Wmo305, Wmo307 } from '../../model/berichten.ts'
import type { BekendeStart, BekendeStop, BekendProduct } from '../bekend.ts'
import type { Deel } from '../delen.ts'
import { startProducten, stopProducten } from '../delen.ts'
import type { Overtreding, Regel, Retourcode } from '../regel.ts'
import { type Kennis, leveringVan } from './kennis.ts'

type Start = Wmo305['Client']['StartProducten'][number]
type Stop = Wmo307['Client']['StopProducten'][number]
const EERSTE = '1'
const VERWIJDEREN = '3'
const TIJDELIJK = '20'

const productVan = (Product: Start['Product']): { readonly product?: BekendProduct } =>
  Product === undefined
    ? {}
    : { product: { categorie: Product.Categorie, ...(Product.Code === undefined ? {} : { code: Product.Code }) } }

const levering = (bsn: string, { ToewijzingNummer, Product }: Start | Stop): string =>
  leveringVan(bsn, {
    ...(ToewijzingNummer === undefined ? {} : { toewijzingNummer: ToewijzingNummer }),
    ...productVan(Product),
  })

const zoekStart = (bsn: string, melding: Start | Stop, kennis: Kennis): BekendeStart | undefined =>
  kennis.startsVan(levering(bsn, melding)).find(({ begindatum }) => begindatum === melding.Begindatum)

const isZelfdeStop = (bekend: BekendeStop, stop: Stop): boolean =>
  bekend.begindatum === stop.Begindatum &&
  bekend.redenBeeindiging === stop.RedenBeeindiging &&
  bekend.einddatum === stop.Einddatum

const zoekStop = (bsn: string, stop: Stop, kennis: Kennis): BekendeStop | undefined =>
  kennis.stopsVan(levering(bsn, stop)).find((bekend) => isZelfdeStop(bekend, stop))

/** Says of one start or stop what is wrong with it, or null. */
type Oordeel<M> = (melding: M, bsn: string, kennis: Kennis) => string | null

const beoordeel = <M extends Start | Stop>(
  meldingen: readonly Deel<M>[],
  bsn: string,
  kennis: Kennis,
  status: string,
  oordeel: Oordeel<M>,
): Overtreding[] =>
  meldingen.flatMap(({ inhoud, pad }) => {
    const tekst = inhoud.StatusAanlevering === status ? oordeel(inhoud, bsn, kennis) : null
    return tekst === null ? [] : [{ pad, tekst }]
  })

type Regiedeel = {
  readonly code: string
  readonly retourcode: Retourcode
  readonly titel: string
  readonly status: string
  readonly start?: Oordeel<Start>
  readonly stop?: Oordeel<Stop>
}

/** A rule about starts or stops with one StatusAanlevering; on removal (3) only TR063 and TR071 look. */
const regieregel = ({ code, retourcode, titel, status, start, stop }: Regiedeel): Regel<[Kennis]> => ({
  code,
  niveau: 3,
  retourcode,
  titel,
  controles: {
    ...(start === undefined
      ? {}
      : {
          WMO305: (bericht: Wmo305, kennis: Kennis) =>
            beoordeel(startProducten(bericht), bericht.Client.Bsn, kennis, status, start),
        }),
    ...(stop === undefined
      ? {}
      : {
          WMO307: (bericht: Wmo307, kennis: Kennis) =>
            beoordeel(stopProducten(bericht), bericht.Client.Bsn, kennis, status, stop),
        }),
  },
})

const hoortBijToewijzing: Oordeel<Start | Stop> = ({ ToewijzingNummer }, bsn, { bekend, toewijzing }) => {
  if (ToewijzingNummer === undefined)
    return bekend.taakgericht
      ? null
      : 'Deze melding heeft geen toewijzingsnummer. Vul het nummer uit het toewijzingsbericht in.'
  const gevonden = toewijzing(ToewijzingNummer)
  return gevonden?.bsn === bsn && gevonden.verwijderd !== true
    ? null
    : `Toewijzing ${ToewijzingNummer} is bij de gemeente niet bekend voor deze client en aanbieder. Kijk in het toewijzingsbericht welk nummer het is.`
}
const TR019 = regieregel({
  code: 'TR019',
  retourcode: '9019',
  titel: 'Een start of stop hoort bij een toewijzing.',
  status: EERSTE,
  start: hoortBijToewijzing,
  stop: hoortBijToewijzing,
})

const TR063 = regieregel({
  code: 'TR063',
  retourcode: '9063',
  titel: 'Alleen een start of stop die eerder ontvangen is, kan verwijderd worden.',
  status: VERWIJDEREN,
  start: (start, bsn, kennis) =>
    zoekStart(bsn, start, kennis) === undefined
      ? `Er is geen start op ${schrijfDatum(start.Begindatum)} om te verwijderen. Kijk of toewijzingsnummer en begindatum dezelfde zijn als toen.`
      : null,
  stop: (stop, bsn, kennis) =>
    zoekStop(bsn, stop, kennis) === undefined
      ? `Er is geen stop op ${schrijfDatum(stop.Einddatum)} om te verwijderen. Kijk of toewijzingsnummer, begindatum, einddatum en reden dezelfde zijn als toen.`
      : null,
})

const TR071 = regieregel({
  code: 'TR071',
  retourcode: '9071',
  titel: 'Een start waarop een stop gevolgd is, kan niet verwijderd worden.',
  status: VERWIJDEREN,
  start: (start, bsn, kennis) => {
    const stops = kennis.stopsVan(levering(bsn, start)).filter(({ begindatum }) => begindatum === start.Begindatum)
    return zoekStart(bsn, start, kennis)?.stand === 'gestopt' || stops.length > 0
      ? 'Deze start kan niet meer weg, want de levering is al gestopt. Verwijder eerst het stopbericht.'
      : null
  },
})

const TR074 = regieregel({
  code: 'TR074',
  retourcode: '9074',
  titel: 'Een eerste aanlevering is niet eerder gedaan.',
  status: EERSTE,
  start: (start, bsn, kennis) =>
    zoekStart(bsn, start, kennis) === undefined
      ? null
      : `De start op ${schrijfDatum(start.Begindatum)} is al eerder ontvangen. Hij hoeft niet nog eens.`,
  stop: (stop, bsn, kennis) =>
    zoekStop(bsn, stop, kennis) === undefined
      ? null
      : `De stop op ${schrijfDatum(stop.Einddatum)} is al eerder ontvangen. Hij hoeft niet nog eens.`,
})

const TR382 = regieregel({
  code: 'TR382',
  retourcode: '9069',
  titel: 'Een stop hoort bij een start met dezelfde sleutel.',
  status: EERSTE,
  stop: (stop, bsn, kennis) =>
    zoekStart(bsn, stop, kennis) === undefined
      ? `Er is geen start op ${schrijfDatum(stop.Begindatum)} voor deze levering ontvangen. Neem toewijzingsnummer en begindatum over uit het startbericht, of stuur dat eerst.`
      : null,
})

/** Goes through the starts in order: a removal in this message makes room, a start in this message takes it. */
function vindDubbeleStarts(bericht: Wmo305, kennis: Kennis): Overtreding[] {
  const { Bsn } = bericht.Client
  const producten = startProducten(bericht)
  const sleutel = (start: Start) => JSON.stringify([levering(Bsn, start), start.Begindatum])
  const verwijderd = new Set(
    producten.flatMap(({ inhoud }) => (inhoud.StatusAanlevering === VERWIJDEREN ? [sleutel(inhoud)] : [])),
  )
  const inDitBericht = new Map<string, Datum>()
  return producten.flatMap(({ inhoud, pad }) => {
    if (inhoud.StatusAanlevering !== EERSTE) return []
    const eigen = levering(Bsn, inhoud)
    const eerder = kennis
      .startsVan(eigen)
      .find(
        ({ stand, begindatum }) => stand === 'actueel' && !verwijderd.has(JSON.stringify([eigen, begindatum])),
      )?.begindatum
    const lopend = eerder ?? inDitBericht.get(eigen)
    inDitBericht.set(eigen, inhoud.Begindatum)
    if (lopend === undefined) return []
    const tekst = `De levering die op ${schrijfDatum(lopend)} startte, loopt nog. Stuur eerst een stopbericht, of verwijder die start.`
    return [{ pad, tekst }]
  })
}
const TR326: Regel<[Kennis]> = {
  code: 'TR326',
  niveau: 3,
  retourcode: '9326',
  titel: 'Bij een toewijzing is maar een start tegelijk actueel.',
  controles: { WMO305: vindDubbeleStarts },
}

/** What was stopped before on the same start. */
type Eerder = { readonly tijdelijk: boolean; readonly definitief: boolean; readonly tot: Datum }

const metStop = (eerder: Eerder | undefined, reden: string, eind: Datum): Eerder => ({
  tijdelijk: reden === TIJDELIJK || eerder?.tijdelijk === true,
  definitief: reden !== TIJDELIJK || eerder?.definitief === true,
  tot: eerder === undefined || eind > eerder.tot ? eind : eerder.tot,
})

const opVolgorde = (een: Deel<Stop>, ander: Deel<Stop>): number => {
  const [a, b] = [een.inhoud, ander.inhoud].map(
    ({ Einddatum, RedenBeeindiging }) => `${Einddatum}${RedenBeeindiging === TIJDELIJK ? 0 : 1}`,
  )
  return (a ?? '') < (b ?? '') ? -1 : 1
}

/** Each new stop with what stood before it: earlier messages less what this one removes, and this one by end date (OP377). */
function metEerdere(bericht: Wmo307, kennis: Kennis): (Deel<Stop> & { readonly eerder: Eerder | undefined })[] {
  const { Bsn } = bericht.Client
  const stops = stopProducten(bericht)
  const weg = Map.groupBy(
    stops.filter(({ inhoud }) => inhoud.StatusAanlevering === VERWIJDEREN),
    ({ inhoud }) => levering(Bsn, inhoud),
  )
  const stand = new Map<string, Eerder | undefined>()
  const nieuw = stops.filter(({ inhoud }) => inhoud.StatusAanlevering !== VERWIJDEREN).sort(opVolgorde)
  return nieuw.map((deel) => {
    const { Begindatum, RedenBeeindiging, Einddatum } = deel.inhoud
    const eigen = levering(Bsn, deel.inhoud)
    const sleutel = JSON.stringify([eigen, Begindatum])
    const bekend = (): Eerder | undefined =>
      kennis
        .stopsVan(eigen)
        .filter(
          (stop) => stop.begindatum === Begindatum && !weg.get(eigen)?.some(({ inhoud }) => isZelfdeStop(stop, inhoud)),
        )
        .reduce<Eerder | undefined>((som, stop) => metStop(som, stop.redenBeeindiging, stop.einddatum), undefined)
    const eerder = stand.has(sleutel) ? stand.get(sleutel) : bekend()
    stand.set(sleutel, metStop(eerder, RedenBeeindiging, Einddatum))
    return { ...deel, eerder }
  })
}

/** A rule about a stop after an earlier stop on the same start, with no new start in between (OP377, OP378). */
const vervolgregel = (
  code: string,
  retourcode: Retourcode,
  titel: string,
  kind: string,
  oordeel: (stop: Stop, eerder: Eerder) => string | null,
): Regel<[Kennis]> => ({
  code,
  niveau: 3,
  retourcode,
  titel,
  controles: {
    WMO307: (bericht, kennis) =>
      metEerdere(bericht, kennis).flatMap(({ inhoud, pad, eerder }) => {
        const tekst = eerder === undefined ? null : oordeel(inhoud, eerder)
        return tekst === null ? [] : [{ pad: `${pad}/${kind}`, tekst }]
      }),
  },
})

const TR413 = vervolgregel(
  'TR413',
  '9413',
  'Na een tijdelijke stop volgt zonder nieuwe start alleen een definitieve stop.',
  'RedenBeeindiging',
  ({ RedenBeeindiging }, { tijdelijk }) =>
    tijdelijk && RedenBeeindiging === TIJDELIJK
      ? 'Deze levering is al tijdelijk gestopt. Stuur een definitieve stop, of eerst een nieuwe start.'
      : null,
)
const TR414 = vervolgregel(
  'TR414',
  '9414',
  'Een tweede stop eindigt niet voor de eerste.',
  'Einddatum',
  ({ Einddatum }, { tot }) =>
    Einddatum < tot
      ? `De einddatum (${schrijfDatum(Einddatum)}) ligt voor die van de eerdere stop (${schrijfDatum(tot)}). Vul een latere datum in, of verwijder de eerdere stop.`
      : null,
)
const TR415 = vervolgregel(
  'TR415',
  '9415',
  'Na een definitieve stop volgt geen stop meer op dezelfde start.',
  'RedenBeeindiging',
  (_, { definitief }) =>
    definitief ? 'Deze levering is al definitief gestopt. Verwijder eerst die stop, of stuur een nieuwe start.' : null,
)

export const REGIE: readonly Regel<[Kennis]>[] = [TR019, TR063, TR071, TR074, TR326, TR382, TR413, TR414, TR415]
