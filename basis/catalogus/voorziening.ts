import type { Leefgebiedcode } from './leefgebieden.ts'
import type { Tekst } from './tekst.ts'

/** Kinds of maatwerkvoorziening, in the order in which screens show them. */
export const VOORZIENINGCODES = [
  'hulp-bij-het-huishouden',
  'begeleiding-individueel',
  'dagbesteding',
  'kortdurend-verblijf',
  'collectief-vervoer',
  'vervoersvoorziening',
  'rolstoel',
  'woningaanpassing',
  'overige-hulpmiddelen',
] as const
export type Voorzieningcode = (typeof VOORZIENINGCODES)[number]

/** iWmo code list WMO020, as far as these kinds use it. */
export type Productcategorie = '01' | '02' | '04' | '07' | '08' | '11' | '12' | '13' | '14'
/** iWmo code list WJ756: 01 minute, 04 hour, 14 etmaal, 16 dagdeel, 82 pieces (output), 83 euros, 84 pieces (inspanning). */
export type Eenheid = '01' | '04' | '14' | '16' | '82' | '83' | '84'
/** iWmo code list WMO757: 1 per day, 2 per week, 4 per month, 6 in total within the toewijzing. */
export type Frequentie = '1' | '2' | '4' | '6'

/** How the own contribution looks at it; the same words as `Bijdragesoort` in basis/regels. */
export type Bijdragesoort = 'dienst' | 'hulpmiddel' | 'woningaanpassing' | 'rolstoel' | 'vervoer'

export type Voorziening = {
  readonly code: Voorzieningcode
  /** As a title: "Hulp bij het huishouden". */
  readonly naam: Tekst
  /** Within a sentence, with its article: "een rolstoel". */
  readonly inZin: Tekst
  /** Without article, to follow "geen" or "uw": "rolstoel". */
  readonly zonderLidwoord: Tekst
  readonly omschrijving: Tekst
  /** The result that is aimed at, within a sentence. */
  readonly doel: Tekst
  readonly productcategorie: Productcategorie
  /** Units in which it may be assigned; the most usual one first. */
  readonly eenheden: readonly [Eenheid, ...Eenheid[]]
  readonly frequenties: readonly [Frequentie, ...Frequentie[]]
  readonly bijdragesoort: Bijdragesoort
  /** Counts for the abonnementstarief (Wmo 2015 art. 2.1.4a lid 4; UB art. 3.8). */
  readonly onderAbonnementstarief: boolean
  /** The contribution never exceeds the cost price (Wmo 2015 art. 2.1.4a lid 6). */
  readonly kostprijsgrens: boolean
  /** Bouwkundige of woontechnische ingreep: the owner of the house is heard first (Wmo 2015 art. 2.3.7). */
  readonly woningaanpassing: boolean
  /** Areas of life in which the need usually shows. */
  readonly leefgebieden: readonly Leefgebiedcode[]
}
