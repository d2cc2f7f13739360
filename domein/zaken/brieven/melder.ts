import type { Ontvanger } from '@meedoen/brieven'
import { haalPersoon } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { persoonAlsOntvanger } from './hoofd.ts'

/**
 * Who makes a melding for somebody else, as one can write to them: only after log-in is the address known. A secret one is
 * never put in a letter that lies in the file of another.
 */
export async function melderAlsOntvanger(stap: Stap, taal: 'nl' | 'en'): Promise<Ontvanger | null> {
  if (stap.wie.soort !== 'inwoner') return null
  const persoon = await haalPersoon(stap.tx, stap.wie.persoon)
  const ontvanger = await persoonAlsOntvanger(stap, persoon, taal)
  return persoon.geheim || ontvanger.adresregels.length === 0 ? null : ontvanger
}
