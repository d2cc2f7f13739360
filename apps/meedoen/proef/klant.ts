import { type IncomingMessage, request } from 'node:http'

export type Antwoord = { readonly status: number; readonly koppen: IncomingMessage['headers']; readonly tekst: string }

type Verstuur = {
  readonly velden?: Record<string, string>
  readonly lijf?: string | Uint8Array
  readonly koppen?: Record<string, string>
}

/**
 * A browser without a screen, over real HTTP: keeps cookies per host and path, sends what a browser sends, and does not follow redirects
 * by itself. Names below `localhost` all lead to 127.0.0.1, as browsers have it.
 */
export class Klant {
  readonly poort: number
  #koekjes = new Map<string, { naam: string; waarde: string; host: string; pad: string }>()
  constructor(poort: number) {
    this.poort = poort
  }

  /** A copy with the same cookies: what somebody has who stole them. */
  kloon(): Klant {
    const ander = new Klant(this.poort)
    ander.#koekjes = new Map(this.#koekjes)
    return ander
  }

  koekje(naam: string, host = 'localhost'): string | undefined {
    return [...this.#koekjes.values()].find((k) => k.naam === naam && k.host === host)?.waarde
  }

  zetKoekje(naam: string, waarde: string, host = 'localhost', pad = '/'): void {
    this.#koekjes.set(`${host} ${pad} ${naam}`, { naam, waarde, host, pad })
  }

  haal(adres: string, koppen: Record<string, string> = {}): Promise<Antwoord> {
    return this.#vraag('GET', adres, { koppen })
  }

  /** Posts a form as a browser does from a page of the same origin. */
  stuur(adres: string, { velden, lijf, koppen }: Verstuur): Promise<Antwoord> {
    const url = this.#url(adres)
    return this.#vraag('POST', adres, {
      lijf: lijf ?? new URLSearchParams(velden).toString(),
      koppen: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: url.origin,
        'sec-fetch-site': 'same-origin',
        ...koppen,
      },
    })
  }

  /** Posts with exactly these headers. */
  stuurKaal(adres: string, lijf: string, koppen: Record<string, string>): Promise<Antwoord> {
    return this.#vraag('POST', adres, { lijf, koppen })
  }

  /** Follows redirects, at most ten, and gives the last answer with its address. */
  async volg(adres: string): Promise<Antwoord & { adres: string }> {
    let hier = this.#url(adres)
    for (let sprong = 0; sprong < 10; sprong += 1) {
      const antwoord = await this.haal(hier.href)
      const { location } = antwoord.koppen
      if (!location) return { ...antwoord, adres: hier.href }
      hier = new URL(location, hier)
    }
    throw new Error('te veel doorverwijzingen')
  }

  #url = (adres: string): URL => new URL(adres, `http://localhost:${this.poort}`)

  #vraag(methode: string, adres: string, { lijf, koppen }: Verstuur): Promise<Antwoord> {
    const url = this.#url(adres)
    const mee = [...this.#koekjes.values()].filter((k) => k.host === url.hostname && url.pathname.startsWith(k.pad))
    const cookie = mee.map((k) => `${k.naam}=${k.waarde}`).join('; ')
    const headers = { host: url.host, ...(cookie ? { cookie } : {}), ...koppen }
    const waar = { host: '127.0.0.1', port: this.poort, method: methode, path: `${url.pathname}${url.search}`, headers }
    return new Promise((klaar, mislukt) => {
      const vraag = request({ ...waar, agent: false }, (antwoord) => {
        const stukken: Buffer[] = []
        antwoord.on('data', (stuk: Buffer) => stukken.push(stuk))
        antwoord.on('error', mislukt)
        antwoord.on('end', () => {
          for (const regel of antwoord.headers['set-cookie'] ?? []) this.#onthoud(regel, url.hostname)
          klaar({
            status: antwoord.statusCode ?? 0,
            koppen: antwoord.headers,
            tekst: Buffer.concat(stukken).toString(),
          })
        })
      })
      vraag.on('error', mislukt)
      vraag.end(lijf)
    })
  }

  #onthoud(regel: string, host: string): void {
    const [paar = '', ...eigenschappen] = regel.split(/;\s*/)
    const naam = paar.slice(0, paar.indexOf('='))
    const waarde = paar.slice(paar.indexOf('=') + 1)
    const pad = eigenschappen.find((e) => e.toLowerCase().startsWith('path='))?.slice(5) ?? '/'
    const weg = eigenschappen.some((e) => /^max-age=0$/i.test(e) || /^expires=.*1970/i.test(e))
    const sleutel = `${host} ${pad} ${naam}`
    if (weg || waarde === '') this.#koekjes.delete(sleutel)
    else this.#koekjes.set(sleutel, { naam, waarde, host, pad })
  }
}
