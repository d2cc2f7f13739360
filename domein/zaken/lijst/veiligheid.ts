import type { Stap } from '@meedoen/toegang'
import { haalTeksten } from '../feiten/rijen.ts'
import { vindZaak } from '../zaak/opslaan.ts'

/** What a colleague must know before a visit, and the case in which it was written down. */
export type Veiligheidswaarschuwing = { readonly zaak: string; readonly nummer: string; readonly tekst: string | null }

const metWaarschuwing = (stap: Stap, personen: readonly string[]) =>
  stap.tx.db
    .selectFrom('zaken.zaak')
    .select(['id', 'persoon'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('persoon', 'in', personen)
    .where('veiligheid', '=', true)
    .where('fase', '<>', 'afgesloten')
    .orderBy('nummer')

/** Of these people: about whom a warning stands in any open case. A visit is to a person, whatever the case is. */
export async function metVeiligheidswaarschuwing(stap: Stap, personen: readonly string[]): Promise<Set<string>> {
  if (personen.length === 0) return new Set()
  const rijen = await metWaarschuwing(stap, personen).execute()
  return new Set(rijen.flatMap(({ persoon }) => (persoon ? [persoon] : [])))
}

/** The warnings about this person, from every open case and every team. */
export async function haalVeiligheid(stap: Stap, persoon: string): Promise<Veiligheidswaarschuwing[]> {
  const waarschuwingen: Veiligheidswaarschuwing[] = []
  for (const { id } of await metWaarschuwing(stap, [persoon]).execute()) {
    const zaak = await vindZaak(stap, id)
    if (!zaak?.veiligheid) continue
    const tekst = zaak.veiligheid.tekst === null ? undefined : (await haalTeksten(stap, id)).get(zaak.veiligheid.tekst)
    waarschuwingen.push({ zaak: id, nummer: zaak.nummer, tekst: tekst ?? null })
  }
  return waarschuwingen
}
