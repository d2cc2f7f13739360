import type { Werklijst, Werklijstfilter } from '@meedoen/zaken'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Rij } from '../../ui/Indeling.tsx'
import { Tabs, Tellers } from '../../ui/Tellers.tsx'
import { metKeuze } from './filter.ts'

const LIJSTEN = ['mijn', 'team', 'onverdeeld'] as const

type Props = { filter: Werklijstfilter; tellers: Werklijst['tellers'] }

/** Which list, how much is in it, and what in it cannot wait: each figure is a filter. */
export function Lijstkop({ filter, tellers }: Props) {
  const t = useTekst('werkplek')
  return (
    <>
      <Paginakop titel={t(`lijst.titel.${filter.lijst}`)} inleiding={t('lijst.telt')} />
      <Rij uiteen>
        <Tabs
          label={t('lijst.lijsten')}
          tabs={LIJSTEN.map((lijst) => ({
            label: t(`lijst.tab.${lijst}`),
            aantal: tellers[lijst],
            naar: metKeuze(filter, { lijst, klok: 'alle' }),
            gekozen: filter.lijst === lijst,
          }))}
        />
        <Klokkeuze filter={filter} tellers={tellers} />
      </Rij>
    </>
  )
}

function Klokkeuze({ filter, tellers }: Props) {
  const t = useTekst('werkplek')
  const keuzes = [
    { klok: 'alle', aantal: tellers[filter.lijst] },
    { klok: 'te-laat', aantal: tellers.teLaat, icoon: 'kruis', toon: 'fout' },
    { klok: 'binnenkort', aantal: tellers.binnenkort, icoon: 'letop', toon: 'letop' },
    { klok: 'spoed', aantal: tellers.spoed, icoon: 'klok', toon: 'info' },
  ] as const
  return (
    <Tellers
      label={t('lijst.klokken')}
      tellers={keuzes.map(({ klok, ...teller }) => ({
        ...teller,
        label: t(`lijst.klok.${klok}`),
        naar: metKeuze(filter, { klok }),
        gekozen: filter.klok === klok,
      }))}
    />
  )
}
