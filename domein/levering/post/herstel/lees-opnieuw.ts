import { leesBericht } from '@meedoen/iwmo'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { volgendNummer } from '../../toewijzing/nummer.ts'
import { verbindMet } from '../../verkeer/bericht.ts'
import { type Envelop, envelopVan } from '../../verkeer/in/envelop.ts'
import { verwerk } from '../../verkeer/in/ontvang-bericht.ts'
import type { Verwerking } from '../../verkeer/in/verwerking.ts'
import { legPostfeitVast } from '../postfeiten.ts'
import { haalVastgelopen } from './vastgelopen.ts'

/**
 * Takes in what lies here once more, as if it came now: after the provider was added, or the message that it answers was
 * found. Tells whether it was taken in; when not, it stays stuck with what is wrong with it today.
 */
export async function leesOpnieuw(stap: Stap, id: string): Promise<Uitkomst<{ readonly goed: boolean }>> {
  const gevonden = await haalVastgelopen(stap, id)
  if (!gevonden.ok) return gevonden
  const { richting, inhoud, om } = gevonden.waarde
  if (richting !== 'in' || om === 'te-groot')
    return geweigerd('niet-te-lezen', 'Dit bericht kan niet opnieuw worden gelezen. Lever een verbeterd bestand aan.')
  const gelezen = leesBericht(inhoud)
  const envelop: Envelop = { ...envelopVan(gelezen, inhoud, null), inPlaatsVan: id }
  await volgendNummer(stap, `ontvangst:${envelop.agb ?? 'onbekend'}`)
  const verwerking = await verwerk(stap, gelezen, envelop, inhoud)
  await werkBij(stap, id, envelop, verwerking)
  await verwerking.daarna(id)
  const goed = verwerking.onbeantwoord === undefined
  await legPostfeitVast(stap, id, { soort: 'berichtOpnieuwGelezen', gegevens: { goed } })
  return gelukt({ goed })
}

async function werkBij(stap: Stap, id: string, envelop: Envelop, verwerking: Verwerking): Promise<void> {
  const { soort, afzender, identificatie, agb } = envelop
  await stap.tx.db
    .updateTable('levering.bericht')
    .set({
      soort,
      afzender,
      identificatie,
      agb,
      stand: verwerking.goed ? 'verwerkt' : 'afgekeurd',
      bevindingen: JSON.stringify(verwerking.bevindingen),
      antwoord_op: verwerking.antwoordOp ?? null,
      vastgelopen_om: verwerking.onbeantwoord ?? null,
    })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .execute()
  await verbindMet(stap, id, verwerking.toewijzingen)
}
