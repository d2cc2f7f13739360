// Levels 3 and 4 for the lines of a declaration (323): what a rule about one line looks at.
import { type Datum, overlapt } from '@meedoen/kern'
import type { BekendeToewijzing, BekendTarief } from '../bekend.ts'
import type { Prestatie } from '../declaratiedelen.ts'
import type { Retourcode } from '../regel.ts'
import { declaratiesleutel, type Kennis } from './kennis.ts'
import type { Stand } from './stand.ts'

export const MINUUT = '01'
export const UUR = '04'
export const EURO = '83'

/** One line with all that is needed to judge it. */
export type Regelblik = {
  readonly prestatie: Prestatie
  readonly bsn: string
  /** Last day of the DeclaratiePeriode. */
  readonly tot: Datum
  /** The toewijzing with its number, when that is of this client. */
  readonly toewijzing: BekendeToewijzing | undefined
  readonly kennis: Kennis
  /** What the lines before this one took up; credits come first (OP366). */
  readonly stand: Stand
}

export type Prestatieregel = {
  readonly code: string
  readonly niveau: 3 | 4
  readonly retourcode: Retourcode
  readonly titel: string
  /** Element of the line that the finding is about. */
  readonly element: string
  /** `elke` line, or only `debet` or `credit`: a credit repeats a line granted before, and is held against that (IV091). */
  readonly voor: 'elke' | 'debet' | 'credit'
  readonly oordeel: (blik: Regelblik) => string | null
}

export const periodeVan = ({ ProductPeriode }: Prestatie) => ({
  begin: ProductPeriode.Begindatum,
  eind: ProductPeriode.Einddatum,
})

/** What the line may be declared for only once (TR389). */
export const sleutelVan = (prestatie: Prestatie): string =>
  declaratiesleutel({
    toewijzingNummer: prestatie.ToewijzingNummer,
    categorie: prestatie.ProductCategorie,
    code: prestatie.ProductCode,
    periode: periodeVan(prestatie),
  })

/** A rule that needs the toewijzing; without that TR338 has spoken. */
export const metToewijzing =
  (oordeel: (toewijzing: BekendeToewijzing, blik: Regelblik) => string | null): Prestatieregel['oordeel'] =>
  (blik) =>
    blik.toewijzing === undefined ? null : oordeel(blik.toewijzing, blik)

/** The prices agreed for its product in its period. */
export const contractVan = ({ prestatie, kennis }: Regelblik): BekendTarief[] =>
  kennis
    .tarievenVan(prestatie.ProductCategorie, prestatie.ProductCode)
    .filter(({ periode }) => overlapt(periode, periodeVan(prestatie)))
