// Level 2: dates that may not lie after the dagtekening of their message.
import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { Wmo305, Wmo307, Wmo323, Wmo325 } from '../model/berichten.ts'
import { DECLARATIE, type Prestatiecontrole } from './declaratiedelen.ts'
import {
  beoordeelElk,
  binnenregel,
  type Deel,
  geboortedata,
  type MetGeboortedatum,
  startProducten,
  stopProducten,
} from './delen.ts'
import type { Overtreding } from './regel.ts'

type Bericht = { readonly Header: { readonly BerichtIdentificatie: { readonly Dagtekening: Datum } } }
const dagtekening = ({ Header }: Bericht): Datum => Header.BerichtIdentificatie.Dagtekening

const geborenDaarvoor = (bericht: MetGeboortedatum): Overtreding[] =>
  beoordeelElk(geboortedata(bericht), '/Datum', ({ Datum }) =>
    Datum <= dagtekening(bericht)
      ? null
      : `De geboortedatum (${schrijfDatum(Datum)}) ligt na de dagtekening van het bericht.`,
  )

type Gestart = { readonly Begindatum: Datum }
const gestartDaarvoor = (bericht: Wmo305 | Wmo307, producten: readonly Deel<Gestart>[]): Overtreding[] =>
  beoordeelElk(producten, '/Begindatum', ({ Begindatum }) =>
    Begindatum <= dagtekening(bericht)
      ? null
      : `De begindatum (${schrijfDatum(Begindatum)}) ligt na de dagtekening. Stuur het bericht pas als de ondersteuning begonnen is.`,
  )

const perioden = (
  bericht: Wmo323 | Wmo325,
  kind: string,
  oordeel: (periode: { readonly Begindatum: Datum; readonly Einddatum: Datum }) => string | null,
): (Overtreding | Prestatiecontrole)[] => [
  ...('Declaratie' in bericht
    ? beoordeelElk(
        [{ inhoud: bericht.Declaratie.DeclaratiePeriode, pad: `${DECLARATIE}/DeclaratiePeriode` }],
        kind,
        oordeel,
      )
    : []),
  { kind: `/ProductPeriode${kind}`, oordeel: ({ ProductPeriode }) => oordeel(ProductPeriode) },
]

function begonnenDaarvoor(bericht: Wmo323 | Wmo325): (Overtreding | Prestatiecontrole)[] {
  const grens = dagtekening(bericht)
  return perioden(bericht, '/Begindatum', ({ Begindatum }) =>
    Begindatum <= grens
      ? null
      : `De periode begint op ${schrijfDatum(Begindatum)}, na de dagtekening. Declareer pas na afloop van de periode.`,
  )
}

/**
 * Which dates TR134 is about is not in the public sources. OP011 asks it of the start of a delivery, and TR137 asks it
 * of the end of a period in a declaration; we take the begin dates of both. The end of a stop may lie ahead: nothing
 * says that it may not.
 */
export const TR134 = binnenregel('TR134', 'Een geboortedatum en een begindatum liggen niet na de dagtekening.', {
  WMO301: geborenDaarvoor,
  WMO305: (bericht) => [...geborenDaarvoor(bericht), ...gestartDaarvoor(bericht, startProducten(bericht))],
  WMO307: (bericht) => [...geborenDaarvoor(bericht), ...gestartDaarvoor(bericht, stopProducten(bericht))],
  WMO315: geborenDaarvoor,
  WMO323: begonnenDaarvoor,
  WMO325: begonnenDaarvoor,
})

function geeindigdDaarvoor(bericht: Wmo323 | Wmo325): (Overtreding | Prestatiecontrole)[] {
  const grens = dagtekening(bericht)
  return perioden(bericht, '/Einddatum', ({ Begindatum, Einddatum }) => {
    if (Einddatum < Begindatum)
      return `De periode eindigt op ${schrijfDatum(Einddatum)}, voor het begin (${schrijfDatum(Begindatum)}). Verander een van beide.`
    return Einddatum <= grens
      ? null
      : `De periode eindigt op ${schrijfDatum(Einddatum)}, na de dagtekening. Declareer pas na afloop van de periode.`
  })
}
export const TR137 = binnenregel(
  'TR137',
  'Een gedeclareerde periode eindigt niet voor haar begin en niet na de dagtekening.',
  { WMO323: geeindigdDaarvoor, WMO325: geeindigdDaarvoor },
)
