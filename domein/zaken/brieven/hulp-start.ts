import type { InhoudPerSoort } from '@meedoen/brieven'
import { haalVoorziening } from '@meedoen/catalogus'
import { haalAanbieder } from '@meedoen/inkoop'
import type { AgbCode } from '@meedoen/kern'
import { werkdagenNa } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import type { Voorziening, Zaak } from '../zaak/zaak.ts'
import { omvangVan } from './omvang.ts'

/** Working days in which a provider calls, as the letter tells; as many as it has to report a start (iWmo OP271). */
const BELT_BINNEN = 5

/** What the letter says when a provider was asked: who will call, for what help, from when. */
export async function hulpStartInhoud(
  stap: Stap,
  { taal }: Zaak,
  voorziening: Voorziening,
  agb: AgbCode,
): Promise<InhoudPerSoort['hulp-start']> {
  const { naam, telefoon } = await haalAanbieder(stap.tx, agb)
  return {
    voorziening: haalVoorziening(voorziening.soort).zonderLidwoord[taal],
    omvang: omvangVan(voorziening),
    aanbieder: { naam, telefoon },
    beltUiterlijk: werkdagenNa(stap.vandaag, BELT_BINNEN),
    ingang: voorziening.begin ?? stap.vandaag,
  }
}
