import { maakHeader, type Wmo315, type Wmo317 } from '@meedoen/iwmo'
import type { AgbCode, Datum, Gemeentecode } from '@meedoen/kern'
import type { Persoon } from '@meedoen/personen'
import { naarVerkorteNaam } from '../toewijzen/naar-naam.ts'
import { kort } from '../toewijzen/velden.ts'
import { alsOmvang, alsProduct } from '../toewijzing/omvang.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

type Adres = {
  readonly gemeente: Gemeentecode
  readonly agb: AgbCode
  readonly identificatie: string
  readonly dagtekening: Datum
  readonly referentie: string
  readonly persoon: Persoon
}

const kop = ({ gemeente, agb, identificatie, dagtekening }: Adres) => ({
  ...{ afzender: agb, ontvanger: gemeente, identificatie, dagtekening },
})

type Maat = Pick<Toewijzing, 'volume' | 'eenheid' | 'frequentie' | 'metBudget'>

export type Toewijzingsvraag = Adres &
  Maat & {
    readonly product: string
    readonly categorie: string
    readonly begin: Datum
    readonly eind: Datum
    readonly toelichting: string
  }

/** The WMO315 that the portal makes for a provider, on an open decision of the municipality (OP307). Pure. */
export function naarWmo315(vraag: Toewijzingsvraag): Wmo315 {
  const { persoon, referentie, begin, eind } = vraag
  const commentaar = kort(vraag.toelichting, 1000)
  return {
    Header: maakHeader.WMO315(kop(vraag)),
    Client: {
      Bsn: persoon.bsn,
      Geboortedatum: { Datum: persoon.geboortedatum },
      Geslacht: persoon.geslacht,
      Naam: naarVerkorteNaam(persoon),
      AangevraagdeProducten: [
        {
          ReferentieAanbieder: referentie,
          Product: alsProduct(vraag),
          ToewijzingIngangsdatum: begin,
          ToewijzingEinddatum: eind,
          ...alsOmvang(vraag),
          Verwijzer: { Type: '01' },
          ...(commentaar === undefined ? {} : { Commentaar: commentaar }),
        },
      ],
    },
  }
}

export type Wijzigingsvraag = Adres & {
  readonly reden: '1' | '2'
  readonly toewijzing: Toewijzing
  readonly vanaf: Datum
  readonly eind: Datum | null
  readonly volume: number
  /** The other assignments of this client at this provider that hold: they stay as they are (TR349). */
  readonly ongewijzigd: readonly Toewijzing[]
}

/** The WMO317 that the portal makes for a provider: the whole situation that it wants. Pure. */
export function naarWmo317(vraag: Wijzigingsvraag): Wmo317 {
  const { persoon, referentie, reden, toewijzing, vanaf, eind, ongewijzigd } = vraag
  const OngewijzigdeProducten = ongewijzigd.map(({ nummer }) => ({ ToewijzingNummer: nummer }))
  return {
    Header: maakHeader.WMO317(kop(vraag)),
    Client: {
      Bsn: persoon.bsn,
      Verzoek: {
        ReferentieAanbieder: referentie,
        RedenVerzoek: reden,
        ...(OngewijzigdeProducten.length > 0 ? { OngewijzigdeProducten } : {}),
        TeWijzigenProducten: [
          {
            ToewijzingNummer: toewijzing.nummer,
            GewensteIngangsdatum: vanaf,
            ...(eind === null ? {} : { Einddatum: eind }),
            ...alsOmvang({ ...toewijzing, volume: vraag.volume }),
          },
        ],
      },
    },
  }
}
