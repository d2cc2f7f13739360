import type { Verzenduitkomst } from '@meedoen/toegang'
import { createTransport } from 'nodemailer'
import { zonderPersoonsgegevens } from '../server/logboek.ts'

/** How mail leaves: the server, with its log-in in the address, and the address that the mail comes from. */
export type Mailinstelling = { readonly url: string; readonly van: string }

export type Mail = {
  /** In whose name, as the reader sees it. */
  readonly afzender: string
  readonly aan: { readonly naam: string; readonly adres: string }
  readonly onderwerp: string
  readonly tekst: string
  readonly html: string
}

export type Mailbode = (mail: Mail) => Promise<Verzenduitkomst>

const WACHT_MS = 20_000

const isLokaal = (host: string): boolean => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'

/**
 * Hands mail over to an SMTP server, always encrypted but on this machine itself. Throws when the server does not take it now:
 * the error tells the server's code and never an address or what stood in the mail, for it ends up in logs and in the queue.
 */
export function maakMailbode({ url, van }: Mailinstelling): Mailbode {
  const { protocol, hostname } = new URL(url)
  return async ({ afzender, aan, onderwerp, tekst, html }) => {
    const vervoerder = createTransport({
      url,
      requireTLS: protocol === 'smtp:' && !isLokaal(hostname),
      // A relay on this machine often has a certificate that nobody signed, and what is sent there leaves by no wire.
      ignoreTLS: protocol === 'smtp:' && isLokaal(hostname),
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: WACHT_MS,
      greetingTimeout: WACHT_MS,
      socketTimeout: WACHT_MS,
    })
    try {
      await vervoerder.sendMail({
        from: { name: afzender, address: van },
        to: { name: aan.naam, address: aan.adres },
        subject: onderwerp,
        text: tekst,
        html,
        // RFC 3834: no "out of office" in answer to this.
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return 'verstuurd'
    } catch (fout) {
      if (isVoorgoed(fout)) return 'onbestelbaar'
      throw new Error(`de mailserver nam de mail niet aan (${waarom(fout)})`)
    } finally {
      vervoerder.close()
    }
  }
}

const OVER_DEZE_MAIL = new Set<unknown>(['RCPT TO', 'DATA'])

/** Whether the server refused this reader or this mail by a 5xx. One at the log-in or the sender is ours to mend: after that the mail may leave. */
const isVoorgoed = (fout: unknown): boolean =>
  fout instanceof Error &&
  'permanent' in fout &&
  fout.permanent === true &&
  'command' in fout &&
  OVER_DEZE_MAIL.has(fout.command)

function waarom(fout: unknown): string {
  if (!(fout instanceof Error)) return 'onbekend'
  const code = 'code' in fout && typeof fout.code === 'string' ? fout.code : fout.name
  const antwoord = 'responseCode' in fout && typeof fout.responseCode === 'number' ? ` ${fout.responseCode}` : ''
  return zonderPersoonsgegevens(`${code}${antwoord}`)
}
