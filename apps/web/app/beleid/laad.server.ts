import type { LoaderFunctionArgs } from 'react-router'
import { bewaak, ofGeenToegang } from '../bewaak.server.ts'
import { type Tekening, tekenGrafiek } from '../grafiek/teken.server.ts'
import { vertaler } from '../teksten/vertaler.ts'
import type { Beeld } from '../ui/Grafiek.tsx'
import { type Aandeelsoort, aandelenVan, type Beleidscijfers, getalOfNiets } from './cijfers.ts'
import { kwartaallabels, maandlabels } from './maanden.ts'

/** The figures, already suppressed by the room; refused to who may not see them. */
export async function haalCijfers(vraag: LoaderFunctionArgs): Promise<Beleidscijfers> {
  const huis = bewaak(vraag, 'medewerker')
  const { maanden, kwartalen, wachtend } = ofGeenToegang(
    await huis.werk((stap) => huis.kamers.monitor.haalDoorlooptijd(stap)),
  )
  const { taal, vandaag } = huis
  return { taal, vandaag, maanden: maanden.slice(0, -1), lopend: maanden.at(-1), kwartalen, wachtend }
}

export type Beelden = Readonly<Record<'meldingen' | Aandeelsoort | 'wachtend', Beeld | undefined>>

/** The four charts as SVG. A figure that may not be told has no bar; without any bar there is no chart. */
export function tekenAlles(cijfers: Beleidscijfers): Beelden {
  const { taal, maanden, kwartalen, wachtend } = cijfers
  const t = vertaler(taal).getFixedT(null, 'beleid')
  const aandeel = (soort: Aandeelsoort): Beeld | undefined =>
    teken({
      taal,
      labels: kwartaallabels(
        kwartalen.map(({ kwartaal }) => kwartaal),
        taal,
      ),
      eenheid: '%',
      hoogste: 100,
      reeksen: [staven(t(`${soort}.kop`), aandelenVan(cijfers, soort), ({ aandeel: deel }) => deel)],
    })
  return {
    meldingen: teken({
      taal,
      labels: maandlabels(
        maanden.map(({ maand }) => maand),
        taal,
      ),
      reeksen: [staven(t('meldingen.kop'), maanden, ({ meldingen }) => meldingen)],
    }),
    onderzoek: aandeel('onderzoek'),
    besluit: aandeel('besluit'),
    wachtend: teken({
      taal,
      labels: wachtend.map(({ stap }) => t(`wachtend.stap.${stap}`)),
      gestapeld: true,
      reeksen: [
        staven(t('wachtend.opTijd'), wachtend, ({ opTijd }) => opTijd),
        staven(t('wachtend.teLaat'), wachtend, ({ teLaat }) => teLaat),
      ],
    }),
  }
}

const staven = <Rij>(naam: string, rijen: readonly Rij[], cijfer: (rij: Rij) => number | string) => ({
  naam,
  soort: 'staaf' as const,
  waarden: rijen.map((rij) => getalOfNiets(cijfer(rij))),
})

const teken = (tekening: Tekening): Beeld | undefined =>
  tekening.reeksen.some(({ waarden }) => waarden.some((waarde) => waarde !== null)) ? tekenGrafiek(tekening) : undefined
