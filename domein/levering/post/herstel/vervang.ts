import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { type Ontvangst, ontvangBericht } from '../../verkeer/in/ontvang-bericht.ts'
import { GROOTSTE } from '../../verkeer/in/te-groot.ts'
import { legPostfeitVast } from '../postfeiten.ts'
import { haalVastgelopen, maakLos } from './vastgelopen.ts'

/**
 * Hands in a corrected file for one that could not be taken in. It goes through the one inbox; when it is wrong too, it
 * waits in the place of the first, which keeps a link to it.
 */
export async function vervangBericht(stap: Stap, id: string, bytes: Uint8Array): Promise<Uitkomst<Ontvangst>> {
  const gevonden = await haalVastgelopen(stap, id)
  if (!gevonden.ok) return gevonden
  if (gevonden.waarde.richting !== 'in')
    return geweigerd('niet-te-vervangen', 'Alleen voor een ontvangen bericht kunt u een ander bestand aanleveren.')
  if (bytes.length === 0) return geweigerd('geen-bestand', 'Kies eerst een bestand.', 'bestand')
  if (bytes.length > GROOTSTE) return geweigerd('bestand-te-groot', 'Dit bestand is groter dan 25 MB.', 'bestand')
  const ontvangst = await ontvangBericht(stap, bytes, { herkomst: 'upload', inPlaatsVan: id })
  if (!ontvangst.ok) return ontvangst
  const door = ontvangst.waarde.bericht
  if (door === id)
    return geweigerd('zelfde-bestand', 'Dit is hetzelfde bestand. Kies het verbeterde bestand.', 'bestand')
  await maakLos(stap, id, door)
  await legPostfeitVast(stap, id, { soort: 'berichtVervangen', gegevens: { door } })
  return gelukt(ontvangst.waarde)
}
