import { haalProducten } from '@meedoen/inkoop'
import { redenVan } from '@meedoen/iwmo'
import { type Datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { haalPersonen, schrijfNaam } from '@meedoen/personen'
import { mag, type Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { type Betwisting, betwistingenVan } from '../betwisten/betwistingen.ts'
import { DECLARATIE_ONBEKEND } from '../goedkeuren/keur-goed.ts'
import type { Declaratie } from './declaratie.ts'
import type { Feit } from './feiten.ts'
import { aanbiedernamen } from './haal-declaraties.ts'
import { haalFeiten, vindDeclaratie } from './opslaan.ts'

const PER_BLAD = 100

/** One line with what became of it. */
export type Prestatieregel = {
  readonly regel: number
  readonly referentie: string
  /** Reference of the line that this one takes back. */
  readonly vorige: string | null
  readonly toewijzing: { readonly id: string; readonly zaak: string } | null
  readonly toewijzingNummer: number
  /** Only for the provider itself; the municipality works with numbers here. */
  readonly client: string | null
  readonly product: { readonly code: string; readonly naam: { readonly nl: string; readonly en: string } }
  readonly periode: { readonly begin: Datum; readonly eind: Datum }
  readonly volume: number
  readonly eenheid: string
  readonly tarief: Eurocent | null
  /** A credit is below zero. */
  readonly bedrag: Eurocent
  readonly toegekend: boolean
  readonly redenen: readonly { readonly code: string; readonly tekst: string }[]
  /** Taken back later. */
  readonly teruggenomen: boolean
  readonly betwisting: Betwisting | null
}

export type Declaratiebeeld = {
  readonly declaratie: Declaratie
  readonly aanbieder: string
  readonly regels: readonly Prestatieregel[]
  readonly bladen: number
  readonly feiten: readonly Feit[]
}

/**
 * One declaration with its lines, refused ones first; for its provider and for who handles money. It tells of no person to the
 * municipality, and to the provider no more than its list of assignments does.
 */
export async function toonDeclaratie(stap: Stap, id: string, blad = 1): Promise<Uitkomst<Declaratiebeeld>> {
  const declaratie = await vindDeclaratie(stap, id)
  if (!declaratie) return DECLARATIE_ONBEKEND
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb: declaratie.agb })
  if (!oordeel.ok) return stap.wie.soort === 'medewerker' ? oordeel : DECLARATIE_ONBEKEND
  const rijen = await leesRegels(stap, id, blad)
  return gelukt({
    declaratie,
    aanbieder: (await aanbiedernamen(stap, [declaratie.agb])).get(declaratie.agb) ?? declaratie.agb,
    regels: await alsRegels(stap, rijen, await betwistingenVan(stap, id)),
    bladen: Math.max(1, Math.ceil(declaratie.regels / PER_BLAD)),
    feiten: await haalFeiten(stap, id),
  })
}

/** One line of an own declaration, for the page that mends it. */
export async function toonRegel(stap: Stap, id: string, regel: number): Promise<Uitkomst<Prestatieregel>> {
  const declaratie = await vindDeclaratie(stap, id)
  if (!declaratie || !mag(stap.wie, 'declaraties-inzien', { agb: declaratie.agb }).ok) return DECLARATIE_ONBEKEND
  const rijen = await regelsVan(stap, id).where('p.regel', '=', regel).execute()
  const [gevonden] = await alsRegels(stap, rijen, await betwistingenVan(stap, id))
  return gevonden ? gelukt(gevonden) : DECLARATIE_ONBEKEND
}

const regelsVan = ({ tx }: Stap, declaratie: string) =>
  tx.db
    .selectFrom('levering.prestatie as p')
    .leftJoin('levering.toewijzing as t', (j) =>
      j.onRef('t.gemeente', '=', 'p.gemeente').onRef('t.id', '=', 'p.toewijzing'),
    )
    .selectAll('p')
    .select(['t.persoon', 't.zaak'])
    .select(
      sql<boolean>`p.toegekend and exists (select from levering.prestatie c where c.gemeente = p.gemeente and c.agb = p.agb
        and c.vorige_referentie = p.referentie and c.toegekend)`.as('teruggenomen'),
    )
    .where('p.gemeente', '=', tx.gemeente)
    .where('p.declaratie', '=', declaratie)

const leesRegels = (stap: Stap, declaratie: string, blad: number) =>
  regelsVan(stap, declaratie)
    .orderBy('p.toegekend')
    .orderBy('p.regel')
    .limit(PER_BLAD)
    .offset((Math.max(blad, 1) - 1) * PER_BLAD)
    .execute()

type Rij = Awaited<ReturnType<typeof leesRegels>>[number]

async function alsRegels(stap: Stap, rijen: readonly Rij[], betwist: readonly Betwisting[]): Promise<Prestatieregel[]> {
  const producten = new Map((await haalProducten(stap.tx)).map(({ code, naam }) => [code, naam]))
  const namen = await clientnamen(stap, rijen)
  return rijen.map((rij) => ({
    regel: rij.regel,
    referentie: rij.referentie,
    vorige: rij.vorige_referentie,
    toewijzing: rij.toewijzing === null || rij.zaak === null ? null : { id: rij.toewijzing, zaak: rij.zaak },
    toewijzingNummer: rij.toewijzing_nummer,
    client: namen.get(rij.persoon ?? '') ?? null,
    product: { code: rij.product, naam: producten.get(rij.product) ?? { nl: rij.product, en: rij.product } },
    periode: { begin: rij.begin, eind: rij.eind },
    volume: rij.volume,
    eenheid: rij.eenheid,
    tarief: rij.tarief,
    bedrag: rij.bedrag,
    toegekend: rij.toegekend,
    redenen: rij.codes.map((code) => ({ code, tekst: redenVan(code) })),
    teruggenomen: rij.teruggenomen,
    betwisting: betwist.findLast(({ regel }) => regel === rij.regel) ?? null,
  }))
}

async function clientnamen({ tx, wie }: Stap, rijen: readonly Rij[]): Promise<Map<string, string>> {
  if (wie.soort !== 'aanbieder') return new Map()
  const ids = rijen.flatMap(({ persoon }) => (persoon === null ? [] : [persoon]))
  const personen = await haalPersonen(tx, [...new Set(ids)])
  return new Map([...personen].map(([id, persoon]) => [id, schrijfNaam(persoon)]))
}
