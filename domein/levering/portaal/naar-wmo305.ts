import { maakHeader, type Wmo305 } from '@meedoen/iwmo'
import type { Datum, Gemeentecode } from '@meedoen/kern'
import type { Persoon } from '@meedoen/personen'
import { naarVerkorteNaam } from '../toewijzen/naar-naam.ts'
import { categorieVeld } from '../toewijzen/velden.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

/** What a provider tells: help began on that day (status 1), or that this was a mistake (status 3, IV008). */
export type Startmelding = {
  readonly gemeente: Gemeentecode
  readonly identificatie: string
  readonly dagtekening: Datum
  readonly toewijzing: Pick<Toewijzing, 'nummer' | 'categorie' | 'product' | 'begin' | 'agb'>
  readonly persoon: Persoon
  readonly begindatum: Datum
  readonly status: '1' | '3'
}

/** The WMO305 that the portal makes for a provider. Pure. */
export function naarWmo305(melding: Startmelding): Wmo305 {
  const { gemeente, identificatie, dagtekening, persoon, toewijzing } = melding
  return {
    Header: maakHeader.WMO305({ afzender: toewijzing.agb, ontvanger: gemeente, identificatie, dagtekening }),
    Client: {
      Bsn: persoon.bsn,
      Geboortedatum: { Datum: persoon.geboortedatum },
      Geslacht: persoon.geslacht,
      Naam: naarVerkorteNaam(persoon),
      StartProducten: [
        {
          ToewijzingNummer: toewijzing.nummer,
          Product: { Categorie: categorieVeld.parse(toewijzing.categorie), Code: toewijzing.product },
          ToewijzingIngangsdatum: toewijzing.begin,
          Begindatum: melding.begindatum,
          StatusAanlevering: melding.status,
        },
      ],
    },
  }
}
