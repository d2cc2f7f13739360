/** What a bank pays by a file: it looks for payments, and knows nothing else of it. Amounts in eurocents. */
export function leesBetalingen(bestand: Uint8Array): { readonly iban: string; readonly bedrag: number }[] {
  const xml = Buffer.from(bestand).toString('utf8')
  return [...xml.matchAll(/<CdtTrfTxInf>(.*?)<\/CdtTrfTxInf>/gs)].map(([, deel = '']) => {
    const [, iban] = /<CdtrAcct>\s*<Id>\s*<IBAN>([A-Z0-9]+)<\/IBAN>/.exec(deel) ?? []
    const [, euro, cent] = /<InstdAmt Ccy="EUR">(\d+)\.(\d\d)<\/InstdAmt>/.exec(deel) ?? []
    if (!iban || !euro || !cent) throw new Error('een betaling zonder rekening of bedrag')
    return { iban, bedrag: Number(euro) * 100 + Number(cent) }
  })
}
