// The parts of a declaration (323) and its answer (325). A declaration of 25 MB has tens of thousands of prestaties: all
// rules go through them together, once, and a path or a text is made only for what is wrong.
import type { Wmo323, Wmo325 } from '../model/berichten.ts'
import type { Deel } from './delen.ts'
import type { Binnenregel, Overtreding } from './regel.ts'

/** The content under the root of a 323 and a 325. */
export const DECLARATIE = '/Bericht/Declaratie'
export const ANTWOORD = '/Bericht/DeclaratieAntwoord'

type Client323 = Wmo323['Declaratie']['Clienten'][number]
export type Prestatie = Client323['Prestaties'][number]
/** A client of a 323 or a 325; in a 325 it has return codes too. */
type Declaratieclient = { readonly Bsn: string; readonly Prestaties: readonly Prestatie[] }

type Clientlijst = { readonly clienten: readonly Declaratieclient[]; readonly pad: string }
const lijstVan = (bericht: Wmo323 | Wmo325): Clientlijst =>
  'Declaratie' in bericht
    ? { clienten: bericht.Declaratie.Clienten, pad: `${DECLARATIE}/Clienten/Client` }
    : { clienten: bericht.DeclaratieAntwoord?.Clienten ?? [], pad: `${ANTWOORD}/Clienten/Client` }

/** The clients with their paths. */
export function declaratieclienten(bericht: Wmo323 | Wmo325): Deel<Declaratieclient>[] {
  const { clienten, pad } = lijstVan(bericht)
  return clienten.map((inhoud, i) => ({ inhoud, pad: `${pad}[${i + 1}]` }))
}

/** Judges the Bsn of each client. */
export function beoordeelBsns(bericht: Wmo323 | Wmo325, oordeel: (bsn: string) => string | null): Overtreding[] {
  const gevonden: Overtreding[] = []
  const { clienten, pad } = lijstVan(bericht)
  let client = 0
  for (const { Bsn } of clienten) {
    client += 1
    const tekst = oordeel(Bsn)
    if (tekst !== null) gevonden.push({ pad: `${pad}[${client}]/Bsn`, tekst })
  }
  return gevonden
}

/** What a rule looks for in each prestatie, in the order of the message. */
export type Prestatiecontrole = {
  /** The element below the prestatie that a finding is about. */
  readonly kind: string
  /** Says what is wrong with a prestatie, or null; `plaats` tells people where it stands. */
  readonly oordeel: (prestatie: Prestatie, plaats: () => string) => string | null
  /** What is to be said when all of them are seen. */
  readonly slot?: () => readonly Overtreding[]
}

/** Goes through the prestaties once; gives for each control what it found. */
export function loopPrestaties(bericht: Wmo323 | Wmo325, controles: readonly Prestatiecontrole[]): Overtreding[][] {
  const gevonden = controles.map((): Overtreding[] => [])
  const { clienten, pad } = lijstVan(bericht)
  let [client, nummer] = [0, 0]
  const plaats = (): string => `prestatie ${nummer} van client ${client}`
  for (const { Prestaties } of clienten) {
    client += 1
    nummer = 0
    for (const prestatie of Prestaties) {
      nummer += 1
      for (let i = 0; i < controles.length; i += 1) {
        const tekst = controles[i]?.oordeel(prestatie, plaats) ?? null
        if (tekst !== null)
          gevonden[i]?.push({
            pad: `${pad}[${client}]/Prestaties/Prestatie[${nummer}]${controles[i]?.kind ?? ''}`,
            tekst,
          })
      }
    }
  }
  return gevonden.map((lijst, i) => [...lijst, ...(controles[i]?.slot?.() ?? [])])
}

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
