import { type Datum, plusDagen, weekdag } from '@meedoen/kern'
import { vindRij } from '../parameter.ts'
import type { Tekst, Zekerheid } from '../uitleg.ts'
import { feestdagen } from './feestdagen.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'

/** Why a day is no working day in the sense of the Algemene termijnenwet. */
export type VrijeDag = { readonly naam: Tekst; readonly bron?: string; readonly zekerheid: Zekerheid }

const ZATERDAG: VrijeDag = { naam: { nl: 'een zaterdag', en: 'a Saturday' }, zekerheid: 'H' }
const ZONDAG: VrijeDag = { naam: { nl: 'een zondag', en: 'a Sunday' }, zekerheid: 'H' }

const perJaar = new Map<number, ReadonlyMap<string, VrijeDag>>()

/** Holidays and equated days of a year; remembered, because every term asks for them. */
function vrijeDagenVan(jaar: number): ReadonlyMap<string, VrijeDag> {
  const bekend = perJaar.get(jaar)
  if (bekend) return bekend
  const dagen = new Map<string, VrijeDag>()
  for (const rij of GELIJKGESTELDE_DAGEN.rijen)
    for (const dag of rij.waarde)
      if (Number(dag.slice(0, 4)) === jaar)
        dagen.set(dag, {
          naam: { nl: 'een dag die telt als feestdag', en: 'a day that counts as a public holiday' },
          bron: rij.bron,
          zekerheid: rij.zekerheid,
        })
  for (const feest of feestdagen(jaar)) dagen.set(feest.dag, { naam: feest.naam, zekerheid: 'H' })
  perJaar.set(jaar, dagen)
  return dagen
}

/** The reason why a day is no working day (art. 1 and 3), or undefined on a working day. */
export function vrijeDag(dag: Datum): VrijeDag | undefined {
  const feest = vrijeDagenVan(Number(dag.slice(0, 4))).get(dag)
  if (feest) return feest
  const nummer = weekdag(dag)
  return nummer === 6 ? ZATERDAG : nummer === 7 ? ZONDAG : undefined
}

/** Not a Saturday, Sunday, public holiday or equated day (Algemene termijnenwet art. 1 and 3). */
export const isWerkdag = (dag: Datum): boolean => vrijeDag(dag) === undefined

/** The `aantal`-th working day after `dag`; the day itself does not count. `aantal` is 1 or more. */
export function werkdagenNa(dag: Datum, aantal: number): Datum {
  if (!Number.isInteger(aantal) || aantal < 1) throw new Error('aantal werkdagen moet 1 of meer zijn')
  let op = dag
  for (let geteld = 0; geteld < aantal; ) {
    op = plusDagen(op, 1)
    if (isWerkdag(op)) geteld += 1
  }
  return op
}

/** Whether we know all equated days of the year of this day (art. 3 lid 3). */
export function kentGelijkgesteldeDagen(dag: Datum): boolean {
  const rij = vindRij(GELIJKGESTELDE_DAGEN, dag)
  return rij !== undefined && rij.zekerheid !== 'unverified'
}

/** The length of a term as the law writes it. */
export type Duur = { readonly aantal: number; readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren' }

/** Art. 4: not for terms over 90 days, over twelve weeks, over three months, or in years. */
export function valtOnderTermijnenwet({ aantal, eenheid }: Duur): boolean {
  const grens = { dagen: 90, weken: 12, maanden: 3, jaren: 0 }
  return aantal <= grens[eenheid]
}

/**
 * Extends the last day of a term under the Algemene termijnenwet.
 * Art. 2: a term of at least three days holds at least two working days. Art. 1: the last day is a working day.
 * `begin` is the first day that counts; `eind` the last day before extension.
 */
export function verlengd(begin: Datum, eind: Datum, duur: Duur): Datum {
  if (!valtOnderTermijnenwet(duur)) return eind
  const minstens = duur.eenheid === 'dagen' && duur.aantal < 3 ? 0 : 2
  let laatste = eind
  while (!isWerkdag(laatste) || !heeftWerkdagen(begin, laatste, minstens)) laatste = plusDagen(laatste, 1)
  return laatste
}

function heeftWerkdagen(begin: Datum, eind: Datum, minstens: number): boolean {
  let gevonden = 0
  for (let dag = eind; gevonden < minstens && dag >= begin; dag = plusDagen(dag, -1)) if (isWerkdag(dag)) gevonden += 1
  return gevonden >= minstens
}
