import type { Datum } from '@meedoen/kern'
import type { Klokstand, klokstand } from '@meedoen/regels'
import type { VastgelegdeTermijn, Zaak } from '@meedoen/zaken'

const SOORTEN = ['spoed', 'plan', 'onderzoek', 'beslissing', 'bezwaar', 'beslissingOpBezwaar'] as const
type Termijnsoort = (typeof SOORTEN)[number]

export type Klokregel = {
  readonly soort: Termijnsoort
  readonly datum: Datum | null
  /** How it stands; null when nobody has to do anything by it any more. */
  readonly stand: Klokstand | null
  /** While it stands still: until when that was announced. */
  readonly stilTot: Datum | null
  /** As it was recorded: why this date. */
  readonly uitleg: unknown
}

const loopt = (zaak: Zaak): boolean =>
  (zaak.fase === 'melding' || zaak.fase === 'onderzoek') && zaak.stand !== 'verslag-verzonden'

/** Rights of the resident: past their last day they are over, and nobody is late. */
const RECHT: readonly Termijnsoort[] = ['plan', 'bezwaar']

/** Whether a term still asks something of somebody. */
const LOOPT: Readonly<Record<Termijnsoort, (zaak: Zaak) => boolean>> = {
  spoed: (zaak) => zaak.spoed && loopt(zaak) && !zaak.voorzieningen.some((v) => v.tijdelijk),
  plan: (zaak) => zaak.plan === null && (zaak.fase === 'melding' || zaak.fase === 'onderzoek'),
  onderzoek: (zaak) => loopt(zaak),
  beslissing: (zaak) => zaak.fase === 'aanvraag',
  bezwaar: (zaak) => zaak.bezwaar === null,
  beslissingOpBezwaar: (zaak) => zaak.bezwaar !== null,
}

/** Every clock of a case: when, how it stands today, and why that date. */
export function klokkenVan(zaak: Zaak, vandaag: Datum, reken: typeof klokstand): Klokregel[] {
  return SOORTEN.flatMap((soort) => {
    const termijn: VastgelegdeTermijn | null = zaak.termijnen[soort]
    if (!termijn) return []
    const { datum, uitleg } = termijn
    const opgeschort = soort === 'beslissing' && zaak.stand === 'opgeschort'
    const voorbij = RECHT.includes(soort) && datum !== null && datum < vandaag
    const stand = LOOPT[soort](zaak) && !voorbij ? reken(datum, vandaag, opgeschort) : null
    return [{ soort, datum, stand, stilTot: opgeschort ? zaak.stilTot : null, uitleg }]
  })
}
