import { type Datum, datum, gelukt, plusDagen, schrijfDatum } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { datumStap, stap, type Uitleg } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD, MELDINGSDAG, NA_ZES_WEKEN } from './open-vragen.ts'
import { berekenTermijn } from './termijn.ts'
import type { Duur } from './termijnenwet.ts'

type Invoer = {
  readonly meldingOp: Datum
  /** Day on which the onderzoek was finished; null while it runs. */
  readonly onderzoekAfgerondOp: Datum | null
  /** The day for which the question is asked. */
  readonly op: Datum
}

export type AanvraagMogelijk = { readonly mogelijk: boolean; readonly vanaf: Datum }

const ZES_WEKEN: Duur = { aantal: 6, eenheid: 'weken' }
const ARTIKEL = 'Wmo 2015 art. 2.3.2 lid 9'

/**
 * From when an aanvraag can be made: after the onderzoek, or when it was not done in six weeks (Wmo 2015 art. 2.3.2 lid 9).
 * That the six weeks are extended by the Algemene termijnenwet, as for the onderzoek itself, is our reading.
 */
export const aanvraagMogelijk = regel<Invoer, AanvraagMogelijk>({
  regeling: 'aanvraag-mogelijk',
  naam: { nl: 'Een aanvraag doen', en: 'Making an application' },
  artikel: ARTIKEL,
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [MELDINGSDAG, NA_ZES_WEKEN, GELIJKGESTELD],
  peildatum: ({ meldingOp }) => meldingOp,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: (invoer) => gelukt(bepaal(invoer)) }],
})

function bepaal({ meldingOp, onderzoekAfgerondOp, op }: Invoer): Bevinding<AanvraagMogelijk> {
  const naZesWeken = plusDagen(berekenTermijn(meldingOp, ZES_WEKEN).laatsteDag, 1)
  const klaar = onderzoekAfgerondOp !== null && onderzoekAfgerondOp < naZesWeken
  const vanaf = klaar ? onderzoekAfgerondOp : naZesWeken
  const uitkomst = { mogelijk: op >= vanaf, vanaf }
  const nl = uitkomst.mogelijk ? 'U kunt een aanvraag doen.' : 'U kunt nog geen aanvraag doen.'
  const en = uitkomst.mogelijk ? 'You can make an application.' : 'You cannot make an application yet.'
  return { uitkomst, uitleg: stap(nl, en, { artikel: ARTIKEL, stappen: [reden(klaar, vanaf)] }) }
}

function reden(klaar: boolean, vanaf: Datum): Uitleg {
  const nl = klaar ? 'Het onderzoek was klaar op' : 'Is het onderzoek dan niet klaar, dan kan een aanvraag vanaf'
  const en = klaar ? 'The inquiry was finished on' : 'If the inquiry is not finished by then, you can apply from'
  const rest = klaar ? { artikel: ARTIKEL } : { artikel: ARTIKEL, zekerheid: 'M' as const }
  return datumStap(`${nl} ${schrijfDatum(vanaf)}.`, `${en} ${schrijfDatum(vanaf, 'en')}.`, vanaf, rest)
}
