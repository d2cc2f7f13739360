import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Afgewezen } from '../server/fouten.ts'
import type { Huisraad } from '../server/huisraad.ts'
import type { Tekst } from '../server/taal.ts'
import { haalGemeente, oorsprongVan } from '../server/vraag.ts'

const ONBEKEND: Tekst = {
  nl: 'Dit document bestaat niet, of u mag het niet zien.',
  en: 'This document does not exist, or you may not see it.',
}

const Pad = z.object({ id: z.uuid() })

/** File name for the header: plain ASCII for old readers, the real name encoded (RFC 6266, RFC 8187). */
export function bijlagekop(naam: string): string {
  const kaal = naam
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
  const echt = encodeURIComponent(naam.toWellFormed()).replace(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${kaal || 'document'}"; filename*=UTF-8''${echt}`
}

/** Downloads. Always as an attachment that no browser runs: what people upload never becomes a page of ours. */
export function documentRoutes(app: FastifyInstance, huisraad: Huisraad): void {
  app.get('/document/:id', async (vraag, antwoord) => {
    const pad = Pad.safeParse(vraag.params)
    const { wie } = await huisraad.bezoekerVan(vraag)
    if (!wie) {
      const terug = encodeURIComponent(new URL(vraag.url, oorsprongVan(vraag)).pathname)
      return antwoord.redirect(`/inloggen?terugNaar=${terug}`, 303)
    }
    if (!pad.success) throw nietGevonden(ONBEKEND)
    const { code } = haalGemeente(vraag)
    const vondst = await huisraad.aansluiting.haalDocument({
      ...huisraad.omstandigheid(),
      gemeente: code,
      wie,
      id: pad.data.id,
    })
    if (!vondst.ok) throw nietGevonden(vondst.tekst)
    const document = vondst.waarde
    antwoord.headers({
      'content-disposition': bijlagekop(document.naam),
      'content-security-policy': "sandbox; default-src 'none'",
    })
    return antwoord.type(document.type).send(Buffer.from(document.bytes))
  })
}

/** Not allowed looks the same as not there: the answer does not tell what exists. */
const nietGevonden = (tekst: Tekst | string): Afgewezen =>
  new Afgewezen(
    404,
    'document-niet-gevonden',
    { nl: 'Dit document is er niet', en: 'This document is not here' },
    tekst,
  )
