import { type Eenheid, type Product, vindProduct } from '@meedoen/inkoop'
import { type Datum, dagenTussen, plusMaanden } from '@meedoen/kern'
import type { Omvang } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { foutenIn, type Veldfout } from '../feiten/invoer.ts'
import { datumInvoer } from '../feiten/velden.ts'
import { alphahulpBezwaar } from '../onderzoek/alphahulp.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { berekendeUren, besluitInvoer } from './besluit.ts'
import { omvangUit, volumeVoor } from './omvang.ts'
import { volumeIn, volumeInvoer } from './volume.ts'

/** As much of one provision as can be read, whatever else is wrong with it: so that all errors can be told at once. */
const half = z.object({
  besluit: z.string().catch(''),
  soort: z.string().catch(''),
  product: z.string().catch(''),
  volume: volumeInvoer.nullable().catch(null),
  begin: datumInvoer.nullable().catch(null),
  eind: datumInvoer.nullable().catch(null),
  toelichting: z.string().catch(''),
})
type Half = z.infer<typeof half>
type Berekend = Pick<Zaak, 'hulpberekening'>

/**
 * Everything that is wrong with one provision of the form, in the order of its fields; `begin` stands before their names.
 * `zaak` is what the onderzoek computed; spoed comes before any onderzoek.
 */
export async function keurBesluit(stap: Stap, invoer: unknown, begin: string, zaak: Berekend): Promise<Veldfout[]> {
  const vorm = foutenIn(besluitInvoer, invoer)
  const gelezen = half.safeParse(invoer)
  const inhoud = gelezen.success ? await inhoudsfouten(stap, gelezen.data, zaak) : []
  return [...vorm, ...inhoud].map(([veld, code]) => [`${begin}${veld}`, code])
}

/** Errors between fields, and against what the municipality buys. */
async function inhoudsfouten(
  stap: Stap,
  { besluit, soort, product: code, volume, begin, eind, toelichting }: Half,
  zaak: Berekend,
): Promise<Veldfout[]> {
  const fouten: Veldfout[] = []
  if (besluit !== 'afgewezen' && code !== '') {
    const product = await vindProduct(stap.tx, code)
    const past = volume && product ? volumeIn(product, volume) : null
    if (!product || product.voorziening !== soort) fouten.push(['product', 'product-past-niet'])
    else if (besluit === 'pgb' && product.metBudget) fouten.push(['product', 'pgb-past-niet'])
    else if (alphahulpBezwaar(zaak, product)) fouten.push(['product', 'alphahulp-past-niet'])
    else if (typeof past === 'string') fouten.push(['volume', past])
    else if (past !== null && past > hoogsteVolume(product, begin, eind)) fouten.push(['volume', 'te-groot'])
    else if (toelichting.trim() === '' && wijktAf(product, past, omvangUit(berekendeUren(zaak, soort))))
      fouten.push(['toelichting', 'wijkt-af'])
  }
  if (besluit === 'afgewezen') return fouten
  return [...fouten, ...periodefouten(stap.vandaag, begin, eind)]
}

/** In months: no law, but further away than this is a slip in the year. A judge can grant help some years back. */
const TERUG = 5 * 12
const VOORUIT = 50 * 12

function periodefouten(vandaag: Datum, begin: Datum | null, eind: Datum | null): Veldfout[] {
  const verWeg = (dag: Datum) => dag < plusMaanden(vandaag, -TERUG) || dag > plusMaanden(vandaag, VOORUIT)
  const fouten: Veldfout[] = []
  if (begin && verWeg(begin)) fouten.push(['begin', 'dag-ver-weg'])
  if (begin && eind && eind < begin) fouten.push(['eind', 'eind-voor-begin'])
  else if (eind && verWeg(eind)) fouten.push(['eind', 'dag-ver-weg'])
  return fouten
}

/** The college may give more or less than the norms, and then says why (CRvB 18-5-2016; Awb 3:46). */
function wijktAf(product: Product, volume: number | null, berekend: Omvang | null): boolean {
  const norm = berekend && volumeVoor(product, berekend)
  return norm !== null && volume !== null && volume !== norm
}

/** How much of a unit (COD581) goes in one day; money has no such limit. */
const OP_EEN_DAG: Readonly<Record<Eenheid, number>> = {
  '01': 24 * 60,
  '04': 24,
  '14': 1,
  '16': 3,
  '82': Number.POSITIVE_INFINITY,
  '83': Number.POSITIVE_INFINITY,
  '84': Number.POSITIVE_INFINITY,
}
/** Pieces or times: no law of nature, but more than this is a slip of the keyboard. */
const STUKS: readonly Eenheid[] = ['82', '84']
const HOOGSTENS_STUKS = 999

/** The most that can be meant: no more hours in a week than a week has. A frequency of '6' is the whole period. */
function hoogsteVolume({ eenheid, frequentie }: Product, begin: Datum | null, eind: Datum | null): number {
  if (STUKS.includes(eenheid)) return HOOGSTENS_STUKS
  const periode = begin && eind && eind >= begin ? dagenTussen(begin, eind) + 1 : Number.POSITIVE_INFINITY
  const dagen = { '1': 1, '2': 7, '4': 31, '6': periode }[frequentie]
  return OP_EEN_DAG[eenheid] * dagen
}
