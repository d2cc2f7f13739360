import { useTekst } from '../teksten/gebruik.ts'
import { Illustratie } from '../ui/Illustratie.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import type { Conceptweg } from './conceptweg.server.ts'

/** The link of a melding that was sent, ran out, or never was; `basis` is where a new one begins. */
export function ConceptWeg({ beeld, basis }: { beeld: Conceptweg; basis: string }) {
  const t = useTekst('melding')
  const { weg, naar } = beeld
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop titel={t(`weg.${weg}.titel`)} inleiding={t(`weg.${weg}.wat`)} />
        <Rij>
          {naar && <Knoplink naar={naar}>{t('weg.verstuurd.naar')}</Knoplink>}
          {weg === 'onbekend' && <Knoplink naar={basis}>{t('weg.opnieuw')}</Knoplink>}
        </Rij>
      </Stapel>
      <Illustratie className="md-foutpagina__beeld" />
    </div>
  )
}
