import type { Datum, Uitkomst } from '@meedoen/kern'
import { data } from 'react-router'
import type { ZodType } from 'zod'
import type { Huis } from '../huis.ts'
import {
  type Foutcode,
  type Foutcodes,
  foutenVan,
  type Ingevuld,
  leesIngevuld,
  leesRekendag,
  schrijfZoekdeel,
} from './lees.ts'
import type { Grondslag } from './verordening.ts'

/** The day on which was computed, the rules used, and an address that gives the same again. */
export type Verantwoording = Grondslag & { readonly op: Datum; readonly link: string }

export type Rekenbeeld<Uitslag> = {
  /** As it was filled in, to show again and to change. */
  readonly ingevuld: Ingevuld
  readonly fouten: Foutcodes
  readonly uitslag: Uitslag | null
  readonly verantwoording: Verantwoording | null
}

/** The names of the questions, and what an earlier page settled: that goes along in the address too. */
type Gevraagd = { readonly velden: readonly string[]; readonly vast?: Ingevuld }

type Rekenwijze<Invoer, Uitslag> = {
  readonly schema: ZodType<Invoer>
  readonly reken: (
    invoer: Invoer,
  ) => Uitkomst<Berekend<Uitslag>, Foutcode> | Promise<Uitkomst<Berekend<Uitslag>, Foutcode>>
}
type Berekend<Uitslag> = { readonly uitslag: Uitslag; readonly grondslag: Grondslag }

/**
 * Reads a calculator's address and computes: nothing filled in gives only the questions, a wrong answer an error at its field
 * (status 400), else the outcome. `opDag` gives the questions and the rules as they are known on the day of the address.
 */
export async function laadRekenbeeld<Invoer, Uitslag>(
  huis: Huis,
  request: Request,
  { velden, vast = {} }: Gevraagd,
  opDag: (op: Datum) => Rekenwijze<Invoer, Uitslag> | Promise<Rekenwijze<Invoer, Uitslag>>,
): Promise<Rekenbeeld<Uitslag>> {
  const adres = new URL(request.url)
  const ingevuld = leesIngevuld(adres.searchParams, velden)
  const leeg = { ingevuld, fouten: {}, uitslag: null, verantwoording: null }
  if (!isGevraagd(adres.searchParams, ingevuld)) return leeg
  const op = leesRekendag(adres.searchParams.get('op'), huis.vandaag)
  if (op === null) return { ...leeg, fouten: { '': 'dag-van-de-link' } }
  const { schema, reken } = await opDag(op)
  const gelezen = schema.safeParse({ ...vast, ...ingevuld })
  if (!gelezen.success) return { ...leeg, fouten: foutenVan(gelezen.error) }
  const berekend = await reken(gelezen.data)
  if (!berekend.ok) return { ...leeg, fouten: { [berekend.veld ?? '']: berekend.code } }
  const { uitslag, grondslag } = berekend.waarde
  const link = new URL(adres.pathname + schrijfZoekdeel({ ...vast, ...ingevuld }, op), adres).href
  return { ...leeg, uitslag, verantwoording: { ...grondslag, op, link } }
}

/** The form always sends its day along; a link may have lost it. */
const isGevraagd = (zoek: URLSearchParams, ingevuld: Ingevuld): boolean =>
  zoek.has('op') || Object.keys(ingevuld).length > 0

/** What a loader gives back: the page, and status 400 when an answer was wrong. */
export const alsAntwoord = <Beeld extends { readonly fouten: Foutcodes }>(beeld: Beeld) =>
  data(beeld, { status: Object.keys(beeld.fouten).length > 0 ? 400 : 200 })
