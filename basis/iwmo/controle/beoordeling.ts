import { type Bevinding, MEESTE_BEVINDINGEN } from '../bevinding.ts'
import { type Leesuitkomst, leesBericht, leesPerClient, regelnummersVan } from '../lezen/lees-bericht.ts'
import type { Bericht, Berichtsoort, Wmo323 } from '../model/berichten.ts'
import { alsBericht, isVelddata } from '../waarden/als-bericht.ts'
import { controleerBinnen, Keuring } from './binnen.ts'
import { CLIENTPAD } from './declaratiedelen.ts'

/** What is to be said of one file; also what the command line prints. */
export type Controleverslag = {
  readonly bestand?: string
  readonly bericht: Berichtsoort | null
  readonly geldig: boolean
  readonly bevindingen: readonly Bevinding[]
}

/** A message read and checked. `ok` says that it could be read; it is right when there are no findings. */
export type Beoordeling =
  | ({ readonly ok: true; readonly bevindingen: readonly Bevinding[] } & Bericht)
  | { readonly ok: false; readonly soort: Berichtsoort | null; readonly bevindingen: readonly Bevinding[] }

type GoedGelezen = Extract<Leesuitkomst, { ok: true }>
type Inhoudscontrole = (gelezen: Bericht) => readonly Bevinding[]

/** Reads a message and lets `inhoud` check what is in it; findings in the order of the file. */
export function beoordeelMet(bytes: Uint8Array, inhoud: Inhoudscontrole): Beoordeling {
  const gelezen = leesBericht(bytes)
  return gelezen.ok ? beoordeelInhoud(bytes, gelezen, inhoud) : gelezen
}

function beoordeelInhoud(bytes: Uint8Array, gelezen: GoedGelezen, inhoud: Inhoudscontrole): Beoordeling {
  const gevonden = begrens(inhoud(gelezen))
  return { ...gelezen, bevindingen: gevonden.length === 0 ? [] : metRegelnummers(bytes, gevonden) }
}

export function alsVerslag({ soort, bevindingen }: Beoordeling, bestand: string | undefined): Controleverslag {
  const verslag = { bericht: soort, geldig: bevindingen.length === 0, bevindingen }
  return bestand === undefined ? verslag : { bestand, ...verslag }
}

/**
 * Checks one file on its own: level 1 and 2. Gives what `controleer` gives, but loads half as much, and checks the
 * clients of a declaration while it reads, so that it holds one of them at a time.
 */
export function controleerAlleen(bytes: Uint8Array, bestand?: string): Controleverslag {
  const lopend = new LopendeKeuring()
  const gelezen = leesPerClient(bytes, lopend)
  if (!gelezen.ok) return alsVerslag(gelezen, bestand)
  if (gelezen.soort !== 'WMO323') return alsVerslag(beoordeelInhoud(bytes, gelezen, controleerBinnen), bestand)
  if (lopend.isGoed()) return alsVerslag({ ...gelezen, bevindingen: [] }, bestand)
  return alsVerslag(beoordeelMet(bytes, controleerBinnen), bestand)
}

type Client323 = Wmo323['Declaratie']['Clienten'][number]

/** The check of a declaration that is still being read. It only tells right from not right; findings need the whole. */
class LopendeKeuring {
  #keuring: Keuring | null = null
  #begonnen = false

  neem(client: Client323, kop: () => unknown): void {
    if (!this.#begonnen) this.#keuring = keuringVan(kop(), client)
    this.#begonnen = true
    this.#keuring?.neem(client)
  }

  /** Ask once, when all clients are taken. */
  isGoed(): boolean {
    return this.#keuring !== null && this.#keuring.sluit().length === 0
  }
}

/** Null when what stands before the clients is not right; then the message is not right either. */
function keuringVan(kop: unknown, client: Client323): Keuring | null {
  if (!isVelddata(kop) || !isVelddata(kop.Declaratie)) return null
  const eerste = alsBericht('WMO323', { ...kop, Declaratie: { ...kop.Declaratie, Clienten: [client] } })
  if (!eerste.ok) return null
  const bericht: Wmo323 = { ...eerste.bericht, Declaratie: { ...eerste.bericht.Declaratie, Clienten: [] } }
  return new Keuring({ soort: 'WMO323', bericht }, CLIENTPAD)
}

/**
 * Level 2 refuses the message as a whole, however much more there is. From level 3 on each class has its own answer, and
 * in a declaration each line its own money: there every finding counts.
 */
const begrens = (bevindingen: readonly Bevinding[]): readonly Bevinding[] =>
  bevindingen.some(({ niveau }) => niveau > 2) ? bevindingen : bevindingen.slice(0, MEESTE_BEVINDINGEN)

/** Reads the file once more to find the lines; a right message never needs this. */
function metRegelnummers(bytes: Uint8Array, bevindingen: readonly Bevinding[]): Bevinding[] {
  const regelVan = regelnummersVan(
    bytes,
    bevindingen.map(({ pad }) => pad),
  )
  return bevindingen
    .map((bevinding) => ({ ...bevinding, regelnummer: regelVan(bevinding.pad) }))
    .sort((a, b) => a.regelnummer - b.regelnummer)
}
