import { gelukt, geweigerd } from '@meedoen/kern'
import type { Huis } from '../../huis.ts'
import { laadRekenbeeld, type Rekenbeeld } from '../laad.server.ts'
import { rekenTermijn, type Termijnuitslag } from './reken.ts'
import { GEBEURTENISSEN, type Gebeurtenis, type Termijnantwoorden, termijnvragen, VELDEN } from './vragen.ts'

export type Termijnenpagina = Rekenbeeld<Termijnuitslag> & {
  /** Null while somebody still has to choose what happened. */
  readonly wat: Gebeurtenis | null
}

/** What happened is chosen first, by a link; then its questions, then the last day. */
export async function laadTermijnenpagina(huis: Huis, request: Request): Promise<Termijnenpagina> {
  const zoek = new URL(request.url).searchParams
  const wat = GEBEURTENISSEN.find((gebeurtenis) => gebeurtenis === zoek.get('wat')) ?? null
  if (wat === null) {
    const fouten = zoek.has('wat') || zoek.has('op') ? { wat: 'kies' as const } : {}
    return { wat, ingevuld: {}, fouten, uitslag: null, verantwoording: null }
  }
  const { regels } = huis.kamers
  const beeld = await laadRekenbeeld(huis, request, { velden: VELDEN, vast: { wat } }, (op) => ({
    schema: termijnvragen(wat, op),
    reken: (antwoorden: Termijnantwoorden) => {
      const berekend = rekenTermijn(wat, { regels, op, antwoorden })
      if (!berekend.ok) return geweigerd('regel-onbekend' as const, berekend.tekst, 'dag')
      return gelukt({ uitslag: berekend.waarde.uitslag, grondslag: { keuze: null, versies: berekend.waarde.versies } })
    },
  }))
  return { ...beeld, wat }
}
