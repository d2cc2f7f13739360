import { isIban } from '@meedoen/verordening'
import type { Betaalopdracht } from './maak-bestand.ts'
import { isSepatekst } from './sepatekst.ts'

/** What a payment file says, read again from its bytes. Amounts are eurocents. */
export type Gelezenbestand = {
  readonly kenmerk: string
  readonly aantal: number
  readonly som: number
  readonly uitvoerdatum: string
  readonly vanIban: string
  readonly betalingen: readonly {
    readonly kenmerk: string
    readonly iban: string
    readonly naam: string
    readonly bedrag: number
    readonly omschrijving: string
  }[]
}

const NAAMRUIMTE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'
type Element = { readonly naam: string; tekst: string; readonly kinderen: Element[] }

/** Reads a payment file. Knows no more XML than such a file needs, and throws on all else: it must be exactly what we meant. */
export function leesBetaalbestand(bytes: Uint8Array): Gelezenbestand {
  const document = leesElementen(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  const opdracht = een(document, 'CstmrCdtTrfInitn')
  const [kop, blok] = [een(opdracht, 'GrpHdr'), een(opdracht, 'PmtInf')]
  return {
    kenmerk: tekst(kop, 'MsgId'),
    aantal: gelijk(Number(tekst(kop, 'NbOfTxs')), Number(tekst(blok, 'NbOfTxs'))),
    som: gelijk(naarCenten(tekst(kop, 'CtrlSum')), naarCenten(tekst(blok, 'CtrlSum'))),
    uitvoerdatum: tekst(blok, 'ReqdExctnDt', 'Dt'),
    vanIban: tekst(blok, 'DbtrAcct', 'Id', 'IBAN'),
    betalingen: blok.kinderen
      .filter(({ naam }) => naam === 'CdtTrfTxInf')
      .map((regel) => ({
        kenmerk: tekst(regel, 'PmtId', 'EndToEndId'),
        iban: tekst(regel, 'CdtrAcct', 'Id', 'IBAN'),
        naam: tekst(regel, 'Cdtr', 'Nm'),
        bedrag: naarCenten(tekst(regel, 'Amt', 'InstdAmt')),
        omschrijving: tekst(regel, 'RmtInf', 'Ustrd'),
      })),
  }
}

const mis = (wat: string): never => {
  throw new Error(`het betaalbestand klopt niet: ${wat}`)
}

function leesElementen(xml: string): Element {
  const tokens = /<\?xml[^<>]*\?>|<(\/?)([A-Za-z0-9]+)((?:\s[^<>]*)?)>|([^<>]+)/gy
  const wortel: Element = { naam: '', tekst: '', kinderen: [] }
  const open: Element[] = [wortel]
  let gelezen = 0
  for (const [heel, sluit, naam, attributen = '', inhoud] of xml.matchAll(tokens)) {
    gelezen += heel.length
    const boven = open.at(-1) ?? mis('er sluit meer dan er opent')
    if (inhoud !== undefined) boven.tekst += ontsnapt(inhoud)
    if (naam === undefined) continue
    if (sluit === '/') {
      if (boven.naam !== naam) mis(`${naam} sluit wat niet open is`)
      open.pop()
    } else {
      if (naam === 'Document' && !attributen.includes(`xmlns="${NAAMRUIMTE}"`)) mis('een andere versie van pain.001')
      if (naam === 'InstdAmt' && attributen.trim() !== 'Ccy="EUR"') mis('een andere munt dan de euro')
      const element: Element = { naam, tekst: '', kinderen: [] }
      boven.kinderen.push(element)
      open.push(element)
    }
  }
  if (gelezen !== xml.length || open.length !== 1) mis('het is niet af')
  return een(wortel, 'Document')
}

const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ontsnapt = (deel: string): string =>
  deel.replace(/&([a-z]*);?/g, (_, naam: string) => TEKENS[naam] ?? mis(`onbekend teken ${naam}`))

function een({ kinderen, naam: in_ }: Element, naam: string): Element {
  const [gevonden, tweede] = kinderen.filter((kind) => kind.naam === naam)
  return gevonden && !tweede ? gevonden : mis(`in ${in_} hoort één ${naam}`)
}

const tekst = (element: Element, ...pad: readonly string[]): string => pad.reduce(een, element).tekst

function naarCenten(bedrag: string): number {
  const [, euro, cent] = /^(\d{1,15})\.(\d{2})$/.exec(bedrag) ?? mis(`bedrag ${bedrag}`)
  return Number(euro) * 100 + Number(cent)
}

const gelijk = (een_: number, ander: number): number => (een_ === ander ? een_ : mis('kop en blok verschillen'))

/**
 * Reads the file back and holds it against what was meant: number, sum, accounts (check digits), signs, and every payment. Throws
 * when anything differs: such a file is never offered.
 */
export function keurBetaalbestand(bytes: Uint8Array, bedoeld: Betaalopdracht): void {
  const gelezen = leesBetaalbestand(bytes)
  const som = bedoeld.betalingen.reduce((s, { bedrag }) => s + bedrag, 0)
  if (gelezen.kenmerk !== bedoeld.kenmerk || gelezen.uitvoerdatum !== bedoeld.uitvoerdatum) mis('kenmerk of dag')
  if (gelezen.aantal !== bedoeld.betalingen.length || gelezen.betalingen.length !== gelezen.aantal) mis('het aantal')
  if (gelezen.som !== som || gelezen.betalingen.reduce((s, { bedrag }) => s + bedrag, 0) !== som) mis('de som')
  if (gelezen.vanIban !== bedoeld.van.iban || !isIban(gelezen.vanIban)) mis('de eigen rekening')
  if (!isSepatekst(bedoeld.van.naam)) mis('de eigen naam')
  for (const [i, betaling] of gelezen.betalingen.entries()) {
    const { iban, naam, omschrijving, kenmerk, bedrag } = bedoeld.betalingen[i] ?? mis('een betaling te veel')
    if (betaling.iban !== iban || !isIban(betaling.iban)) mis(`de rekening van betaling ${kenmerk}`)
    if (betaling.bedrag !== bedrag || bedrag <= 0) mis(`het bedrag van betaling ${kenmerk}`)
    if (betaling.naam !== naam || betaling.omschrijving !== omschrijving || betaling.kenmerk !== kenmerk)
      mis(`de tekst van betaling ${kenmerk}`)
    if (![naam, omschrijving, kenmerk].every(isSepatekst)) mis(`de tekens van betaling ${kenmerk}`)
  }
  if (new Set(gelezen.betalingen.map(({ kenmerk }) => kenmerk)).size !== gelezen.aantal) mis('een kenmerk dubbel')
}
