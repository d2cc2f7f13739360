import * as brieven from '@meedoen/brieven'
import * as catalogus from '@meedoen/catalogus'
import * as inkoop from '@meedoen/inkoop'
import * as kern from '@meedoen/kern'
import * as levering from '@meedoen/levering'
import * as loket from '@meedoen/loket'
import * as monitor from '@meedoen/monitor'
import * as personen from '@meedoen/personen'
import * as regels from '@meedoen/regels'
import * as toegang from '@meedoen/toegang'
import * as verordening from '@meedoen/verordening'
import type { Gemeente, Huis } from '@meedoen/web'
import * as zaken from '@meedoen/zaken'
import type { Huisvraag } from '../aansluiting.ts'
import { leesBestand } from '../documenten/lees-bestand.ts'
import * as overdrachten from '../overdrachten.ts'
import { misluktVan } from './mislukt.ts'
import { doeAls } from './stap.ts'

const KAMERS: Huis['kamers'] = {
  brieven,
  catalogus,
  inkoop,
  kern,
  levering,
  loket,
  monitor,
  overdrachten,
  personen,
  regels,
  toegang,
  verordening,
  zaken,
}

/** The house as one visitor sees it for one request. */
export async function maakHuis(vraag: Huisvraag): Promise<Huis> {
  const { gemeente, wie, taal, nonce, csrf, demo, perMail, verlooptOp, verlopen } = vraag
  const als: toegang.Stap['wie'] = wie ?? { soort: 'anoniem' }
  return {
    taal,
    nonce,
    csrf,
    demo,
    perMail,
    verlooptOp: verlooptOp ?? null,
    verlopen,
    vandaag: kern.datumOp(vraag.nu),
    nu: vraag.nu,
    gemeente: await doeAls(vraag, gemeente.code, als, (stap) => huisstijl(stap, gemeente)),
    wie: bezoeker(als),
    kamers: KAMERS,
    mislukt: misluktVan(vraag.opslag, gemeente.code),
    werk: (taak) => doeAls(vraag, gemeente.code, als, taak),
    leesBestand: async (veld, bestand) => {
      const gelezen = await leesBestand(veld, bestand)
      if (!gelezen.ok) return gelezen
      const { naam, type, bytes } = gelezen.waarde
      return kern.gelukt({ naam, mediatype: type, inhoud: bytes })
    },
  }
}

function bezoeker(wie: toegang.Stap['wie']): Huis['wie'] {
  if (wie.soort === 'medewerker') return { soort: 'medewerker', naam: wie.naam, rollen: wie.rollen }
  if (wie.soort === 'aanbieder')
    return { soort: 'aanbieder', naam: wie.naam, rollen: wie.beheertMensen ? ['mensenbeheer'] : [] }
  if (wie.soort === 'inwoner' || wie.soort === 'onbekende-inwoner')
    return { soort: 'inwoner', naam: wie.naam, rollen: [] }
  return null
}

/** Name, telephone and hours as the municipality set them; before that, only its name. */
async function huisstijl(stap: toegang.Stap, { code, naam }: Huisvraag['gemeente']): Promise<Gemeente> {
  const gegevens = await verordening.versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)
  if (!gegevens.ok) return { code, naam, telefoon: '', uren: { nl: '', en: '' } }
  const { telefoon, openingstijden } = gegevens.waarde.inhoud
  return { code, naam: gegevens.waarde.inhoud.naam, telefoon, uren: openingstijden }
}
