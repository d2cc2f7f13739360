import { gelukt, geweigerd } from '@meedoen/kern'
import { zoekWie } from '@meedoen/toegang'
import type { Ontvangst, Serveraansluiting, ToonPagina } from '../aansluiting.ts'
import { berichtenpoort } from '../kamers/berichten.ts'
import { neemUitnodigingAan } from '../kamers/uitnodiging.ts'
import { PERSONAS } from './mensen.ts'

export const DOCUMENT = '00000000-0000-4000-8000-000000000001'

/** What the page says that it was given. */
export type Gezien = {
  readonly methode: string
  readonly pad: string
  /** The posted body, one character per byte. */
  readonly lijf: string
  readonly gemeente: string
  readonly wie: { readonly soort: string; readonly naam: string } | null
  readonly nonce: string
  readonly csrf: string
  readonly verlopen: boolean
  readonly verlooptOp: string | null
}

/** A page that tells what it was given; the real pages are proven by the scenarios. */
export const toonPagina: ToonPagina = async (
  verzoek,
  antwoord,
  { gemeente, wie, nonce, csrf, verlopen, verlooptOp },
) => {
  const stukken: Buffer[] = []
  for await (const stuk of verzoek) stukken.push(Buffer.from(stuk))
  const lijf = Buffer.concat(stukken).toString('latin1')
  const gezien = {
    methode: verzoek.method,
    pad: verzoek.url,
    lijf,
    gemeente: gemeente.code,
    wie: wie ? { soort: wie.soort, naam: wie.naam } : null,
    nonce,
    csrf,
    verlopen,
    verlooptOp: verlooptOp ?? null,
  }
  antwoord.writeHead(200, { 'content-type': 'application/json' })
  antwoord.end(JSON.stringify(gezien))
}

/** The rooms as the server's own tests need them; `ontvangen` collects what suppliers sent. */
export const proefaansluiting = (ontvangen: Ontvangst[]): Serveraansluiting => ({
  zoekWie,
  neemUitnodigingAan,
  bereikbaar: async () => ({ telefoon: '14 0500', uren: { nl: 'op werkdagen', en: 'on weekdays' } }),
  startpagina: (wie) => (wie.soort === 'medewerker' ? '/werkplek' : wie.soort === 'aanbieder' ? '/aanbieder' : '/mijn'),
  haalDocument: async ({ id, wie }) =>
    id === DOCUMENT && wie.soort === 'medewerker'
      ? gelukt({ naam: 'brief "één".html', type: 'text/html', bytes: Buffer.from('<script>alert(1)</script>') })
      : geweigerd('document-onbekend', 'Dit document bestaat niet, of u mag het niet zien.'),
  ontvangMelding: async (ontvangst) => {
    const eerder = ontvangen.find((o) => o.idempotentiesleutel === ontvangst.idempotentiesleutel)
    if (eerder && eerder.melding.verhaal !== ontvangst.melding.verhaal) {
      return geweigerd('sleutel-hergebruikt', 'Deze sleutel hoort bij een andere melding.')
    }
    ontvangen.push(ontvangst)
    return gelukt({ kenmerk: '2026-0001', ontvangenOp: ontvangst.nu, nieuw: !eerder })
  },
  berichten: berichtenpoort,
  personas: (gemeente) => PERSONAS[gemeente] ?? [],
})
