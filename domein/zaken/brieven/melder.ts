import type { Briefhoofd } from '@meedoen/brieven'
import {
  aanspreking,
  haalPersoon,
  postadresOp,
  schrijfNaamMetTitel,
  schrijfPlaats,
  schrijfStraat,
} from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'

/**
 * Who makes a melding for somebody else, as one can write to them: only after log-in is the address known. A secret one is
 * never put in a letter that lies in the file of another.
 */
export async function melderAlsOntvanger(stap: Stap, taal: 'nl' | 'en'): Promise<Briefhoofd['ontvanger'] | null> {
  if (stap.wie.soort !== 'inwoner') return null
  const persoon = await haalPersoon(stap.tx, stap.wie.persoon)
  const adres = await postadresOp(stap.tx, persoon.id, stap.vandaag)
  if (!adres || persoon.geheim) return null
  return {
    naam: schrijfNaamMetTitel(persoon),
    aanspreking: aanspreking(persoon, taal),
    adresregels: [schrijfStraat(adres), schrijfPlaats(adres)],
  }
}
