import type { Opslag } from '@meedoen/opslag'
import { BERICHT_VERSTUREN } from '../bericht.ts'
import { type Berichtomgeving, systeemstap, type Taakgegevens } from '../omgeving.ts'
import { bezorgPerHttp } from './bezorg-http.ts'
import { bezorgInMap } from './bezorg-map.ts'
import { legPogingVast, neemVoorVerzending } from './verzending.ts'

/**
 * The job that sends one message: takes it, hands it over, then records how that went. A crash between the last two hands
 * over the same bytes again under the same identification, by which the receiver knows them. After a success it does
 * nothing, so a file that was picked up does not come back.
 */
export async function verstuurBericht(
  opslag: Opslag,
  omgeving: Berichtomgeving,
  { gemeente, id }: Taakgegevens,
): Promise<void> {
  const zending = await opslag.inGemeente(gemeente, (tx) =>
    neemVoorVerzending(systeemstap(tx, BERICHT_VERSTUREN, omgeving), id),
  )
  if (!zending) return
  const { soort } = zending
  await omgeving.bijStap?.({ stap: 'verzending-genomen', soort })
  const { transport, adres } = zending.verbinding
  const afgifte = adres
    ? await bezorgPerHttp(omgeving, gemeente, zending, adres)
    : await bezorgInMap(omgeving, gemeente, zending)
  await omgeving.bijStap?.({ stap: 'bericht-bezorgd', soort })
  await opslag.inGemeente(gemeente, (tx) =>
    legPogingVast(systeemstap(tx, BERICHT_VERSTUREN, omgeving), id, transport, afgifte),
  )
  await omgeving.bijStap?.({ stap: 'poging-vastgelegd', soort })
}
