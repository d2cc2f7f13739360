// Level 2 rules about a declaration (323) and its answer (325) as a whole.
import { type Datum, eersteVanMaand, laatsteVanMaand, plusMaanden, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Wmo323, Wmo325 } from '../model/berichten.ts'
import { ANTWOORD, DECLARATIE, metTeken, type Prestatiecontrole, somcontrole } from './declaratiedelen.ts'
import { binnenregel } from './delen.ts'
import type { Overtreding } from './regel.ts'

const EERSTE_MAAND = '2021-01-01'
const teVroeg = ({ Begindatum }: { readonly Begindatum: Datum }): string | null =>
  Begindatum >= EERSTE_MAAND
    ? null
    : `De periode begint op ${schrijfDatum(Begindatum)}. Declareren met dit bericht kan vanaf 1 januari 2021.`

const begintLaatGenoeg = (bericht: Wmo323): (Overtreding | Prestatiecontrole)[] => {
  const tekst = teVroeg(bericht.Declaratie.DeclaratiePeriode)
  return [
    ...(tekst === null ? [] : [{ pad: `${DECLARATIE}/DeclaratiePeriode/Begindatum`, tekst }]),
    { kind: '/ProductPeriode/Begindatum', oordeel: ({ ProductPeriode }) => teVroeg(ProductPeriode) },
  ]
}
export const CS100 = binnenregel('CS100', 'Een gedeclareerde periode begint niet voor 2021.', {
  WMO323: begintLaatGenoeg,
})

export const CS340 = binnenregel('CS340', 'De declaratieperiode is precies een kalendermaand.', {
  WMO323: ({ Declaratie: { DeclaratiePeriode } }) => {
    const { Begindatum, Einddatum } = DeclaratiePeriode
    const [eerste, laatste] = [eersteVanMaand(Begindatum), laatsteVanMaand(Begindatum)]
    if (Begindatum === eerste && Einddatum === laatste) return []
    const tekst = `De declaratieperiode is geen hele kalendermaand. Vul bijvoorbeeld ${schrijfDatum(eerste)} tot en met ${schrijfDatum(laatste)} in.`
    return [{ pad: `${DECLARATIE}/DeclaratiePeriode`, tekst }]
  },
})

type Totaal = Wmo323['Declaratie']['TotaalIngediendBedrag']
const nulIsDebet = (bedrag: number, debetCredit: Totaal['DebetCredit']): string | null =>
  bedrag === 0 && debetCredit !== 'D' ? 'Het bedrag is 0. Vul voor DebetCredit dan D in.' : null
const totaalNulIsDebet = (totaal: Totaal | undefined, pad: string): Overtreding[] => {
  const tekst = totaal === undefined ? null : nulIsDebet(totaal.TotaalBedrag, totaal.DebetCredit)
  return tekst === null ? [] : [{ pad: `${pad}/DebetCredit`, tekst }]
}
const prestatieNulIsDebet: Prestatiecontrole = {
  kind: '/IngediendBedrag/DebetCredit',
  oordeel: ({ IngediendBedrag }) => nulIsDebet(IngediendBedrag.Bedrag, IngediendBedrag.DebetCredit),
}
export const CS325 = binnenregel('CS325', 'Een bedrag van 0 is debet.', {
  WMO323: (bericht) => [
    ...totaalNulIsDebet(bericht.Declaratie.TotaalIngediendBedrag, `${DECLARATIE}/TotaalIngediendBedrag`),
    prestatieNulIsDebet,
  ],
  WMO325: (bericht) => [
    ...totaalNulIsDebet(bericht.DeclaratieAntwoord?.TotaalIngediendBedrag, `${ANTWOORD}/TotaalIngediendBedrag`),
    ...totaalNulIsDebet(bericht.DeclaratieAntwoord?.TotaalToegekendBedrag, `${ANTWOORD}/TotaalToegekendBedrag`),
    prestatieNulIsDebet,
  ],
})

const OUDSTE_JAREN = 5
const nietTeOud = (bericht: Wmo323): Prestatiecontrole[] => {
  const grens = plusMaanden(bericht.Declaratie.DeclaratieDagtekening, -12 * OUDSTE_JAREN)
  const oordeel: Prestatiecontrole['oordeel'] = ({ ProductPeriode: { Einddatum } }) =>
    Einddatum >= grens
      ? null
      : `De periode eindigt op ${schrijfDatum(Einddatum)}, meer dan ${OUDSTE_JAREN} jaar voor de declaratie. Dat kan niet meer met een bericht.`
  return [{ kind: '/ProductPeriode/Einddatum', oordeel }]
}
export const TR335 = binnenregel('TR335', 'Een prestatie is niet ouder dan 5 jaar als zij gedeclareerd wordt.', {
  WMO323: nietTeOud,
})

const totaal = ({ TotaalBedrag, DebetCredit }: Totaal): number => metTeken(TotaalBedrag, DebetCredit)

const totaalKlopt = (ingediend: number, som: number): Overtreding[] => {
  if (som === ingediend) return []
  const tekst = `Het totaal is ${schrijfEuro(ingediend)}, maar de prestaties zijn samen ${schrijfEuro(som)} (debet min credit). Maak ze gelijk.`
  return [{ pad: `${DECLARATIE}/TotaalIngediendBedrag`, tekst }]
}
export const TR358 = binnenregel('TR358', 'Het totaal van de declaratie is de som van de prestaties.', {
  WMO323: ({ Declaratie }) => [somcontrole((som) => totaalKlopt(totaal(Declaratie.TotaalIngediendBedrag), som))],
})

type Antwoord = NonNullable<Wmo325['DeclaratieAntwoord']>
/** 0200 says nothing about the declaration itself, 8001 that all of it is granted; any other code rejects it. */
const isAfgekeurd = ({ RetourCodes }: Antwoord): boolean =>
  RetourCodes.some((code) => code !== '0200' && code !== '8001')

function verschilKlopt(antwoord: Antwoord, afgewezen: number): Overtreding[] {
  const pad = `${ANTWOORD}/TotaalToegekendBedrag`
  const toegekend = totaal(antwoord.TotaalToegekendBedrag)
  if (isAfgekeurd(antwoord))
    return toegekend === 0 ? [] : [{ pad, tekst: 'De declaratie is in haar geheel afgekeurd. Vul als totaal 0 in.' }]
  const verschil = totaal(antwoord.TotaalIngediendBedrag) - toegekend
  if (verschil === afgewezen) return []
  const tekst = `Ingediend min toegekend is ${schrijfEuro(verschil)}, maar de afgewezen prestaties zijn samen ${schrijfEuro(afgewezen)}. Neem precies de afgewezen prestaties op.`
  return [{ pad, tekst }]
}
export const TR342 = binnenregel('TR342', 'De afgewezen prestaties zijn samen wat niet is toegekend.', {
  WMO325: ({ DeclaratieAntwoord }) =>
    DeclaratieAntwoord === undefined ? [] : [somcontrole((som) => verschilKlopt(DeclaratieAntwoord, som))],
})
