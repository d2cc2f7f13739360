import type { AgbCode } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'

/** The next number for what is told of a product of a provider. Holds the provider, so that two at once get two numbers. */
export async function volgendNummer(
  { tx: { db, gemeente } }: Stap,
  tabel: 'beschikbaarheid' | 'capaciteit',
  agb: AgbCode,
  product: string,
): Promise<number> {
  await db
    .selectFrom('inkoop.aanbieder')
    .select('agb')
    .where('gemeente', '=', gemeente)
    .where('agb', '=', agb)
    .forUpdate()
    .execute()
  const { hoogste } = await db
    .selectFrom(`inkoop.${tabel}`)
    .select(({ fn }) => fn.max('volgnummer').as('hoogste'))
    .where('gemeente', '=', gemeente)
    .where('agb', '=', agb)
    .where('product', '=', product)
    .executeTakeFirstOrThrow()
  return (hoogste ?? 0) + 1
}
