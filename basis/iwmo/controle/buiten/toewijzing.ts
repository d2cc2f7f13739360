// Level 3 for a 301, by the provider: against the toewijzingen, requests and declarations that both parties know.
import { type Deel, type ToegewezenProduct, toegewezenProducten } from '../delen.ts'
import type { Regel, Retourcode } from '../regel.ts'
import type { Kennis } from './kennis.ts'

const VERWIJDERD = '13'

type Oordeel = (product: ToegewezenProduct, bsn: string, kennis: Kennis) => string | null

const toewijzingsregel = (
  code: string,
  retourcode: Retourcode,
  titel: string,
  element: string,
  oordeel: Oordeel,
): Regel<[Kennis]> => ({
  code,
  niveau: 3,
  retourcode,
  titel,
  controles: {
    WMO301: (bericht, kennis) =>
      toegewezenProducten(bericht).flatMap(({ inhoud, pad }: Deel<ToegewezenProduct>) => {
        const tekst = oordeel(inhoud, bericht.Client.Bsn, kennis)
        return tekst === null ? [] : [{ pad: `${pad}/${element}`, tekst }]
      }),
  },
})

/**
 * A number may come back: that is how a toewijzing is changed. It is another's when client or product differ, for those
 * never change under a number (OP033x1, OP257).
 */
const TR332 = toewijzingsregel(
  'TR332',
  '9332',
  'Een toewijzingsnummer is binnen de gemeente van een toewijzing.',
  'ToewijzingNummer',
  ({ ToewijzingNummer, Product }, bsn, kennis) => {
    const bekend = kennis.toewijzing(ToewijzingNummer)
    if (
      bekend === undefined ||
      (bekend.bsn === bsn && bekend.product?.categorie === Product?.Categorie && bekend.product?.code === Product?.Code)
    )
      return null
    return `Toewijzingsnummer ${ToewijzingNummer} hoort al bij een andere toewijzing. Geef deze toewijzing een nieuw nummer.`
  },
)

/** That a reference is missing, only the municipality can know: it says whether this answers a request (OP095). */
const TR379 = toewijzingsregel(
  'TR379',
  '9379',
  'ReferentieAanbieder is die van het verzoek dat met deze toewijzing gehonoreerd wordt.',
  'ReferentieAanbieder',
  ({ ReferentieAanbieder, ToewijzingNummer }, bsn, kennis) => {
    if (ReferentieAanbieder === undefined) return null
    const verzoek = kennis.verzoek(ReferentieAanbieder)
    if (verzoek?.bsn !== bsn || verzoek.antwoorden?.includes('1'))
      return `Er is geen verzoek met referentie ${ReferentieAanbieder} dat openstaat. Laat de referentie weg als deze toewijzing geen antwoord op een verzoek is.`
    // Sent once more, as it was, a toewijzing keeps its reference (IV013).
    const isHerhaling = kennis.toewijzing(ToewijzingNummer)?.referentieAanbieder === ReferentieAanbieder
    return verzoek.toegewezen && !isHerhaling
      ? `Op het verzoek met referentie ${ReferentieAanbieder} is al een toewijzing gestuurd. Laat de referentie weg.`
      : null
  },
)

const TR385 = toewijzingsregel(
  'TR385',
  '9385',
  'Een toewijzing waarop gedeclareerd is, kan niet verwijderd worden.',
  'RedenWijziging',
  ({ RedenWijziging, ToewijzingNummer }, _, kennis) => {
    const isGedeclareerd = kennis.toewijzing(ToewijzingNummer)?.gedeclareerd?.some(({ volume }) => volume > 0)
    return RedenWijziging === VERWIJDERD && isGedeclareerd
      ? 'Op deze toewijzing zijn prestaties toegekend. Beëindig haar met een einddatum, of laat de prestaties eerst crediteren.'
      : null
  },
)

export const TOEWIJZING: readonly Regel<[Kennis]>[] = [TR332, TR379, TR385]
