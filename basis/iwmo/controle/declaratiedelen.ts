// The parts of a declaration (323) and its answer (325). A declaration of 25 MB has tens of thousands of prestaties: all
// rules go through them together, once, and a path or a text is made only for what is wrong.
import type { Wmo323, Wmo325 } from '../model/berichten.ts'
import type { Deel } from './delen.ts'
import type { Binnenregel, Overtreding } from './regel.ts'

/** The content under the root of a 323 and a 325. */
export const DECLARATIE = '/Bericht/Declaratie'
export const ANTWOORD = '/Bericht/DeclaratieAntwoord'
/** The path of a client of a 323, without its place. */
export const CLIENTPAD = `${DECLARATIE}/Clienten/Client`

type Client323 = Wmo323['Declaratie']['Clienten'][number]
export type Prestatie = Client323['Prestaties'][number]
/** A client of a 323 or a 325; in a 325 it has return codes too. */
export type Declaratieclient = { readonly Bsn: string; readonly Prestaties: readonly Prestatie[] }

type Clientlijst = { readonly clienten: readonly Declaratieclient[]; readonly pad: string }
/** The clients, and the path of a client without its place. */
export const lijstVan = (bericht: Wmo323 | Wmo325): Clientlijst =>
  'Declaratie' in bericht
    ? { clienten: bericht.Declaratie.Clienten, pad: CLIENTPAD }
    : { clienten: bericht.DeclaratieAntwoord?.Clienten ?? [], pad: `${ANTWOORD}/Clienten/Client` }

/** The clients with their paths. */
export function declaratieclienten(bericht: Wmo323 | Wmo325): Deel<Declaratieclient>[] {
  const { clienten, pad } = lijstVan(bericht)
  return clienten.map((inhoud, i) => ({ inhoud, pad: `${pad}[${i + 1}]` }))
}

/** Where a prestatie stands, from 1. */
export type Plaats = { readonly client: number; readonly nummer: number }

export const noemPlaats = ({ client, nummer }: Plaats): string => `prestatie ${nummer} van client ${client}`

/** What a rule looks for in each client, in the order of the message. */
export type Clientcontrole = {
  /** What is wrong with a client; `pad` gives its path. */
  readonly perClient: (client: Declaratieclient, pad: () => string) => readonly Overtreding[]
}

/** What a rule looks for in each prestatie, in the order of the message. */
export type Prestatiecontrole = {
  /** The element below the prestatie that a finding is about. */
  readonly kind: string
  /** Says what is wrong with a prestatie, or null. `plaats` says something else at the next prestatie. */
  readonly oordeel: (prestatie: Prestatie, plaats: Plaats) => string | null
  /** What is to be said when all of them are seen. */
  readonly slot?: (padVan: (plaats: Plaats) => string) => readonly Overtreding[]
}

/** What is looked for on the round along the clients; it may hold on to values, but not to clients. */
export type Rondecontrole = Clientcontrole | Prestatiecontrole

/** The same check of each prestatie in a 323 and a 325. */
export const inBeide = (
  kind: Prestatiecontrole['kind'],
  oordeel: Prestatiecontrole['oordeel'],
): Binnenregel['controles'] => {
  const controle = [{ kind, oordeel }]
  return { WMO323: () => controle, WMO325: () => controle }
}

type MetDebetCredit = Prestatie['IngediendBedrag']['DebetCredit']

/** An amount in cents as a number with a sign: what is credited counts below zero. */
export const metTeken = (bedrag: number, debetCredit: MetDebetCredit): number =>
  debetCredit === 'C' ? -bedrag : bedrag

/** Adds up the prestaties in cents, credit taken off, and lets `oordeel` judge the sum. */
export function somcontrole(oordeel: (som: number) => readonly Overtreding[]): Prestatiecontrole {
  let som = 0
  return {
    kind: '',
    oordeel: ({ IngediendBedrag }) => {
      som += metTeken(IngediendBedrag.Bedrag, IngediendBedrag.DebetCredit)
      return null
    },
    slot: () => oordeel(som),
  }
}
