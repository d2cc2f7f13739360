import { type AgbCode, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { aanbiedernamen } from '../declareren/haal-declaraties.ts'
import { BATCH_ONBEKEND, type Batch, batchstandVeld } from './batch.ts'

export type Batchregel = Omit<Batch, 'versie'> & { readonly aangemaakt: Date }

export type Batchbeeld = Batchregel & {
  readonly sha256: string
  readonly per: readonly {
    readonly agb: AgbCode
    readonly naam: string
    readonly iban: string
    readonly bedrag: Eurocent
    readonly omschrijving: string
    readonly declaraties: readonly { readonly id: string; readonly nummer: string; readonly bedrag: Eurocent }[]
  }[]
}

const batches = ({ tx }: Stap) =>
  tx.db
    .selectFrom('levering.betaalbatch')
    .select(['id', 'nummer', 'stand', 'bedrag', 'betalingen', 'uitvoerdatum', 'aangemaakt', 'sha256'])
    .where('gemeente', '=', tx.gemeente)

/** The payment batches of the municipality, newest first. */
export async function haalBatches(stap: Stap): Promise<Uitkomst<readonly Batchregel[]>> {
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb: null })
  if (!oordeel.ok) return oordeel
  const rijen = await batches(stap).orderBy('nummer', 'desc').limit(100).execute()
  return gelukt(rijen.map(({ sha256: _, ...rij }) => ({ ...rij, stand: batchstandVeld.parse(rij.stand) })))
}

/** One batch with its payments and their declarations. */
export async function toonBatch(stap: Stap, id: string): Promise<Uitkomst<Batchbeeld>> {
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb: null })
  if (!oordeel.ok) return oordeel
  const { gemeente, db } = stap.tx
  const rij = await batches(stap).where('id', '=', id).executeTakeFirst()
  if (!rij) return BATCH_ONBEKEND
  const betalingen = await db
    .selectFrom('levering.betaling')
    .select(['agb', 'iban', 'bedrag', 'omschrijving'])
    .where('gemeente', '=', gemeente)
    .where('batch', '=', id)
    .orderBy('agb')
    .execute()
  const declaraties = await db
    .selectFrom('levering.batchdeclaratie as b')
    .innerJoin('levering.declaratie as d', (j) =>
      j.onRef('d.gemeente', '=', 'b.gemeente').onRef('d.id', '=', 'b.declaratie'),
    )
    .select(['b.agb', 'd.id', 'd.nummer', 'b.bedrag'])
    .where('b.gemeente', '=', gemeente)
    .where('b.batch', '=', id)
    .orderBy('d.nummer')
    .execute()
  const namen = await aanbiedernamen(
    stap,
    betalingen.map(({ agb }) => agb),
  )
  const per = betalingen.map((betaling) => ({
    ...betaling,
    naam: namen.get(betaling.agb) ?? betaling.agb,
    declaraties: declaraties
      .filter(({ agb }) => agb === betaling.agb)
      .map(({ id: declaratie, nummer, bedrag }) => ({ id: declaratie, nummer, bedrag })),
  }))
  return gelukt({ ...rij, stand: batchstandVeld.parse(rij.stand), per })
}

/** The payment file, the same bytes every time. Only for who may pay, and not of a batch that was cancelled. */
export async function geefBetaalbestand(
  stap: Stap,
  id: string,
): Promise<Uitkomst<{ readonly naam: string; readonly inhoud: Uint8Array }>> {
  const oordeel = mag(stap.wie, 'betalen', {})
  if (!oordeel.ok) return oordeel
  const rij = await stap.tx.db
    .selectFrom('levering.betaalbatch')
    .select(['nummer', 'bestand'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .where('stand', '<>', 'vervallen')
    .executeTakeFirst()
  return rij ? gelukt({ naam: `betaling-${rij.nummer}.xml`, inhoud: rij.bestand }) : BATCH_ONBEKEND
}
