// oidc-provider ships no types; these are the parts that the demo log-in uses.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type Inhoud = Record<string, unknown>

  export interface Adapter {
    upsert(id: string, inhoud: Inhoud, seconden?: number): Promise<void>
    find(id: string): Promise<Inhoud | undefined>
    findByUid(uid: string): Promise<Inhoud | undefined>
    findByUserCode(code: string): Promise<Inhoud | undefined>
    consume(id: string): Promise<void>
    destroy(id: string): Promise<void>
    revokeByGrantId(grantId: string): Promise<void>
  }

  export interface Grant {
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  export interface Context {
    readonly oidc: {
      readonly provider: Provider
      readonly client: { readonly clientId: string }
      readonly session: { readonly accountId: string }
    }
    readonly res: ServerResponse
    body: string
    type: string
  }

  export interface Interactie {
    readonly uid: string
    readonly params: { readonly client_id?: unknown }
  }

  export class Provider {
    constructor(issuer: string, instellingen: Record<string, unknown>)
    readonly Grant: new (inhoud: {
      accountId: string
      clientId: string
    }) => Grant
    proxy: boolean
    callback(): (vraag: IncomingMessage, antwoord: ServerResponse) => void
    interactionDetails(vraag: IncomingMessage, antwoord: ServerResponse): Promise<Interactie>
    interactionResult(vraag: IncomingMessage, antwoord: ServerResponse, uitkomst: Inhoud): Promise<string>
    on(gebeurtenis: 'server_error', luisteraar: (ctx: Context, fout: Error) => void): this
  }
  export default Provider
}
