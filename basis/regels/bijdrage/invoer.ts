import { type Datum, type Eurocent, gelukt, leeftijdOp, type Periode, type Uitkomst } from '@meedoen/kern'
import { type AowOnbekend, heeftAowLeeftijd } from './aow.ts'

/** What kind of support it is, as far as the contribution asks. */
export type Bijdragesoort =
  | 'dienst'
  | 'hulpmiddel'
  | 'woningaanpassing'
  | 'rolstoel'
  | 'vervoer'
  | 'beschermd-wonen'
  | 'opvang'
  | 'aangewezen-algemene-voorziening'

/**
 * Alone, or married/partnered (gezamenlijke huishouding, Wmo 2015 art. 1.1.2), and who reached the AOW age:
 * `aow` for one person, `metAow` how many of the two.
 */
export type Huishoudstand =
  | { readonly soort: 'eenpersoons'; readonly aow: boolean }
  | { readonly soort: 'meerpersoons'; readonly metAow: 0 | 1 | 2 }

/** What the council decided about the contribution. Amounts in eurocents; null = no own choice. */
export type BijdrageVerordening = {
  /** A lower amount per month (Wmo 2015 art. 2.1.4a lid 5 onder a). */
  readonly bedragPerMaand: Eurocent | null
  /** Incomes per year below which the contribution is nihil (UB Wmo 2015 art. 3.8 lid 2). */
  readonly minima: Minimagrenzen | null
  /** Transport has a contribution of its own (UB Wmo 2015 art. 3.8 lid 1). */
  readonly vervoerEigenBijdrage: boolean
  /** Parents pay for a woningaanpassing for a child (Wmo 2015 art. 2.1.5). */
  readonly ouderbijdrageWoningaanpassing: boolean
}

export type Minimagrenzen = {
  readonly ongehuwdOnderAow: Eurocent
  readonly ongehuwdAow: Eurocent
  readonly gehuwdAow: Eurocent
}

/** A municipality that made no choice of its own: the statutory amount for everybody. */
export const GEEN_EIGEN_KEUZES: BijdrageVerordening = {
  bedragPerMaand: null,
  minima: null,
  vervoerEigenBijdrage: false,
  ouderbijdrageWoningaanpassing: false,
}

/** Findings of the college that free somebody (UB Wmo 2015 art. 3.8 lid 3 onder c, g, h). */
export type Collegeoordeel = 'veiligheid-minderjarige' | 'betalingscapaciteit' | 'integrale-aanpak'

export type BijdrageInvoer = {
  /** Any day in the month that is asked for. Age and household are those on the first day of that month. */
  readonly maand: Datum
  readonly huishouden: Huishoudstand
  readonly minderjarig: boolean
  readonly voorzieningen: readonly Bijdragesoort[]
  readonly verordening: BijdrageVerordening
  /** From the start to the end of use; without it the whole month counts. */
  readonly gebruik?: Periode
  /** The client or the partner owes a contribution for beschermd wonen or Wlz. */
  readonly bwOfWlzBijdrage?: boolean
  /** Most consecutive nights of client or partner in opvang in this month. */
  readonly nachtenOpvangAaneengesloten?: number
  readonly collegeoordeel?: Collegeoordeel
  /** Per year, of both together (UB art. 3.9). Left out: we do not know it. null: CAK has no data (art. 3.10). */
  readonly bijdrageplichtigInkomen?: Eurocent | null
  /** The parents' household, when they would pay for a child. */
  readonly ouders?: Huishoudstand
}

/** The household on a day, from the dates of birth; `partner` null for somebody alone. */
export function huishoudstandOp(
  personen: { client: Datum; partner: Datum | null },
  dag: Datum,
): Uitkomst<Huishoudstand, AowOnbekend> {
  const client = heeftAowLeeftijd(personen.client, dag)
  if (!client.ok) return client
  if (personen.partner === null) return gelukt({ soort: 'eenpersoons', aow: client.waarde })
  const partner = heeftAowLeeftijd(personen.partner, dag)
  if (!partner.ok) return partner
  const metAow = client.waarde && partner.waarde ? 2 : client.waarde || partner.waarde ? 1 : 0
  return gelukt({ soort: 'meerpersoons', metAow })
}

/** Under eighteen on that day (UB Wmo 2015 art. 3.8 lid 3 onder e). */
export const isMinderjarig = (geboren: Datum, dag: Datum): boolean => leeftijdOp(geboren, dag) < 18
