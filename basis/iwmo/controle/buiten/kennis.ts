// What the receiver knows, indexed once per check so that each rule looks up and never searches.
import type { Datum } from '@meedoen/kern'
import type {
  Bekend,
  BekendeDeclaratie,
  BekendePrestatie,
  BekendeStart,
  BekendeStop,
  BekendeToewijzing,
  BekendProduct,
  BekendTarief,
  BekendVerzoek,
} from '../bekend.ts'

/** A delivery as one text: with a ToewijzingNummer that is the key, else the product (IV096). */
export const leveringVan = (
  bsn: string,
  { toewijzingNummer, product }: { readonly toewijzingNummer?: number; readonly product?: BekendProduct },
): string =>
  JSON.stringify(toewijzingNummer === undefined ? [bsn, product?.categorie, product?.code] : [bsn, toewijzingNummer])

/** What may be declared once: one product on one toewijzing in one ProductPeriode (TR389). */
export const declaratiesleutel = (prestatie: {
  readonly toewijzingNummer: number
  readonly categorie: string
  readonly code: string
  readonly periode: { readonly begin: Datum; readonly eind: Datum }
}): string => {
  const { toewijzingNummer, categorie, code, periode } = prestatie
  return JSON.stringify([toewijzingNummer, categorie, code, periode.begin, periode.eind])
}

const productsleutel = (categorie: string, code: string): string => `${categorie} ${code}`

/** Made at the first question: a message that never asks never pays. */
function lui<T>(maak: () => T): () => T {
  let gemaakt: { readonly waarde: T } | undefined
  return () => {
    gemaakt ??= { waarde: maak() }
    return gemaakt.waarde
  }
}

const eenPer = <S, T>(lijst: readonly T[] = [], sleutel: (item: T) => S): (() => ReadonlyMap<S, T>) =>
  lui(() => new Map(lijst.map((item) => [sleutel(item), item])))

const groepPer = <S, T>(lijst: readonly T[] = [], sleutel: (item: T) => S): ((gezocht: S) => readonly T[]) => {
  const groepen = lui(() => Map.groupBy(lijst, sleutel))
  return (gezocht) => groepen().get(gezocht) ?? []
}
const verzameling = <T>(maak: () => Iterable<T>): ((gezocht: T) => boolean) => {
  const alle = lui(() => new Set(maak()))
  return (gezocht) => alle().has(gezocht)
}

/** `Bekend` to ask instead of to read through. */
export type Kennis = {
  readonly bekend: Bekend
  readonly isIdentificatieGebruikt: (identificatie: string) => boolean
  readonly toewijzing: (nummer: number) => BekendeToewijzing | undefined
  readonly toewijzingenVan: (bsn: string) => readonly BekendeToewijzing[]
  /** By `leveringVan`. */
  readonly startsVan: (levering: string) => readonly BekendeStart[]
  readonly stopsVan: (levering: string) => readonly BekendeStop[]
  readonly verzoek: (referentieAanbieder: string) => BekendVerzoek | undefined
  readonly verzoekenVan: (bsn: string) => readonly BekendVerzoek[]
  readonly declaratie: (nummer: string) => BekendeDeclaratie | undefined
  readonly isReferentienummerGebruikt: (nummer: string) => boolean
  readonly prestatie: (referentienummer: string) => BekendePrestatie | undefined
  readonly isGecrediteerd: (referentienummer: string) => boolean
  /** Debits by `declaratiesleutel`, also those credited since. */
  readonly debetsVan: (sleutel: string) => readonly BekendePrestatie[]
  readonly kentClient: (bsn: string) => boolean
  readonly isProduct: (categorie: string, code: string) => boolean
  readonly tarievenVan: (categorie: string, code: string) => readonly BekendTarief[]
}

/** Indexes what the caller gathered; linear in what it holds, and only where a rule asks. */
export function indexeer(bekend: Bekend): Kennis {
  const { identificaties, toewijzingen, referentienummers = [], prestaties = [] } = bekend
  const perNummer = eenPer(toewijzingen, ({ toewijzingNummer }) => toewijzingNummer)
  const perReferentie = eenPer(bekend.verzoeken, ({ referentieAanbieder }) => referentieAanbieder)
  const perDeclaratie = eenPer(bekend.declaraties, ({ declaratieNummer }) => declaratieNummer)
  const perPrestatie = eenPer(prestaties, ({ referentieNummer }) => referentieNummer)
  const isProduct = verzameling(() => (bekend.producten ?? []).map((p) => productsleutel(p.categorie, p.code)))
  const tarieven = groepPer(bekend.tarieven, ({ categorie, code }) => productsleutel(categorie, code))
  return {
    bekend,
    isIdentificatieGebruikt: verzameling(() => identificaties),
    toewijzing: (nummer) => perNummer().get(nummer),
    toewijzingenVan: groepPer(toewijzingen, ({ bsn }) => bsn),
    startsVan: groepPer(bekend.starts, (start) => leveringVan(start.bsn, start)),
    stopsVan: groepPer(bekend.stops, (stop) => leveringVan(stop.bsn, stop)),
    verzoek: (referentie) => perReferentie().get(referentie),
    verzoekenVan: groepPer(bekend.verzoeken, ({ bsn }) => bsn),
    declaratie: (nummer) => perDeclaratie().get(nummer),
    isReferentienummerGebruikt: verzameling(() => [
      ...referentienummers,
      ...prestaties.map(({ referentieNummer }) => referentieNummer),
    ]),
    prestatie: (nummer) => perPrestatie().get(nummer),
    isGecrediteerd: verzameling(() => prestaties.flatMap(({ vorigReferentieNummer }) => vorigReferentieNummer ?? [])),
    debetsVan: groepPer(
      prestaties.filter(({ debetCredit }) => debetCredit === 'D'),
      declaratiesleutel,
    ),
    kentClient: verzameling(() => [...toewijzingen, ...prestaties].map(({ bsn }) => bsn)),
    isProduct: (categorie, code) => isProduct(productsleutel(categorie, code)),
    tarievenVan: (categorie, code) => tarieven(productsleutel(categorie, code)),
  }
}

/** Still in force on a day, or later on (TR349): not removed and not ended before it. */
export const isActueel = ({ verwijderd, einddatum }: BekendeToewijzing, dag: Datum): boolean =>
  verwijderd !== true && (einddatum === undefined || einddatum >= dag)
