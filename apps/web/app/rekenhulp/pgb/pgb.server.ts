import { type Datum, gelukt, geweigerd } from '@meedoen/kern'
import type { PgbVoorwaarde } from '@meedoen/regels'
import type { Huis } from '../../huis.ts'
import { laadRekenbeeld, type Rekenbeeld } from '../laad.server.ts'
import { haalKeuzes } from '../verordening.server.ts'
import { haalNaturahulp } from './natura.server.ts'
import { type Pgbuitslag, rekenPgb } from './reken.ts'
import { type Pgbantwoorden, pgbvragen, veldenVan } from './vragen.ts'

export type Pgbpagina = Rekenbeeld<Pgbuitslag> & {
  readonly vragen: readonly { readonly code: string; readonly voorwaarde: PgbVoorwaarde; readonly vraag: string }[]
  readonly hulpen: readonly { readonly code: string; readonly naam: string }[]
}

/** The questions of the frame and the support of today; the outcome by what held on the day of the address. */
export async function laadPgbpagina(huis: Huis, request: Request): Promise<Pgbpagina> {
  const { vragen } = huis.kamers.regels.AFWEGINGSKADER
  const beeld = await laadRekenbeeld(huis, request, { velden: veldenVan(vragen) }, (op) => bereken(huis, op))
  const hulpen = await haalNaturahulp(huis, beeld.verantwoording?.op ?? huis.vandaag)
  return {
    ...beeld,
    vragen: vragen.map(({ code, voorwaarde, vraag }) => ({ code, voorwaarde, vraag: vraag[huis.taal] })),
    hulpen: hulpen.map(({ code, naam }) => ({ code, naam })),
  }
}

async function bereken(huis: Huis, op: Datum) {
  const { regels } = huis.kamers
  const hulpen = await haalNaturahulp(huis, op)
  const gekozen = (await haalKeuzes(huis, 'pgb', op)).op(op)
  const codes = hulpen.map(({ code }) => code)
  return {
    schema: pgbvragen(regels.AFWEGINGSKADER.vragen, codes),
    reken: (antwoorden: Pgbantwoorden) => {
      const berekend = rekenPgb({ regels, op, hulpen, antwoorden, verordening: gekozen?.inhoud ?? null })
      if (!berekend.ok) return geweigerd('regel-onbekend' as const, berekend.tekst)
      const { uitslag, versies } = berekend.waarde
      return gelukt({ uitslag, grondslag: { keuze: gekozen?.keuze ?? null, versies } })
    },
  }
}
