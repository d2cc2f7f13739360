import type { Uitnodigingstand } from '@meedoen/toegang'
import { useTekst } from '../teksten/gebruik.ts'
import { Illustratie } from '../ui/Illustratie.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Bel } from './Bel.tsx'

type Props = { stand: Exclude<Uitnodigingstand, 'open'> | 'onbekend'; dagen: number }

/** A link that lets nobody in: why, and how to go on. */
export function Dood({ stand, dagen }: Props) {
  const t = useTekst('mensen')
  const ui = useTekst('ui')
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop
          titel={t(`uitnodiging.dood.${stand}.titel`)}
          inleiding={t(`uitnodiging.dood.${stand}.tekst`, { dagen })}
        />
        <Bel />
        <Rij>
          <Knoplink naar="/inloggen/aanbieder?terugNaar=/aanbieder" reloadDocument>
            {t('uitnodiging.inloggen')}
          </Knoplink>
          <Knoplink naar="/" soort="tweede">
            {ui('naarBegin')}
          </Knoplink>
        </Rij>
      </Stapel>
      <Illustratie className="md-foutpagina__beeld" />
    </div>
  )
}
