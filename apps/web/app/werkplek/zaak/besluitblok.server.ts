import { type Datum, schrijfEuro } from '@meedoen/kern'
import type { Voorziening, Zaak } from '@meedoen/zaken'
import type { Huis } from '../../huis.ts'
import { IN_EUROS } from '../../volume.ts'
import { standVan } from '../voorziening-stand.ts'
import type { Woorden } from './feiten/zin.ts'

export type Voorzieningregel = {
  readonly id: string
  readonly naam: string
  readonly besluit: Voorziening['besluit']
  readonly stand: string
  readonly tijdelijk: boolean
  /** Product and amount, pgb, or the ground of refusal; in words. */
  readonly wat: string
  readonly begin: Datum | null
  readonly eind: Datum | null
  readonly gestartOp: Datum | null
  readonly toelichting: string | null
  /** How the hours came about by the norms, as recorded; null when they were not computed. */
  readonly uren: unknown
  /** Other hours were granted than the norms gave. */
  readonly wijktAf: boolean
  /** How the budget of a pgb came about, as recorded. */
  readonly budget: unknown
}

export type Besluitblok = {
  readonly voorzieningen: readonly Voorzieningregel[]
  readonly motivering: string | null
  /** The expected contribution of a month, as recorded with the decision. */
  readonly bijdrage: { readonly bedrag: string | null; readonly uitleg: unknown } | null
}

/** What was decided, per provision. */
export function besluitblok(huis: Huis, zaak: Zaak, woorden: Woorden): Besluitblok {
  const { beschikking } = zaak
  const bijdrage = beschikking?.bijdrage
  return {
    voorzieningen: zaak.voorzieningen.map((v) => ({
      id: v.id,
      naam: huis.kamers.catalogus.haalVoorziening(v.soort).naam[huis.taal],
      besluit: v.besluit,
      stand: standVan(v, huis.vandaag),
      tijdelijk: v.tijdelijk,
      wat: wat(huis, v, woorden),
      begin: v.begin,
      eind: v.eind,
      gestartOp: v.gestartOp,
      toelichting: woorden.tekst(v.toelichting),
      uren: huis.kamers.zaken.urenberekening(v)?.uitleg ?? null,
      wijktAf: huis.kamers.zaken.wijktAfVanNorm(v),
      budget: v.vorm === 'pgb' ? (v.berekening?.uitleg ?? null) : null,
    })),
    motivering: woorden.tekst(beschikking?.motivering ?? null),
    bijdrage: bijdrage
      ? { bedrag: bijdrage.bedrag === null ? null : schrijfEuro(bijdrage.bedrag, huis.taal), uitleg: bijdrage.uitleg }
      : null,
  }
}

function wat({ kamers, taal }: Huis, v: Voorziening, { t, aanbieder }: Woorden): string {
  if (v.besluit === 'afgewezen') return grondnaam(kamers.catalogus.AFWIJZINGSGRONDEN, v.grond, taal)
  if (v.vorm === 'pgb') return t('besluit.pgbPerJaar', { bedrag: schrijfEuro(v.pgbBedrag ?? 0, taal) })
  const omvang = omvangInWoorden(v.volume, v.eenheid, v.frequentie, t)
  return v.agb === null ? omvang : `${omvang}, ${aanbieder(v.agb)}`
}

function grondnaam(
  gronden: Readonly<Record<string, { naam: { nl: string; en: string } }>>,
  grond: string | null,
  taal: Huis['taal'],
): string {
  return gronden[grond ?? '']?.naam[taal] ?? grond ?? ''
}

const EENHEDEN = ['01', '04', '14', '16', '82', '83', '84'] as const
const FREQUENTIES = ['1', '2', '4', '6'] as const

/** "120 minuten per week", "€ 1.250,00 in totaal": an amount of help without codes. */
export function omvangInWoorden(
  volume: number | null,
  eenheid: string | null,
  frequentie: string | null,
  t: Woorden['t'],
): string {
  const maat = EENHEDEN.find((e) => e === eenheid)
  const keer = FREQUENTIES.find((f) => f === frequentie)
  if (volume === null || !maat || !keer) return ''
  const count = maat === IN_EUROS ? volume / 100 : volume
  return `${t(`eenheid.${maat}`, { count })} ${t(`frequentie.${keer}`)}`
}

/** "minuten per week": in what is counted, without an amount. */
export function maatInWoorden(eenheid: string | null, frequentie: string | null, t: Woorden['t']): string {
  const keer = FREQUENTIES.find((f) => f === frequentie)
  if (eenheid === IN_EUROS && keer) return t('euroPer', { keer: t(`frequentie.${keer}`) })
  return omvangInWoorden(2, eenheid, frequentie, t).replace(/^2\s/, '')
}
