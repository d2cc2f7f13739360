import type { Gemeentecode } from '@meedoen/kern'
import type { Verbinding } from './verbinding.ts'

/** A job whose last attempt failed. `definitief` means it is not tried again by itself. */
export type MislukteTaak = {
  readonly naam: string
  readonly id: string
  readonly gemeente: string | null
  readonly onderwerp: string | null
  readonly pogingen: number
  readonly definitief: boolean
  readonly melding: string
  readonly volgende: Date | null
}

const VRAAG = `
  select name as naam, id::text as id, data ->> 'gemeente' as gemeente, data ->> 'id' as onderwerp,
    retry_count + 1 as pogingen, state = 'failed' as definitief,
    coalesce(output ->> 'message', output::text, '') as melding,
    case when state = 'retry' then start_after end as volgende
  from pgboss.job
  where state in ('failed', 'retry') and ($1::text is null or data ->> 'gemeente' = $1)
  order by created_on desc limit 500`

/** Read as owner, because meedoen_app may not look in the queue: jobs of all municipalities stand in it. */
export async function leesMislukt(verbinding: Verbinding, gemeente: Gemeentecode | null): Promise<MislukteTaak[]> {
  const rijen = await verbinding.alsEigenaar((tx) => tx.query(VRAAG, [gemeente]))
  return rijen.map((rij) => ({
    naam: String(rij.naam),
    id: String(rij.id),
    gemeente: tekst(rij.gemeente),
    onderwerp: tekst(rij.onderwerp),
    pogingen: Number(rij.pogingen),
    definitief: rij.definitief === true,
    melding: String(rij.melding),
    volgende: rij.volgende instanceof Date ? rij.volgende : null,
  }))
}

const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null)
