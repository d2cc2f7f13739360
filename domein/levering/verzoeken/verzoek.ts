import type { AgbCode, Datum } from '@meedoen/kern'
import type { VastgelegdeTermijn } from '../toewijzing/feiten.ts'
import type { Afwijsgrond, Verzoekfeit, Wens } from './feiten.ts'

export type Verzoekstand = 'ontvangen' | 'in-onderzoek' | 'toegekend' | 'afgewezen'

/** One request of a provider: an AangevraagdProduct of a WMO315, or a whole WMO317. */
export type Verzoek = {
  readonly id: string
  readonly versie: number
  readonly agb: AgbCode
  readonly referentie: string
  readonly bericht: string
  readonly persoon: string | null
  readonly zaak: string | null
  readonly dagtekening: Datum
  readonly ontvangenOp: Datum
  readonly wens: Wens
  readonly stand: Verzoekstand
  /** Last day for the answer; after "in onderzoek" the later one. */
  readonly termijn: VastgelegdeTermijn
  readonly grond: Afwijsgrond | null
  /** The WMO319 that was sent last, if any. */
  readonly antwoord: string | null
}

/** Folds the facts of one request, oldest first. */
export function vouwVerzoek(id: string, [eerste, ...rest]: readonly Verzoekfeit[]): Verzoek {
  if (eerste?.soort !== 'verzoekOntvangen') throw new Error('een verzoek begint met verzoekOntvangen')
  const { op: ontvangenOp, ...vast } = eerste.gegevens
  const begin: Verzoek = { id, versie: 1, ...vast, ontvangenOp, stand: 'ontvangen', grond: null, antwoord: null }
  return rest.reduce((verzoek, feit) => ({ ...pasToe(verzoek, feit), versie: feit.volgnummer }), begin)
}

function pasToe(verzoek: Verzoek, feit: Verzoekfeit): Verzoek {
  switch (feit.soort) {
    case 'verzoekOntvangen':
      throw new Error('een verzoek wordt één keer ontvangen')
    case 'verzoekInOnderzoek':
      return {
        ...verzoek,
        stand: 'in-onderzoek',
        termijn: feit.gegevens.termijn,
        antwoord: feit.gegevens.bericht,
      }
    case 'verzoekAfgewezen':
      return { ...verzoek, stand: 'afgewezen', grond: feit.gegevens.grond, antwoord: feit.gegevens.bericht }
    case 'verzoekToegekend':
      return { ...verzoek, stand: 'toegekend' }
    case 'verzoekHeropend':
      return { ...verzoek, stand: verzoek.antwoord === null ? 'ontvangen' : 'in-onderzoek' }
  }
}

export type Verzoekdaad = 'onderzoeken' | 'afwijzen' | 'toekennen'

/**
 * The one table of what can be answered in which state: "in onderzoek" once only (TR360), and nothing after an answer (TR359, TR365),
 * unless that answer was rejected and taken back.
 */
const MOGELIJK: Readonly<Record<Verzoekdaad | 'heropenen', readonly Verzoekstand[]>> = {
  onderzoeken: ['ontvangen'],
  afwijzen: ['ontvangen', 'in-onderzoek'],
  toekennen: ['ontvangen', 'in-onderzoek'],
  heropenen: ['toegekend'],
}

export const kanVerzoek = ({ stand }: Pick<Verzoek, 'stand'>, daad: Verzoekdaad | 'heropenen'): boolean =>
  MOGELIJK[daad].includes(stand)
