import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { versiesVan } from '@meedoen/verordening'
import { maakKader } from '../bepalen/kader.ts'
import type { Kader } from '../bepalen/persoonbron.ts'
import { leesTellingen, type Tellingen } from '../bepalen/tellingen.ts'

export type Rondestand = 'bezig' | 'klaar' | 'aangeleverd'

/** A run over a month; while it is `bezig` its counts are those of the people it has come by. */
export type Ronde = {
  readonly id: string
  readonly maand: Datum
  readonly nummer: number
  readonly besluit: Datum
  readonly stand: Rondestand
  readonly gestart: Date
  readonly klaar: Date | null
  readonly totPersoon: string | null
  readonly tellingen: Tellingen
  readonly formaat: string | null
  readonly sha256: string | null
  readonly aangeleverd: Date | null
}

const KOLOMMEN = [
  'id',
  'maand',
  'nummer',
  'besluit',
  'stand',
  'gestart',
  'klaar',
  'tot_persoon as totPersoon',
  'tellingen',
  'formaat',
  'sha256',
  'aangeleverd',
] as const

export const ronderijen = (tx: Transactie) =>
  tx.db.selectFrom('levering.bijdrageronde').select(KOLOMMEN).where('gemeente', '=', tx.gemeente)

type Rij = Awaited<ReturnType<ReturnType<typeof ronderijen>['executeTakeFirstOrThrow']>>

export const naarRonde = (rij: Rij): Ronde => ({
  ...rij,
  stand: standVan(rij.stand),
  tellingen: leesTellingen(rij.tellingen),
})

function standVan(tekst: string): Rondestand {
  if (tekst === 'bezig' || tekst === 'klaar' || tekst === 'aangeleverd') return tekst
  throw new Error('een ronde met een onbekende stand')
}

/** The run with that id, or null. */
export async function vindRonde(tx: Transactie, id: string): Promise<Ronde | null> {
  const rij = await ronderijen(tx).where('id', '=', id).executeTakeFirst()
  return rij ? naarRonde(rij) : null
}

/** The newest run that was finished, without `behalve`; null before the first. */
export async function laatsteRonde(tx: Transactie, behalve: string | null): Promise<Ronde | null> {
  const vraag = ronderijen(tx).where('stand', '<>', 'bezig').orderBy('maand', 'desc').orderBy('nummer', 'desc').limit(1)
  const rij = await (behalve === null ? vraag : vraag.where('id', '<>', behalve)).executeTakeFirst()
  return rij ? naarRonde(rij) : null
}

/** What is the same for everybody in this run. */
export async function kaderVan(tx: Transactie, ronde: Pick<Ronde, 'id' | 'maand' | 'besluit'>): Promise<Kader> {
  const vorige = await laatsteRonde(tx, ronde.id)
  const verordeningen = await versiesVan(tx, 'eigen-bijdrage')
  return maakKader({ maand: ronde.maand, besluit: ronde.besluit, vorigeMaand: vorige?.maand ?? null, verordeningen })
}
