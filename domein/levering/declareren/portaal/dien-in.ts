import { schrijfBericht } from '@meedoen/iwmo'
import {
  type AgbCode,
  type Datum,
  eersteVanMaand,
  gelukt,
  geweigerd,
  geweigerdeInvoer,
  laatsteVanMaand,
  type Uitkomst,
} from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { alsAntwoord } from '../../portaal/eigen-toewijzing.ts'
import { volgendeIdentificatie, volgendNummer } from '../../toewijzing/nummer.ts'
import { ontvangBericht } from '../../verkeer/in/ontvang-bericht.ts'
import { GEEN_AANBIEDER } from '../haal-declaraties.ts'
import { leesHoeveelheid, prijsVan } from './hoeveelheid.ts'
import { type Declaratieprestatie, naarWmo323 } from './naar-wmo323.ts'
import { type Declareerbaar, verzamelDeclareerbaar } from './te-declareren.ts'

/** The declaration that was made, to open at once. */
export const ingediendVeld = z.object({ declaratie: z.uuid() })
export type Ingediend = z.infer<typeof ingediendVeld>

/**
 * The provider declares a month in the portal: per assignment number what was delivered, as typed. Makes the WMO323 as its own
 * software would and puts it in the inbox; what came of each line stands with the declaration. What is empty or zero is left out.
 */
export async function dienDeclaratieIn(
  stap: Stap,
  maand: Datum,
  geleverd: Readonly<Record<string, string>>,
): Promise<Uitkomst<Ingediend>> {
  const agb = eigenAgb(stap)
  if (!agb.ok) return agb
  const fout: Record<string, string> = {}
  const prestaties: Declaratieprestatie[] = []
  for (const toewijzing of await verzamelDeclareerbaar(stap, agb.waarde, maand)) {
    const regel = leesRegel(toewijzing, geleverd[toewijzing.nummer] ?? '')
    if (!regel.ok) fout[veldVoor(toewijzing.nummer)] = regel.code
    else if (regel.waarde) prestaties.push(regel.waarde)
  }
  if (Object.keys(fout).length > 0) return geweigerdeInvoer(fout)
  if (prestaties.length === 0) return NIETS_INGEVULD
  return stuurIn(stap, agb.waarde, maand, prestaties)
}

const NIETS_INGEVULD = geweigerd('niets-ingevuld', 'Vul bij ten minste één cliënt in hoeveel hulp u gaf.')

/** The name of the field of an assignment. */
export const veldVoor = (nummer: number): string => `geleverd-${nummer}`

export function eigenAgb({ wie }: Stap): Uitkomst<AgbCode> {
  if (wie.soort !== 'aanbieder') return GEEN_AANBIEDER
  const oordeel = mag(wie, 'bericht-indienen', { agb: wie.agb })
  return oordeel.ok ? gelukt(wie.agb) : oordeel
}

/** What was typed for one assignment as a line of the message; null when nothing was delivered. */
export function leesRegel(toewijzing: Declareerbaar, tekst: string): Uitkomst<Declaratieprestatie | null> {
  if (tekst.trim() === '') return gelukt(null)
  const hoeveel = leesHoeveelheid(tekst, toewijzing.eenheid)
  if (!hoeveel.ok) return hoeveel
  if (hoeveel.waarde === 0) return gelukt(null)
  const { bsn, nummer, categorie, product, periode, tarief, eenheid } = toewijzing
  if (tarief === null) return geweigerd('geen-tarief', 'Voor deze hulp is in deze maand geen tarief afgesproken.')
  const geprijsd = prijsVan(hoeveel.waarde, eenheid, tarief)
  return gelukt({ ...geprijsd, bsn, toewijzing: nummer, categorie, product: product.code, periode, vorige: null })
}

/** Makes the message of these lines and puts it in the inbox. A month before the last one declared goes with that one (TR318). */
export async function stuurIn(
  stap: Stap,
  agb: AgbCode,
  maand: Datum,
  prestaties: readonly Declaratieprestatie[],
): Promise<Uitkomst<Ingediend>> {
  const laatste = await laatstGedeclareerd(stap, agb)
  const begin = laatste !== null && laatste > maand ? laatste : eersteVanMaand(maand)
  const volgnummer = String(await volgendNummer(stap, `declaratie:${agb}`)).padStart(5, '0')
  const nummer = `P${begin.slice(0, 7).replace('-', '')}${volgnummer}`
  const bericht = naarWmo323({
    gemeente: stap.tx.gemeente,
    agb,
    identificatie: await volgendeIdentificatie(stap, 'P'),
    dagtekening: stap.vandaag,
    nummer,
    periode: { begin, eind: laatsteVanMaand(begin) },
    prestaties,
  })
  const bytes = schrijfBericht('WMO323', bericht)
  const ontvangen = alsAntwoord(await ontvangBericht(stap, bytes, { herkomst: 'portaal' }))
  if (!ontvangen.ok) return ontvangen
  const { id } = await stap.tx.db
    .selectFrom('levering.declaratie')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('agb', '=', agb)
    .where('nummer', '=', nummer)
    .executeTakeFirstOrThrow()
  return gelukt({ declaratie: id })
}

async function laatstGedeclareerd({ tx }: Stap, agb: AgbCode): Promise<Datum | null> {
  const rij = await tx.db
    .selectFrom('levering.declaratie')
    .select('periode_begin')
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .orderBy('periode_begin', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij?.periode_begin ?? null
}
