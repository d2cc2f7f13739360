import { randomUUID } from 'node:crypto'
import { rekeningenVan } from '@meedoen/inkoop'
import { type AgbCode, type Datum, gelukt, geweigerd, plusDagen, type Uitkomst } from '@meedoen/kern'
import { isWerkdag } from '@meedoen/regels'
import { mag, type Stap } from '@meedoen/toegang'
import { type Gemeentegegevens, versieOp } from '@meedoen/verordening'
import { z } from 'zod'
import type { Declaratie } from '../declareren/declaratie.ts'
import { aanbiedernamen } from '../declareren/haal-declaraties.ts'
import { kan } from '../declareren/mogelijk.ts'
import { haalVoorWijziging, legVast } from '../declareren/opslaan.ts'
import { DECLARATIE_ONBEKEND } from '../goedkeuren/keur-goed.ts'
import { volgendNummer } from '../toewijzing/nummer.ts'
import { sha256 } from '../verkeer/bericht.ts'
import { schrijfBatchfeit } from './batch.ts'
import { keurBetaalbestand } from './lees-terug.ts'
import { type Betaalopdracht, maakBetaalbestand } from './maak-bestand.ts'
import { naarSepatekst } from './sepatekst.ts'
import { omschrijvingVan, type Samenstelling, stelSamen } from './stel-samen.ts'

/** What a batch of these declarations would be: who gets what, and what must be put right before it can be made. */
export type Batchvoorbeeld = Samenstelling & {
  readonly namen: ReadonlyMap<AgbCode, string>
  /** Providers that would be paid and of whom no account is known. */
  readonly zonderRekening: readonly AgbCode[]
  readonly eigenRekening: boolean
}

/**
 * Shows what a batch of these approved declarations would be. Credits of a provider that were approved always come along: they are
 * set off against what it gets.
 */
export async function bekijkBatch(stap: Stap, ids: readonly string[]): Promise<Uitkomst<Batchvoorbeeld>> {
  const oordeel = mag(stap.wie, 'betalen', {})
  if (!oordeel.ok) return oordeel
  const declaraties = await verzamel(stap, ids)
  if (!declaraties.ok) return declaraties
  const samenstelling = stelSamen(declaraties.waarde)
  const agbs = [...samenstelling.betalingen, ...samenstelling.wacht].map(({ agb }) => agb)
  const rekeningen = await rekeningenVan(stap.tx, agbs)
  return gelukt({
    ...samenstelling,
    namen: await aanbiedernamen(stap, agbs),
    zonderRekening: samenstelling.betalingen.flatMap(({ agb }) => (rekeningen.has(agb) ? [] : [agb])),
    eigenRekening: (await eigenRekening(stap)) !== undefined,
  })
}

/** The batch that was made, to open at once. */
export const batchVeld = z.object({ batch: z.uuid() })

/**
 * Makes a payment batch of approved declarations: one payment per provider, one file for the bank, which is read back and held
 * against what was meant before it is kept. A declaration is in one batch at most.
 */
export async function maakBatch(stap: Stap, ids: readonly string[]): Promise<Uitkomst<z.infer<typeof batchVeld>>> {
  const oordeel = mag(stap.wie, 'betalen', {})
  if (!oordeel.ok) return oordeel
  const declaraties = await verzamel(stap, ids)
  if (!declaraties.ok) return declaraties
  const { betalingen } = stelSamen(declaraties.waarde)
  if (betalingen.length === 0) return NIETS_TE_BETALEN
  const opdracht = await maakOpdracht(stap, betalingen)
  if (!opdracht.ok) return opdracht
  const bestand = maakBetaalbestand(opdracht.waarde)
  keurBetaalbestand(bestand, opdracht.waarde)
  return gelukt({ batch: await bewaar(stap, betalingen, opdracht.waarde, bestand, oordeel.waarde.mandaat ?? '') })
}

const NIETS_TE_BETALEN = geweigerd(
  'niets-te-betalen',
  'Van deze declaraties is samen niets te betalen. Wat een aanbieder moet terugbetalen, wordt verrekend met een volgende declaratie.',
)

/** The chosen ones and the open credits of their providers, held until the end of the transaction. */
async function verzamel(stap: Stap, ids: readonly string[]): Promise<Uitkomst<Declaratie[]>> {
  const gekozen = new Set(ids)
  if (gekozen.size === 0) return geweigerd('niets-gekozen', 'Kies eerst een of meer declaraties.')
  const { gemeente, db } = stap.tx
  const credits = await db
    .selectFrom('levering.declaratie')
    .select('id')
    .where('gemeente', '=', gemeente)
    .where('stand', '=', 'goedgekeurd')
    .where('toegekend', '<', 0)
    .where('agb', 'in', (eb) =>
      eb
        .selectFrom('levering.declaratie')
        .select('agb')
        .where('gemeente', '=', gemeente)
        .where('id', 'in', [...gekozen]),
    )
    .execute()
  const alle = await haalVoorWijziging(stap, [...new Set([...gekozen, ...credits.map(({ id }) => id)])])
  const vereist = alle.filter(({ id }) => gekozen.has(id))
  if (vereist.length !== gekozen.size) return DECLARATIE_ONBEKEND
  const niet = vereist.find((declaratie) => !kan(declaratie, 'klaarzetten'))
  if (niet)
    return geweigerd('niet-goedgekeurd', `Declaratie ${niet.nummer} is niet goedgekeurd, of staat al in een betaling.`)
  return gelukt(alle.filter((declaratie) => kan(declaratie, 'klaarzetten')))
}

