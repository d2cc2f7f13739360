import { randomUUID } from 'node:crypto'
import type { Stap } from '@meedoen/toegang'
import { feitenboek, genummerd } from '../feitenboek.ts'
import { leesVerzoekfeit, type NieuwVerzoekfeit } from './feiten.ts'
import { type Verzoek, vouwVerzoek } from './verzoek.ts'

const BOEK = feitenboek({ tabel: 'levering.verzoekfeit', van: 'verzoek' }, leesVerzoekfeit)

/** The request with that id in this municipality, or null. */
export const vindVerzoek = (stap: Stap, id: string): Promise<Verzoek | null> => vind(stap, id, false)

/** As `vindVerzoek`, and holds it until the end of the transaction. */
export const vindVerzoekVoorAntwoord = (stap: Stap, id: string): Promise<Verzoek | null> => vind(stap, id, true)

async function vind(stap: Stap, id: string, vast: boolean): Promise<Verzoek | null> {
  const vraag = stap.tx.db
    .selectFrom('levering.verzoek')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
  const rij = await (vast ? vraag.forUpdate() : vraag).executeTakeFirst()
  return rij ? vouwVerzoek(rij.id, await BOEK.haal(stap, rij.id)) : null
}

/** The job that tells the case that a provider asks for other help. */
export const OVERDRACHT_VERZOEK = 'overdracht-verzoek'

/** In which case a request is to be answered; null when none is known. */
export const zaakVanVerzoek = async (stap: Stap, id: string): Promise<string | null> =>
  (await vindVerzoek(stap, id))?.zaak ?? null

/** Records that a request came in. */
export async function legVerzoekVast(stap: Stap, nieuw: NieuwVerzoekfeit): Promise<Verzoek> {
  const id = randomUUID()
  const feit = genummerd(stap, nieuw, 1)
  const verzoek = vouwVerzoek(id, [feit])
  const { agb, referentie, bericht, persoon, zaak, ontvangenOp, wens } = verzoek
  await stap.tx.db
    .insertInto('levering.verzoek')
    .values({
      ...{ gemeente: stap.tx.gemeente, id, soort: wens.soort, agb, referentie, bericht, persoon, zaak },
      ontvangen_op: ontvangenOp,
      ...wisselend(verzoek),
    })
    .execute()
  await BOEK.schrijf(stap, id, feit)
  if (zaak !== null) await stap.tx.zetTaak(OVERDRACHT_VERZOEK, { gemeente: stap.tx.gemeente, id }, { sleutel: id })
  return verzoek
}

/** Records what was answered on a request that was loaded for that. */
export async function legAntwoordVast(stap: Stap, { id, versie }: Verzoek, nieuw: NieuwVerzoekfeit): Promise<Verzoek> {
  const feit = genummerd(stap, nieuw, versie + 1)
  const verzoek = vouwVerzoek(id, [...(await BOEK.haal(stap, id)), feit])
  await stap.tx.db
    .updateTable('levering.verzoek')
    .set(wisselend(verzoek))
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .execute()
  await BOEK.schrijf(stap, id, feit)
  return verzoek
}

const wisselend = ({ stand, termijn, versie }: Verzoek) => ({ stand, antwoord_uiterlijk: termijn.datum, versie })
