// The parts of a declaration (323) and its answer (325). A declaration of 25 MB has tens of thousands of prestaties: a
// rule goes through them once, and a path or a text is made only for what is wrong.
import type { Wmo323, Wmo325 } from '../model/berichten.ts'
import type { Deel } from './delen.ts'
import type { Overtreding, Regel } from './regel.ts'

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

/** Says what is wrong with a prestatie, or null; `plaats` tells people where it stands. */
type Prestatieoordeel = (prestatie: Prestatie, plaats: () => string) => string | null

/** Judges each prestatie, client by client; `kind` is the element below it that the finding is about. */
export function beoordeelPrestaties(bericht: Wmo323 | Wmo325, kind: string, oordeel: Prestatieoordeel): Overtreding[] {
  const gevonden: Overtreding[] = []
  const { clienten, pad } = lijstVan(bericht)
  let [client, nummer] = [0, 0]
  const plaats = (): string => `prestatie ${nummer} van client ${client}`
  for (const { Prestaties } of clienten) {
    client += 1
    nummer = 0
    for (const prestatie of Prestaties) {
      nummer += 1
      const tekst = oordeel(prestatie, plaats)
      if (tekst !== null) gevonden.push({ pad: `${pad}[${client}]/Prestaties/Prestatie[${nummer}]${kind}`, tekst })
    }
  }
  return gevonden
}

/** The same check of each prestatie in a 323 and a 325. */
export const inBeide = (kind: string, oordeel: Prestatieoordeel): Regel['controles'] => ({
  WMO323: (bericht) => beoordeelPrestaties(bericht, kind, oordeel),
  WMO325: (bericht) => beoordeelPrestaties(bericht, kind, oordeel),
})

type MetDebetCredit = Prestatie['IngediendBedrag']['DebetCredit']

/** An amount in cents as a number with a sign: what is credited counts below zero. */
export const metTeken = (bedrag: number, debetCredit: MetDebetCredit): number =>
  debetCredit === 'C' ? -bedrag : bedrag

/** The sum in cents of all prestaties, credit taken off. */
export function somVan(bericht: Wmo323 | Wmo325): number {
  let som = 0
  for (const { Prestaties } of lijstVan(bericht).clienten)
    for (const { IngediendBedrag } of Prestaties) som += metTeken(IngediendBedrag.Bedrag, IngediendBedrag.DebetCredit)
  return som
}
