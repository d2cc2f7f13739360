import { type Datum, type Eurocent, gelukt, geweigerd, schrijfDatum, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { z } from 'zod'
import { eigenBijdrage } from './onderwerpen/eigen-bijdrage.ts'
import { type InhoudVan, ONDERWERPEN, type Onderwerp } from './onderwerpen.ts'
import type { Versie } from './versie.ts'

/** What the law allows, handed in by the caller: this package knows the choice, not the law. */
export type WettelijkeGrenzen = {
  /** Highest own contribution per month on a day, in eurocents (Wmo 2.1.4a lid 4); null when not known for that day. */
  hoogsteBijdragePerMaand(dag: Datum): Eurocent | null
}

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
  const gelezen = ONDERWERPEN[nieuw.onderwerp].safeParse(nieuw.inhoud, { error: z.locales.nl().localeError })
  if (!gelezen.success) return ongeldig(gelezen.error)
  return bovenMaximum(nieuw, wet) ?? gelukt(gelezen.data)
}

function ongeldig(fout: z.ZodError) {
  const eerste = fout.issues[0]
  const veld = eerste?.path.join('.') ?? ''
  return geweigerd('ongeldige-inhoud', `Het veld "${veld}" klopt niet: ${eerste?.message ?? 'onbekend'}.`, veld)
}

function bovenMaximum(nieuw: NieuweVersie<Onderwerp>, wet: WettelijkeGrenzen) {
  if (nieuw.onderwerp !== 'eigen-bijdrage') return undefined
  const { bedragPerMaand } = eigenBijdrage.parse(nieuw.inhoud)
  const hoogste = wet.hoogsteBijdragePerMaand(nieuw.ingang)
  if (bedragPerMaand === null || (hoogste !== null && bedragPerMaand <= hoogste)) return undefined
  const grens =
    hoogste === null
      ? `Voor ${schrijfDatum(nieuw.ingang)} is het wettelijke bedrag nog niet bekend.`
      : `De wet staat op ${schrijfDatum(nieuw.ingang)} hoogstens ${schrijfEuro(hoogste)} per maand toe.`
  return geweigerd(
    'boven-wettelijk-maximum',
    `${grens} Vul een lager bedrag in, of laat het bedrag leeg: dan geldt het bedrag uit de wet.`,
    'bedragPerMaand',
  )
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
