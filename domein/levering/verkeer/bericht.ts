import { createHash, randomUUID } from 'node:crypto'
import type { Bevinding } from '@meedoen/iwmo'
import type { AgbCode } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import type { VastgelegdeTermijn } from '../toewijzing/feiten.ts'

export const SOORTEN = [
  'WMO301',
  'WMO302',
  'WMO305',
  'WMO306',
  'WMO307',
  'WMO308',
  'WMO315',
  'WMO316',
  'WMO317',
  'WMO318',
  'WMO319',
  'WMO320',
  'WMO323',
  'WMO325',
  'onleesbaar',
] as const
export type Soort = (typeof SOORTEN)[number]

/** Out: klaar, verzonden, and for what asks a retour aanvaard or geweigerd. In: verwerkt or afgekeurd. */
export const BERICHTSTANDEN = ['klaar', 'verzonden', 'aanvaard', 'geweigerd', 'verwerkt', 'afgekeurd'] as const
export type Berichtstand = (typeof BERICHTSTANDEN)[number]

/** How a message reached us: made here, from the drop folder, uploaded, made in the portal, or posted by a program. */
export const HERKOMSTEN = ['eigen', 'map', 'upload', 'portaal', 'http'] as const
export type Herkomst = (typeof HERKOMSTEN)[number]

const bevinding = z.object({
  regel: z.string(),
  niveau: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  pad: z.string(),
  regelnummer: z.int().nullable(),
  tekst: z.string(),
})
export const leesBevindingen = (waarde: unknown): Bevinding[] => z.array(bevinding).parse(waarde)

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What is kept of a message beside its bytes; every message is one row, in or out. */
export type NieuwBericht = {
  readonly richting: 'in' | 'uit'
  readonly soort: Soort
  readonly afzender: string
  readonly ontvanger: string
  readonly identificatie: string
  readonly agb: AgbCode | null
  readonly stand: Berichtstand
  readonly herkomst: Herkomst
  readonly inhoud: Uint8Array
  readonly toewijzingen: readonly string[]
  readonly bevindingen?: readonly Bevinding[]
  readonly toelichting?: string | null
  readonly antwoordOp?: string | null
  readonly termijn?: VastgelegdeTermijn | null
  /** Of the bytes, unless they are not kept. */
  readonly sha256?: string
  /** Why a person must look at it. */
  readonly vastgelopenOm?: string | null
}

/** Keeps a message and which assignments it is about; gives its id. */
export async function bewaarBericht(stap: Stap, bericht: NieuwBericht): Promise<string> {
  const id = randomUUID()
  const { gemeente, db } = stap.tx
  const { toewijzingen, bevindingen = [], toelichting = null, antwoordOp = null, termijn = null, ...rest } = bericht
  const { vastgelopenOm = null, ...vast } = rest
  await db
    .insertInto('levering.bericht')
    .values({
      gemeente,
      id,
      ...vast,
      inhoud: Buffer.from(bericht.inhoud),
      sha256: bericht.sha256 ?? sha256(bericht.inhoud),
      bevindingen: JSON.stringify(bevindingen),
      toelichting,
      antwoord_op: antwoordOp,
      antwoord_uiterlijk: termijn?.datum ?? null,
      termijn: termijn && JSON.stringify(termijn),
      vastgelopen_om: vastgelopenOm,
      aangemaakt: stap.nu,
    })
    .execute()
  await verbindMet(stap, id, toewijzingen)
  return id
}

/** Says which assignments a message is about. */
export async function verbindMet({ tx }: Stap, bericht: string, toewijzingen: readonly string[]): Promise<void> {
  const { gemeente, db } = tx
  const regels = [...new Set(toewijzingen)].map((toewijzing) => ({ gemeente, bericht, toewijzing }))
  if (regels.length === 0) return
  await db
    .insertInto('levering.berichtregel')
    .values(regels)
    .onConflict((botsing) => botsing.doNothing())
    .execute()
}

/** Keeps a message that must go out, and the job that sends it, in one transaction. */
export async function zetKlaar(
  stap: Stap,
  bericht: Omit<NieuwBericht, 'richting' | 'stand' | 'herkomst' | 'afzender' | 'ontvanger'> & { readonly agb: AgbCode },
): Promise<string> {
  const { gemeente } = stap.tx
  const wij = {
    richting: 'uit',
    stand: 'klaar',
    herkomst: 'eigen',
    afzender: gemeente,
    ontvanger: bericht.agb,
  } as const
  const id = await bewaarBericht(stap, { ...bericht, ...wij })
  await stap.tx.db
    .insertInto('levering.verzending')
    .values({ gemeente, bericht: id, pogingen: 0, volgende: stap.nu, bezig_tot: null })
    .execute()
  await stap.tx.zetTaak(BERICHT_VERSTUREN, { gemeente, id }, { sleutel: id })
  return id
}

/** The job that hands over one message to its provider. */
export const BERICHT_VERSTUREN = 'bericht-versturen'

/** Ids of the assignments that a message is about. */
export async function toewijzingenVan(stap: Stap, bericht: string): Promise<string[]> {
  const rijen = await stap.tx.db
    .selectFrom('levering.berichtregel')
    .select('toewijzing')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('bericht', '=', bericht)
    .orderBy('toewijzing')
    .execute()
  return rijen.map(({ toewijzing }) => toewijzing)
}
