import type { Bevinding } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import { bewaarBericht } from '../bericht.ts'
import { type Afgeleverd, vindEerdere } from './eerder.ts'
import type { Envelop } from './envelop.ts'

/** OP179: bytes of the largest message. */
export const GROOTSTE = 25 * 1024 * 1024
/** The largest message in an envelope, as base64 with room around it. */
export const GROOTSTE_BESTAND = 38 * 1024 * 1024

const BEVINDING: Bevinding = {
  regel: 'OP179',
  niveau: 1,
  pad: '/',
  regelnummer: null,
  tekst: 'Dit bestand is groter dan 25 MB. Vraag de aanbieder de inhoud over meer berichten te verdelen.',
}
const NIETS = new Uint8Array()

/** Keeps that a file came which is too large to read; the file itself stays in the folder of what was rejected. */
export async function noteerTeGroot(stap: Stap, sha: string): Promise<Afgeleverd> {
  const identificatie = sha.slice(0, 12)
  const envelop: Envelop = {
    soort: 'onleesbaar',
    afzender: 'onbekend',
    ontvanger: 'onbekend',
    identificatie,
    agb: null,
  }
  const eerdere = await vindEerdere(stap, envelop, sha)
  if (eerdere) return eerdere
  await bewaarBericht(stap, {
    ...envelop,
    richting: 'in',
    stand: 'afgekeurd',
    herkomst: 'map',
    inhoud: NIETS,
    sha256: sha,
    toewijzingen: [],
    bevindingen: [BEVINDING],
    vastgelopenOm: 'te-groot',
  })
  const bewaard = await vindEerdere(stap, envelop, sha)
  if (!bewaard) throw new Error('het te grote bestand is niet genoteerd')
  return bewaard
}
