import { IncomingMessage } from 'node:http'

/**
 * The same request with its body still to be read. The server reads the body first, to check its token; the page bundle reads it
 * again from this copy.
 */
export function ongelezenKopie(vraag: IncomingMessage, lijf: Uint8Array): IncomingMessage {
  const kopie = new IncomingMessage(vraag.socket)
  kopie.httpVersion = vraag.httpVersion
  kopie.httpVersionMajor = vraag.httpVersionMajor
  kopie.httpVersionMinor = vraag.httpVersionMinor
  if (vraag.method !== undefined) kopie.method = vraag.method
  if (vraag.url !== undefined) kopie.url = vraag.url
  kopie.headers = vraag.headers
  kopie.rawHeaders = vraag.rawHeaders
  kopie.complete = true
  kopie.push(lijf)
  kopie.push(null)
  return kopie
}
