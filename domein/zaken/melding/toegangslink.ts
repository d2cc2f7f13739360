import { type Datum, eindVan, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { hashVan, hashVanCode, nieuweCode, nieuwToken } from './token.ts'

/** What a link without log-in may do: hand in the persoonlijk plan, or follow up on the melding that was just sent. */
export type Linkdoel = 'plan' | 'na-melding'

/** Makes a link for one purpose on one case, good through `tot`; the token is told only once. That of a plan can be typed over. */
export async function maakToegangslink(stap: Stap, zaak: string, doel: Linkdoel, tot: Datum): Promise<string> {
  const { token, hash } = doel === 'plan' ? nieuweCode() : nieuwToken()
  await stap.tx.db
    .insertInto('zaken.toegangslink')
    .values({ gemeente: stap.tx.gemeente, hash, zaak, doel, verloopt: eindVan(tot) })
    .execute()
  return token
}

/** The case that a link opens for this purpose, while it holds. */
async function openToegangslink(stap: Stap, token: string, doel: Linkdoel): Promise<Uitkomst<string, 'link-ongeldig'>> {
  const rij = await stap.tx.db
    .selectFrom('zaken.toegangslink')
    .select('zaak')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('hash', '=', doel === 'plan' ? hashVanCode(token) : hashVan(token))
    .where('doel', '=', doel)
    .where('verloopt', '>=', stap.nu)
    .executeTakeFirst()
  return rij
    ? gelukt(rij.zaak)
    : geweigerd(
        'link-ongeldig',
        'Deze link werkt niet (meer). Log in om verder te gaan, of bel ons. Wij helpen u graag.',
      )
}

/** The same step, taken by who holds the link: it opens this one case for this one purpose, and nothing else. */
export async function alsLinkhouder(
  stap: Stap,
  token: string,
  doel: Linkdoel,
): Promise<Uitkomst<{ stap: Stap; zaak: string }, 'link-ongeldig'>> {
  const zaak = await openToegangslink(stap, token, doel)
  if (!zaak.ok) return zaak
  return gelukt({ stap: { ...stap, wie: { soort: 'anoniem', link: { zaak: zaak.waarde, doel } } }, zaak: zaak.waarde })
}
