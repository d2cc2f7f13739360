import type { Uitnodigingstand } from '@meedoen/toegang'
import { Doodlopend } from '../Doodlopend.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Bel } from './Bel.tsx'

type Props = { stand: Exclude<Uitnodigingstand, 'open'> | 'onbekend'; dagen: number }

/** A link that lets nobody in: why, and how to go on. */
export function Dood({ stand, dagen }: Props) {
  const t = useTekst('mensen')
  return (
    <Doodlopend
      titel={t(`uitnodiging.dood.${stand}.titel`)}
      tekst={t(`uitnodiging.dood.${stand}.tekst`, { dagen })}
      inloggen={{ naar: '/inloggen/aanbieder?terugNaar=/aanbieder', tekst: t('uitnodiging.inloggen') }}
    >
      <Bel />
    </Doodlopend>
  )
}
