import { gelukt, geweigerd, plusDagen, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { type Adresgegevens, type AdresInvoer, leesAdresgegevens } from './adres/leg-adres-vast.ts'
import { leesPersoonsgegevens, type Persoonsgegevens, type PersoonsgegevensInvoer } from './gegevens.ts'
import { kolommen } from './registreer.ts'
import { leesRelatiegegevens, type Relatiegegevens, type RelatieInvoer } from './relatie/leg-relatie-vast.ts'
import { zoeksleutelsVan } from './zoeken/zoeksleutels.ts'

/** Somebody to take over from elsewhere, with everything that is known. */
export type Overname = {
  /** A UUID chosen by the caller, so that relations in the same list can point at it. */
  readonly id: string
  readonly persoon: PersoonsgegevensInvoer
  readonly adressen: readonly AdresInvoer[]
  readonly relaties: readonly RelatieInvoer[]
}

export type OvernameWeigering = 'persoonsgegevens' | 'adresgegevens' | 'relatiegegevens' | 'bsn-bestaat-al'

type Gelezen = {
  readonly id: string
  readonly persoon: Persoonsgegevens
  readonly adressen: readonly (Adresgegevens & { tot: Adresgegevens['vanaf'] | null })[]
  readonly relaties: readonly Relatiegegevens[]
}

/** Below the 65,535 parameters that PostgreSQL takes in one statement. */
const PER_KEER = 400

/**
 * Registers many people at once, for taking over a population: the same checks and search keys as one by one, in a few
 * statements. The first that is not right refuses all of them, before anything is written.
 */
export async function registreerPersonen(
  tx: Transactie,
  overnames: readonly Overname[],
): Promise<Uitkomst<undefined, OvernameWeigering>> {
  const gelezen: Gelezen[] = []
  for (const overname of overnames) {
    const een = leesOvername(overname)
    if (!een.ok) return een
    gelezen.push(een.waarde)
  }
  if (await isBekend(tx, gelezen)) {
    return geweigerd('bsn-bestaat-al', 'Een of meer burgerservicenummers staan er al in, of staan dubbel in de lijst.')
  }
  for (const deel of inDelen(gelezen)) await schrijfPersonen(tx, deel)
  for (const deel of inDelen(gelezen.flatMap(relatierijen))) {
    await tx.db
      .insertInto('personen.relatie')
      .values(deel.map((rij) => ({ gemeente: tx.gemeente, ...rij })))
      .execute()
  }
  return gelukt()
}

function leesOvername({ id, persoon, adressen, relaties }: Overname): Uitkomst<Gelezen, OvernameWeigering> {
  const mens = leesPersoonsgegevens(persoon)
  if (!mens.ok) return mens
  const woont: Adresgegevens[] = []
  for (const adres of adressen) {
    const gelezen = leesAdresgegevens(adres)
    if (!gelezen.ok) return gelezen
    woont.push(gelezen.waarde)
  }
  const kring: Relatiegegevens[] = []
  for (const relatie of relaties) {
    const gelezen = leesRelatiegegevens(relatie)
    if (!gelezen.ok) return gelezen
    kring.push(gelezen.waarde)
  }
  return gelukt({ id, persoon: mens.waarde, adressen: opVolgorde(woont), relaties: kring })
}

/** An address counts until the day before the next of its kind. */
function opVolgorde(adressen: readonly Adresgegevens[]): Gelezen['adressen'] {
  const gesorteerd = [...adressen].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1))
  return gesorteerd.map((adres, i) => {
    const volgend = gesorteerd.slice(i + 1).find(({ soort }) => soort === adres.soort)
    return { ...adres, tot: volgend ? plusDagen(volgend.vanaf, -1) : null }
  })
}

async function isBekend(tx: Transactie, gelezen: readonly Gelezen[]): Promise<boolean> {
  const bsns = new Set(gelezen.map(({ persoon }) => persoon.bsn))
  if (bsns.size < gelezen.length) return true
  for (const deel of inDelen([...bsns])) {
    const rij = await tx.db
      .selectFrom('personen.persoon')
      .select('id')
      .where('gemeente', '=', tx.gemeente)
      .where('bsn', 'in', deel)
      .executeTakeFirst()
    if (rij) return true
  }
  return false
}

async function schrijfPersonen(tx: Transactie, deel: readonly Gelezen[]): Promise<void> {
  const { gemeente } = tx
  const personen = deel.map(({ id, persoon }) => ({ gemeente, id, bsn: persoon.bsn, ...kolommen(persoon) }))
  const adressen = deel.flatMap(({ id, adressen }) => adressen.map((adres) => ({ gemeente, persoon: id, ...adres })))
  const sleutels = deel.flatMap(({ id, persoon, adressen }) =>
    zoeksleutelsVan(persoon, adressen).map((sleutel) => ({ gemeente, sleutel, persoon: id })),
  )
  await tx.db.insertInto('personen.persoon').values(personen).execute()
  if (adressen.length > 0) await tx.db.insertInto('personen.adres').values(adressen).execute()
  await tx.db.insertInto('personen.zoeksleutel').values(sleutels).execute()
}

const relatierijen = ({ id, relaties }: Gelezen) => relaties.map((relatie) => ({ persoon: id, tot: null, ...relatie }))

function* inDelen<T>(lijst: readonly T[]): Generator<readonly T[]> {
  for (let begin = 0; begin < lijst.length; begin += PER_KEER) yield lijst.slice(begin, begin + PER_KEER)
}
