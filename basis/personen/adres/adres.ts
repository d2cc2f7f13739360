import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { eenVan } from '../persoon.ts'

/** 01 BRP, 02 correspondence, 03 residence, 04 temporary residence (COD757). */
export const ADRESSOORTEN = ['01', '02', '03', '04'] as const
export type Adressoort = (typeof ADRESSOORTEN)[number]

/** An address in the Netherlands; `tot` is the last day on which it counts. */
export type Adres = {
  readonly soort: Adressoort
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly straat: string
  readonly huisnummer: number
  readonly huisletter: string | null
  readonly toevoeging: string | null
  /** Four digits and two capitals, without a space. */
  readonly postcode: string
  readonly plaats: string
}

const adresrijen = (tx: Transactie) =>
  tx.db.selectFrom('personen.adres').selectAll().where('gemeente', '=', tx.gemeente)

type Rij = Awaited<ReturnType<ReturnType<typeof adresrijen>['executeTakeFirstOrThrow']>>

const naarAdres = ({ gemeente: _, persoon: __, ...rij }: Rij): Adres => ({
  ...rij,
  soort: eenVan(ADRESSOORTEN, rij.soort),
})

/** All addresses of somebody, newest first. */
export async function adressenVan(tx: Transactie, persoon: string): Promise<Adres[]> {
  const rijen = await adresrijen(tx).where('persoon', '=', persoon).orderBy('vanaf', 'desc').orderBy('soort').execute()
  return rijen.map(naarAdres)
}

/** The address of that kind on a day, by default where somebody is registered in the BRP. */
export async function adresOp(
  tx: Transactie,
  persoon: string,
  dag: Datum,
  soort: Adressoort = '01',
): Promise<Adres | null> {
  return (await adressenOp(tx, [persoon], dag, soort)).get(persoon) ?? null
}

/** The same for a list of people in one query, by person; who has no such address is left out. */
export async function adressenOp(
  tx: Transactie,
  personen: readonly string[],
  dag: Datum,
  soort: Adressoort = '01',
): Promise<Map<string, Adres>> {
  if (personen.length === 0) return new Map()
  const rijen = await adresrijen(tx)
    .where('persoon', 'in', [...new Set(personen)])
    .where('soort', '=', soort)
    .where('vanaf', '<=', dag)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', dag)]))
    .orderBy('vanaf')
    .execute()
  return new Map(rijen.map((rij) => [rij.persoon, naarAdres(rij)]))
}

/** Where letters go: the correspondence address when there is one, else the BRP address. */
export async function postadresOp(tx: Transactie, persoon: string, dag: Datum): Promise<Adres | null> {
  return (await adresOp(tx, persoon, dag, '02')) ?? (await adresOp(tx, persoon, dag, '01'))
}

/** "Dorpsstraat 12 b-2": street, number, letter and addition on one line. */
export function schrijfStraat(adres: Pick<Adres, 'straat' | 'huisnummer' | 'huisletter' | 'toevoeging'>): string {
  const letter = adres.huisletter ? ` ${adres.huisletter}` : ''
  const toevoeging = adres.toevoeging ? `-${adres.toevoeging}` : ''
  return `${adres.straat} ${adres.huisnummer}${letter}${toevoeging}`
}

/** "1234 AB  Rivierstad": postcode and town as on an envelope. */
export const schrijfPlaats = (adres: Pick<Adres, 'postcode' | 'plaats'>): string =>
  `${adres.postcode.slice(0, 4)} ${adres.postcode.slice(4)}  ${adres.plaats}`

/** The lines of an envelope under the name. */
export const adresregels = (adres: Adres): string[] => [schrijfStraat(adres), schrijfPlaats(adres)]
