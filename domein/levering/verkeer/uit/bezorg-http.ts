import { randomUUID } from 'node:crypto'
import { leesFoutbericht } from '@meedoen/iwmo'
import type { Gemeentecode } from '@meedoen/kern'
import { z } from 'zod'
import { ondertekenToken } from '../../verbinding/eigen-sleutel.ts'
import { isVeiligAdres } from '../../verbinding/verbinding.ts'
import { sha256 } from '../bericht.ts'
import type { Berichtomgeving } from '../omgeving.ts'
import { type Afgifte, mislukt, type Zending } from './afgifte.ts'

const GEDULD_MS = 30_000
/** More than any receipt. */
const GROOTSTE_ANTWOORD = 64 * 1024
/** Asked to come back later. */
const LATER = new Set([408, 425, 429])
/** The hub has this reference already: an earlier attempt did arrive. */
const AL_ONTVANGEN = 'IB016'

const ontvangstbewijs = z.object({ identificatie: z.string(), sha256: z.string() })

/**
 * Posts a message to the address of its provider, signed by us, with its identification as key: sent twice it counts once.
 * It went only when the receiver gives a receipt for these very bytes.
 */
export async function bezorgPerHttp(
  omgeving: Berichtomgeving,
  gemeente: Gemeentecode,
  zending: Zending,
  adres: string,
): Promise<Afgifte> {
  if (!isVeiligAdres(adres)) return mislukt('adres-onjuist', null, true)
  const som = sha256(zending.inhoud)
  const token = await ondertekenToken({
    gemeente,
    generatie: zending.generatie,
    zaad: omgeving.sleutelzaad,
    voor: `aanbieder:${zending.ontvanger}`,
    nu: omgeving.klok(),
    nummer: randomUUID(),
    sha256: som,
  })
  const antwoord = await stuur(adres, zending, token)
  return antwoord ? beoordeelAntwoord(antwoord, zending.identificatie, som) : mislukt('geen-antwoord')
}

type Antwoord = { readonly status: number; readonly tekst: string }

async function stuur(
  adres: string,
  { soort, identificatie, inhoud }: Zending,
  token: string,
): Promise<Antwoord | null> {
  try {
    const antwoord = await fetch(adres, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/xml',
        'idempotency-key': `${soort}-${identificatie}`,
      },
      body: new Uint8Array(inhoud),
      redirect: 'error',
      signal: AbortSignal.timeout(GEDULD_MS),
    })
    return { status: antwoord.status, tekst: await leesBegin(antwoord) }
  } catch {
    return null // not reached, cut off, or too slow
  }
}

async function leesBegin({ body }: Response): Promise<string> {
  const stukken: Uint8Array[] = []
  let lengte = 0
  for await (const stuk of body ?? []) {
    stukken.push(stuk)
    lengte += stuk.length
    if (lengte > GROOTSTE_ANTWOORD) break
  }
  return Buffer.concat(stukken).toString('utf8')
}

function beoordeelAntwoord({ status, tekst }: Antwoord, identificatie: string, som: string): Afgifte {
  const fout = leesFoutbericht(Buffer.from(tekst))
  if (fout) return fout.code === AL_ONTVANGEN ? { gelukt: true } : mislukt('knooppunt-weigert', fout.code, true)
  if (status >= 500 || LATER.has(status)) return mislukt('storing-ontvanger', String(status))
  if (status < 200 || status > 299) return mislukt('geweigerd-door-ontvanger', String(status), true)
  const gelezen = ontvangstbewijs.safeParse(alsJson(tekst))
  const klopt = gelezen.success && gelezen.data.identificatie === identificatie && gelezen.data.sha256 === som
  return klopt ? { gelukt: true } : mislukt('geen-ontvangstbewijs', String(status))
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}
