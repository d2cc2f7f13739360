import { type Datum, geweigerd, schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { type Voorziening, vindZaak, type Zaak } from '@meedoen/zaken'
import { NOOIT_VERSTUURD } from '../toewijzing/mogelijk.ts'
import { IN_TOTAAL, inEenheid } from '../toewijzing/omvang.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

/** The decision that an assignment carries out: its provision, and the case with what was computed in it. */
export type Grondslag = {
  readonly zaak: Zaak
  readonly voorziening: Voorziening
  /** Of a total: what other assignments already hold of it, a predecessor for one. Else 0: a volume per period is not shared out. */
  readonly elders: number
}

/** What was granted; null when that does not hold any more. */
export async function grondslagVan(
  stap: Stap,
  toewijzing: Pick<Toewijzing, 'id' | 'zaak' | 'voorziening' | 'frequentie'>,
): Promise<Grondslag | null> {
  const { zaak: zaakId, voorziening: id } = toewijzing
  const zaak = await vindZaak(stap, zaakId)
  const voorziening = zaak?.voorzieningen.find((v) => v.id === id)
  if (!zaak || !voorziening || voorziening.stand === 'beeindigd' || voorziening.vorm !== 'natura') return null
  return {
    zaak,
    voorziening,
    elders: toewijzing.frequentie === IN_TOTAAL ? await eldersToegewezen(stap, toewijzing) : 0,
  }
}

async function eldersToegewezen(
  stap: Stap,
  { id, voorziening }: Pick<Toewijzing, 'id' | 'voorziening'>,
): Promise<number> {
  const rijen = await stap.tx.db
    .selectFrom('levering.toewijzing')
    .select(['stand', 'volume'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('voorziening', '=', voorziening)
    .where('id', '<>', id)
    .where('stand', 'not in', NOOIT_VERSTUURD)
    .execute()
  return rijen.reduce((som, { volume }) => som + volume, 0)
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

/** Nor be more than was granted, of a total together with what others hold of it. */
export function buitenOmvang({ voorziening, elders }: Grondslag, volume: number, veld: string): Weigering | null {
  if (voorziening.volume === null || volume + elders <= voorziening.volume) return null
  const [besloten, eenheid] = [voorziening.volume, voorziening.eenheid ?? '']
  const over = inEenheid(Math.max(0, besloten - elders), eenheid)
  const verdeeld =
    elders === 0 ? '' : ` Daarvan is ${inEenheid(elders, eenheid)} al anders toegewezen, dus er is nog ${over}.`
  return geweigerd(
    'meer-dan-besloten',
    `In het besluit staat ${inEenheid(besloten, eenheid)}.${verdeeld} Vul dat in of minder, of neem eerst een nieuw besluit over meer hulp.`,
    veld,
  )
}
