import { type Datum, type Eurocent, gelukt, geweigerd, type Uitkomst, type Weigering } from '@meedoen/kern'
import { mag, type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { haalVoorWijziging, legVast } from '../declareren/opslaan.ts'
import type { NieuwBatchfeit } from './feiten.ts'

const BATCHSTANDEN = ['klaar', 'bij-bank', 'betaald', 'vervallen'] as const
export type Batchstand = (typeof BATCHSTANDEN)[number]
export const batchstandVeld = z.enum(BATCHSTANDEN)

export const BATCH_ONBEKEND: Weigering<'batch-onbekend'> = geweigerd(
  'batch-onbekend',
  'Deze betaling bestaat niet, of u mag haar niet zien.',
)

export type Batch = {
  readonly id: string
  readonly nummer: number
  readonly stand: Batchstand
  readonly bedrag: Eurocent
  readonly betalingen: number
  readonly uitvoerdatum: Datum
  readonly versie: number
}

/** What can happen to a batch in which state. Once the bank has it, it is not taken back here. */
const VAN: Readonly<Record<'aan-bank' | 'vervallen' | 'betaald', Batchstand>> = {
  'aan-bank': 'klaar',
  vervallen: 'klaar',
  betaald: 'bij-bank',
}
const kanBatch = ({ stand }: Pick<Batch, 'stand'>, daad: keyof typeof VAN): boolean => VAN[daad] === stand

/** Marks that the file was handed to the bank; from then on the batch cannot be cancelled. */
export const geefAanBank = (stap: Stap, id: string): Promise<Uitkomst<undefined>> =>
  zet(stap, id, 'aan-bank', async (batch, mandaat) => {
    await schrijf(stap, batch, 'bij-bank', { soort: 'batchAanBankGegeven', gegevens: { mandaat } })
  })

/** Cancels a batch that did not go to the bank: its declarations can go into another. */
export const laatVervallen = (stap: Stap, id: string): Promise<Uitkomst<undefined>> =>
  zet(stap, id, 'vervallen', async (batch, mandaat) => {
    for (const declaratie of await declaratiesIn(stap, id))
      await legVast(stap, declaratie, { soort: 'declaratieTeruggezet', gegevens: { batch: id } })
    await stap.tx.db
      .updateTable('levering.batchdeclaratie')
      .set({ vervallen: true })
      .where('gemeente', '=', stap.tx.gemeente)
      .where('batch', '=', id)
      .execute()
    await schrijf(stap, batch, 'vervallen', { soort: 'batchVervallen', gegevens: { mandaat } })
  })

/** Marks that the bank paid: the providers see it with their declarations. */
export const merkBetaald = (stap: Stap, id: string): Promise<Uitkomst<undefined>> =>
  zet(stap, id, 'betaald', async (batch, mandaat) => {
    const op = stap.vandaag
    for (const declaratie of await declaratiesIn(stap, id))
      await legVast(stap, declaratie, { soort: 'declaratieBetaald', gegevens: { batch: id, op } })
    await schrijf(stap, batch, 'betaald', { soort: 'batchBetaald', gegevens: { op, mandaat } })
  })

async function zet(
  stap: Stap,
  id: string,
  daad: keyof typeof VAN,
  werk: (batch: Batch, mandaat: string) => Promise<void>,
): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'betalen', {})
  if (!oordeel.ok) return oordeel
  const batch = await vindVoorWijziging(stap, id)
  if (!batch) return BATCH_ONBEKEND
  if (!kanBatch(batch, daad))
    return geweigerd('batch-stand', 'Dit kan niet meer: de betaling is al verder. Kijk hoe zij nu staat.')
  await werk(batch, oordeel.waarde.mandaat ?? '')
  return gelukt()
}

async function vindVoorWijziging({ tx }: Stap, id: string): Promise<Batch | null> {
  const rij = await tx.db
    .selectFrom('levering.betaalbatch')
    .select(['id', 'nummer', 'stand', 'bedrag', 'betalingen', 'uitvoerdatum', 'versie'])
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return rij ? { ...rij, stand: batchstandVeld.parse(rij.stand) } : null
}

async function declaratiesIn(stap: Stap, batch: string) {
  const rijen = await stap.tx.db
    .selectFrom('levering.batchdeclaratie')
    .select('declaratie')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('batch', '=', batch)
    .where('vervallen', '=', false)
    .execute()
  return haalVoorWijziging(
    stap,
    rijen.map(({ declaratie }) => declaratie),
  )
}

async function schrijf(stap: Stap, batch: Batch, stand: Batchstand, feit: NieuwBatchfeit): Promise<void> {
  const versie = batch.versie + 1
  await schrijfBatchfeit(stap, batch.id, versie, feit)
  await stap.tx.db
    .updateTable('levering.betaalbatch')
    .set({ stand, versie })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', batch.id)
    .execute()
}

export async function schrijfBatchfeit(stap: Stap, batch: string, volgnummer: number, feit: NieuwBatchfeit) {
  await stap.tx.db
    .insertInto('levering.betaalbatchfeit')
    .values({
      gemeente: stap.tx.gemeente,
      batch,
      volgnummer,
      soort: feit.soort,
      op: stap.nu,
      door_soort: stap.wie.soort,
      door_id: wieId(stap.wie),
      gegevens: JSON.stringify(feit.gegevens),
    })
    .execute()
}
