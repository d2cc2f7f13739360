import type { Uitkomst } from '@meedoen/kern'
import { type Datum, type Eurocent, gelukt, geweigerd, schrijfDatum, schrijfEuro, type Weigering } from '@meedoen/kern'
import { z } from 'zod'
import { eigenBijdrage } from './onderwerpen/eigen-bijdrage.ts'
import { type InhoudVan, ONDERWERPEN, type Onderwerp } from './onderwerpen.ts'

/** What the law allows, handed in by the caller: this package knows the choice, not the law. */
export type WettelijkeGrenzen = {
  /** Highest own contribution per month on a day, in eurocents (Wmo 2.1.4a lid 4); null when not known for that day. */
  hoogsteBijdragePerMaand(dag: Datum): Eurocent | null
}

/** Content that somebody wants to hold from a day on; `inhoud` is not checked yet. */
export type Keuze<O extends Onderwerp> = {
  readonly onderwerp: O
  readonly ingang: Datum
  readonly inhoud: unknown
}

/** The content read through the schema of its subject; the refusal names the field. */
export function toetsInhoud<O extends Onderwerp>({
  onderwerp,
  inhoud,
}: Keuze<O>): Uitkomst<InhoudVan<O>, 'ongeldige-inhoud'> {
  const gelezen = ONDERWERPEN[onderwerp].safeParse(inhoud, { error: z.locales.nl().localeError })
  if (gelezen.success) return gelukt(gelezen.data)
  const eerste = gelezen.error.issues[0]
  const veld = eerste?.path.join('.') ?? ''
  return geweigerd('ongeldige-inhoud', `Het veld "${veld}" klopt niet: ${eerste?.message ?? 'onbekend'}.`, veld)
}

/** Whether the council asks more than the law allows on that day (Wmo 2.1.4a lid 4 and 5). */
export function bovenWettelijkMaximum(
  keuze: Keuze<Onderwerp>,
  wet: WettelijkeGrenzen,
): Weigering<'boven-wettelijk-maximum'> | undefined {
  const bedrag = eigenBedrag(keuze)
  const hoogste = wet.hoogsteBijdragePerMaand(keuze.ingang)
  if (bedrag === null || hoogste === null || bedrag <= hoogste) return undefined
  return teHoog(`De wet staat op ${schrijfDatum(keuze.ingang)} hoogstens ${schrijfEuro(hoogste)} per maand toe.`)
}

/** An own amount waits until the law has one for that day: it could be more than allowed. */
export function zonderWettelijkBedrag(
  keuze: Keuze<Onderwerp>,
  wet: WettelijkeGrenzen,
): Weigering<'boven-wettelijk-maximum'> | undefined {
  if (eigenBedrag(keuze) === null || wet.hoogsteBijdragePerMaand(keuze.ingang) !== null) return undefined
  return teHoog(`Voor ${schrijfDatum(keuze.ingang)} is het wettelijke bedrag nog niet bekend.`)
}

const eigenBedrag = ({ onderwerp, inhoud }: Keuze<Onderwerp>): Eurocent | null =>
  onderwerp === 'eigen-bijdrage' ? eigenBijdrage.parse(inhoud).bedragPerMaand : null

const teHoog = (grens: string): Weigering<'boven-wettelijk-maximum'> =>
  geweigerd(
    'boven-wettelijk-maximum',
    `${grens} Vul een lager bedrag in, of laat het bedrag leeg: dan geldt het bedrag uit de wet.`,
    'bedragPerMaand',
  )
