import { useTekst } from '../teksten/gebruik.ts'
import { Illustratie } from '../ui/Illustratie.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'

/** The link of a melding that was sent, ran out, or never was; `basis` is where a new one begins. */
export function ConceptWeg({ basis }: { basis: string }) {
  const t = useTekst('melding')
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop titel={t('weg.titel')} inleiding={t('weg.wat')} />
        <Rij>
          <Knoplink naar={basis}>{t('weg.opnieuw')}</Knoplink>
        </Rij>
      </Stapel>
      <Illustratie className="md-foutpagina__beeld" />
    </div>
  )
}
