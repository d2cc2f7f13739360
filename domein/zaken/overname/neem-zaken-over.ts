import { createHash } from 'node:crypto'
import type { Brief } from '@meedoen/brieven'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { type Feit, feitSchema, type NieuwFeit } from '../feiten/feiten.ts'
import { betrokkenerijen, voorzieningrijen, zaakrij } from '../zaak/projectie.ts'
import { vouwZaak } from '../zaak/stand.ts'
import type { Zaak } from '../zaak/zaak.ts'

/** A fact of a case that was kept elsewhere until now, with when, by whom and under which mandate. */
export type Feitovername = NieuwFeit & Pick<Feit, 'op' | 'door' | 'mandaat'>

/** A whole case to take over: its facts in order, and the texts and letters that they point at. */
export type Zaakovername = {
  readonly id: string
  /** "2026-00418"; new cases of that year are numbered after the highest. */
  readonly nummer: string
  readonly feiten: readonly Feitovername[]
  readonly teksten: readonly {
    readonly id: string
    readonly soort: string
    readonly inhoud: string
    readonly op: Date
  }[]
  readonly brieven: readonly { readonly id: string; readonly brief: Brief; readonly op: Date }[]
}

/** Rows per statement: below the 65,535 parameters that PostgreSQL takes. */
const PER_KEER = 1000
const ZAKEN_PER_KEER = 100

/**
 * Takes over cases from elsewhere in few statements. State and lists follow from the facts, as for a case that was
 * handled here. A case that does not fit (an unknown kind of fact, a letter that is missing) throws: nothing is taken over.
 */
export async function neemZakenOver(stap: Stap, zaken: readonly Zaakovername[]): Promise<void> {
  for (const deel of inDelen(zaken, ZAKEN_PER_KEER)) {
    const gelezen = deel.map((zaak) => ({ ...zaak, feiten: genummerd(zaak) }))
    await schrijfProjecties(
      stap,
      gelezen.map(({ id, nummer, feiten }) => vouwZaak(id, nummer, feiten)),
    )
    await schrijfTeksten(stap, deel)
    await schrijfBrieven(stap, deel)
    await schrijfFeiten(stap, gelezen)
  }
  await telVerder(stap, zaken)
}

function genummerd({ nummer, feiten, brieven }: Zaakovername): Feit[] {
  const bekend = new Set<unknown>(brieven.map(({ id }) => id))
  return feiten.map(({ op, door, mandaat, ...nieuw }, i) => {
    const feit = feitSchema.parse(nieuw)
    if ('document' in feit.gegevens && feit.gegevens.document !== null && !bekend.has(feit.gegevens.document)) {
      throw new Error(`zaak ${nummer}: bij ${feit.soort} hoort een brief die niet is meegekomen`)
    }
    return { ...feit, op, door, mandaat, volgnummer: i + 1 }
  })
}

/** The same rows as for a case that was handled here; nothing stood there yet, so nothing is replaced. */
async function schrijfProjecties({ tx }: Stap, zaken: readonly Zaak[]): Promise<void> {
  const inGemeente = <Rij>(rij: Rij) => ({ gemeente: tx.gemeente, ...rij })
  const voorzieningen = zaken.flatMap(voorzieningrijen).map(inGemeente)
  const betrokkenen = zaken.flatMap(betrokkenerijen).map(inGemeente)
  await tx.db.insertInto('zaken.zaak').values(zaken.map(zaakrij).map(inGemeente)).execute()
  if (voorzieningen.length > 0) await tx.db.insertInto('zaken.voorziening').values(voorzieningen).execute()
  if (betrokkenen.length > 0) await tx.db.insertInto('zaken.betrokkene').values(betrokkenen).execute()
}

async function schrijfTeksten({ tx }: Stap, zaken: readonly Zaakovername[]): Promise<void> {
  const rijen = zaken.flatMap(({ id: zaak, teksten }) =>
    teksten.map(({ id, soort, inhoud, op }) => ({ gemeente: tx.gemeente, id, zaak, soort, inhoud, aangemaakt: op })),
  )
  for (const deel of inDelen(rijen, PER_KEER)) await tx.db.insertInto('zaken.tekst').values(deel).execute()
}

async function schrijfBrieven({ tx }: Stap, zaken: readonly Zaakovername[]): Promise<void> {
  const rijen = zaken.flatMap(({ id: zaak, brieven }) =>
    brieven.map(({ id, brief, op }) => {
      const inhoud = JSON.stringify(brief)
      return {
        gemeente: tx.gemeente,
        id,
        zaak,
        soort: brief.soort,
        naam: `${brief.soort}.pdf`,
        mediatype: 'application/pdf',
        grootte: inhoud.length,
        sha256: createHash('sha256').update(inhoud).digest('hex'),
        brief: inhoud,
        inwoner_ziet: true,
        aangemaakt: op,
      }
    }),
  )
  for (const deel of inDelen(rijen, PER_KEER)) await tx.db.insertInto('zaken.document').values(deel).execute()
}

type Gelezen = { readonly id: string; readonly feiten: readonly Feit[] }

async function schrijfFeiten({ tx }: Stap, zaken: readonly Gelezen[]): Promise<void> {
  const rijen = zaken.flatMap((zaak) =>
    zaak.feiten.map((feit) => ({
      gemeente: tx.gemeente,
      zaak: zaak.id,
      volgnummer: feit.volgnummer,
      soort: feit.soort,
      op: feit.op,
      door_soort: feit.door.soort,
      door_id: feit.door.id,
      mandaat: feit.mandaat,
      gegevens: JSON.stringify(feit.gegevens),
    })),
  )
  for (const deel of inDelen(rijen, PER_KEER)) await tx.db.insertInto('zaken.feit').values(deel).execute()
}

/** The next case of a year gets a number after the highest that came in. */
async function telVerder({ tx }: Stap, zaken: readonly Zaakovername[]): Promise<void> {
  const hoogste = new Map<number, number>()
  for (const { nummer } of zaken) {
    const [jaar = 0, volgnummer = 0] = nummer.split('-').map(Number)
    hoogste.set(jaar, Math.max(volgnummer, hoogste.get(jaar) ?? 0))
  }
  for (const [jaar, laatste] of hoogste) {
    await tx.db
      .insertInto('zaken.nummerreeks')
      .values({ gemeente: tx.gemeente, jaar, laatste })
      .onConflict((botsing) =>
        botsing
          .columns(['gemeente', 'jaar'])
          .doUpdateSet({ laatste: sql<number>`greatest(nummerreeks.laatste, excluded.laatste)` }),
      )
      .execute()
  }
}

function* inDelen<T>(lijst: readonly T[], grootte: number): Generator<readonly T[]> {
  for (let begin = 0; begin < lijst.length; begin += grootte) yield lijst.slice(begin, begin + grootte)
}
