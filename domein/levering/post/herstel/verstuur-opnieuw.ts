import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { zetWeerInDeRij } from '../../verkeer/uit/verzending.ts'
import { BERICHT_ONBEKEND } from '../bericht-onbekend.ts'
import { vindBerichtbestand, zakenVan } from '../open-bericht.ts'
import { legPostfeitVast } from '../postfeiten.ts'

/** Sends an outgoing message once more, now, under the same identification: the receiver knows it (TR056). */
export async function verstuurOpnieuw(stap: Stap, id: string): Promise<Uitkomst<undefined>> {
  const bericht = await vindBerichtbestand(stap, id)
  if (bericht?.richting !== 'uit' || !(await magVersturen(stap, id))) return BERICHT_ONBEKEND
  if (bericht.stand !== 'klaar' && bericht.stand !== 'verzonden' && bericht.vastgelopen_om === null)
    return geweigerd('al-beantwoord', 'De aanbieder heeft dit bericht al beantwoord. Opnieuw versturen heeft geen zin.')
  await zetWeerInDeRij(stap, id)
  await legPostfeitVast(stap, id, { soort: 'berichtOpnieuwVerstuurd', gegevens: {} })
  return gelukt()
}

/** Who treats a case that the message is about; a WMO306 on an assignment that does not exist is for the back office. */
export async function magVersturen(stap: Stap, id: string): Promise<boolean> {
  if (stap.wie.soort !== 'medewerker') return false
  const zaken = await zakenVan(stap, id)
  if (zaken.length === 0) return mag(stap.wie, 'toewijzingen-inzien', { agb: null }).ok
  return zaken.some((zaak) => mag(stap.wie, 'toewijzing-behandelen', { zaak }).ok)
}
