import { type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { agbVeld, datumVeld } from '../toewijzing/feiten.ts'
import { VASTGESTELDE_REDENEN } from './bepalen/persoonbron.ts'

const id = z.uuid()

function feit<Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) {
  return z.object({ soort: z.literal(soort), gegevens: z.object(velden) })
}

/** What people did or told about the own contribution. Reasons are codes; nothing is written about anybody. */
const feitSchema = z.discriminatedUnion('soort', [
  feit('rondeGestart', { maand: datumVeld }),
  feit('rondeKlaar', { sha256: z.string(), meldingen: z.int() }),
  /** A run that found nothing new leaves no run behind, only that it was done. */
  feit('rondeZonderNieuws', { maand: datumVeld }),
  feit('rondeAangeleverd', { sha256: z.string() }),
  /** Answer of the CAK on one record. `code` as the CAK gave it. */
  feit('antwoordVastgelegd', {
    melding: z.int(),
    uitkomst: z.enum(['aanvaard', 'afgewezen']),
    code: z.string().nullable(),
  }),
  feit('kostprijsVastgelegd', { voorziening: id, kostprijs: z.int().nonnegative() }),
  /** Replaces what was established before for the same reason and first month; `ingetrokken` takes it back. */
  feit('vrijstellingVastgesteld', {
    reden: z.enum(VASTGESTELDE_REDENEN),
    vanaf: datumVeld,
    tot: datumVeld.nullable(),
    ingetrokken: z.boolean(),
  }),
  feit('aanbiederHerinnerd', { agb: agbVeld, starts: z.int(), declaraties: z.int(), maand: datumVeld }),
])
export type Bijdragefeit = z.infer<typeof feitSchema>

/** Reads a stored row; a row that does not fit its kind is a defect and throws. */
export const leesBijdragefeit = ({ soort, gegevens }: { soort: string; gegevens: unknown }): Bijdragefeit =>
  feitSchema.parse({ soort, gegevens })

export type Onderwerp = `ronde:${string}` | `persoon:${string}` | `aanbieder:${string}`

/** Adds a fact to what is known of a run, a person or a provider. */
export async function legBijdragefeitVast(stap: Stap, onderwerp: Onderwerp, nieuw: Bijdragefeit): Promise<void> {
  const { gemeente, db } = stap.tx
  const { laatste } = await db
    .selectFrom('levering.bijdragefeit')
    .select((eb) => eb.fn.coalesce(eb.fn.max('volgnummer'), eb.val(0)).as('laatste'))
    .where('gemeente', '=', gemeente)
    .where('onderwerp', '=', onderwerp)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('levering.bijdragefeit')
    .values({
      gemeente,
      onderwerp,
      volgnummer: laatste + 1,
      soort: nieuw.soort,
      op: stap.nu,
      door_soort: stap.wie.soort,
      door_id: wieId(stap.wie),
      gegevens: JSON.stringify(nieuw.gegevens),
    })
    .execute()
}
