import { type Brief, stelBriefOp } from '@meedoen/brieven'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { vindZaak } from '../zaak/opslaan.ts'
import { ZAAK_ONBEKEND } from '../zaak/stap.ts'
import { bezwaarTermijn } from '../zaak/termijnen.ts'
import { magStap } from '../zaak/toestemming.ts'
import { beschikkingInhoud } from './beschikking.ts'
import { briefhoofd } from './hoofd.ts'
import { verslagInhoud } from './verslag.ts'

/** The report as it would be sent today; nothing is kept. */
export async function voorbeeldVerslag(stap: Stap, zaakId: string): Promise<Uitkomst<Brief>> {
  const zaak = await vindZaak(stap, zaakId)
  if (!zaak) return ZAAK_ONBEKEND
  const toestemming = magStap(stap, zaak, 'verzendVerslag')
  if (!toestemming.ok) return toestemming
  if (zaak.persoon === null) return geweigerd('persoon-onbekend', 'Koppel eerst de inwoner aan deze zaak.')
  return gelukt(
    stelBriefOp({ soort: 'verslag', hoofd: await briefhoofd(stap, zaak), inhoud: await verslagInhoud(stap, zaak) }),
  )
}

/** The decision as it would be sent today, with the time to object counted from today; nothing is kept. */
export async function voorbeeldBeschikking(stap: Stap, zaakId: string): Promise<Uitkomst<Brief>> {
  const zaak = await vindZaak(stap, zaakId)
  if (!zaak) return ZAAK_ONBEKEND
  const toestemming = magStap(stap, zaak, 'verzendBeschikking')
  if (!toestemming.ok) return toestemming
  if (!zaak.beschikking) return geweigerd('geen-besluit', 'Stel eerst de beschikking vast.')
  const inhoud = await beschikkingInhoud(stap, zaak, bezwaarTermijn(stap.vandaag))
  return gelukt(stelBriefOp({ soort: 'beschikking', hoofd: await briefhoofd(stap, zaak), inhoud }))
}
