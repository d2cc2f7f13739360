// The answer on a declaration (IV087, IV088): what is granted, and each line that is not.
import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Bevinding } from '../bevinding.ts'
import { DECLARATIE, declaratieclienten, metTeken } from '../controle/declaratiedelen.ts'
import type { Retourcode } from '../controle/regel.ts'
import type { Bericht, Wmo323, Wmo325 } from '../model/berichten.ts'
import { CONTROLE_VERSIE } from '../model/versies.ts'
import { maakHeader } from './maak-header.ts'
import { codesPerKlasse, codesVan, GEEN_OPMERKING, NIET_BEOORDEELD, VOLLEDIG_TOEGEWEZEN } from './retourcodes.ts'

const HEADER = '/Bericht/Header'

/** Identificatie of the 325 itself, unique for the municipality, and its day. */
export type Declaratieantwoordkop = { readonly identificatie: string; readonly dagtekening: Datum }

type Antwoord = NonNullable<Wmo325['DeclaratieAntwoord']>
type Antwoordclient = NonNullable<Antwoord['Clienten']>[number]
type Totaal = Antwoord['TotaalToegekendBedrag']

/**
 * Makes the 325 on a 323 with all its findings. Nothing wrong: all granted (8001). Level 2: header only with 0001. Level
 * 3 or 4 in the header: header only with its code; in the declaration: its code and 0 granted, no lines. Below that:
 * only clients with rejected lines; a bad client has every line rejected as not judged. The sum of the rejected lines,
 * credit taken off, is what was handed in less what is granted (TR342). On level 1 there is no answer.
 */
export function maakDeclaratieAntwoord(
  { bericht }: Bericht<'WMO323'>,
  bevindingen: readonly Bevinding[],
  kop: Declaratieantwoordkop,
): Uitkomst<Bericht<'WMO325'>, 'geen-antwoord'> {
  if (bevindingen.some(({ niveau }) => niveau === 1))
    return geweigerd(
      'geen-antwoord',
      'Deze declaratie voldoet niet aan het schema. Daarop volgt geen antwoordbericht. Meld de fout buiten het berichtenverkeer om aan de afzender.',
    )
  const opNiveau2 = bevindingen.some(({ niveau }) => niveau === 2)
  const kopcodes = codesVan(opNiveau2 ? bevindingen : bevindingen.filter(({ pad }) => pad.startsWith(HEADER)))
  const Header = maakHeader.WMO325({
    ...kop,
    declaratie: bericht.Header,
    retourcodes: kopcodes.length > 0 ? kopcodes : [GEEN_OPMERKING],
    ...(opNiveau2 ? { xsltVersie: CONTROLE_VERSIE } : {}),
  })
  const antwoord = kopcodes.length > 0 ? {} : { DeclaratieAntwoord: antwoordOp(bericht, bevindingen) }
  return gelukt({ soort: 'WMO325', bericht: { Header, ...antwoord } })
}

function antwoordOp(bericht: Wmo323, bevindingen: readonly Bevinding[]): Antwoord {
  const { DeclaratieNummer, TotaalIngediendBedrag } = bericht.Declaratie
  const vast = { DeclaratieNummer, TotaalIngediendBedrag }
  if (bevindingen.length === 0)
    return { ...vast, TotaalToegekendBedrag: TotaalIngediendBedrag, RetourCodes: [VOLLEDIG_TOEGEWEZEN] }
  const codes = codesPerKlasse(bevindingen, klassenIn(bericht))
  const eigen = codes.get(DECLARATIE)
  if (eigen !== undefined) return { ...vast, TotaalToegekendBedrag: alsTotaal(0), RetourCodes: eigen }
  const Clienten = afgewezenClienten(bericht, codes)
  const ingediend = metTeken(TotaalIngediendBedrag.TotaalBedrag, TotaalIngediendBedrag.DebetCredit)
  return {
    ...vast,
    TotaalToegekendBedrag: alsTotaal(ingediend - somVan(Clienten)),
    Clienten,
    RetourCodes: [GEEN_OPMERKING],
  }
}

/** Every path that can bear a code: a finding deeper than these belongs to the nearest. */
function klassenIn(bericht: Wmo323): Set<string> {
  const klassen = new Set([DECLARATIE])
  for (const { inhoud, pad } of declaratieclienten(bericht)) {
    klassen.add(pad)
    for (const i of inhoud.Prestaties.keys()) klassen.add(prestatiepad(pad, i))
  }
  return klassen
}
const prestatiepad = (client: string, plaats: number): string => `${client}/Prestaties/Prestatie[${plaats + 1}]`

type Codes = ReadonlyMap<string, readonly Retourcode[]>

/** Of a bad client every line, not judged; else the lines with codes of their own; nothing of a client without. */
function afgewezenClienten(bericht: Wmo323, codes: Codes): Antwoordclient[] {
  return declaratieclienten(bericht).flatMap(({ inhoud: { Bsn, Prestaties }, pad }) => {
    const vanClient = codes.get(pad)
    const afgewezen = Prestaties.flatMap((prestatie, i) => {
      const RetourCodes = vanClient === undefined ? codes.get(prestatiepad(pad, i)) : [NIET_BEOORDEELD]
      return RetourCodes === undefined ? [] : [{ ...prestatie, RetourCodes }]
    })
    return afgewezen.length === 0 ? [] : [{ Bsn, Prestaties: afgewezen, RetourCodes: vanClient ?? [GEEN_OPMERKING] }]
  })
}

const somVan = (clienten: readonly Antwoordclient[]): number =>
  clienten
    .flatMap(({ Prestaties }) => Prestaties)
    .reduce((som, { IngediendBedrag }) => som + metTeken(IngediendBedrag.Bedrag, IngediendBedrag.DebetCredit), 0)

/** An amount with a sign as the message wants it: nothing is debit (CS325). */
const alsTotaal = (bedrag: number): Totaal => ({
  TotaalBedrag: Math.abs(bedrag),
  DebetCredit: bedrag < 0 ? 'C' : 'D',
})
