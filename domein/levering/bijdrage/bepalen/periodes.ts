import { type Datum, type Eurocent, plusDagen } from '@meedoen/kern'
import { redenBuiten } from '@meedoen/regels'
import { verordeningOp } from './kader.ts'
import { achttiendeVerjaardag } from './maanden.ts'
import type { Hulpbron, Kader, Persoonbron } from './persoonbron.ts'

/** One uninterrupted period of support under the abonnementstarief. */
export type Hulpperiode = {
  readonly begin: Datum
  readonly eind: Datum | null
  /** Of aids and adaptations together, as far as it was told. */
  readonly kostprijs: Eurocent | null
}

/** Support as it stands on the last day of the month of the run: what begins later is not there, what ends later runs. */
export const hulpTotPeildatum = ({ hulp }: Persoonbron, { peildatum }: Pick<Kader, 'peildatum'>): Hulpbron[] =>
  hulp
    .filter(({ begin, eind }) => begin <= peildatum && (eind === null || eind >= begin))
    .map((h) => (h.eind !== null && h.eind > peildatum ? { ...h, eind: null } : h))

/** Whether this costs something under the abonnementstarief, by the ordinance of the day on which it began. */
export const teltMee = ({ soort, begin }: Hulpbron, { verordeningen }: Pick<Kader, 'verordeningen'>): boolean =>
  redenBuiten(soort, verordeningOp(verordeningen, begin).vervoerEigenBijdrage) === null

/**
 * The periods that the CAK should know: from the first support to the end of the last, per person and not per provision.
 * Somebody under eighteen is not reported, unless the parents pay (Wmo 2.1.5).
 */
export function gewenstePeriodes(bron: Persoonbron, kader: Kader): Hulpperiode[] {
  const achttien = achttiendeVerjaardag(bron.geboren)
  const hulp = hulpTotPeildatum(bron, kader)
    .filter((h) => teltMee(h, kader))
    .flatMap((h) => vanafAchttien(h, achttien, kader))
    .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0))
  const periodes: Hulpperiode[] = []
  for (const { begin, eind, kostprijs } of hulp) {
    const vorige = periodes.at(-1)
    if (vorige && (vorige.eind === null || begin <= plusDagen(vorige.eind, 1)))
      periodes[periodes.length - 1] = { ...vorige, eind: laatste(vorige.eind, eind), kostprijs: som(vorige, kostprijs) }
    else periodes.push({ begin, eind, kostprijs })
  }
  return periodes
}

function vanafAchttien(hulp: Hulpbron, achttien: Datum, { verordeningen, peildatum }: Kader): Hulpbron[] {
  if (hulp.begin >= achttien) return [hulp]
  if (hulp.soort === 'woningaanpassing' && verordeningOp(verordeningen, hulp.begin).ouderbijdrageWoningaanpassing)
    return [hulp]
  if (achttien > peildatum || (hulp.eind !== null && hulp.eind < achttien)) return []
  return [{ ...hulp, begin: achttien }]
}

const laatste = (a: Datum | null, b: Datum | null): Datum | null => (a === null || b === null ? null : a > b ? a : b)
const som = ({ kostprijs }: Hulpperiode, erbij: Eurocent | null): Eurocent | null =>
  erbij === null ? kostprijs : (kostprijs ?? 0) + erbij
