import { type AddressInfo, createServer } from 'node:net'
import { SMTPServer } from 'smtp-server'

type Brief = {
  readonly van: string
  readonly aan: readonly string[]
  readonly inlog: string
  /** Headers and body, with the line breaks of the encoding taken out. */
  readonly inhoud: string
}

export type Postkantoor = {
  /** With the log-in in it, as `SMTP_URL` has it. */
  readonly url: string
  readonly gekregen: Brief[]
  readonly sluit: () => Promise<void>
}

/** A mail server on a free port of this machine, that keeps what it gets and refuses some addresses, each with its code. */
export async function startPostkantoor(weigert: Readonly<Record<string, number>>): Promise<Postkantoor> {
  const gekregen: Brief[] = []
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _sessie, klaar) =>
      password === 'geheim' ? klaar(null, { user: username ?? '' }) : klaar(new Error('onbekend')),
    onRcptTo: ({ address }, _sessie, klaar) => {
      const responseCode = weigert[address]
      klaar(responseCode ? Object.assign(new Error(`<${address}> nemen wij niet aan`), { responseCode }) : null)
    },
    async onData(stroom, { envelope, user }, klaar) {
      const stukken: Buffer[] = []
      for await (const stuk of stroom) stukken.push(Buffer.from(stuk))
      gekregen.push({
        van: envelope.mailFrom ? envelope.mailFrom.address : '',
        aan: envelope.rcptTo.map(({ address }) => address),
        inlog: String(user),
        inhoud: Buffer.concat(stukken).toString().replace(/=\r\n/g, '').replaceAll('=3D', '='),
      })
      klaar()
    },
  })
  const poort = await vrijePoort()
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar))
  return {
    url: `smtp://meedoen:geheim@127.0.0.1:${poort}`,
    gekregen,
    sluit: () => new Promise((klaar) => server.close(klaar)),
  }
}

async function vrijePoort(): Promise<number> {
  const proef = createServer()
  await new Promise<void>((klaar) => proef.listen(0, '127.0.0.1', klaar))
  const adres: AddressInfo | string | null = proef.address()
  await new Promise((klaar) => proef.close(klaar))
  return typeof adres === 'object' && adres ? adres.port : 0
}
