import type { Datum } from '@meedoen/kern'
import type { Zaak } from './zaak.ts'

export type Kloksoort = 'spoed' | 'onderzoek' | 'beslissing' | 'bezwaar'
export type Klok = { soort: Kloksoort; datum: Datum | null; opgeschort: boolean }

/**
 * The clock that counts for the people at work now, or null when nobody has to do anything by a date.
 * Spoed is a target and no statutory term (2.3.3 "onverwijld"); it goes first while nothing temporary was arranged
 * and nobody has talked with the resident yet.
 */
export function klokVan(zaak: Zaak): Klok | null {
  const { termijnen } = zaak
  if (zaak.bezwaar && termijnen.beslissingOpBezwaar)
    return { soort: 'bezwaar', datum: termijnen.beslissingOpBezwaar.datum, opgeschort: false }
  if (zaak.fase === 'melding' || zaak.fase === 'onderzoek') {
    if (zaak.spoed && !zaak.gesprek?.gevoerdOp && !zaak.voorzieningen.some((v) => v.tijdelijk))
      return { soort: 'spoed', datum: zaak.meldingOp, opgeschort: false }
    return zaak.stand === 'verslag-verzonden'
      ? null
      : { soort: 'onderzoek', datum: termijnen.onderzoek.datum, opgeschort: false }
  }
  if (zaak.fase === 'aanvraag' && termijnen.beslissing)
    return { soort: 'beslissing', datum: termijnen.beslissing.datum, opgeschort: zaak.stand === 'opgeschort' }
  return null
}
