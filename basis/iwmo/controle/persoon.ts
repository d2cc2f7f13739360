// Level 2 rules about the client and the relations: number, birth date, name, communication.
import { isBsn, schrijfDatum } from '@meedoen/kern'
import type { Wmo301, Wmo305 } from '../model/berichten.ts'
import { beoordeelElk, CLIENT, type Geboortedatum, geboortedata, type Naam, namen, startProducten } from './delen.ts'
import type { Overtreding, Regel } from './regel.ts'

function controleerBsn(bericht: Wmo301 | Wmo305): Overtreding[] {
  if (isBsn(bericht.Client.Bsn)) return []
  const tekst = 'Dit burgerservicenummer voldoet niet aan de elfproef. Kijk of er een tikfout in zit.'
  return [{ pad: `${CLIENT}/Bsn`, tekst }]
}
export const CS002: Regel = {
  code: 'CS002',
  niveau: 2,
  retourcode: '0001',
  titel: 'Het burgerservicenummer voldoet aan de elfproef.',
  controles: { WMO301: controleerBsn, WMO305: controleerBsn },
}

const BIJ_GEBRUIK: Record<string, { readonly vorm: RegExp; readonly tekst: string }> = {
  1: { vorm: /-01$/, tekst: 'De dag is onbekend. Vul als dag dan 01 in.' },
  2: { vorm: /-01-01$/, tekst: 'Dag en maand zijn onbekend. Vul dan 1 januari van het jaar in.' },
  3: { vorm: /^1900-01-01$/, tekst: 'De hele geboortedatum is onbekend. Vul dan 1900-01-01 in.' },
}
function datumGebruikPast({ Datum, DatumGebruik }: Geboortedatum): string | null {
  const eis = DatumGebruik === undefined ? undefined : BIJ_GEBRUIK[DatumGebruik]
  return eis === undefined || eis.vorm.test(Datum) ? null : `${eis.tekst} Of laat DatumGebruik weg.`
}
const controleerDatumGebruik = (bericht: Wmo301 | Wmo305): Overtreding[] =>
  beoordeelElk(geboortedata(bericht), '/DatumGebruik', datumGebruikPast)
export const CS139: Regel = {
  code: 'CS139',
  niveau: 2,
  retourcode: '0001',
  titel: 'DatumGebruik en de geboortedatum passen bij elkaar.',
  controles: { WMO301: controleerDatumGebruik, WMO305: controleerDatumGebruik },
}

const OUDST = 120
function controleerLeeftijd(bericht: Wmo301 | Wmo305): Overtreding[] {
  const { Dagtekening } = bericht.Header.BerichtIdentificatie
  const jaar = Number(Dagtekening.slice(0, 4)) - OUDST
  const grens = `${String(Math.max(jaar, 0)).padStart(4, '0')}${Dagtekening.slice(4)}`
  return beoordeelElk(geboortedata(bericht), '/Datum', ({ Datum, DatumGebruik }) =>
    Datum >= grens || (DatumGebruik === '3' && Datum === '1900-01-01')
      ? null
      : `De geboortedatum (${schrijfDatum(Datum)}) ligt meer dan ${OUDST} jaar voor de dagtekening. Kijk of het jaartal klopt.`,
  )
}
export const TR002: Regel = {
  code: 'TR002',
  niveau: 2,
  retourcode: '0001',
  titel: 'Een geboortedatum ligt niet meer dan 120 jaar voor de dagtekening, behalve als die onbekend is.',
  controles: { WMO301: controleerLeeftijd, WMO305: controleerLeeftijd },
}

/** Which dates TR134 is about is not in the public sources; OP011 asks it of Begindatum: a start is reported afterwards. */
function controleerVerleden(bericht: Wmo301 | Wmo305): Overtreding[] {
  const { Dagtekening } = bericht.Header.BerichtIdentificatie
  return beoordeelElk(geboortedata(bericht), '/Datum', ({ Datum }) =>
    Datum <= Dagtekening ? null : `De geboortedatum (${schrijfDatum(Datum)}) ligt na de dagtekening van het bericht.`,
  )
}
function controleerBegin(bericht: Wmo305): Overtreding[] {
  const { Dagtekening } = bericht.Header.BerichtIdentificatie
  return beoordeelElk(startProducten(bericht), '/Begindatum', ({ Begindatum }) =>
    Begindatum <= Dagtekening
      ? null
      : `De begindatum (${schrijfDatum(Begindatum)}) ligt na de dagtekening. Stuur het startbericht als de ondersteuning begonnen is.`,
  )
}
export const TR134: Regel = {
  code: 'TR134',
  niveau: 2,
  retourcode: '0001',
  titel: 'Een geboortedatum en een begindatum liggen niet na de dagtekening.',
  controles: {
    WMO301: controleerVerleden,
    WMO305: (bericht) => [...controleerVerleden(bericht), ...controleerBegin(bericht)],
  },
}

function naamGebruikPast({ Partnernaam, NaamGebruik }: Naam): string | null {
  if (Partnernaam !== undefined)
    return ['1', '2', '3', '4'].includes(NaamGebruik)
      ? null
      : 'Er is een partnernaam. Vul NaamGebruik dan met 1, 2, 3 of 4.'
  return NaamGebruik === '1' || NaamGebruik === '6' ? null : 'Er is geen partnernaam. Vul NaamGebruik dan met 1.'
}
export const CS050: Regel = {
  code: 'CS050',
  niveau: 2,
  retourcode: '0001',
  titel: 'NaamGebruik past bij het wel of niet vullen van de partnernaam.',
  controles: { WMO301: (bericht) => beoordeelElk(namen(bericht), '/NaamGebruik', naamGebruikPast) },
}

export const CS318: Regel = {
  code: 'CS318',
  niveau: 2,
  retourcode: '0001',
  titel: 'Een client is een natuurlijk persoon.',
  controles: {
    WMO301: ({ Client }) =>
      Client.Naam.NaamGebruik === '6'
        ? [
            {
              pad: `${CLIENT}/Naam/NaamGebruik`,
              tekst: 'Een client is altijd een mens. Gebruik voor NaamGebruik geen 6.',
            },
          ]
        : [],
  },
}

function taalHoortBijTolk({ Communicatie }: Wmo301['Client']): string | null {
  if (Communicatie === undefined || (Communicatie.Vorm === '1') === (Communicatie.Taal !== undefined)) return null
  return Communicatie.Vorm === '1'
    ? 'Er is een tolk nodig voor een taal. Vul in welke taal.'
    : 'Vul een taal alleen in bij een tolk voor een taal (Vorm 1).'
}
export const CD007: Regel = {
  code: 'CD007',
  niveau: 2,
  retourcode: '0001',
  titel: 'Taal is gevuld als er een tolk voor een taal nodig is, en anders leeg.',
  controles: {
    WMO301: ({ Client }) => beoordeelElk([{ inhoud: Client, pad: CLIENT }], '/Communicatie/Taal', taalHoortBijTolk),
  },
}
