import { maakHeader, type Wmo307 } from '@meedoen/iwmo'
import type { Datum } from '@meedoen/kern'
import { naarVerkorteNaam } from '../toewijzen/naar-naam.ts'
import { categorieVeld } from '../toewijzen/velden.ts'
import type { Stopreden } from '../toewijzing/feiten.ts'
import type { Startmelding } from './naar-wmo305.ts'

/** What a provider tells: help that began on `begindatum` stopped after `einddatum` (status 1), or that this was a mistake (3, IV008). */
export type Stopmelding = Startmelding & { readonly einddatum: Datum; readonly reden: Stopreden }

/** The WMO307 that the portal makes for a provider. Pure. */
export function naarWmo307(melding: Stopmelding): Wmo307 {
  const { gemeente, identificatie, dagtekening, persoon, toewijzing } = melding
  return {
    Header: maakHeader.WMO307({ afzender: toewijzing.agb, ontvanger: gemeente, identificatie, dagtekening }),
    Client: {
      Bsn: persoon.bsn,
      Geboortedatum: { Datum: persoon.geboortedatum },
      Geslacht: persoon.geslacht,
      Naam: naarVerkorteNaam(persoon),
      StopProducten: [
        {
          ToewijzingNummer: toewijzing.nummer,
          Product: { Categorie: categorieVeld.parse(toewijzing.categorie), Code: toewijzing.product },
          ToewijzingIngangsdatum: toewijzing.begin,
          Begindatum: melding.begindatum,
          RedenBeeindiging: melding.reden,
          Einddatum: melding.einddatum,
          StatusAanlevering: melding.status,
        },
      ],
    },
  }
}
