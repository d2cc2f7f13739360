import { IN_EUROS } from '@meedoen/inkoop'
import { type Datum, geweigerd, schrijfDatum, schrijfEuro, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { type Voorziening, vindZaak, type Zaak } from '@meedoen/zaken'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

/** The decision that an assignment carries out: its provision, and the case with what was computed in it. */
export type Grondslag = { readonly zaak: Zaak; readonly voorziening: Voorziening }

/** What was granted; null when that does not hold any more. */
export async function grondslagVan(
  stap: Stap,
  { zaak: zaakId, voorziening: id }: Pick<Toewijzing, 'zaak' | 'voorziening'>,
): Promise<Grondslag | null> {
  const zaak = await vindZaak(stap, zaakId)
  const voorziening = zaak?.voorzieningen.find((v) => v.id === id)
  if (!zaak || !voorziening || voorziening.stand === 'beeindigd' || voorziening.vorm !== 'natura') return null
  return { zaak, voorziening }
}

export const GEEN_BESLUIT = geweigerd(
  'geen-besluit',
  'Het besluit waarop deze toewijzing rust, geldt niet meer. Neem eerst een nieuw besluit.',
)

/** Help may not last longer than was granted (a new decision can). */
export function buitenPeriode(
  { voorziening }: Grondslag,
  { begin, eind }: { readonly begin: Datum; readonly eind: Datum | null },
  veld: string,
): Weigering | null {
  const nee = (dag: Datum, welke: string): Weigering =>
    geweigerd(
      'buiten-besluit',
      `In het besluit is ${schrijfDatum(dag)} de ${welke} dag van deze hulp. Kies een dag daarbinnen, of neem eerst een nieuw besluit.`,
      veld,
    )
  if (voorziening.begin !== null && begin < voorziening.begin) return nee(voorziening.begin, 'eerste')
  const { eind: tot } = voorziening
  return tot !== null && (eind === null || eind > tot) ? nee(tot, 'laatste') : null
}

/** Nor be more than was granted. */
export function buitenOmvang({ voorziening }: Grondslag, volume: number, veld: string): Weigering | null {
  if (voorziening.volume === null || volume <= voorziening.volume) return null
  const besloten = voorziening.eenheid === IN_EUROS ? schrijfEuro(voorziening.volume) : String(voorziening.volume)
  return geweigerd(
    'meer-dan-besloten',
    `In het besluit staat ${besloten}. Vul dat in of minder, of neem eerst een nieuw besluit over meer hulp.`,
    veld,
  )
}
