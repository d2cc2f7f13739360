import { type AgbCode, type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import { alsContractbeheerder } from './als-contractbeheerder.ts'

/** Takes people, takes nobody new, has no contract that holds, or has one but no tariff under it. */
export type Aanbiederstand = 'actief' | 'stopt' | 'zonder-contract' | 'zonder-tarief'

/** How a provider stands on a day, by how many contracts hold then and for how many products there is a tariff. */
export function standVan(
  { geenNieuweVanaf, contracten, producten }: Pick<Aanbiederregel, 'geenNieuweVanaf' | 'contracten' | 'producten'>,
  dag: Datum,
): Aanbiederstand {
  if (geenNieuweVanaf !== null && geenNieuweVanaf <= dag) return 'stopt'
  if (contracten === 0) return 'zonder-contract'
  return producten === 0 ? 'zonder-tarief' : 'actief'
}

export type Aanbiederregel = {
  readonly agb: AgbCode
  readonly naam: string
  readonly stand: Aanbiederstand
  readonly geenNieuweVanaf: Datum | null
  /** Contracts that hold today, and products with a tariff today. */
  readonly contracten: number
  readonly producten: number
}

/** Every provider whose name or code holds what was asked, by name. */
export async function zoekAanbieders(
  stap: Stap,
  vraag: string,
): Promise<Uitkomst<readonly Aanbiederregel[], BeleidWeigering>> {
  const wie = alsContractbeheerder(stap)
  if (!wie.ok) return wie
  const { db, gemeente } = stap.tx
  const aanbieders = await db
    .selectFrom('inkoop.aanbieder')
    .select(['agb', 'naam', 'geen_nieuwe_vanaf'])
    .where('gemeente', '=', gemeente)
    .orderBy('naam')
    .execute()
  const geldig = await geldigVandaag(stap)
  const gezocht = vraag.trim().toLowerCase()
  return gelukt(
    aanbieders
      .filter(({ agb, naam }) => naam.toLowerCase().includes(gezocht) || agb.includes(gezocht))
      .map(({ agb, naam, geen_nieuwe_vanaf: geenNieuweVanaf }) => {
        const van = geldig.filter((rij) => rij.agb === agb)
        const contracten = new Set(van.map(({ nummer }) => nummer)).size
        const producten = new Set(van.flatMap(({ product }) => product ?? [])).size
        const stand = standVan({ geenNieuweVanaf, contracten, producten }, stap.vandaag)
        return { agb, naam, geenNieuweVanaf, contracten, producten, stand }
      }),
  )
}

const geldigVandaag = ({ tx, vandaag }: Stap) =>
  tx.db
    .selectFrom('inkoop.contract as c')
    .leftJoin('inkoop.tariefperiode as t', (j) =>
      j
        .onRef('t.gemeente', '=', 'c.gemeente')
        .onRef('t.contract', '=', 'c.nummer')
        .on('t.begin', '<=', vandaag)
        .on((eb) => eb.or([eb('t.eind', 'is', null), eb('t.eind', '>=', vandaag)])),
    )
    .select(['c.agb', 'c.nummer', 't.product'])
    .where('c.gemeente', '=', tx.gemeente)
    .where('c.begin', '<=', vandaag)
    .where((eb) => eb.or([eb('c.eind', 'is', null), eb('c.eind', '>=', vandaag)]))
    .execute()
