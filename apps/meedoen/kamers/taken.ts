import { join } from 'node:path'
import {
  herinnerTeLaat,
  openGemisteBudgetten,
  registreerBerichttaken,
  registreerBijdragetaken,
} from '@meedoen/levering'
import type { Opslag, TaakGegevens } from '@meedoen/opslag'
import { type Stap, vernietigOudeUitnodigingen } from '@meedoen/toegang'
import { hervatVerlopenTermijnen, meldAanvraagrecht, meldKlokken, vernietigVerlopenConcepten } from '@meedoen/zaken'
import type { Taakomgeving } from '../aansluiting.ts'
import { registreerUitnodigingsmail } from '../mail/verstuur-uitnodiging.ts'
import { registreerOverdrachten } from '../overdrachten.ts'
import { doeAls } from './stap.ts'

/** The jobs of the rooms: every night for every municipality, and what follows from messages. */
export function registreerTaken(opslag: Opslag, omgeving: Taakomgeving): void {
  const dagelijks = (naam: string, cron: string, werk: (stap: Stap) => Promise<unknown>): void => {
    opslag.taken.registreer(naam, async ({ gemeente }: TaakGegevens) => {
      const wie = { soort: 'systeem' as const, naam }
      await doeAls({ opslag, nu: omgeving.klok(), inzagesleutel: omgeving.inzagesleutel }, gemeente, wie, werk)
    })
    opslag.taken.plan(naam, cron)
  }
  dagelijks('concepten-vernietigen', '15 3 * * *', vernietigVerlopenConcepten)
  dagelijks('uitnodigingen-vernietigen', '20 3 * * *', vernietigOudeUitnodigingen)
  dagelijks('aanvraagrecht-melden', '30 5 * * *', meldAanvraagrecht)
  dagelijks('termijnen-hervatten', '0 5 * * *', hervatVerlopenTermijnen)
  dagelijks('klokken-melden', '0 6 * * *', meldKlokken)
  dagelijks('pgbs-openen', '45 5 * * *', openGemisteBudgetten)
  // Reminders stand in the portal of the provider: on working days, each thing at most once a week.
  dagelijks('aanbieders-herinneren', '30 6 * * 1-5', herinnerTeLaat)
  if (omgeving.mail) registreerUitnodigingsmail(opslag, { ...omgeving, ...omgeving.mail })
  registreerBerichttaken(opslag, { ...omgeving, map: join(omgeving.dataMap, 'berichten') })
  registreerBijdragetaken(opslag, omgeving)
  registreerOverdrachten(opslag, omgeving)
}
