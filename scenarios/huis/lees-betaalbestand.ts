/** Reads a payment file anew, by nothing of the house: what a bank would find in it. */
export function leesBetaalbestand(xml: string) {
  const alle = (naam: string, in_ = xml): string[] =>
    [...in_.matchAll(new RegExp(`<${naam}(?:\\s[^>]*)?>(.*?)</${naam}>`, 'gs'))].map((vondst) => vondst[1] ?? '')
  const een = (naam: string, in_ = xml): string => alle(naam, in_)[0] ?? ''
  return {
    versie: /xmlns="([^"]+)"/.exec(xml)?.[1] ?? '',
    aantallen: alle('NbOfTxs').map(Number),
    sommen: alle('CtrlSum').map(centen),
    vanIban: een('IBAN', een('DbtrAcct')),
    betalingen: alle('CdtTrfTxInf').map((betaling) => ({
      naam: een('Nm', betaling),
      iban: een('IBAN', een('CdtrAcct', betaling)),
      bedrag: centen(een('InstdAmt', betaling)),
      omschrijving: een('Ustrd', betaling),
    })),
  }
}

const centen = (bedrag: string): number => Math.round(Number(bedrag) * 100)

/** ISO 13616: moved to the end, letters as numbers, modulo 97 must leave one. */
export function klopt97(iban: string): boolean {
  const cijfers = Array.from(`${iban.slice(4)}${iban.slice(0, 4)}`, (teken) => Number.parseInt(teken, 36)).join('')
  return Array.from(cijfers).reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % 97, 0) === 1
}
