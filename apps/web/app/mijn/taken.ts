import { type Datum, datumOp, plusDagen, tijdOp } from '@meedoen/kern'
import type { Stapnaam, Tijdlijnregel, Zaak } from '@meedoen/zaken'

/** What is asked of the resident now; `verplicht` ones first, what is only offered last. */
export type Taak =
  | {
      readonly soort: 'gesprek'
      readonly op: Datum
      readonly tijd: string
      readonly plaats: 'thuis' | 'gemeente' | 'telefoon'
    }
  | { readonly soort: 'gegevens'; readonly uiterlijk: Datum | null; readonly brief: string | null }
  /** `graag`: the day by which the municipality would like the answer; it is no term of the law. */
  | { readonly soort: 'verslag'; readonly graag: Datum | null }
  | { readonly soort: 'aanvraag'; readonly reden: 'na-verslag' | 'te-laat' }
  | { readonly soort: 'plan'; readonly uiterlijk: Datum | null; readonly voorbij: boolean }

type Vraag = {
  readonly zaak: Zaak
  /** Steps that this viewer can take; empty for who only reads along. */
  readonly mogelijk: readonly Stapnaam[]
  readonly tijdlijn: readonly Tijdlijnregel[]
  readonly nu: Date
  /** Days that the municipality gives for an answer to the report. */
  readonly reactieDagen: number | null
}

export function takenVan(vraag: Vraag): Taak[] {
  return [gesprek(vraag), gegevens(vraag), verslag(vraag), aanvraag(vraag), plan(vraag)].filter((taak) => taak !== null)
}

/** Who may withdraw or hand in acts for the resident; who only reads along has nothing to do. */
const handelt = (mogelijk: readonly Stapnaam[]): boolean => mogelijk.includes('deelZaak')

function gesprek({ zaak, mogelijk, nu }: Vraag): Taak | null {
  const { gesprek: g, fase } = zaak
  if (!g || g.gevoerdOp || fase === 'afgesloten' || !handelt(mogelijk)) return null
  const moment = new Date(g.op)
  if (datumOp(moment) < datumOp(nu)) return null
  return { soort: 'gesprek', op: datumOp(moment), tijd: tijdOp(moment).slice(0, 5), plaats: g.plaats }
}

/** The clock of the decision stands still until the aanvraag is complete (Awb 4:15 lid 1 a). */
function gegevens({ zaak, mogelijk, tijdlijn }: Vraag): Taak | null {
  if (zaak.stand !== 'opgeschort' || !handelt(mogelijk)) return null
  const feit = tijdlijn.find((f) => f.soort === 'termijnOpgeschort')
  if (feit?.soort !== 'termijnOpgeschort' || feit.gegevens.grond !== 'aanvulling') return null
  return { soort: 'gegevens', uiterlijk: feit.gegevens.uiterlijk, brief: feit.gegevens.document }
}

function verslag({ zaak, mogelijk, nu, reactieDagen }: Vraag): Taak | null {
  if (!mogelijk.includes('beantwoordVerslag')) return null
  const graag = zaak.verslag && reactieDagen !== null ? plusDagen(zaak.verslag.op, reactieDagen) : null
  return { soort: 'verslag', graag: graag !== null && graag >= datumOp(nu) ? graag : null }
}

/** As long as the report waits for an answer, the aanvraag is a tick on that same page. */
function aanvraag({ zaak, mogelijk }: Vraag): Taak | null {
  if (!mogelijk.includes('doeAanvraag') || mogelijk.includes('beantwoordVerslag')) return null
  return { soort: 'aanvraag', reden: zaak.verslag ? 'na-verslag' : 'te-laat' }
}

/** The seven days are a right of the resident and no bar (2.3.2 lid 2): later the plan still counts. */
function plan({ zaak, mogelijk, nu }: Vraag): Taak | null {
  if (!mogelijk.includes('dienPlanIn') || zaak.plan) return null
  const uiterlijk = zaak.termijnen.plan.datum
  return { soort: 'plan', uiterlijk, voorbij: uiterlijk !== null && uiterlijk < datumOp(nu) }
}
