import { bevestigRekening, stelRekeningVoor } from '@meedoen/inkoop'
import { type Datum, plusDagen } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import type { Inwoner } from '../../demo/bevolking/inwoner.ts'
import { bevolkingVan } from '../../demo/demogemeenten.ts'
import type { Demogemeente } from '../../demo/gemeente.ts'
import { vulBevolking } from '../../demo/vul-bevolking.ts'
import { vulGemeente } from '../../demo/vul-gemeente.ts'
import { maakWereld } from '../../demo/zaken/maak-wereld.ts'
import type { Wereld } from '../../demo/zaken/wereld.ts'
import type { Raadhuis } from '../gemeente/raadhuis.ts'
import { AANBIEDERS } from './aanbieders.ts'

/** The municipality before its first client: choices, contracts, staff and inhabitants. */
export type Stad = { readonly wereld: Wereld; readonly inwoners: readonly Inwoner[] }

/** Fills an empty database. People have their age on the first day; tariffs are told in the year of the last. */
export async function richtIn(
  opslag: Opslag,
  gemeente: Demogemeente,
  { eerste, laatste }: { readonly eerste: Datum; readonly laatste: Datum },
): Promise<Stad> {
  const { code, naam, hostnaam } = gemeente
  await opslag.opPlatform((db) =>
    db
      .insertInto('platform.gemeente')
      .values({ code, naam, hostnaam })
      .onConflict((botsing) => botsing.column('code').doNothing())
      .execute(),
  )
  const inwoners = bevolkingVan(gemeente, eerste)
  const wereld = await opslag.inGemeente(code, async (tx) => {
    await vulGemeente(tx, gemeente, laatste)
    return maakWereld(tx, gemeente, inwoners, await vulBevolking(tx, inwoners), laatste)
  })
  return { wereld, inwoners }
}

/** Where each provider is paid: proposed by one and confirmed by another. */
export async function legRekeningenVast({ doe, financieel }: Raadhuis, eerste: Datum): Promise<void> {
  const [een, ander] = financieel
  for (const { iban, contract } of AANBIEDERS) {
    const { agb } = contract.aanbieder
    await doe(een, eerste, (stap) => stelRekeningVoor(stap, agb, iban))
    await doe(ander, plusDagen(eerste, 1), (stap) => bevestigRekening(stap, agb, iban))
  }
}
