import { type Leesuitkomst, leesBericht } from '@meedoen/iwmo'
import { type AgbCode, agbCode, gelukt, geweigerd, type Uitkomst, type Weigering } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { verwerkDeclaratie } from '../../declareren/verwerk-323.ts'
import { volgendNummer } from '../../toewijzing/nummer.ts'
import { bewaarBericht, type Herkomst, sha256 } from '../bericht.ts'
import { bezwaarTegen } from './bezwaar.ts'
import { type Afgeleverd, vindEerdere } from './eerder.ts'
import { type Envelop, envelopVan } from './envelop.ts'
import { verwerkRetour } from './verwerk-302.ts'
import { verwerkStart } from './verwerk-305.ts'
import { verwerkStop } from './verwerk-307.ts'
import { verwerkRetourOpAntwoord } from './verwerk-320.ts'
import { verwerkVerzoek } from './verwerk-verzoek.ts'
import { afgekeurd, type Verwerking } from './verwerking.ts'

export type Ontvangst = Afgeleverd & {
  /** The same bytes came before: nothing was done, this is the answer of the first time. */
  readonly dubbel: boolean
}

export type Bron = {
  readonly herkomst: Exclude<Herkomst, 'eigen'>
  readonly toelichting?: string | null
  /** The message that this one is handed in for. */
  readonly inPlaatsVan?: string
}

/**
 * The one inbox: every message from a provider comes through here, from the drop folder, an upload or the portal. Checks it
 * (levels 1 to 4), keeps it with its findings, does what it says, and answers it, all in one transaction. The same bytes
 * again change nothing. Refuses only who may not hand in messages for this provider; what is wrong with a message is kept
 * with it as findings.
 */
export async function ontvangBericht(stap: Stap, bytes: Uint8Array, bron: Bron): Promise<Uitkomst<Ontvangst>> {
  const gelezen = leesBericht(bytes)
  const { inPlaatsVan } = bron
  const envelop = {
    ...envelopVan(gelezen, bytes, inzenderAgb(stap)),
    ...(inPlaatsVan === undefined ? {} : { inPlaatsVan }),
  }
  const weigering = magInsturen(stap, envelop)
  if (weigering) return weigering
  // Holds the messages of this provider: two at once would both find that nothing came before.
  await volgendNummer(stap, `ontvangst:${envelop.agb ?? 'onbekend'}`)
  const eerdere = await vindEerdere(stap, envelop, sha256(bytes))
  if (eerdere) return gelukt({ ...eerdere, dubbel: true })
  const verwerking = await verwerk(stap, gelezen, envelop, bytes)
  const bericht = await bewaar(stap, bytes, bron, envelop, verwerking)
  await verwerking.daarna(bericht)
  const opgeslagen = await vindEerdere(stap, envelop, sha256(bytes))
  if (!opgeslagen) throw new Error('het ontvangen bericht staat er niet')
  return gelukt({ ...opgeslagen, dubbel: false })
}

/** Decides what a message does; what it changes is done by `daarna`. */
export async function verwerk(
  stap: Stap,
  gelezen: Leesuitkomst,
  envelop: Envelop,
  bytes: Uint8Array,
): Promise<Verwerking> {
  if (!gelezen.ok) return afgekeurd(gelezen.bevindingen, 'onleesbaar')
  const bezwaar = await bezwaarTegen(stap, envelop)
  if (bezwaar) return afgekeurd([bezwaar.bevinding], bezwaar.om)
  if (gelezen.soort === 'WMO302') return verwerkRetour(stap, gelezen, envelop)
  if (gelezen.soort === 'WMO305') return verwerkStart(stap, gelezen, envelop, bytes)
  if (gelezen.soort === 'WMO307') return verwerkStop(stap, gelezen, envelop, bytes)
  if (gelezen.soort === 'WMO315' || gelezen.soort === 'WMO317') return verwerkVerzoek(stap, gelezen, envelop, bytes)
  if (gelezen.soort === 'WMO320') return verwerkRetourOpAntwoord(stap, gelezen, envelop)
  if (gelezen.soort === 'WMO323') return verwerkDeclaratie(stap, gelezen, envelop, bytes)
  throw new Error(`een ${gelezen.soort} had niet door de poort mogen komen`)
}

/** Nobody's code: who may hand in messages of any provider may also hand in a file that does not tell whose it is. */
const NIEMAND = agbCode('00000000')

function magInsturen(stap: Stap, { agb }: Envelop): Weigering | null {
  const oordeel = mag(stap.wie, 'bericht-indienen', { agb: agb ?? NIEMAND })
  if (oordeel.ok) return null
  if (stap.wie.soort !== 'aanbieder') return oordeel
  return geweigerd(
    'bericht-van-ander',
    'Dit bericht staat op naam van een andere aanbieder. U kunt alleen berichten van uw eigen organisatie insturen.',
  )
}

const inzenderAgb = ({ wie }: Stap): AgbCode | null => (wie.soort === 'aanbieder' ? wie.agb : null)

function bewaar(stap: Stap, bytes: Uint8Array, bron: Bron, envelop: Envelop, verwerking: Verwerking): Promise<string> {
  const { soort, afzender, identificatie, agb } = envelop
  return bewaarBericht(stap, {
    richting: 'in',
    soort,
    afzender,
    ontvanger: stap.tx.gemeente,
    identificatie,
    agb,
    stand: verwerking.goed ? 'verwerkt' : 'afgekeurd',
    herkomst: bron.herkomst,
    inhoud: bytes,
    toewijzingen: verwerking.toewijzingen,
    bevindingen: verwerking.bevindingen,
    toelichting: bron.toelichting ?? null,
    antwoordOp: verwerking.antwoordOp ?? null,
    vastgelopenOm: vastgelopenOm(stap, verwerking),
  })
}

/** A provider that hands in a message itself reads the answer at once; in all other cases a person must tell it. */
const vastgelopenOm = ({ wie }: Stap, { onbeantwoord }: Verwerking): string | null =>
  wie.soort === 'aanbieder' ? null : (onbeantwoord ?? null)
