import { type Datum, datum, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { datumStap, stap, type Uitleg } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD, VERDAGING } from './open-vragen.ts'
import { berekenTermijn, kaleLaatsteDag, type Termijn, termijnStappen, verlengingsStappen } from './termijn.ts'
import type { Duur } from './termijnenwet.ts'

export type Klachtbehandeling = {
  readonly ontvangenOp: Datum
  /** A klachtadviescommissie gives advice (Awb afdeling 9.1.3). */
  readonly commissie: boolean
  /** Weeks of verdaging, 0 when it was not put off; at most 4. */
  readonly verdaagdMetWeken: number
}

export type Klachttermijn = Termijn & { readonly naVerdaging: Datum | null }

const AWB_KLACHTEN = datum('1999-07-01')
const MAXIMALE_VERDAGING = 4
const ARTIKEL = 'Awb art. 9:11'
const ontvangst = { nl: 'De klacht kwam binnen', en: 'The complaint was received' }

/**
 * Last day to settle a klacht: 6 weeks after receipt, or 10 with a klachtadviescommissie (Awb 9:11 lid 1), put off by at
 * most 4 weeks (lid 2). Further delay needs consent of the complainant (lid 3) and is not computed here.
 */
export const termijnKlacht = regel<Klachtbehandeling, Klachttermijn, 'verdaging-te-lang'>({
  regeling: 'termijn-klacht',
  naam: { nl: 'Antwoord op een klacht', en: 'Answer to a complaint' },
  artikel: ARTIKEL,
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [VERDAGING, GELIJKGESTELD],
  peildatum: ({ ontvangenOp }) => ontvangenOp,
  lezingen: [{ vanaf: AWB_KLACHTEN, tot: null, uitgave: 1, reken: klachttermijn }],
})

function klachttermijn(invoer: Klachtbehandeling): Uitkomst<Bevinding<Klachttermijn>, 'verdaging-te-lang'> {
  const { ontvangenOp, commissie, verdaagdMetWeken } = invoer
  if (!Number.isInteger(verdaagdMetWeken) || verdaagdMetWeken < 0 || verdaagdMetWeken > MAXIMALE_VERDAGING)
    return geweigerd(
      'verdaging-te-lang',
      'U kunt het antwoord met 1 tot en met 4 hele weken uitstellen.',
      'verdaagdMetWeken',
    )
  const duur: Duur = { aantal: commissie ? 10 : 6, eenheid: 'weken' }
  const termijn = berekenTermijn(ontvangenOp, duur)
  const stappen = [
    ...termijnStappen({ op: ontvangenOp, tekst: ontvangst }, duur, 'Awb art. 9:11 lid 1'),
    ...verlengingsStappen(termijn, duur),
  ]
  if (verdaagdMetWeken === 0) return gelukt(antwoord({ ...termijn, naVerdaging: null }, stappen))
  const uitstel: Duur = { aantal: verdaagdMetWeken, eenheid: 'weken' }
  const verdaging = berekenTermijn(termijn.laatsteDag, uitstel)
  const uitstelstap = datumStap(
    `De gemeente had de tijd tot en met ${schrijfDatum(termijn.laatsteDag)} en heeft dat uitgesteld met ${verdaagdMetWeken} weken.`,
    `The municipality had until ${schrijfDatum(termijn.laatsteDag, 'en')} and put that off by ${verdaagdMetWeken} weeks.`,
    termijn.laatsteDag,
    { artikel: 'Awb art. 9:11 lid 2', stappen: verlengingsStappen(verdaging, uitstel) },
  )
  return gelukt(antwoord({ ...termijn, naVerdaging: verdaging.laatsteDag }, [...stappen, uitstelstap]))
}

function antwoord(uitkomst: Klachttermijn, stappen: readonly Uitleg[]): Bevinding<Klachttermijn> {
  const laatste = uitkomst.naVerdaging ?? uitkomst.laatsteDag
  const uitleg = datumStap(
    `U krijgt antwoord op uw klacht uiterlijk op ${schrijfDatum(laatste)}.`,
    `You get an answer to your complaint no later than ${schrijfDatum(laatste, 'en')}.`,
    laatste,
    { artikel: ARTIKEL, stappen },
  )
  return { uitkomst, uitleg }
}

/** `gedragOp`: day of what the complaint is about; null when that is not one day or not known. */
export type Klachtontvangst = { readonly ontvangenOp: Datum; readonly gedragOp: Datum | null }

/** `ouderDanEenJaar`: the municipality need not handle it (9:8 lid 1 onder b); it may. */
export type Klachtweigering = Termijn & { readonly ouderDanEenJaar: boolean }

const VIER_WEKEN: Duur = { aantal: 4, eenheid: 'weken' }

/** Last day to tell that a klacht is not handled: 4 weeks after receipt (Awb 9:8 lid 3), and whether it is over a year old. */
export const termijnKlachtNietBehandelen = regel<Klachtontvangst, Klachtweigering>({
  regeling: 'termijn-klacht-niet-behandelen',
  naam: { nl: 'Klacht niet behandelen', en: 'Not handling a complaint' },
  artikel: 'Awb art. 9:8',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [GELIJKGESTELD],
  peildatum: ({ ontvangenOp }) => ontvangenOp,
  lezingen: [{ vanaf: AWB_KLACHTEN, tot: null, uitgave: 1, reken: (invoer) => gelukt(nietBehandelen(invoer)) }],
})

function nietBehandelen({ ontvangenOp, gedragOp }: Klachtontvangst): Bevinding<Klachtweigering> {
  const termijn = berekenTermijn(ontvangenOp, VIER_WEKEN)
  const ouderDanEenJaar = gedragOp !== null && kaleLaatsteDag(gedragOp, { aantal: 1, eenheid: 'jaren' }) < ontvangenOp
  const leeftijd = ouderDanEenJaar
    ? [
        stap(
          'De klacht gaat over iets van meer dan een jaar geleden. De gemeente hoeft hem dan niet te behandelen, maar het mag wel.',
          'The complaint is about something of more than a year ago. Then the municipality need not handle it, but it may.',
          { artikel: 'Awb art. 9:8 lid 1 onder b' },
        ),
      ]
    : []
  const uitleg = datumStap(
    `Behandelt de gemeente de klacht niet, dan hoort u dat uiterlijk op ${schrijfDatum(termijn.laatsteDag)}.`,
    `If the municipality does not handle the complaint, you hear so no later than ${schrijfDatum(termijn.laatsteDag, 'en')}.`,
    termijn.laatsteDag,
    {
      artikel: 'Awb art. 9:8 lid 3',
      stappen: [
        ...leeftijd,
        ...termijnStappen({ op: ontvangenOp, tekst: ontvangst }, VIER_WEKEN, 'Awb art. 9:8 lid 3'),
        ...verlengingsStappen(termijn, VIER_WEKEN),
      ],
    },
  )
  return { uitkomst: { ...termijn, ouderDanEenJaar }, uitleg }
}
