// The parts of a 317 that name a toewijzing, beside what is known of it.
import type { Wmo317 } from '../../model/berichten.ts'
import { type Deel, type TeWijzigenProduct, teWijzigenProducten, VERZOEK } from '../delen.ts'

type Ongewijzigd = NonNullable<Wmo317['Client']['Verzoek']['OngewijzigdeProducten']>[number]

export const ongewijzigdeProducten = ({ Client }: Wmo317): Deel<Ongewijzigd>[] =>
  (Client.Verzoek.OngewijzigdeProducten ?? []).map((inhoud, i) => ({
    inhoud,
    pad: `${VERZOEK}/OngewijzigdeProducten/OngewijzigdProduct[${i + 1}]`,
  }))

/** What the request says about existing toewijzingen: those to leave and those to change. */
export const wijzigingen = (bericht: Wmo317): Deel<Ongewijzigd | TeWijzigenProduct>[] => [
  ...ongewijzigdeProducten(bericht),
  ...teWijzigenProducten(bericht),
]
