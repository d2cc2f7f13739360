import { randomUUID } from 'node:crypto'
import { type Datum, gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { BETWISTUITKOMSTEN, type Betwistuitkomst } from '../declareren/feiten.ts'
import { aanbiedernamen } from '../declareren/haal-declaraties.ts'
import { haalVoorWijziging, legVast } from '../declareren/opslaan.ts'
import { eigenAgb } from '../declareren/portaal/dien-in.ts'
import { REGEL_ONBEKEND } from '../declareren/portaal/verbeter-regel.ts'

/** What a provider wrote about a refused line, and what the municipality answered. */
export type Betwisting = {
  readonly id: string
  readonly declaratie: string
  readonly regel: number
  readonly tekst: string
  readonly op: Date
  readonly antwoord: { readonly tekst: string; readonly uitkomst: Betwistuitkomst; readonly op: Date } | null
}

/** One that waits for an answer, with where it belongs. */
export type OpenBetwisting = Betwisting & {
  readonly aanbieder: string
  readonly nummer: string
  readonly periode: Datum
  readonly toewijzingNummer: number
}

const LANGSTE = 2000
const tekstVeld = z.string().trim().min(1, 'verplicht').max(LANGSTE, 'te-lang')
const antwoordVeld = z.object({ antwoord: tekstVeld, uitkomst: z.enum(BETWISTUITKOMSTEN, 'kies') })

const foutenVan = (fout: z.ZodError) =>
  geweigerdeInvoer(Object.fromEntries(fout.issues.map((i) => [i.path.join('.'), i.message])))

/** The provider writes why a refused line is right after all; one question at a time about a line. */
export async function betwistRegel(stap: Stap, id: string, regel: number, tekst: string): Promise<Uitkomst<undefined>> {
  const agb = eigenAgb(stap)
  if (!agb.ok) return agb
  const gelezen = z.object({ tekst: tekstVeld }).safeParse({ tekst })
  if (!gelezen.success) return foutenVan(gelezen.error)
  const [declaratie] = await haalVoorWijziging(stap, [id])
  if (declaratie?.agb !== agb.waarde || !(await isAfgewezen(stap, id, regel))) return REGEL_ONBEKEND
  if ((await betwistingenVan(stap, id)).some((b) => b.regel === regel && b.antwoord === null))
    return geweigerd('al-betwist', 'U schreef hier al over. De gemeente antwoordt nog.')
  const betwisting = randomUUID()
  await stap.tx.db
    .insertInto('levering.betwisting')
    .values({
      gemeente: stap.tx.gemeente,
      id: betwisting,
      declaratie: id,
      regel,
      agb: agb.waarde,
      tekst: gelezen.data.tekst,
      op: stap.nu,
    })
    .execute()
  await legVast(stap, declaratie, { soort: 'regelBetwist', gegevens: { betwisting, regel } })
  return gelukt()
}

async function isAfgewezen({ tx }: Stap, declaratie: string, regel: number): Promise<boolean> {
  const rij = await tx.db
    .selectFrom('levering.prestatie')
    .select('toegekend')
    .where('gemeente', '=', tx.gemeente)
    .where('declaratie', '=', declaratie)
    .where('regel', '=', regel)
    .executeTakeFirst()
  return rij?.toegekend === false
}

/** The municipality answers in words: the refusal stays, or the provider can declare the line anew. */
export async function beantwoordBetwisting(stap: Stap, id: string, invoer: unknown): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'betalen', {})
  if (!oordeel.ok) return oordeel
  const gelezen = antwoordVeld.safeParse(invoer)
  if (!gelezen.success) return foutenVan(gelezen.error)
  const { gemeente, db } = stap.tx
  const rij = await db
    .selectFrom('levering.betwisting')
    .select(['declaratie', 'regel'])
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
  const [declaratie] = rij ? await haalVoorWijziging(stap, [rij.declaratie]) : []
  if (!rij || !declaratie) return geweigerd('betwisting-onbekend', 'Deze vraag van een aanbieder bestaat niet.')
  const { antwoord, uitkomst } = gelezen.data
  const gedaan = await db
    .updateTable('levering.betwisting')
    .set({ antwoord, uitkomst, beantwoord_op: stap.nu })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .where('antwoord', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!gedaan) return geweigerd('al-beantwoord-vraag', 'Een collega heeft deze vraag al beantwoord.')
  const gegevens = { betwisting: id, regel: rij.regel, uitkomst }
  await legVast(stap, declaratie, { soort: 'betwistingBeantwoord', gegevens })
  return gelukt()
}

const uitkomstVeld = z.enum(BETWISTUITKOMSTEN)

const betwistingen = ({ tx }: Stap) =>
  tx.db
    .selectFrom('levering.betwisting as b')
    .select(['b.id', 'b.declaratie', 'b.regel', 'b.tekst', 'b.op', 'b.antwoord', 'b.uitkomst', 'b.beantwoord_op'])
    .where('b.gemeente', '=', tx.gemeente)
    .orderBy('b.op')
    .orderBy('b.id')

type Rij = Awaited<ReturnType<ReturnType<typeof betwistingen>['execute']>>[number]

const alsBetwisting = (rij: Rij): Betwisting => ({
  id: rij.id,
  declaratie: rij.declaratie,
  regel: rij.regel,
  tekst: rij.tekst,
  op: rij.op,
  antwoord:
    rij.antwoord === null || rij.beantwoord_op === null
      ? null
      : { tekst: rij.antwoord, uitkomst: uitkomstVeld.parse(rij.uitkomst), op: rij.beantwoord_op },
})

/** What was written about the lines of one declaration, oldest first; who may see it was asked before. */
export async function betwistingenVan(stap: Stap, declaratie: string): Promise<Betwisting[]> {
  return (await betwistingen(stap).where('b.declaratie', '=', declaratie).execute()).map(alsBetwisting)
}

/** What waits for an answer of the municipality, oldest first. */
export async function haalOpenBetwistingen(stap: Stap): Promise<Uitkomst<readonly OpenBetwisting[]>> {
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb: null })
  if (!oordeel.ok) return oordeel
  const rijen = await betwistingen(stap)
    .innerJoin('levering.prestatie as p', (j) =>
      j
        .onRef('p.gemeente', '=', 'b.gemeente')
        .onRef('p.declaratie', '=', 'b.declaratie')
        .onRef('p.regel', '=', 'b.regel'),
    )
    .innerJoin('levering.declaratie as d', (j) =>
      j.onRef('d.gemeente', '=', 'b.gemeente').onRef('d.id', '=', 'b.declaratie'),
    )
    .select(['b.agb', 'd.nummer', 'd.periode_begin', 'p.toewijzing_nummer'])
    .where('b.antwoord', 'is', null)
    .limit(100)
    .execute()
  const namen = await aanbiedernamen(
    stap,
    rijen.map(({ agb }) => agb),
  )
  return gelukt(
    rijen.map((rij) => ({
      ...alsBetwisting(rij),
      aanbieder: namen.get(rij.agb) ?? rij.agb,
      nummer: rij.nummer,
      periode: rij.periode_begin,
      toewijzingNummer: rij.toewijzing_nummer,
    })),
  )
}
