import { maakHeader, type Wmo323 } from '@meedoen/iwmo'
import type { AgbCode, Bsn, Datum, Eurocent, Gemeentecode } from '@meedoen/kern'
import { categorieVeld, eenheidVeld } from '../../toewijzen/velden.ts'
import type { Geprijsd } from './hoeveelheid.ts'

type Maand = { readonly begin: Datum; readonly eind: Datum }

/** One line of a declaration: what was delivered on an assignment in a month, or the taking back of a line before (`vorige`). */
export type Declaratieprestatie = Geprijsd & {
  readonly bsn: Bsn
  readonly toewijzing: number
  readonly categorie: string
  readonly product: string
  readonly periode: Maand
  /** Reference of the line that this one takes back; null for a debit. */
  readonly vorige: string | null
}

export type Opgave = {
  readonly gemeente: Gemeentecode
  readonly agb: AgbCode
  readonly identificatie: string
  readonly dagtekening: Datum
  /** DeclaratieNummer; the lines are numbered after it. */
  readonly nummer: string
  readonly periode: Maand
  readonly prestaties: readonly Declaratieprestatie[]
}

type Prestatie = Wmo323['Declaratie']['Clienten'][number]['Prestaties'][number]

/** The WMO323 that the portal makes for a provider. Pure. */
export function naarWmo323(opgave: Opgave): Wmo323 {
  const { gemeente, agb, identificatie, dagtekening, nummer, periode } = opgave
  const genummerd = opgave.prestaties.map((p, i) => ({ ...p, referentie: `${nummer}R${i + 1}` }))
  const perClient = Map.groupBy(genummerd, ({ bsn }) => bsn)
  return {
    Header: maakHeader.WMO323({ afzender: agb, ontvanger: gemeente, identificatie, dagtekening }),
    Declaratie: {
      DeclaratieNummer: nummer,
      DeclaratiePeriode: { Begindatum: periode.begin, Einddatum: periode.eind },
      DeclaratieDagtekening: dagtekening,
      TotaalIngediendBedrag: totaal(opgave.prestaties),
      Clienten: [...perClient].map(([Bsn, regels]) => ({ Bsn, Prestaties: regels.map(alsPrestatie) })),
    },
  }
}

function alsPrestatie(p: Declaratieprestatie & { referentie: string }): Prestatie {
  return {
    ProductReferentie: {
      ReferentieNummer: p.referentie,
      ...(p.vorige === null ? {} : { VorigReferentieNummer: p.vorige }),
    },
    ToewijzingNummer: p.toewijzing,
    ProductCategorie: categorieVeld.parse(p.categorie),
    ProductCode: p.product,
    ProductPeriode: { Begindatum: p.periode.begin, Einddatum: p.periode.eind },
    GeleverdVolume: p.volume,
    Eenheid: eenheidVeld.parse(p.eenheid),
    ...(p.tarief === null ? {} : { ProductTarief: p.tarief }),
    IngediendBedrag: { Bedrag: p.bedrag, DebetCredit: p.vorige === null ? 'D' : 'C' },
  }
}

function totaal(prestaties: readonly Declaratieprestatie[]): Wmo323['Declaratie']['TotaalIngediendBedrag'] {
  const som: Eurocent = prestaties.reduce((s, { vorige, bedrag }) => s + (vorige === null ? bedrag : -bedrag), 0)
  return { TotaalBedrag: Math.abs(som), DebetCredit: som < 0 ? 'C' : 'D' }
}
