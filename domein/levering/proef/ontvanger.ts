import { createServer, type IncomingHttpHeaders } from 'node:http'
import { sha256 } from '../verkeer/bericht.ts'

type Ontvangen = { readonly methode: string; readonly koppen: IncomingHttpHeaders; readonly lijf: string }
type Antwoord = { readonly status: number; readonly tekst: string }

/** The receipt that a good receiver gives. */
export const bewijs = (lijf: string, sleutel: string): Antwoord => ({
  status: 201,
  tekst: JSON.stringify({ identificatie: sleutel.replace(/^WMO\d+-/, ''), sha256: sha256(Buffer.from(lijf)) }),
})

/** The system of a provider, on a free port of this computer: keeps what it was sent, and answers as it was told. */
export async function openOntvanger() {
  const ontvangen: Ontvangen[] = []
  const keuze: { antwoord: (lijf: string, sleutel: string) => Antwoord } = { antwoord: bewijs }
  const server = createServer((vraag, antwoord) => {
    const stukken: Buffer[] = []
    vraag.on('data', (stuk: Buffer) => stukken.push(stuk))
    vraag.on('end', () => {
      const lijf = Buffer.concat(stukken).toString()
      ontvangen.push({ methode: vraag.method ?? '', koppen: vraag.headers, lijf })
      const { status, tekst } = keuze.antwoord(lijf, String(vraag.headers['idempotency-key'] ?? ''))
      antwoord.writeHead(status).end(tekst)
    })
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const plek = server.address()
  const poort = typeof plek === 'object' && plek ? plek.port : 0
  return {
    adres: `http://127.0.0.1:${poort}/berichten`,
    ontvangen,
    keuze,
    sluit: () => new Promise<void>((klaar) => server.close(() => klaar())),
  }
}
