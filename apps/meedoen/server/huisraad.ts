import type { Opslag } from '@meedoen/opslag'
import type { Publiek, Uitgever } from '../aanmelden/aanmelding.ts'
import type { Oidc } from '../aanmelden/oidc.ts'
import type { Sessies } from '../aanmelden/sessies.ts'
import type { Omstandigheid, Serveraansluiting } from '../aansluiting.ts'
import type { Klok } from '../klok.ts'
import type { Sleutels } from '../sleutels.ts'
import type { BezoekerVan } from './bezoeker.ts'
import type { Gemeenten } from './gemeenten.ts'

/** What the routes share; made once by `bouwServer`. */
export type Huisraad = {
  readonly opslag: Opslag
  readonly sleutels: Sleutels
  readonly klok: Klok
  /** This moment, for a step. */
  readonly omstandigheid: () => Omstandigheid
  readonly demo: boolean
  /** Invitations leave by mail; else who invites gets the link. */
  readonly perMail: boolean
  readonly aansluiting: Serveraansluiting
  readonly gemeenten: Gemeenten
  readonly sessies: Sessies
  readonly bezoekerVan: BezoekerVan
  readonly oidc: Oidc
  /** Only with --demo. */
  readonly demoUitgever: ((oorsprong: string, publiek: Publiek) => Uitgever) | undefined
}
