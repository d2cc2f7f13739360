import type { BerichtVan, Wmo301 } from '@meedoen/iwmo'
import { type Datum, eersteVanMaand, laatsteVanMaand, plusDagen } from '@meedoen/kern'

type Start = BerichtVan<'WMO305'>['Client']
/** A client as the software of a provider keeps them: as the municipality wrote it. */
export type Clientkaart = Pick<Start, 'Bsn' | 'Geboortedatum' | 'Geslacht' | 'Naam'>

/** One assignment in the books of a provider, as the last WMO301 told it, with what the provider did on it. */
export type Opdracht = {
  readonly nummer: number
  readonly client: Clientkaart
  readonly product: NonNullable<Toegewezen['Product']>
  readonly omvang: NonNullable<Toegewezen['Omvang']>
  readonly begin: Datum
  eind: Datum | null
  afgewezen: boolean
  ingetrokken: boolean
  /** First day of help, as it really was; null when none was given. */
  gestart: Datum | null
  /** Last day of help when the provider itself stopped for good. */
  gestopt: Datum | null
  /** Days without help in between, both inclusive. */
  readonly pauzes: { readonly van: Datum; readonly tot: Datum }[]
  /** What it reported: the first day, or nothing. */
  gemeldGestart: Datum | null
  gemeldGestopt: Datum | null
  wachtOpVerzoek: boolean
}

export type Toegewezen = Wmo301['Client']['ToegewezenProducten'][number]

export function nieuweOpdracht(client: Clientkaart, toegewezen: Toegewezen): Opdracht {
  const { ToewijzingNummer, Product, Omvang, Ingangsdatum, Einddatum } = toegewezen
  if (!Product || !Omvang) throw new Error('de simulatie kent alleen toewijzingen met product en omvang')
  return {
    ...{ nummer: ToewijzingNummer, client, product: Product, omvang: Omvang, begin: Ingangsdatum },
    ...{ eind: Einddatum ?? null, afgewezen: false, ingetrokken: false, gestart: null, gestopt: null, pauzes: [] },
    ...{ gemeldGestart: null, gemeldGestopt: null, wachtOpVerzoek: false },
  }
}

export const geldig = ({ afgewezen, ingetrokken }: Opdracht): boolean => !afgewezen && !ingetrokken

/** The last day on which help can be given; `vertrek`: the client died or left on that day. */
export function laatsteDag({ eind, gestopt }: Opdracht, vertrek: Datum | null): Datum | null {
  const dagen = [eind, gestopt, vertrek].filter((dag) => dag !== null).toSorted()
  return dagen[0] ?? null
}

/** Days of help in a month, without pauses. */
export function dagenHulp(opdracht: Opdracht, maand: Datum, vertrek: Datum | null): number {
  if (opdracht.gestart === null || !geldig(opdracht)) return 0
  const laatste = laatsteDag(opdracht, vertrek)
  let dagen = 0
  for (let dag = eersteVanMaand(maand); dag <= laatsteVanMaand(maand); dag = plusDagen(dag, 1)) {
    if (dag < opdracht.gestart || (laatste !== null && dag > laatste)) continue
    if (!opdracht.pauzes.some(({ van, tot }) => van <= dag && dag <= tot)) dagen += 1
  }
  return dagen
}
