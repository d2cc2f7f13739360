import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { InhoudVan, Onderwerp } from './onderwerpen.ts'
import { bovenWettelijkMaximum, toetsInhoud, type WettelijkeGrenzen, zonderWettelijkBedrag } from './toets.ts'
import type { Versie } from './versie.ts'

export type NieuweVersie<O extends Onderwerp> = {
  readonly onderwerp: O
  readonly ingang: Datum
  readonly bron: string
  /** Checked here against the schema of the subject. */
  readonly inhoud: unknown
  readonly op: Date
  /** Id of the employee, or 'inrichting'. */
  readonly door: string
}

export type VersieWeigering = 'ongeldige-inhoud' | 'bron-ontbreekt' | 'boven-wettelijk-maximum'

/**
 * Records a new version from its date of entry into force on. Nothing is overwritten: a second version for the same
 * day corrects the first.
 */
export async function stelVersieVast<O extends Onderwerp>(
  tx: Transactie,
  nieuw: NieuweVersie<O>,
  wet: WettelijkeGrenzen,
): Promise<Uitkomst<Versie<O>, VersieWeigering>> {
  const getoetst = toetsVersie(nieuw, wet)
  if (!getoetst.ok) return getoetst
  const volgnummer = await volgendNummer(tx, nieuw)
  await tx.db
    .insertInto('verordening.versie')
    .values({
      gemeente: tx.gemeente,
      onderwerp: nieuw.onderwerp,
      ingang: nieuw.ingang,
      volgnummer,
      bron: nieuw.bron.trim(),
      inhoud: JSON.stringify(getoetst.waarde),
      vastgesteld_op: nieuw.op,
      vastgesteld_door: nieuw.door,
    })
    .execute()
  return gelukt({
    onderwerp: nieuw.onderwerp,
    ingang: nieuw.ingang,
    volgnummer,
    bron: nieuw.bron.trim(),
    inhoud: getoetst.waarde,
    vastgesteldOp: nieuw.op,
    vastgesteldDoor: nieuw.door,
  })
}

/** The decision: may this content hold from that day on? */
function toetsVersie<O extends Onderwerp>(
  nieuw: NieuweVersie<O>,
  wet: WettelijkeGrenzen,
): Uitkomst<InhoudVan<O>, VersieWeigering> {
  if (nieuw.bron.trim() === '')
    return geweigerd('bron-ontbreekt', 'Vul in waar dit is besloten, bijvoorbeeld de naam van de verordening.', 'bron')
  const inhoud = toetsInhoud(nieuw)
  if (!inhoud.ok) return inhoud
  return zonderWettelijkBedrag(nieuw, wet) ?? bovenWettelijkMaximum(nieuw, wet) ?? inhoud
}

async function volgendNummer(tx: Transactie, nieuw: NieuweVersie<Onderwerp>): Promise<number> {
  const { laatste } = await tx.db
    .selectFrom('verordening.versie')
    .select(({ fn }) => fn.max('volgnummer').as('laatste'))
    .where('gemeente', '=', tx.gemeente)
    .where('onderwerp', '=', nieuw.onderwerp)
    .where('ingang', '=', nieuw.ingang)
    .executeTakeFirstOrThrow()
  return (laatste ?? 0) + 1
}
