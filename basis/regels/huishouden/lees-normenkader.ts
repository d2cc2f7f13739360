import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Zekerheid } from '../uitleg.ts'
import type { Huishoudtaak, Norm, Normenkader } from './normenkader.ts'

const TAKEN: readonly Huishoudtaak[] = ['was', 'boodschappen', 'maaltijden', 'kinderen', 'organisatie', 'advies']
const ZEKERHEDEN: readonly Zekerheid[] = ['H', 'M', 'L', 'unverified']

/** Thrown by the readers below and caught in `leesNormenkader`; the message names the field. */
class OnleesbareNorm extends Error {}

/**
 * Reads a norm frame from unknown data, such as an ordinance kept as JSON: the same fields as `Normenkader`. Refuses with the
 * name of the first field that is wrong; `taken` may be left out. Whether a norm may be used is asked when it is used.
 */
export function leesNormenkader(invoer: unknown): Uitkomst<Normenkader, 'ongeldig-normenkader'> {
  try {
    return gelukt(leesKader(invoer))
  } catch (fout) {
    if (fout instanceof OnleesbareNorm) return geweigerd('ongeldig-normenkader', fout.message, 'kader')
    throw fout
  }
}

function leesKader(invoer: unknown): Normenkader {
  const kader = leesVelden(invoer, 'kader')
  const beperkingen = leesVelden(kader.get('beperkingen'), 'beperkingen')
  return {
    naam: leesTekst(kader.get('naam'), 'naam'),
    schoonHuis: leesNorm(kader.get('schoonHuis'), 'schoonHuis'),
    eigenMogelijkheden: leesNorm(kader.get('eigenMogelijkheden'), 'eigenMogelijkheden'),
    beperkingen: {
      enig: leesNorm(beperkingen.get('enig'), 'beperkingen.enig'),
      veel: leesNorm(beperkingen.get('veel'), 'beperkingen.veel'),
    },
    samenstelling: leesNorm(kader.get('samenstelling'), 'samenstelling'),
    kamerInGebruik: leesNorm(kader.get('kamerInGebruik'), 'kamerInGebruik'),
    kamerNietInGebruik: leesNorm(kader.get('kamerNietInGebruik'), 'kamerNietInGebruik'),
    taken: leesTaken(kader.get('taken') ?? {}),
  }
}

function leesTaken(invoer: unknown): Normenkader['taken'] {
  const taken: Partial<Record<Huishoudtaak, Norm>> = {}
  for (const [naam, waarde] of leesVelden(invoer, 'taken')) {
    const taak = TAKEN.find((bekend) => bekend === naam)
    if (!taak) throw new OnleesbareNorm(`De taak ${naam} kennen wij niet. Kies uit: ${TAKEN.join(', ')}.`)
    taken[taak] = leesNorm(waarde, `taken.${taak}`)
  }
  return taken
}

function leesNorm(invoer: unknown, veld: string): Norm {
  const norm = leesVelden(invoer, veld)
  const urenPerJaar = norm.get('urenPerJaar')
  if (typeof urenPerJaar !== 'number' || !Number.isFinite(urenPerJaar) || urenPerJaar < 0)
    throw new OnleesbareNorm(`Vul bij ${veld}.urenPerJaar een aantal uren in van 0 of meer.`)
  const zekerheid = ZEKERHEDEN.find((bekend) => bekend === norm.get('zekerheid'))
  if (!zekerheid) throw new OnleesbareNorm(`Kies bij ${veld}.zekerheid uit: ${ZEKERHEDEN.join(', ')}.`)
  return { urenPerJaar, bron: leesTekst(norm.get('bron'), `${veld}.bron`), zekerheid }
}

function leesTekst(invoer: unknown, veld: string): string {
  if (typeof invoer === 'string' && invoer.trim() !== '') return invoer
  throw new OnleesbareNorm(`Vul tekst in bij ${veld}.`)
}

function leesVelden(invoer: unknown, veld: string): ReadonlyMap<string, unknown> {
  if (typeof invoer !== 'object' || invoer === null || Array.isArray(invoer))
    throw new OnleesbareNorm(`Bij ${veld} horen velden.`)
  return new Map(Object.entries(invoer))
}
