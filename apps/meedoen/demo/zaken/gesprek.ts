import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import {
  beoordeelBehoefte,
  berekenHulp,
  legBevindingVast,
  legGesprekVast,
  legPgbUitlegVast,
  neemZaak,
  planGesprek,
  stelIdentiteitVast,
  verzendVerslag,
} from '@meedoen/zaken'
import type { Toneel } from './toneel.ts'

export type Gesprek = {
  readonly leefgebied: string
  readonly inwoner: string
  readonly gezien: string
  readonly afspraak: string
  readonly behoefte: string
  readonly mantelzorg: string
  readonly voorziening: string
  /** Answers about the household, when its hours are computed. */
  readonly huishouden?: Readonly<Record<string, string>>
}

const nee = { antwoord: 'nee', tekst: '' }

/** Takes a case and plans the talk. */
export async function pakOp(
  { doe }: Toneel,
  zaak: string,
  wie: Stap['wie'],
  dag: Datum,
  gesprekOp: Datum,
): Promise<void> {
  await doe(wie, dag, (stap) => neemZaak(stap, zaak))
  await doe(wie, dag, (stap) => planGesprek(stap, zaak, { datum: gesprekOp, tijd: '10:00', plaats: 'thuis' }))
}

/** The talk at the kitchen table and its report. */
export async function voerGesprek(
  { doe }: Toneel,
  zaak: string,
  wie: Stap['wie'],
  { gesprekOp, verslagOp }: { gesprekOp: Datum; verslagOp: Datum },
  g: Gesprek,
): Promise<void> {
  await doe(wie, gesprekOp, (stap) => legGesprekVast(stap, zaak, { op: gesprekOp }))
  await doe(wie, gesprekOp, (stap) => stelIdentiteitVast(stap, zaak, { bewijs: 'identiteitskaart' }))
  await doe(wie, gesprekOp, (stap) => legPgbUitlegVast(stap, zaak))
  const { leefgebied, inwoner, gezien, afspraak, behoefte: omschrijving, voorziening } = g
  await doe(wie, gesprekOp, (stap) => legBevindingVast(stap, zaak, { leefgebied, inwoner, gezien, afspraak }))
  const treden = {
    'eigen-kracht': { antwoord: 'deels', tekst: '' },
    'gebruikelijke-hulp': nee,
    mantelzorg: g.mantelzorg ? { antwoord: 'deels', tekst: g.mantelzorg } : nee,
    'sociaal-netwerk': nee,
    'algemene-voorziening': nee,
    maatwerkvoorziening: { antwoord: 'ja', tekst: '' },
  }
  await doe(wie, gesprekOp, (stap) => beoordeelBehoefte(stap, zaak, { leefgebied, omschrijving, treden, voorziening }))
  const { huishouden } = g
  if (huishouden) await doe(wie, gesprekOp, (stap) => berekenHulp(stap, zaak, huishouden))
  await doe(wie, verslagOp, (stap) => verzendVerslag(stap, zaak))
}
