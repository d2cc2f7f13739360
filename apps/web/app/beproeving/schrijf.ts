import { type Eurocent, schrijfEuro } from '@meedoen/kern'
import type { Band, Beproeving, Groep } from '@meedoen/monitor'
import type { TFunction } from 'i18next'
import type { Taal } from '../huis.ts'
import type { Beproefbaar } from './onderwerpen.ts'

export type Tolk = { readonly t: TFunction<'verordening'>; readonly taal: Taal }

/** Who has nothing now and later is no difference. */
export const inGrafiek = ({ groep }: Band): boolean => groep !== 'blijft-niets'

const heel = (bedrag: Eurocent): string => String(Math.round(bedrag / 100))

/** Short, for under a bar: "5–10" over "minder". */
export function asLabel(t: Tolk['t'], { groep, van, tot }: Band): string {
  if (groep !== 'meer' && groep !== 'minder') return t(`beproef.as.${groep}`)
  const bereik = tot === null ? `${heel(van)}+` : `${heel(van)}–${heel(tot)}`
  return `${bereik}\n${t(`beproef.as.${groep}`)}`
}

/** "€ 5 tot € 10 per maand minder". */
export function schrijfBand(t: Tolk['t'], onderwerp: Beproefbaar, { groep, van, tot }: Band): string {
  if (groep !== 'meer' && groep !== 'minder') return schrijfGroep(t, onderwerp, groep)
  const richting = t(`beproef.as.${groep}`)
  if (tot === null) return t('beproef.band.vanaf', { van: heel(van), richting })
  return van === 0
    ? t('beproef.band.tot', { tot: heel(tot), richting })
    : t('beproef.band.tussen', { van: heel(van), tot: heel(tot), richting })
}

/** "betalen minder", in the words of that subject. */
export const schrijfGroep = (t: Tolk['t'], onderwerp: Beproefbaar, groep: Groep): string =>
  t(`beproef.groep.${onderwerp}.${groep}`)

export const schrijfAantal = ({ t, taal }: Tolk, aantal: number | 'te-weinig'): string =>
  aantal === 'te-weinig' ? t('beproef.teWeinig') : aantal.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')

/** "€ 120,00 minder", or that it stays the same. */
export function schrijfVerschil({ t, taal }: Tolk, verschil: Eurocent | 'te-weinig'): string {
  if (verschil === 'te-weinig') return t('beproef.nietGetoond')
  if (verschil === 0) return t('beproef.evenveel')
  const bedrag = schrijfEuro(Math.abs(verschil), taal)
  return verschil < 0 ? t('beproef.minder', { bedrag }) : t('beproef.meer', { bedrag })
}

/** Eurocents a year as a month. */
export const perMaand = (perJaar: Eurocent): Eurocent => Math.round(perJaar / 12)

/** What the draft comes to, in a sentence. */
export function schrijfBevinding(tolk: Tolk, onderwerp: Beproefbaar, { aantal, geld }: Beproeving): string {
  const { t, taal } = tolk
  if (aantal === 0) return t(`beproef.niemand.${onderwerp}`)
  if (geld === 'te-weinig') return t('beproef.bevindingWeinig')
  const verschil = perMaand(geld.wordt - geld.was)
  if (verschil === 0) return t(`beproef.bevinding.${onderwerp}.gelijk`)
  const bedrag = schrijfEuro(Math.abs(verschil), taal)
  return t(`beproef.bevinding.${onderwerp}.${verschil < 0 ? 'minder' : 'meer'}`, { bedrag })
}
