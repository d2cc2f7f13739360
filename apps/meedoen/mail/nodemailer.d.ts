// nodemailer ships no types; these are the parts that sending a mail uses.
declare module 'nodemailer' {
  type Adres = { readonly name: string; readonly address: string }

  export interface Vervoerder {
    sendMail(bericht: {
      readonly from: Adres
      readonly to: Adres
      readonly subject: string
      readonly text: string
      readonly html: string
      readonly headers: Readonly<Record<string, string>>
    }): Promise<unknown>
    close(): void
  }

  export function createTransport(instellingen: {
    readonly url: string
    readonly requireTLS: boolean
    readonly ignoreTLS: boolean
    readonly disableFileAccess: true
    readonly disableUrlAccess: true
    readonly connectionTimeout: number
    readonly greetingTimeout: number
    readonly socketTimeout: number
  }): Vervoerder
}
