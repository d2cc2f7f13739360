import { type Datum, gelukt, geweigerd } from '@meedoen/kern'
import type { Huishoudtaak } from '@meedoen/regels'
import type { Huis } from '../../huis.ts'
import { laadRekenbeeld, type Rekenbeeld } from '../laad.server.ts'
import { haalKeuzes } from '../verordening.server.ts'
import { type Huishouduitslag, rekenHuishouden, takenMetNorm } from './reken.ts'
import { type Huishoudantwoorden, huishoudvragen, VELDEN } from './vragen.ts'

/** Ages in whole years, both included; `tot` null: and older. */
export type Leeftijdsgroep = { readonly vanaf: number; readonly tot: number | null }

export type Huishoudpagina = Rekenbeeld<Huishouduitslag> & {
  /** Null: this municipality has laid down no norms, so there is nothing to compute with. */
  readonly taken: readonly Huishoudtaak[] | null
  readonly leeftijden: readonly Leeftijdsgroep[]
}

/** The questions of today, and the estimate by the norms as known on the day of the address. */
export async function laadHuishoudpagina(huis: Huis, request: Request): Promise<Huishoudpagina> {
  const leeftijden = leeftijdsgroepen(huis)
  const codes = leeftijden.map(({ vanaf }) => String(vanaf))
  const nu = await haalKader(huis, huis.vandaag)
  const beeld = await laadRekenbeeld(huis, request, { velden: VELDEN }, (op) => bereken(huis, codes, op))
  return { ...beeld, taken: nu ? takenMetNorm(nu.kader) : null, leeftijden }
}

async function bereken(huis: Huis, leeftijden: readonly string[], op: Datum) {
  const gevonden = await haalKader(huis, op)
  return {
    schema: huishoudvragen(gevonden ? takenMetNorm(gevonden.kader) : [], leeftijden),
    reken: (antwoorden: Huishoudantwoorden) => {
      if (!gevonden) return geweigerd('regel-onbekend' as const, 'geen normenkader op die dag')
      const { kader, keuze } = gevonden
      const berekend = rekenHuishouden({ regels: huis.kamers.regels, op, kader, antwoorden })
      if (!berekend.ok) return geweigerd('regel-onbekend' as const, berekend.tekst)
      return gelukt({ uitslag: berekend.waarde.uitslag, grondslag: { keuze, versies: berekend.waarde.versies } })
    },
  }
}

async function haalKader(huis: Huis, op: Datum) {
  const gekozen = (await haalKeuzes(huis, 'normenkader', op)).op(op)
  if (!gekozen) return null
  const gelezen = huis.kamers.regels.leesNormenkader(gekozen.inhoud)
  return gelezen.ok ? { kader: gelezen.waarde, keuze: gekozen.keuze } : null
}

/** The groups of the rules, without the youngest, of whom nothing is asked. */
function leeftijdsgroepen({ kamers }: Huis): readonly Leeftijdsgroep[] {
  const { groepen } = kamers.regels.GANGBARE_LEEFTIJDEN
  return groepen
    .map(({ vanafLeeftijd, aandeel }, i) => {
      const volgende = groepen[i + 1]?.vanafLeeftijd
      return { vanaf: vanafLeeftijd, tot: volgende === undefined ? null : volgende - 1, aandeel }
    })
    .filter(({ aandeel }) => aandeel !== 'geen')
    .map(({ vanaf, tot }) => ({ vanaf, tot }))
}
