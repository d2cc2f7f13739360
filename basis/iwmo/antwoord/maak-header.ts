import type { Datum } from '@meedoen/kern'
import type { BerichtVan, Wmo323, Wmo325 } from '../model/berichten.ts'
import { XSD_VERSIE } from '../model/versies.ts'
import type { Heensoort } from './maak-retour.ts'

export type Kop = {
  /** Gemeentecode in a 301 and 319, AGB-code in what a provider sends; the receiver the other way round. */
  readonly afzender: string
  readonly ontvanger: string
  /** At most 12 characters, unique per kind of message for the sender (TR056). */
  readonly identificatie: string
  readonly dagtekening: Datum
}

/** What the header of a 325 holds beside the declaration that it answers; sender and receiver follow from that. */
export type Antwoordkop = Pick<Kop, 'identificatie' | 'dagtekening'> & {
  readonly declaratie: Wmo323['Header']
  readonly retourcodes: Wmo325['Header']['RetourCodes']
  /** Only when the declaration failed on level 2: the version of the checks (IV028). */
  readonly xsltVersie?: string
}

type Koppenmakers = {
  readonly [S in Heensoort | 'WMO323']: (kop: Kop) => BerichtVan<S>['Header']
} & { readonly WMO325: (kop: Antwoordkop) => Wmo325['Header'] }

const deel = ({ afzender, ontvanger, identificatie, dagtekening }: Kop) =>
  ({
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: afzender,
    Ontvanger: ontvanger,
    BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: dagtekening },
    XsdVersie: XSD_VERSIE,
  }) as const

/** The header of a heenbericht or of a 325 with its codes and versions filled in; retours have `maakRetour`. */
export const maakHeader: Koppenmakers = {
  WMO301: (kop) => ({ BerichtCode: '414', ...deel(kop) }),
  WMO305: (kop) => ({ BerichtCode: '418', ...deel(kop) }),
  WMO307: (kop) => ({ BerichtCode: '420', ...deel(kop) }),
  WMO315: (kop) => ({ BerichtCode: '444', ...deel(kop) }),
  WMO317: (kop) => ({ BerichtCode: '480', ...deel(kop) }),
  WMO319: (kop) => ({ BerichtCode: '482', ...deel(kop) }),
  WMO323: (kop) => ({ BerichtCode: '484', ...deel(kop) }),
  WMO325: ({ declaratie, retourcodes, xsltVersie, ...eigen }) => ({
    BerichtCode: '485',
    ...deel({ ...eigen, afzender: declaratie.Ontvanger, ontvanger: declaratie.Afzender }),
    DeclaratieIdentificatie: declaratie.BerichtIdentificatie,
    ...(xsltVersie === undefined ? {} : { XsltVersie: xsltVersie }),
    XsdVersieDeclaratie: declaratie.XsdVersie,
    RetourCodes: retourcodes,
  }),
}
