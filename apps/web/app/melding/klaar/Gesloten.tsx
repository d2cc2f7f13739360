import { useTekst } from '../../teksten/gebruik.ts'
import { Illustratie } from '../../ui/Illustratie.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'

/** A melding that ended: withdrawn just now, or closed before. */
export function Gesloten({ ingetrokken }: { ingetrokken: boolean }) {
  const t = useTekst('melding')
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop
          titel={ingetrokken ? t('klaar.ingetrokken') : t('klaar.afgesloten')}
          inleiding={ingetrokken ? t('klaar.ingetrokkenTekst') : t('klaar.afgeslotenTekst')}
        />
        <Rij>
          <Knoplink naar="/melding" soort="tweede">
            {t('klaar.nieuw')}
          </Knoplink>
        </Rij>
      </Stapel>
      <Illustratie className="md-foutpagina__beeld" />
    </div>
  )
}
