import { vindProduct } from '@meedoen/inkoop'
import { type Datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { pgbUurtarief } from '@meedoen/zaken'
import type { Budget, Overeenkomst } from '../budget.ts'
import type { Norm } from '../feiten.ts'
import { perUur } from '../stand.ts'

type Vraag = Pick<Overeenkomst, 'helper' | 'eenheid' | 'tarief' | 'perWeek'> & { readonly begin: Datum }

/**
 * What the budget pays for an hour by the ordinance, held against what is asked. Who is from the network may not be paid more
 * than that (2.3.6 lid 4), nor at all where the ordinance does not allow it. With others the budget pays up to that rate, and the holder
 * what is asked above it. Null when there is no rate by the hour to hold it against.
 */
export async function keurTarief(stap: Stap, { soort, product: code }: Budget, vraag: Vraag): Promise<Uitkomst<Norm>> {
  const product = await vindProduct(stap.tx, code)
  if (!product) throw new Error('een budget is van een bekend product')
  const { helper, begin } = vraag
  const gevonden = await pgbUurtarief(stap, { voorziening: soort, product, helper, begin })
  if (!gevonden.ok) return gevonden.code === 'geen-naturatarief' ? gelukt(null) : gevonden
  const uur = perUur(vraag)
  if (gevonden.waarde === null || uur === null) return gelukt(null)
  return helper === 'netwerk' && uur > gevonden.waarde.tarief ? teHoog(gevonden.waarde.tarief) : gelukt(gevonden.waarde)
}

const teHoog = (tarief: Eurocent) =>
  geweigerd(
    'tarief-te-hoog',
    `Iemand uit uw eigen kring mag u uit het pgb ten hoogste ${schrijfEuro(tarief)} per uur betalen. Vul een lager bedrag in.`,
    'tarief',
  )
