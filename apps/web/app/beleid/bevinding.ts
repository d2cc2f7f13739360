import type { Maandcijfer, Wachtenden } from '@meedoen/monitor'
import type { Taal } from '../huis.ts'
import type { useTekst } from '../teksten/gebruik.ts'
import { type Aandeelsoort, type Kwartaalaandeel, schrijfGetal } from './cijfers.ts'
import { schrijfKwartaal, schrijfMaand } from './maanden.ts'

export type Vertaal = ReturnType<typeof useTekst<'beleid'>>
type Tolk = { readonly t: Vertaal; readonly taal: Taal }

/** How many meldingen came in the last whole month, beside the same month a year earlier. */
export function bevindMeldingen({ t, taal }: Tolk, maanden: readonly Maandcijfer[]): string {
  const laatste = maanden.at(-1)
  if (!laatste) return t('meldingen.leeg')
  const maand = schrijfMaand(laatste.maand, taal)
  if (typeof laatste.meldingen !== 'number') return t('meldingen.weinig', { maand })
  const aantal = schrijfGetal(laatste.meldingen, taal)
  const zin = t('meldingen.bevinding', { maand, count: laatste.meldingen, aantal })
  const toen = maanden.at(-13)?.meldingen
  if (typeof toen !== 'number') return zin
  const verschil = laatste.meldingen - toen
  const vergelijking = verschil === 0 ? 'gelijk' : verschil > 0 ? 'meer' : 'minder'
  return `${zin}, ${t(`meldingen.${vergelijking}`, { aantal: schrijfGetal(Math.abs(verschil), taal) })}`
}

/** The newest quarter of which something may be told, beside the one of a year earlier when both are shares. */
export function bevindAandeel({ t, taal }: Tolk, soort: Aandeelsoort, aandelen: readonly Kwartaalaandeel[]): string {
  const plaats = aandelen.findLastIndex(({ aandeel }) => typeof aandeel === 'number' || aandeel.startsWith('weinig-'))
  const nieuwste = aandelen[plaats]
  if (!nieuwste) return t(`${soort}.onbekend`)
  const { kwartaal, aandeel } = nieuwste
  const periode = schrijfKwartaal(kwartaal, taal)
  if (typeof aandeel !== 'number') {
    return t(`${soort}.${aandeel === 'weinig-te-laat' ? 'weinigTeLaat' : 'weinigOpTijd'}`, { periode })
  }
  const zin = t(`${soort}.bevinding`, { periode, deel: aandeel })
  const toen = aandelen[plaats - 4]?.aandeel
  return typeof toen === 'number' ? `${zin}, ${t('eenJaarEerder', { deel: toen })}` : zin
}

/** How many people wait longer than the law allows; adds up only what may be told. */
export function bevindWachtend({ t, taal }: Tolk, wachtend: readonly Wachtenden[]): string {
  const laat = wachtend.map(({ teLaat }) => teLaat)
  const som = laat.filter((cijfer) => typeof cijfer === 'number').reduce((totaal, aantal) => totaal + aantal, 0)
  const weinig = laat.filter((cijfer) => cijfer === 'te-weinig').length
  if (som === 0)
    return t(weinig === 0 ? 'wachtend.niemand' : weinig === 1 ? 'wachtend.enkelen' : 'wachtend.enkelenPerStap')
  return t(weinig > 0 ? 'wachtend.minstens' : 'wachtend.bevinding', { aantal: schrijfGetal(som, taal) })
}
