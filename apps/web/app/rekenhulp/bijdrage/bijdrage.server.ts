import { type Datum, gelukt, geweigerd } from '@meedoen/kern'
import type { Minimagrenzen } from '@meedoen/regels'
import type { Huis } from '../../huis.ts'
import { laadRekenbeeld, type Rekenbeeld } from '../laad.server.ts'
import { haalKeuzes } from '../verordening.server.ts'
import { type Bijdrageuitslag, rekenBijdrage } from './reken.ts'
import { bijdragevragen, type Hulpkeuze, VELDEN } from './vragen.ts'

export type Bijdragepagina = Rekenbeeld<Bijdrageuitslag> & {
  readonly hulpen: readonly { readonly code: string; readonly naam: string; readonly omschrijving: string }[]
  /** Incomes per year, in eurocents; null: this municipality has no rule for low incomes. */
  readonly minima: Minimagrenzen | null
  readonly beginBij: 'beschikking' | 'start-hulp'
}

/** The questions of today, and the outcome by the rules and the ordinance as known on the day of the address. */
export async function laadBijdragepagina(huis: Huis, request: Request): Promise<Bijdragepagina> {
  const { kamers, taal, vandaag } = huis
  const voorzieningen = Object.values(kamers.catalogus.VOORZIENINGEN)
  const hulpen = voorzieningen.map(
    ({ code, bijdragesoort, kostprijsgrens }): Hulpkeuze => ({ code, soort: bijdragesoort, kostprijs: kostprijsgrens }),
  )
  const beeld = await laadRekenbeeld(huis, request, { velden: VELDEN }, (op) => bereken(huis, hulpen, op))
  const nu = (await haalKeuzes(huis, 'eigen-bijdrage', vandaag)).op(vandaag)
  return {
    ...beeld,
    hulpen: voorzieningen.map(({ code, naam, omschrijving }) => ({
      code,
      naam: naam[taal],
      omschrijving: omschrijving[taal],
    })),
    minima: nu?.inhoud.minima ?? null,
    beginBij: nu?.inhoud.beginBij ?? 'start-hulp',
  }
}

async function bereken(huis: Huis, hulpen: readonly Hulpkeuze[], op: Datum) {
  const { regels } = huis.kamers
  const keuzes = await haalKeuzes(huis, 'eigen-bijdrage', op)
  const verordeningOp = (maand: Datum) => keuzes.op(maand)?.inhoud ?? regels.GEEN_EIGEN_KEUZES
  return {
    schema: bijdragevragen(hulpen, op, verordeningOp(op).minima !== null),
    reken: (antwoorden: Parameters<typeof rekenBijdrage>[1]) => {
      const berekend = rekenBijdrage({ regels, op, hulpen, verordeningOp }, antwoorden)
      if (!berekend.ok) return geweigerd('regel-onbekend' as const, berekend.tekst, 'begin')
      const { uitslag, versies } = berekend.waarde
      return gelukt({ uitslag, grondslag: { keuze: keuzes.op(uitslag.maand)?.keuze ?? null, versies } })
    },
  }
}
