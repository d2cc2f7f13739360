import * as oidc from 'openid-client'
import { OnjuisteInstelling } from '../omgeving.ts'
import type { Afgewezen } from '../server/fouten.ts'
import type { Uitgever } from './aanmelding.ts'
import { afgebroken, antwoordOnjuist, onbereikbaar } from './teksten.ts'

/** What must be remembered between leaving for the issuer and coming back. */
type Inloggeheim = { readonly state: string; readonly nonce: string; readonly verifier: string }

export type OidcOpties = {
  /** OIDC_GEHEIM_<NAAM> by name. */
  readonly geheimen: ReadonlyMap<string, string>
  /** Reaches the demo issuer inside this process; undefined: only https issuers over the network. */
  readonly demoFetch?: oidc.CustomFetch
}

export type Oidc = {
  /** The address at the issuer to send the browser to (code flow with PKCE S256, state and nonce). */
  readonly begin: (uitgever: Uitgever, terugAdres: string) => Promise<{ adres: string; geheim: Inloggeheim }>
  /** Checks what came back, trades the code for a checked ID token, and gives its claims. */
  readonly rondAf: (uitgever: Uitgever, adres: URL, geheim: Inloggeheim) => Promise<unknown>
  /** Where to log out at the issuer too; undefined when it has no such address. */
  readonly uitlogAdres: (uitgever: Uitgever, terugAdres: string) => Promise<string | undefined>
}

const DUUR_MS = 3_600_000
const WACHT_S = 10

/** Refusals of the issuer and answers that do not fit the question: the visitor may begin again. */
const alsInlogfout = (fout: unknown): Afgewezen =>
  fout instanceof oidc.AuthorizationResponseError && fout.error === 'access_denied'
    ? afgebroken()
    : antwoordOnjuist(fout)

function bewijsVan(uitgever: Uitgever, geheimen: ReadonlyMap<string, string>): oidc.ClientAuth {
  if (uitgever.geheim === undefined) return oidc.None()
  const geheim = geheimen.get(uitgever.geheim)
  if (geheim === undefined) {
    throw new OnjuisteInstelling(
      `Zet OIDC_GEHEIM_${uitgever.geheim}: het geheim van client ${uitgever.clientId} bij ${uitgever.issuer}.`,
    )
  }
  return oidc.ClientSecretBasic(geheim)
}

/** Throws `OnjuisteInstelling` for the first issuer whose secret is not in the environment; for use at start. */
export function controleerGeheimen(uitgevers: readonly Uitgever[], geheimen: ReadonlyMap<string, string>): void {
  for (const uitgever of uitgevers) bewijsVan(uitgever, geheimen)
}

/** OpenID Connect for all issuers; what an issuer says of itself is kept for an hour. */
export function maakOidc({ geheimen, demoFetch }: OidcOpties): Oidc {
  const bekend = new Map<string, { op: number; configuratie: Promise<oidc.Configuration> }>()

  const ontdek = (uitgever: Uitgever): Promise<oidc.Configuration> =>
    oidc.discovery(new URL(uitgever.issuer), uitgever.clientId, undefined, bewijsVan(uitgever, geheimen), {
      timeout: WACHT_S,
      ...(demoFetch ? { execute: [oidc.allowInsecureRequests], [oidc.customFetch]: demoFetch } : {}),
    })

  const haal = async (uitgever: Uitgever): Promise<oidc.Configuration> => {
    const sleutel = `${uitgever.issuer} ${uitgever.clientId}`
    const oud = bekend.get(sleutel)
    const vers = oud && Date.now() - oud.op < DUUR_MS ? oud : { op: Date.now(), configuratie: ontdek(uitgever) }
    bekend.set(sleutel, vers)
    try {
      return await vers.configuratie
    } catch (fout) {
      bekend.delete(sleutel)
      throw fout instanceof OnjuisteInstelling ? fout : onbereikbaar(fout)
    }
  }

  return {
    async begin(uitgever, terugAdres) {
      const configuratie = await haal(uitgever)
      const geheim = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
      const adres = oidc.buildAuthorizationUrl(configuratie, {
        redirect_uri: terugAdres,
        scope: uitgever.scope,
        state: geheim.state,
        nonce: geheim.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(geheim.verifier),
        code_challenge_method: 'S256',
        ...(uitgever.betrouwbaarheid.length > 0 ? { acr_values: uitgever.betrouwbaarheid.join(' ') } : {}),
        ...(uitgever.prompt === undefined ? {} : { prompt: uitgever.prompt }),
      })
      return { adres: adres.href, geheim }
    },
    async rondAf(uitgever, adres, { state, nonce, verifier }) {
      const configuratie = await haal(uitgever)
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
      const antwoord = await oidc.authorizationCodeGrant(configuratie, adres, checks).catch((fout: unknown) => {
        throw alsInlogfout(fout)
      })
      return antwoord.claims()
    },
    async uitlogAdres(uitgever, terugAdres) {
      const configuratie = await haal(uitgever)
      if (!configuratie.serverMetadata().end_session_endpoint) return undefined
      // Without id_token_hint: it would put name and BSN in an address, and so in history and logs. The client id is sent instead.
      return oidc.buildEndSessionUrl(configuratie, { post_logout_redirect_uri: terugAdres }).href
    },
  }
}
