import type { Bsn, Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Naam } from './naam/naam.ts'

export type Taal = 'nl' | 'en'
/** `meerpersoons`: married, registered partnership or living together as partners (UB Wmo 2015 art. 3.8 lid 3 f). */
export type Huishouden = 'eenpersoons' | 'meerpersoons'

/** A natural person as this municipality knows them (Wmo 2015 art. 5.1.1; names and dates as in the BRP). */
export type Persoon = Naam & {
  readonly id: string
  readonly bsn: Bsn
  readonly geboortedatum: Datum
  readonly overledenOp: Datum | null
  readonly vertrokkenOp: Datum | null
  /** Secret address (BRP "indicatie geheim"); who may see it is decided by toegang. */
  readonly geheim: boolean
  readonly taal: Taal
  readonly telefoon: string | null
  readonly email: string | null
  readonly huishouden: Huishouden
}

/** Every person of this municipality; the reader narrows it down. */
export const personenRijen = (tx: Transactie) =>
  tx.db.selectFrom('personen.persoon').selectAll().where('gemeente', '=', tx.gemeente)

type Rij = Awaited<ReturnType<ReturnType<typeof personenRijen>['executeTakeFirstOrThrow']>>

export const naarPersoon = (rij: Rij): Persoon => ({
  id: rij.id,
  bsn: rij.bsn,
  voornamen: rij.voornamen,
  voorletters: rij.voorletters,
  voorvoegsel: rij.voorvoegsel,
  achternaam: rij.achternaam,
  partner: rij.partner_achternaam === null ? null : naarPartner(rij.partner_voorvoegsel, rij.partner_achternaam),
  naamgebruik: eenVan(['1', '2', '3', '4'], rij.naamgebruik),
  geboortedatum: rij.geboortedatum,
  geslacht: eenVan(['0', '1', '2'], rij.geslacht),
  overledenOp: rij.overleden_op,
  vertrokkenOp: rij.vertrokken_op,
  geheim: rij.geheim,
  taal: eenVan(['nl', 'en'], rij.taal),
  telefoon: rij.telefoon,
  email: rij.email,
  huishouden: eenVan(['eenpersoons', 'meerpersoons'], rij.huishouden),
})

const naarPartner = (voorvoegsel: string | null, achternaam: string) => ({ voorvoegsel, achternaam })

/** Narrows a text column whose values the database checks; a value outside the list is a defect. */
export function eenVan<const Waarde extends string>(waarden: readonly Waarde[], tekst: string): Waarde {
  const gevonden = waarden.find((waarde) => waarde === tekst)
  if (gevonden === undefined) throw new Error(`onverwachte waarde in de database: ${tekst}`)
  return gevonden
}
