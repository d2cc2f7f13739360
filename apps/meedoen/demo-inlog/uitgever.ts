import { generateKeyPairSync, randomBytes } from 'node:crypto'
import Provider, { type Context } from 'oidc-provider'
import { PUBLIEKEN, type Publiek, type Uitgever } from '../aanmelden/aanmelding.ts'
import type { DemoPersona } from '../demo/persona.ts'
import { schrijfBlad } from '../server/blad.ts'
import { Html, html } from '../server/html.ts'
import { csp, nieuweNonce } from '../server/koppen.ts'
import { maakGeheugen } from './geheugen.ts'

/** Where the demo log-in lives below each municipality's own address. */
export const DEMO_PAD = '/demo-idp'
/** The level of assurance that the demo claims: DigiD substantieel. */
export const DEMO_ACR = 'http://eidas.europa.eu/LoA/substantial'

const CLIENT = 'meedoen-'
const NAMEN: Readonly<Record<Publiek, string>> = {
  inwoner: 'inwoners',
  medewerker: 'medewerkers',
  aanbieder: 'aanbieders',
}

/** How a municipality of the demo logs people in: by the issuer below its own address. */
export const demoUitgever = (oorsprong: string, publiek: Publiek): Uitgever => ({
  issuer: `${oorsprong}${DEMO_PAD}`,
  clientId: `${CLIENT}${publiek}`,
  scope: 'openid meedoen',
  claims: {},
  betrouwbaarheid: [DEMO_ACR],
  prompt: 'login',
})

/** Which kind of people a client of the demo issuer is for. */
export const publiekVan = (clientId: unknown): Publiek | undefined =>
  PUBLIEKEN.find((publiek) => clientId === `${CLIENT}${publiek}`)

/** Pages of the issuer pass by our own server's headers, so they bring their own. */
function schrijf(ctx: Context, titel: string, inhoud: Html, nonce: string): void {
  ctx.res.setHeader('content-security-policy', csp({ nonce, https: false }))
  ctx.type = 'html'
  ctx.body = schrijfBlad({ taal: 'nl', titel, gemeente: undefined, nonce, inhoud })
}

function logoutSource(ctx: Context, formulier: string): void {
  const nonce = nieuweNonce()
  const inhoud = html`<p>U logt ook uit bij de demo-inlog.</p>
${new Html(formulier)}
<p><button class="knop" type="submit" form="op.logoutForm" name="logout" value="yes">Ja, uitloggen</button></p>
<script nonce="${nonce}">document.querySelector('button').click()</script>`
  schrijf(ctx, 'Uitloggen', inhoud, nonce)
}

function renderError(ctx: Context, fout: { readonly error: string }): void {
  const inhoud = html`<p>De demo-inlog kon dit verzoek niet afmaken (${fout.error}). Begin opnieuw met inloggen.</p>
<p><a class="knop" href="/inloggen">Opnieuw inloggen</a></p>`
  schrijf(ctx, 'Inloggen lukte niet', inhoud, nieuweNonce())
}

const clients = (oorsprong: string) =>
  PUBLIEKEN.map((publiek) => ({
    client_id: `${CLIENT}${publiek}`,
    client_name: `Meedoen voor ${NAMEN[publiek]}`,
    token_endpoint_auth_method: 'none',
    application_type: 'web',
    id_token_signed_response_alg: 'ES256',
    redirect_uris: [`${oorsprong}/inloggen/terug`],
    post_logout_redirect_uris: [`${oorsprong}/uitgelogd`],
  }))

/** Our own client needs nobody's consent: the grant follows from the log-in. */
async function loadExistingGrant(ctx: Context) {
  const { provider, client, session } = ctx.oidc
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
  grant.addOIDCScope('openid meedoen')
  await grant.save()
  return grant
}

/** An OpenID provider for one address of the demo; `vindPersona` gives the people of that municipality. */
export function maakDemoUitgever(oorsprong: string, vindPersona: (sub: string) => DemoPersona | undefined): Provider {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return new Provider(`${oorsprong}${DEMO_PAD}`, {
    adapter: maakGeheugen(),
    clients: clients(oorsprong),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    scopes: ['openid', 'meedoen'],
    claims: { openid: ['sub'], meedoen: ['name', 'bsn', 'agb'], acr: null },
    acrValues: [DEMO_ACR],
    conformIdTokenClaims: false,
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    pkce: { required: () => true },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Grant: 28_800, Interaction: 3600, Session: 28_800 },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource },
      userinfo: { enabled: false },
    },
    interactions: { url: (_ctx: unknown, interactie: { uid: string }) => `${DEMO_PAD}/wie/${interactie.uid}` },
    loadExistingGrant,
    renderError,
    findAccount: async (_ctx: unknown, sub: string) => {
      const persona = vindPersona(sub)
      if (!persona) return undefined
      const { naam: name, bsn, agb } = persona
      return { accountId: sub, claims: async () => ({ sub, name, bsn, agb }) }
    },
  })
}
