import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Bladeren } from '../ui/Bladeren.tsx'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Tabs } from '../ui/Tellers.tsx'
import { Berichtlijst } from './Berichtlijst.tsx'
import { haalBerichten } from './berichten.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalBerichten(vraag)

/** All messages between this provider and the municipality. */
export default function Berichten() {
  const t = useTekst('aanbieder')
  const { lijst, blad, bladen, aandacht, berichten } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop titel={t('berichten.titel')} inleiding={t('berichten.inleiding')}>
        <div>
          <Knoplink naar="/aanbieder/berichten/insturen" icoon="upload" soort="tweede">
            {t('insturen.titel')}
          </Knoplink>
        </div>
      </Paginakop>
      <Tabs
        label={t('lijst.filter')}
        tabs={[
          { label: t('berichten.alle'), naar: '/aanbieder/berichten', gekozen: lijst === 'alle' },
          {
            label: t('berichten.aandacht'),
            naar: '/aanbieder/berichten?lijst=aandacht',
            gekozen: lijst === 'aandacht',
            aantal: aandacht,
          },
        ]}
      />
      <Berichtlijst berichten={berichten} />
      <Bladeren blad={blad} bladen={bladen} pad="/aanbieder/berichten" vraag={{ lijst }} />
    </Stapel>
  )
}
