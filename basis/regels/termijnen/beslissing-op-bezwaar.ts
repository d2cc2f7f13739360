import { type Datum, datum, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { datumStap, stap, type Uitleg } from '../uitleg.ts'
import { bezwaartermijnNa } from './bezwaar.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD, OPSCHORTING_TE_LAAT, VERDAGING } from './open-vragen.ts'
import { type Opschorting, telStilstand } from './opschorting.ts'
import { berekenTermijn, termijnStappen, verlengingsStappen } from './termijn.ts'
import type { Duur } from './termijnenwet.ts'

export type Bezwaarbehandeling = {
  bekendgemaaktOp: Datum
  /** An advisory committee of Awb 7:13 hears the objection. */
  commissie: boolean
  /** Weeks of verdaging, 0 when the decision was not put off; at most 6. */
  verdaagdMetWeken: number
  /** Standstills for repair of the objection, Awb 7:10 lid 2. */
  opschortingen: readonly Opschorting[]
}

/** Dates are null while a suspension is open, `naVerdaging` also when the decision was not put off. */
export type BeslissingOpBezwaar = {
  readonly eindeBezwaartermijn: Datum
  readonly beslistermijn: Datum | null
  readonly naVerdaging: Datum | null
  readonly opgeschort: boolean
}

const MAXIMALE_VERDAGING = 6
const ARTIKEL = 'Awb art. 7:10'

/**
 * Last day for the decision on a bezwaar: 6 weeks, or 12 with an advisory committee, from the day after the
 * bezwaartermijn ended (Awb 7:10 lid 1); stands still for repair (lid 2); put off by at most 6 weeks (lid 3).
 * Further delay with consent (lid 4) is agreed between people and not computed here.
 */
export const termijnBeslissingOpBezwaar = regel<Bezwaarbehandeling, BeslissingOpBezwaar, 'verdaging-te-lang'>({
  regeling: 'termijn-beslissing-op-bezwaar',
  naam: { nl: 'Beslissing op bezwaar', en: 'Decision on an objection' },
  artikel: ARTIKEL,
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [VERDAGING, OPSCHORTING_TE_LAAT, GELIJKGESTELD],
  peildatum: ({ bekendgemaaktOp }) => bekendgemaaktOp,
  lezingen: [{ vanaf: datum('2009-10-01'), tot: null, uitgave: 1, reken: beslissingOpBezwaar }],
})

function beslissingOpBezwaar(
  invoer: Bezwaarbehandeling,
): Uitkomst<Bevinding<BeslissingOpBezwaar>, 'verdaging-te-lang'> {
  const { bekendgemaaktOp, commissie, verdaagdMetWeken, opschortingen } = invoer
  if (!Number.isInteger(verdaagdMetWeken) || verdaagdMetWeken < 0 || verdaagdMetWeken > MAXIMALE_VERDAGING)
    return geweigerd(
      'verdaging-te-lang',
      'U kunt de beslissing met 1 tot en met 6 hele weken uitstellen.',
      'verdaagdMetWeken',
    )
  const eindeBezwaartermijn = bezwaartermijnNa(bekendgemaaktOp).laatsteDag
  const duur: Duur = { aantal: commissie ? 12 : 6, eenheid: 'weken' }
  const tekst = { nl: 'De tijd om bezwaar te maken eindigde', en: 'The time to object ended' }
  const eerste = deel(eindeBezwaartermijn, duur, opschortingen)
  const stappen = [
    ...termijnStappen({ op: eindeBezwaartermijn, tekst, artikel: 'Awb art. 7:10 lid 1' }, duur, 'Awb art. 7:10 lid 1'),
    ...eerste.stappen,
  ]
  if (eerste.laatsteDag === null || verdaagdMetWeken === 0)
    return gelukt(
      afronding({ eindeBezwaartermijn, beslistermijn: eerste.laatsteDag, naVerdaging: null }, eerste.open, stappen),
    )
  const verdaging = deel(eerste.laatsteDag, { aantal: verdaagdMetWeken, eenheid: 'weken' }, opschortingen)
  const uitstel = datumStap(
    `De gemeente had de tijd tot en met ${schrijfDatum(eerste.laatsteDag)} en heeft dat uitgesteld met ${verdaagdMetWeken} weken.`,
    `The municipality had until ${schrijfDatum(eerste.laatsteDag, 'en')} and put that off by ${verdaagdMetWeken} weeks.`,
    eerste.laatsteDag,
    { artikel: 'Awb art. 7:10 lid 3', stappen: verdaging.stappen },
  )
  const uitkomst = { eindeBezwaartermijn, beslistermijn: eerste.laatsteDag, naVerdaging: verdaging.laatsteDag }
  return gelukt(afronding(uitkomst, verdaging.open, [...stappen, uitstel]))
}

type Deel = { laatsteDag: Datum | null; open: boolean; stappen: readonly Uitleg[] }

/** One stretch of the term, from the day after `na`, with the standstill that falls in it. */
function deel(na: Datum, duur: Duur, opschortingen: readonly Opschorting[]): Deel {
  const kaal = berekenTermijn(na, duur)
  const stilstand = telStilstand(opschortingen, kaal.begin, (n) => berekenTermijn(na, duur, n).laatsteDag)
  if (stilstand.open) return { laatsteDag: null, open: true, stappen: stilstand.stappen }
  const termijn = berekenTermijn(na, duur, stilstand.dagen)
  return {
    laatsteDag: termijn.laatsteDag,
    open: false,
    stappen: [...stilstand.stappen, ...verlengingsStappen(termijn, duur)],
  }
}

function afronding(
  data: Omit<BeslissingOpBezwaar, 'opgeschort'>,
  opgeschort: boolean,
  stappen: readonly Uitleg[],
): Bevinding<BeslissingOpBezwaar> {
  const uitkomst = { ...data, opgeschort }
  const laatste = opgeschort ? null : (data.naVerdaging ?? data.beslistermijn)
  if (laatste === null)
    return {
      uitkomst,
      uitleg: stap(
        'De termijn staat nu stil. Daarom is er nog geen laatste dag voor het besluit op uw bezwaar.',
        'The time limit is standing still. So there is no last day for the decision on your objection yet.',
        { artikel: ARTIKEL, stappen },
      ),
    }
  return {
    uitkomst,
    uitleg: datumStap(
      `De gemeente beslist op uw bezwaar uiterlijk op ${schrijfDatum(laatste)}.`,
      `The municipality decides on your objection no later than ${schrijfDatum(laatste, 'en')}.`,
      laatste,
      { artikel: ARTIKEL, stappen },
    ),
  }
}
