import type { Datum } from '@meedoen/kern'
import type { Wmo301, Wmo305 } from '../model/berichten.ts'
import { XSD_VERSIE } from '../model/versies.ts'

export type Kop = {
  /** Gemeentecode in a 301, AGB-code in a 305; the receiver the other way round. */
  readonly afzender: string
  readonly ontvanger: string
  /** At most 12 characters, unique per kind of message for the sender (TR056). */
  readonly identificatie: string
  readonly dagtekening: Datum
}
type Koppen = { readonly WMO301: Wmo301['Header']; readonly WMO305: Wmo305['Header'] }

const deel = ({ afzender, ontvanger, identificatie, dagtekening }: Kop) =>
  ({
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: afzender,
    Ontvanger: ontvanger,
    BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: dagtekening },
    XsdVersie: XSD_VERSIE,
  }) as const

/** The header of a heenbericht with its codes and versions filled in. */
export const maakHeader: { readonly [S in keyof Koppen]: (kop: Kop) => Koppen[S] } = {
  WMO301: (kop) => ({ BerichtCode: '414', ...deel(kop) }),
  WMO305: (kop) => ({ BerichtCode: '418', ...deel(kop) }),
}
