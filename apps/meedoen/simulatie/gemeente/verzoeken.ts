import { type Datum, vastGelukt } from '@meedoen/kern'
import { haalVerzoeken, onderzoekVerzoek, wijsVerzoekAf } from '@meedoen/levering'
import type { Toeval } from '../../demo/toeval.ts'
import { kenVerzoekToe } from '../../overdrachten.ts'
import type { Raadhuis } from './raadhuis.ts'

export type Verzoekuitslag = { toegekend: number; afgewezen: number; onderzocht: number }

/** Answers what providers ask: most is granted, some is looked into first. What cannot be granted is rejected with the reason. */
export async function beantwoordVerzoeken(
  { probeer, backoffice, doe }: Raadhuis,
  toeval: Toeval,
  dag: Datum,
  uitslag: Verzoekuitslag,
): Promise<void> {
  const open = vastGelukt(await probeer(backoffice, dag, (stap) => haalVerzoeken(stap)))
  const opReferentie = open.toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1))
  for (const verzoek of opReferentie) {
    const daad = toeval.splits(sleutel(verzoek)).weeg([
      ['toekennen', 6],
      ['afwijzen', 2],
      ['onderzoeken', 2],
    ] as const)
    if (daad === 'onderzoeken' && verzoek.stand === 'ontvangen') {
      await doe(backoffice, dag, (stap) => onderzoekVerzoek(stap, verzoek.id))
      uitslag.onderzocht += 1
      continue
    }
    const toegekend =
      daad !== 'afwijzen' && (await probeer(backoffice, dag, (stap) => kenVerzoekToe(stap, verzoek.id, ''))).ok
    if (!toegekend) await doe(backoffice, dag, (stap) => wijsVerzoekAf(stap, verzoek.id, { grond: GROND }))
    uitslag[toegekend ? 'toegekend' : 'afgewezen'] += 1
  }
}

/** WJ759. */
const GROND = '1'

const sleutel = ({ aanbieder, referentie }: { aanbieder: { agb: string }; referentie: string }): string =>
  `${aanbieder.agb} ${referentie}`
