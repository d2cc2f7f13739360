import { type Datum, plusDagen, plusMaanden } from '@meedoen/kern'
import type { Voorziening, Zaak } from '@meedoen/zaken'

type Velden = Record<string, string>

/** Days from today to the day on which help usually begins. */
const BEGIN_OVER = 14
const DUUR_MAANDEN = 12

/** The form as it opens: what was decided and not yet sent, else one provision per need that asks for one. */
export function vooraf(zaak: Zaak, motivering: string, vandaag: Datum): Velden {
  const besloten = zaak.voorzieningen.filter((v) => v.stand === 'besloten')
  const soorten = [...new Set(zaak.behoeften.flatMap((b) => (b.voorziening ? [b.voorziening] : [])))]
  const blokken =
    besloten.length > 0
      ? besloten.map(alsVelden)
      : (soorten.length > 0 ? soorten : ['']).map((soort) => nieuwBlok(soort, vandaag))
  return { motivering, ...Object.assign({}, ...blokken.map((blok, plaats) => metPlaats(blok, plaats))) }
}

/** An empty provision of a kind, granted in natura from two weeks on for a year: the most usual. */
export function nieuwBlok(soort: string, vandaag: Datum): Velden {
  const begin = plusDagen(vandaag, BEGIN_OVER)
  return { besluit: 'natura', soort, begin, eind: plusDagen(plusMaanden(begin, DUUR_MAANDEN), -1) }
}

export const metPlaats = (blok: Velden, plaats: number): Velden =>
  Object.fromEntries(Object.entries(blok).map(([naam, waarde]) => [`voorzieningen.${plaats}.${naam}`, waarde]))

function alsVelden(v: Voorziening): Velden {
  if (v.besluit === 'afgewezen') return { besluit: 'afgewezen', soort: v.soort, grond: v.grond ?? '' }
  const basis = { soort: v.soort, begin: v.begin ?? '', eind: v.eind ?? '' }
  if (v.vorm === 'pgb')
    return { ...basis, besluit: 'pgb', bedrag: inEuros(v.pgbBedrag), bekwaam: 'ja', gemotiveerd: 'ja', kwaliteit: 'ja' }
  return { ...basis, besluit: 'natura', product: v.product ?? '', agb: v.agb ?? '', volume: String(v.volume ?? '') }
}

const inEuros = (centen: number | null): string => ((centen ?? 0) / 100).toFixed(2).replace('.', ',')
