import { bevestigRekening, stelRekeningVoor } from '@meedoen/inkoop'
import type { AgbCode } from '@meedoen/kern'
import type { Post } from './post.ts'

/** Accounts at a bank that does not exist. */
export const REKENING = { linde: 'NL42DEMO0009900001', samen: 'NL15DEMO0009900002' } as const

/** The account of a provider, proposed by one and confirmed by another. */
export async function legRekeningVast(post: Post, agb: AgbCode, iban: string, dag: string): Promise<void> {
  await post.lukt(post.wie.ruud, dag, (s) => stelRekeningVoor(s, agb, iban))
  await post.lukt(post.wie.aylin, dag, (s) => bevestigRekening(s, agb, iban))
}
