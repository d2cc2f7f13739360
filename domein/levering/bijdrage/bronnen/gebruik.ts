import { type Datum, plusDagen } from '@meedoen/kern'
import type { Hulp } from '../../toewijzing/hulp.ts'
import type { Stand } from '../../toewijzing/toewijzing.ts'
import { verordeningOp } from '../bepalen/kader.ts'
import type { Einde, Verordeningversie } from '../bepalen/persoonbron.ts'

/** A granted provision as the case publishes it. */
export type Grondslag = {
  readonly vorm: string | null
  readonly begin: Datum
  readonly eind: Datum | null
  /** Last day on which the case ended it. */
  readonly einde: Datum | null
}
export type Levering = {
  readonly stand: Stand
  readonly begin: Datum
  readonly eind: Datum | null
  readonly hulp: Hulp
}

type Deel = { readonly begin: Datum; readonly eind: Datum | null }

/**
 * From when to when a provision is used, as the contribution sees it: one stretch, but for help that stopped for good and began
 * again. The municipality chose whether the decision or the help itself begins it; a pgb begins with the decision, since nobody
 * reports when the holder uses it. It ends with whatever comes first of the decision, the case, the provider and the person. Pure.
 */
export function gebruikVan(
  grondslag: Grondslag,
  leveringen: readonly Levering[],
  persoon: Einde | null,
  verordeningen: readonly Verordeningversie[],
): Deel[] {
  const { vorm, begin, eind, einde } = grondslag
  const geldig = leveringen.filter(({ stand }) => stand !== 'afgewezen' && stand !== 'ingetrokken')
  const laatste = eerste([eind, einde, eindVanLevering(geldig), persoon?.op ?? null])
  if (vorm === 'pgb' || verordeningOp(verordeningen, begin).beginBij === 'beschikking')
    return [{ begin, eind: laatste }]
  return hulpdelen(geldig).map((deel) => ({ begin: deel.begin, eind: eerste([deel.eind, laatste]) }))
}

/**
 * Help of one assignment after another. Where one ends and the next begins later, help went on: only a provider that stopped for
 * good makes a gap.
 */
function hulpdelen(leveringen: readonly Levering[]): Deel[] {
  const delen: Deel[] = []
  for (const { begin, eind } of leveringen.flatMap(hulpVan).toSorted((a, b) => (a.begin < b.begin ? -1 : 1))) {
    const vorige = delen.at(-1)
    if (vorige && (vorige.eind === null || begin <= plusDagen(vorige.eind, 1)))
      delen[delen.length - 1] = { begin: vorige.begin, eind }
    else delen.push({ begin, eind })
  }
  return delen
}

/** A stop that is told with the last day of the assignment is no end of its own: another may go on. */
const hulpVan = ({ hulp, eind }: Levering): Deel[] =>
  hulp.map((deel) => ({ begin: deel.begin, eind: deel.eind !== null && deel.eind === eind ? null : deel.eind }))

/** Over on the last day of the assignment that runs longest, or on which its provider stopped. Null while one has no last day. */
function eindVanLevering(leveringen: readonly Levering[]): Datum | null {
  const einden = leveringen.map(({ eind, hulp }) => eerste([eind, hulp.at(-1)?.eind ?? null]))
  return einden.includes(null)
    ? null
    : (einden
        .flatMap((dag) => dag ?? [])
        .toSorted()
        .at(-1) ?? null)
}

const eerste = (dagen: readonly (Datum | null)[]): Datum | null =>
  dagen.flatMap((dag) => dag ?? []).toSorted()[0] ?? null
