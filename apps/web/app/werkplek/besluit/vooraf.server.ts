import { type Datum, plusDagen, plusMaanden } from '@meedoen/kern'
import type { Voorziening, Zaak } from '@meedoen/zaken'
import { volumeAlsInvoer } from '../../volume.ts'

type Velden = Record<string, string>

/** Days from today to the day on which help usually begins. */
const BEGIN_OVER = 14
const DUUR_MAANDEN = 12

/**
 * The form as it opens: what was decided and not yet sent, else one provision per need that asks for one. `volumes` gives per kind
 * what the onderzoek computed.
 */
export function vooraf(
  zaak: Zaak,
  teksten: ReadonlyMap<string, string>,
  vandaag: Datum,
  volumes: Readonly<Record<string, string>>,
): Velden {
  const besloten = zaak.voorzieningen.filter((v) => v.stand === 'besloten')
  const soorten = [...new Set(zaak.behoeften.flatMap((b) => (b.voorziening ? [b.voorziening] : [])))]
  const tekst = (id: string | null | undefined) => (id ? (teksten.get(id) ?? '') : '')
  const blokken =
    besloten.length > 0
      ? besloten.map((v) => ({ ...alsVelden(v), toelichting: tekst(v.toelichting) }))
      : (soorten.length > 0 ? soorten : ['']).map((soort) => nieuwBlok(soort, vandaag, volumes[soort]))
  const motivering = tekst(zaak.beschikking?.motivering)
  return { motivering, ...Object.assign({}, ...blokken.map((blok, plaats) => metPlaats(blok, plaats))) }
}

/** An empty provision of a kind, granted in natura from two weeks on for a year: the most usual. */
export function nieuwBlok(soort: string, vandaag: Datum, volume?: string): Velden {
  const begin = plusDagen(vandaag, BEGIN_OVER)
  const eind = plusDagen(plusMaanden(begin, DUUR_MAANDEN), -1)
  return { besluit: 'natura', soort, begin, eind, ...(volume === undefined ? {} : { volume }) }
}

export const metPlaats = (blok: Velden, plaats: number): Velden =>
  Object.fromEntries(Object.entries(blok).map(([naam, waarde]) => [`voorzieningen.${plaats}.${naam}`, waarde]))

function alsVelden(v: Voorziening): Velden {
  if (v.besluit === 'afgewezen') return { besluit: 'afgewezen', soort: v.soort, grond: v.grond ?? '' }
  const basis = {
    soort: v.soort,
    begin: v.begin ?? '',
    eind: v.eind ?? '',
    product: v.product ?? '',
    volume: v.volume === null ? '' : volumeAlsInvoer(v.volume, v.eenheid),
  }
  if (v.vorm === 'pgb')
    return { ...basis, besluit: 'pgb', ...gevraagd(v.berekening), bekwaam: 'ja', gemotiveerd: 'ja', kwaliteit: 'ja' }
  return { ...basis, besluit: 'natura', agb: v.agb ?? '' }
}

type Los = Readonly<Record<string, unknown>>
const isLos = (waarde: unknown): waarde is Los => typeof waarde === 'object' && waarde !== null

/** Who would help and what that asked, from what went into the computation. */
function gevraagd(berekening: Voorziening['berekening']): Velden {
  const invoer = isLos(berekening?.invoer) ? berekening.invoer : {}
  const bedrag = invoer.gevraagdPerUur ?? invoer.tariefPgb
  return {
    helper: typeof invoer.helper === 'string' ? invoer.helper : 'instelling',
    gevraagd: typeof bedrag === 'number' ? inEuros(bedrag) : '',
  }
}

const inEuros = (centen: number): string => (centen / 100).toFixed(2).replace('.', ',')
