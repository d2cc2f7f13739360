import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { vindPersoonOpBsn } from '@meedoen/personen'
import { haalMedewerker, type Stap, vindMedewerker } from '@meedoen/toegang'
import { z } from 'zod'
import { leesInvoer } from '../feiten/invoer.ts'
import { bewaarTekst } from '../feiten/rijen.ts'
import { bsnInvoer, tekstVrij } from '../feiten/velden.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'

/** Takes a case on one's own desk. */
export const neemZaak = (stap: Stap, zaakId: string): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'neemZaak', async (zaak) => {
    if (stap.wie.soort !== 'medewerker')
      return geweigerd('geen-medewerker', 'Alleen een medewerker kan een zaak nemen.')
    if (zaak.behandelaar === stap.wie.id) return gelukt()
    await legVast(stap, zaak, [
      { soort: 'behandelaarGezet', gegevens: { behandelaar: stap.wie.id, team: stap.wie.team, reden: null } },
    ])
    return gelukt()
  })

const overdracht = z.object({ naar: z.uuid('kies'), reden: tekstVrij(500) })

/** Hands a case over to a colleague, with a note. */
export const draagOver = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'draagOver', async (zaak) => {
    const gelezen = leesInvoer(overdracht, invoer)
    if (!gelezen.ok) return gelezen
    const collega = await vindMedewerker(stap.tx, gelezen.waarde.naar)
    if (!collega?.actief || !collega.rollen.includes('consulent'))
      return geweigerd('collega-onbekend', 'Kies een collega die nu als consulent werkt.', 'naar')
    const reden = await bewaarTekst(stap, zaak.id, 'overdracht', gelezen.waarde.reden)
    await legVast(stap, zaak, [
      { soort: 'behandelaarGezet', gegevens: { behandelaar: collega.id, team: collega.team, reden } },
    ])
    return gelukt()
  })

/** All open cases of a colleague who is away go to another in one go; each is a step of its own with the same note. */
export async function draagAllesOver(
  stap: Stap,
  van: string,
  invoer: unknown,
): Promise<Uitkomst<{ gelukt: number; mislukt: string[] }>> {
  const rijen = await stap.tx.db
    .selectFrom('zaken.zaak')
    .select(['id', 'nummer'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('behandelaar', '=', (await haalMedewerker(stap.tx, van)).id)
    .where('fase', '<>', 'afgesloten')
    .orderBy('nummer')
    .execute()
  const mislukt: string[] = []
  for (const { id, nummer } of rijen) if (!(await draagOver(stap, id, invoer)).ok) mislukt.push(nummer)
  return gelukt({ gelukt: rijen.length - mislukt.length, mislukt })
}

const koppeling = z.object({ bsn: bsnInvoer, gecontroleerd: z.literal('ja', 'bsn-niet-gecontroleerd') })

/** A melding becomes somebody's by a consulent who checked the BSN, never by a name or a reference number. */
export const koppelPersoon = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'koppelPersoon', async (zaak) => {
    const gelezen = leesInvoer(koppeling, invoer)
    if (!gelezen.ok) return gelezen
    const persoon = await vindPersoonOpBsn(stap.tx, gelezen.waarde.bsn)
    if (!persoon)
      return geweigerd(
        'bsn-niet-gevonden',
        'Bij dit BSN kennen wij niemand in deze gemeente. Kijk het nummer na in de BRP.',
        'bsn',
      )
    await legVast(stap, zaak, [
      { soort: 'persoonGekoppeld', gegevens: { persoon: persoon.id, wijze: 'bsn-gecontroleerd' } },
    ])
    return gelukt()
  })

const waarschuwing = z.object({ aan: z.enum(['ja', 'nee'], 'kies'), tekst: tekstVrij(500) })

/** Safety warning for who visits, or its end. */
export const zetVeiligheid = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'zetVeiligheid', async (zaak) => {
    const gelezen = leesInvoer(waarschuwing, invoer)
    if (!gelezen.ok) return gelezen
    const { aan, tekst } = gelezen.waarde
    if (aan === 'ja' && tekst === null)
      return geweigerd('reden-nodig', 'Schrijf kort op waar een collega op moet letten.', 'tekst')
    const gegevens = {
      aan: aan === 'ja',
      tekst: aan === 'ja' ? await bewaarTekst(stap, zaak.id, 'veiligheid', tekst) : null,
    }
    await legVast(stap, zaak, [{ soort: 'veiligheidGezet', gegevens }])
    return gelukt()
  })
