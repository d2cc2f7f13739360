import {
  type Bericht,
  type Bevinding,
  beoordeel,
  maakDeclaratieAntwoord,
  schrijfBericht,
  uiterlijkDeclaratieAntwoord,
} from '@meedoen/iwmo'
import { vastGelukt } from '@meedoen/kern'
import { isWerkdag } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { volgendeIdentificatie } from '../toewijzing/nummer.ts'
import { zetKlaar } from '../verkeer/bericht.ts'
import type { Envelop } from '../verkeer/in/envelop.ts'
import type { Verwerking } from '../verkeer/in/verwerking.ts'
import { verzamelVoorDeclaratie } from './bekend-323.ts'
import { boekDeclaratie } from './boek.ts'

/** With a message only so many findings are kept; of every line its own codes are (levering.prestatie). */
const MEESTE_BEVINDINGEN = 500

/**
 * A provider declares what was delivered in a month. Every line is checked at once against assignment, period, product, unit,
 * volume (IV077), tariff and earlier lines, and answered at once with a WMO325: what is right is granted, also beside lines that
 * are not. No line is refused for want of a start (OP364).
 */
export async function verwerkDeclaratie(
  stap: Stap,
  declaratie: Bericht<'WMO323'>,
  envelop: Envelop,
  bytes: Uint8Array,
): Promise<Verwerking> {
  const { agb } = envelop
  if (agb === null) throw new Error('een declaratie zonder aanbieder had niet door de poort mogen komen')
  const { bekend, toewijzingen } = await verzamelVoorDeclaratie(stap, declaratie, envelop, agb)
  const { bevindingen } = beoordeel(bytes, bekend)
  const identificatie = await volgendeIdentificatie(stap, 'M')
  const { bericht: inhoud } = vastGelukt(
    maakDeclaratieAntwoord(declaratie, bevindingen, { identificatie, dagtekening: stap.vandaag }),
  )
  const antwoord = inhoud.DeclaratieAntwoord
  const goed = antwoord !== undefined && !isGeheelGeweigerd(bevindingen)
  const daarna = async (bericht: string): Promise<void> => {
    if (antwoord !== undefined && goed) {
      const antwoordUiterlijk = uiterlijkDeclaratieAntwoord(stap.vandaag, isWerkdag)
      await boekDeclaratie(stap, { declaratie, antwoord, agb, bericht, antwoordUiterlijk, toewijzingen })
    }
    await zetKlaar(stap, {
      soort: 'WMO325',
      identificatie,
      agb,
      inhoud: schrijfBericht('WMO325', inhoud),
      toewijzingen: [],
      bevindingen: bevindingen.slice(0, MEESTE_BEVINDINGEN),
      antwoordOp: bericht,
    })
  }
  return { goed, bevindingen: bevindingen.slice(0, MEESTE_BEVINDINGEN), toewijzingen: [], daarna }
}

/** A finding about the declaration itself, above its clients: then nothing of it counts (IV087). */
const isGeheelGeweigerd = (bevindingen: readonly Bevinding[]): boolean =>
  bevindingen.some(({ pad }) => !pad.startsWith('/Bericht/Declaratie/Clienten/'))
