import { leesBericht } from '@meedoen/iwmo'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Afzender } from '../../verbinding/lees-token.ts'
import { sha256 } from '../../verkeer/bericht.ts'
import type { Afgeleverd } from '../../verkeer/in/eerder.ts'
import { envelopVan } from '../../verkeer/in/envelop.ts'
import { ontvangBericht } from '../../verkeer/in/ontvang-bericht.ts'
import { GROOTSTE } from '../../verkeer/in/te-groot.ts'
import { openPost } from '../../verkeer/in/uit-envelop.ts'
import { bewaarReferentie } from '../../verkeer/uit/verpak.ts'
import { alsAanbieder } from './wie-afzender.ts'

/** What a program gets for a message that it handed in: the same for the same bytes, however often they come. */
export type Ontvangstbewijs = Pick<Afgeleverd, 'soort' | 'identificatie' | 'stand' | 'retour' | 'bevindingen'> & {
  readonly sha256: string
}

/**
 * Takes in what a program posted, in or out of an envelope, for the provider whose message it is. Refuses a message of a
 * provider that this program does not work for, and bytes that are not those that its token tells of.
 */
export async function neemAan(stap: Stap, afzender: Afzender, bytes: Uint8Array): Promise<Uitkomst<Ontvangstbewijs>> {
  const som = sha256(bytes)
  if (afzender.sha256 !== null && afzender.sha256 !== som)
    return geweigerd('andere-inhoud', 'Het token hoort bij andere inhoud: de SHA-256 in het token is een andere.')
  const post = openPost(bytes)
  if (post.soort === 'fout') return geweigerd('foutbericht', 'Meld een fout met een retourbericht van de standaard.')
  if (post.inhoud.length > GROOTSTE) return geweigerd('bestand-te-groot', 'Een bericht is hooguit 25 MB.')
  const { agb } = envelopVan(leesBericht(post.inhoud), post.inhoud, null)
  const eigen = afzender.agbs.find((code) => code === agb) ?? afzender.agbs[0]
  if (eigen === undefined) throw new Error('een sleutel hoort bij ten minste één aanbieder')
  const ontvangst = await ontvangBericht(alsAanbieder(stap, afzender, eigen), post.inhoud, { herkomst: 'http' })
  if (!ontvangst.ok) return ontvangst
  const { bericht, soort, identificatie, stand, retour, bevindingen } = ontvangst.waarde
  if (post.referentie) await bewaarReferentie(stap, bericht, post.referentie)
  return gelukt({ soort, identificatie, sha256: som, stand, retour, bevindingen })
}
