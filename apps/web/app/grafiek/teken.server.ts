import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Taal } from '../huis.ts'
import type { Beeld } from '../ui/Grafiek.tsx'
import { zonderStijlen } from './zonder-stijlen.ts'

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer])

type Reeks = {
  readonly naam: string
  readonly soort: 'staaf' | 'lijn'
  /** One per label on the axis; null where there is nothing to show, or too little to show. */
  readonly waarden: readonly (number | null)[]
}

export type Tekening = {
  readonly taal: Taal
  /** Labels on the horizontal axis. */
  readonly labels: readonly string[]
  readonly reeksen: readonly Reeks[]
  readonly gestapeld?: boolean
  readonly eenheid?: '%'
  /** Highest value of the vertical axis, such as 100 for shares. */
  readonly hoogste?: number
  /** A line that must be reached, with its name. */
  readonly norm?: { readonly naam: string; readonly waarde: number }
}

const INKT = '#1b2a2f'
const ZACHT = '#4a5b61'
const LIJN = '#d5dcdd'
const KLEUREN = ['#0b5a63', '#f2b84b', '#1f4e8c', '#c98b5e', '#6b7c82']
const LETTER = 'Atkinson Hyperlegible Next Variable'

/** From this width on every label on the axis fits. */
const BREED = 400

/** Drawing takes longer than counting, and figures change once a day: the same drawing is made once. */
const GEHEUGEN = 200
const getekend = new Map<string, Beeld>()

/** Draws a chart for `Grafiek`; patterns beside colours, no styles that the security policy refuses. */
export function tekenGrafiek(tekening: Tekening): Beeld {
  const sleutel = JSON.stringify(tekening)
  const beeld = getekend.get(sleutel) ?? teken(tekening)
  if (getekend.size >= GEHEUGEN) getekend.clear()
  getekend.set(sleutel, beeld)
  return beeld
}

function teken(tekening: Tekening): Beeld {
  return { breed: opDoek(tekening, 560, 320), smal: opDoek(tekening, 290, 280) }
}

function opDoek(tekening: Tekening, width: number, height: number): string {
  const doek = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    doek.setOption(opzet(tekening, width >= BREED))
    return zonderStijlen(doek.renderToSVGString({ useViewBox: true }))
  } finally {
    doek.dispose()
  }
}

function opzet({ taal, labels, reeksen, gestapeld, eenheid, hoogste, norm }: Tekening, breed: boolean) {
  const getal = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB')
  const tekst = { color: ZACHT, fontFamily: LETTER, fontSize: 14 }
  return {
    animation: false,
    color: KLEUREN,
    textStyle: { fontFamily: LETTER, color: INKT },
    aria: { enabled: true, label: { enabled: false }, decal: { show: reeksen.length > 1 } },
    grid: { left: 8, right: 12, top: 16, bottom: reeksen.length > 1 ? 44 : 8 },
    legend: { show: reeksen.length > 1, bottom: 0, icon: 'roundRect', textStyle: { ...tekst, color: INKT } },
    xAxis: {
      type: 'category' as const,
      data: [...labels],
      // There is room for every label, or the library leaves out some.
      axisLabel: { ...tekst, ...(breed ? { interval: 0 } : {}) },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ZACHT } },
    },
    yAxis: {
      type: 'value' as const,
      axisLabel: { ...tekst, formatter: (waarde: number) => getal.format(waarde) + (eenheid ?? '') },
      splitLine: { lineStyle: { color: LIJN } },
      ...(hoogste === undefined ? {} : { max: hoogste }),
    },
    series: reeksen.map((reeks, plaats) => ({
      name: reeks.naam,
      data: [...reeks.waarden],
      ...(plaats === 0 && norm ? { markLine: normlijn(norm) } : {}),
      ...(reeks.soort === 'staaf'
        ? {
            type: 'bar' as const,
            barMaxWidth: 44,
            itemStyle: { borderRadius: 3 },
            ...(gestapeld ? { stack: 'alles' } : {}),
          }
        : { type: 'line' as const, symbol: 'circle', symbolSize: 9, lineStyle: { width: 3 } }),
    })),
  }
}

function normlijn(norm: { naam: string; waarde: number }) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: INKT, width: 1.5 },
    label: { formatter: norm.naam, position: 'insideStartTop' as const, color: INKT, fontFamily: LETTER, fontSize: 14 },
    data: [{ yAxis: norm.waarde }],
  }
}
