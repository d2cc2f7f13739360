// Level 2 rules about the client and the relations: number, birth date, name, communication.
import { isBsn, schrijfDatum } from '@meedoen/kern'
import type { BerichtVan, Wmo301 } from '../model/berichten.ts'
import type { Clientcontrole } from './declaratiedelen.ts'
import {
  beoordeelElk,
  binnenregel,
  CLIENT,
  type Geboortedatum,
  geboortedata,
  type MetGeboortedatum,
  type Naam,
  namen,
} from './delen.ts'
import type { Binnenregel, Overtreding } from './regel.ts'

const bsnPast = (bsn: string): string | null =>
  isBsn(bsn) ? null : 'Dit burgerservicenummer voldoet niet aan de elfproef. Kijk of er een tikfout in zit.'
const vanClient = ({ Client }: MetGeboortedatum | BerichtVan<'WMO317'>): Overtreding[] =>
  beoordeelElk([{ inhoud: Client.Bsn, pad: CLIENT }], '/Bsn', bsnPast)
const vanClienten = (): Clientcontrole[] => [
  {
    perClient: ({ Bsn }, pad) => {
      const tekst = bsnPast(Bsn)
      return tekst === null ? [] : [{ pad: `${pad()}/Bsn`, tekst }]
    },
  },
]

export const CS002 = binnenregel('CS002', 'Het burgerservicenummer voldoet aan de elfproef.', {
  WMO301: vanClient,
  WMO305: vanClient,
  WMO307: vanClient,
  WMO315: vanClient,
  WMO317: vanClient,
  WMO323: vanClienten,
  WMO325: vanClienten,
})

/** The same check in each message that tells a birth date. */
const bijGeboortedatum = (
  controle: (bericht: MetGeboortedatum) => readonly Overtreding[],
): Binnenregel['controles'] => ({
  WMO301: controle,
  WMO305: controle,
  WMO307: controle,
  WMO315: controle,
})

const BIJ_GEBRUIK: Record<string, { readonly vorm: RegExp; readonly tekst: string }> = {
  1: { vorm: /-01$/, tekst: 'De dag is onbekend. Vul als dag dan 01 in.' },
  2: { vorm: /-01-01$/, tekst: 'Dag en maand zijn onbekend. Vul dan 1 januari van het jaar in.' },
  3: { vorm: /^1900-01-01$/, tekst: 'De hele geboortedatum is onbekend. Vul dan 1900-01-01 in.' },
}
function datumGebruikPast({ Datum, DatumGebruik }: Geboortedatum): string | null {
  const eis = DatumGebruik === undefined ? undefined : BIJ_GEBRUIK[DatumGebruik]
  return eis === undefined || eis.vorm.test(Datum) ? null : `${eis.tekst} Of laat DatumGebruik weg.`
}
export const CS139 = binnenregel(
  'CS139',
  'DatumGebruik en de geboortedatum passen bij elkaar.',
  bijGeboortedatum((bericht) => beoordeelElk(geboortedata(bericht), '/DatumGebruik', datumGebruikPast)),
)

const OUDST = 120
function controleerLeeftijd(bericht: MetGeboortedatum): Overtreding[] {
  const { Dagtekening } = bericht.Header.BerichtIdentificatie
  const jaar = Number(Dagtekening.slice(0, 4)) - OUDST
  const grens = `${String(Math.max(jaar, 0)).padStart(4, '0')}${Dagtekening.slice(4)}`
  return beoordeelElk(geboortedata(bericht), '/Datum', ({ Datum, DatumGebruik }) =>
    Datum >= grens || (DatumGebruik === '3' && Datum === '1900-01-01')
      ? null
      : `De geboortedatum (${schrijfDatum(Datum)}) ligt meer dan ${OUDST} jaar voor de dagtekening. Kijk of het jaartal klopt.`,
  )
}
export const TR002 = binnenregel(
  'TR002',
  'Een geboortedatum ligt niet meer dan 120 jaar voor de dagtekening, behalve als die onbekend is.',
  bijGeboortedatum(controleerLeeftijd),
)

function naamGebruikPast({ Partnernaam, NaamGebruik }: Naam): string | null {
  if (Partnernaam !== undefined)
    return ['1', '2', '3', '4'].includes(NaamGebruik)
      ? null
      : 'Er is een partnernaam. Vul NaamGebruik dan met 1, 2, 3 of 4.'
  return NaamGebruik === '1' || NaamGebruik === '6' ? null : 'Er is geen partnernaam. Vul NaamGebruik dan met 1.'
}
export const CS050 = binnenregel('CS050', 'NaamGebruik past bij het wel of niet vullen van de partnernaam.', {
  WMO301: (bericht) => beoordeelElk(namen(bericht), '/NaamGebruik', naamGebruikPast),
})

export const CS318 = binnenregel('CS318', 'Een client is een natuurlijk persoon.', {
  WMO301: ({ Client }) =>
    Client.Naam.NaamGebruik === '6'
      ? [
          {
            pad: `${CLIENT}/Naam/NaamGebruik`,
            tekst: 'Een client is altijd een mens. Gebruik voor NaamGebruik geen 6.',
          },
        ]
      : [],
})

function taalHoortBijTolk({ Communicatie }: Wmo301['Client']): string | null {
  if (Communicatie === undefined || (Communicatie.Vorm === '1') === (Communicatie.Taal !== undefined)) return null
  return Communicatie.Vorm === '1'
    ? 'Er is een tolk nodig voor een taal. Vul in welke taal.'
    : 'Vul een taal alleen in bij een tolk voor een taal (Vorm 1).'
}
export const CD007 = binnenregel('CD007', 'Taal is gevuld als er een tolk voor een taal nodig is, en anders leeg.', {
  WMO301: ({ Client }) => beoordeelElk([{ inhoud: Client, pad: CLIENT }], '/Communicatie/Taal', taalHoortBijTolk),
})
