import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Kaart } from '../ui/Kaart.tsx'
import type { Begonnen } from './begonnen.server.ts'

/** Back to what was begun: otherwise people ask the same thing twice. */
export function BegonnenMeldingen({ begonnen }: { begonnen: readonly Begonnen[] }) {
  const t = useTekst('melding')
  const taal = useTaal()
  return begonnen.map(({ id, dag, tot }) => (
    <Kaart
      key={id}
      soort="nu"
      icoon="wijzig"
      titel={t('begin.concept')}
      tekst={t('begin.conceptTekst', { dag: schrijfDatum(dag, taal), tot: schrijfDatum(tot, taal) })}
      naar={{ adres: `/melding/${id}`, tekst: t('begin.conceptKnop') }}
    />
  ))
}
