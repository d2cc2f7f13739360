import { maakHeader, type Wmo301 } from '@meedoen/iwmo'
import { type AgbCode, type Datum, datumOp, type Gemeentecode, tijdOp } from '@meedoen/kern'
import type { Adres, Persoon } from '@meedoen/personen'
import { alsOmvang, alsProduct } from '../toewijzing/omvang.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { type Contactrelatie, type Gemeentecontact, naarContactgegevens, naarRelaties } from './naar-contact.ts'
import { naarVolledigeNaam } from './naar-naam.ts'

/** Everything that a WMO301 tells, gathered by the step; nothing here is looked up. */
export type Toewijzingsbericht = {
  readonly afzender: Gemeentecode
  readonly ontvanger: AgbCode
  readonly identificatie: string
  readonly dagtekening: Datum
  readonly persoon: Persoon
  /** Those that hold on the day of the message. */
  readonly adressen: readonly Adres[]
  readonly relaties: readonly Contactrelatie[]
  /** Stands in for a secret address and for no address at all. */
  readonly gemeente: Gemeentecontact | null
  /** Every assignment of this client and this provider that holds, and those that changed now (OP087). */
  readonly toewijzingen: readonly Toewijzing[]
  /** Ids of the assignments that changed with this message: only there the reason is told (IV066, IV099). */
  readonly gewijzigd: readonly string[]
  /** Per assignment the ReferentieAanbieder of the request that this message grants (TR379). */
  readonly referenties?: ReadonlyMap<string, string>
}

/** Says which toewijzing becomes which WMO301. Pure: the same data give the same message. */
export function naarWmo301(gegevens: Toewijzingsbericht): Wmo301 {
  const { persoon } = gegevens
  const relaties = persoon.geheim ? [] : naarRelaties(gegevens.relaties)
  return {
    Header: maakHeader.WMO301(gegevens),
    Client: {
      Bsn: persoon.bsn,
      Geboortedatum: { Datum: persoon.geboortedatum },
      Geslacht: persoon.geslacht,
      Naam: naarVolledigeNaam(persoon),
      ...(relaties.length > 0 ? { Relaties: relaties } : {}),
      Contactgegevens: naarContactgegevens(gegevens),
      ToegewezenProducten: gegevens.toewijzingen.map((toewijzing) => naarProduct(toewijzing, gegevens)),
    },
  }
}

type ToegewezenProduct = Wmo301['Client']['ToegewezenProducten'][number]

/** A product with a volume, or a category with a budget. Date and time are those of the decision, not of sending. */
function naarProduct(toewijzing: Toewijzing, { gewijzigd, referenties }: Toewijzingsbericht): ToegewezenProduct {
  const { id, eind, redenWijziging } = toewijzing
  const referentie = referenties?.get(id)
  return {
    ToewijzingNummer: toewijzing.nummer,
    ...(referentie === undefined ? {} : { ReferentieAanbieder: referentie }),
    Product: alsProduct(toewijzing),
    Toewijzingsdatum: datumOp(toewijzing.toegewezenOp),
    Toewijzingstijd: tijdOp(toewijzing.toegewezenOp),
    Ingangsdatum: toewijzing.begin,
    ...(eind === null ? {} : { Einddatum: eind }),
    ...(redenWijziging !== null && gewijzigd.includes(id) ? { RedenWijziging: redenWijziging } : {}),
    ...alsOmvang(toewijzing),
  }
}
