import { type Datum, type Eurocent, geweigerd, schrijfEuro, type Weigering } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Product } from './product.ts'

const PER_MINUUT = '01' satisfies Product['eenheid']
/** So many times as much as others, or as little, is more likely a slip than an agreement. */
const KEER = 3
/** Eurocents a minute above which we ask when nobody else has a tariff: € 180 an hour. */
const HOOGSTE_ALLEEN = 300

/**
 * Whether a tariff per minute differs so much that it may be one per hour. `anderen` are the tariffs of others for the same
 * product, in eurocents a minute; without any, only a high amount is unusual.
 */
export function isOngewoon(bedrag: Eurocent, anderen: readonly Eurocent[]): boolean {
  const midden = mediaan(anderen)
  return midden === null ? bedrag > HOOGSTE_ALLEEN : bedrag >= KEER * midden || bedrag * KEER <= midden
}

function mediaan(bedragen: readonly Eurocent[]): number | null {
  const oplopend = bedragen.toSorted((a, b) => a - b)
  const [onder, boven] = [oplopend[(oplopend.length - 1) >> 1], oplopend[oplopend.length >> 1]]
  return onder === undefined || boven === undefined ? null : (onder + boven) / 2
}

type Nieuw = {
  readonly bedrag: Eurocent
  /** The amount of which somebody said that it is right; null when nobody did. */
  readonly bevestigd: Eurocent | null
}

/** Why a tariff must be confirmed first: it is unusual beside those that other contracts have today. Null when it is fine. */
export async function vraagBevestiging(
  tx: Transactie,
  contract: string,
  product: Product,
  { bedrag, bevestigd }: Nieuw,
  vandaag: Datum,
): Promise<Weigering<'tarief-ongewoon'> | null> {
  if (product.eenheid !== PER_MINUUT || bevestigd === bedrag) return null
  if (!isOngewoon(bedrag, await bijAnderen(tx, contract, product.code, vandaag))) return null
  const perUur = schrijfEuro(bedrag * 60)
  return geweigerd(
    'tarief-ongewoon',
    `Dit tarief is per minuut, dus ${perUur} per uur. Dat wijkt sterk af. Klopt het? Zet dan een vinkje. Anders past u het bedrag aan.`,
    'bevestigd',
  )
}

async function bijAnderen(tx: Transactie, contract: string, product: string, vandaag: Datum): Promise<Eurocent[]> {
  const rijen = await tx.db
    .selectFrom('inkoop.tariefperiode as t')
    .innerJoin('inkoop.contract as c', (j) =>
      j.onRef('c.gemeente', '=', 't.gemeente').onRef('c.nummer', '=', 't.contract'),
    )
    .select('t.bedrag')
    .where('t.gemeente', '=', tx.gemeente)
    .where('t.product', '=', product)
    .where('t.contract', '<>', contract)
    .where('t.begin', '<=', vandaag)
    .where('c.begin', '<=', vandaag)
    .where((eb) => eb.or([eb('t.eind', 'is', null), eb('t.eind', '>=', vandaag)]))
    .where((eb) => eb.or([eb('c.eind', 'is', null), eb('c.eind', '>=', vandaag)]))
    .execute()
  return rijen.map(({ bedrag }) => bedrag)
}
