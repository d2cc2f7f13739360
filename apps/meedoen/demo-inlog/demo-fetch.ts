import type { FastifyInstance } from 'fastify'
import type { CustomFetch } from 'openid-client'
import { DEMO_PAD } from './uitgever.ts'

/**
 * How the server talks to its own demo issuer: inside the process. Node resolves no names below `localhost`, and nothing has to leave
 * the machine; other issuers are reached over the network as usual.
 */
export function maakDemoFetch(app: FastifyInstance): CustomFetch {
  return async (adres, { method, headers, body, signal }) => {
    const url = new URL(adres)
    const intern =
      (url.hostname === 'localhost' || url.hostname.endsWith('.localhost')) && url.pathname.startsWith(`${DEMO_PAD}/`)
    if (!intern) {
      if (url.protocol !== 'https:') throw new Error('een inlogdienst buiten de demo moet https gebruiken')
      const lijf = body instanceof Uint8Array ? new Uint8Array(body) : body
      return fetch(adres, {
        method,
        headers,
        redirect: 'manual',
        ...(signal ? { signal } : {}),
        ...(lijf ? { body: lijf } : {}),
      })
    }
    const antwoord = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host },
      ...(body ? { payload: String(body) } : {}),
    })
    const koppen = Object.entries(antwoord.headers).flatMap(([naam, waarde]): [string, string][] =>
      waarde === undefined ? [] : [[naam, String(waarde)]],
    )
    return new Response(new Uint8Array(antwoord.rawPayload), { status: antwoord.statusCode, headers: koppen })
  }
}
