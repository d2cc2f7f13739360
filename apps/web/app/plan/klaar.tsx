import { useTekst } from '../teksten/gebruik.ts'
import { Illustratie } from '../ui/Illustratie.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'

/** The plan arrived. */
export default function Plangedaan() {
  const t = useTekst('plan')
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop titel={t('klaar.titel')} inleiding={t('klaar.tekst')} />
        <Rij>
          <Knoplink naar="/" soort="tweede">
            {t('klaar.naarBegin')}
          </Knoplink>
        </Rij>
      </Stapel>
      <Illustratie className="md-foutpagina__beeld" />
    </div>
  )
}