async function eigenRekening({ tx, vandaag }: Stap): Promise<Gemeentegegevens['betaalrekening']> {
  const gegevens = await versieOp(tx, 'gemeentegegevens', vandaag)
  return gegevens.ok ? gegevens.waarde.inhoud.betaalrekening : undefined
}

async function maakOpdracht(
  stap: Stap,
  betalingen: Samenstelling['betalingen'],
): Promise<Uitkomst<Betaalopdracht & { readonly nummer: number }>> {
  const eigen = await eigenRekening(stap)
  if (!eigen)
    return geweigerd(
      'geen-eigen-rekening',
      'De rekening van de gemeente is niet bekend. Vraag de beheerder om die in te vullen bij Gemeentegegevens.',
    )
  const agbs = betalingen.map(({ agb }) => agb)
  const [rekeningen, namen] = [await rekeningenVan(stap.tx, agbs), await aanbiedernamen(stap, agbs)]
  const zonder = agbs.find((agb) => !rekeningen.has(agb))
  if (zonder)
    return geweigerd(
      'geen-rekening',
      `Van ${namen.get(zonder) ?? zonder} is nog geen rekening bevestigd. Doe dat eerst bij Rekeningen.`,
    )
  const nummer = await volgendNummer(stap, 'betaalbatch')
  return gelukt({
    nummer,
    kenmerk: `MEEDOEN-${stap.tx.gemeente}-${nummer}`,
    gemaakt: stap.nu,
    uitvoerdatum: volgendeWerkdag(stap.vandaag),
    van: { iban: eigen.iban, bic: eigen.bic, naam: naarSepatekst(eigen.tenaamstelling, 70) },
    betalingen: betalingen.map(({ agb, bedrag, declaraties }) => ({
      kenmerk: `${stap.tx.gemeente}-${nummer}-${agb}`,
      iban: rekeningen.get(agb) ?? '',
      naam: naarSepatekst(namen.get(agb) ?? agb, 70) || agb,
      bedrag,
      omschrijving: omschrijvingVan(declaraties),
    })),
  })
}

function volgendeWerkdag(dag: Datum): Datum {
  const volgende = plusDagen(dag, 1)
  return isWerkdag(volgende) ? volgende : volgendeWerkdag(volgende)
}

async function bewaar(
  stap: Stap,
  betalingen: Samenstelling['betalingen'],
  opdracht: Betaalopdracht & { readonly nummer: number },
  bestand: Uint8Array,
  mandaat: string,
): Promise<string> {
  const id = randomUUID()
  const { gemeente, db } = stap.tx
  const bedrag = betalingen.reduce((som, betaling) => som + betaling.bedrag, 0)
  const vast = { nummer: opdracht.nummer, bedrag, betalingen: betalingen.length, sha256: sha256(bestand) }
  await db
    .insertInto('levering.betaalbatch')
    .values({
      gemeente,
      id,
      ...vast,
      stand: 'klaar',
      uitvoerdatum: opdracht.uitvoerdatum,
      bestand: Buffer.from(bestand),
      aangemaakt: stap.nu,
      versie: 1,
    })
    .execute()
  await schrijfBatchfeit(stap, id, 1, { soort: 'batchGemaakt', gegevens: { ...vast, mandaat } })
  await schrijfBetalingen(stap, id, betalingen, opdracht)
  return id
}

async function schrijfBetalingen(
  stap: Stap,
  batch: string,
  betalingen: Samenstelling['betalingen'],
  opdracht: Betaalopdracht,
): Promise<void> {
  const { gemeente, db } = stap.tx
  for (const [i, { agb, declaraties }] of betalingen.entries()) {
    const { iban, bedrag, omschrijving } = opdracht.betalingen[i] ?? { iban: '', bedrag: 0, omschrijving: '' }
    await db.insertInto('levering.betaling').values({ gemeente, batch, agb, iban, bedrag, omschrijving }).execute()
    await db
      .insertInto('levering.batchdeclaratie')
      .values(declaraties.map(({ id, toegekend }) => ({ gemeente, batch, declaratie: id, agb, bedrag: toegekend })))
      .execute()
    const vast = await haalVoorWijziging(
      stap,
      declaraties.map(({ id }) => id),
    )
    for (const declaratie of vast)
      await legVast(stap, declaratie, { soort: 'declaratieKlaargezet', gegevens: { batch } })
  }
}
