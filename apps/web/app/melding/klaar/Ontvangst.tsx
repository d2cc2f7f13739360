import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Illustratie } from '../../ui/Illustratie.tsx'
import { Paginakop } from '../../ui/Indeling.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import type { Klaarbeeld } from './klaar.server.ts'

/** That it arrived: reference and day, with the table. */
export function Ontvangst({ beeld }: { beeld: Klaarbeeld }) {
  const t = useTekst('melding')
  const taal = useTaal()
  const ander = beeld.voorWie === 'ander'
  const titel = t(ander ? 'klaar.titelAnder' : 'klaar.titel')
  const brief = t(ander ? 'klaar.briefAnder' : 'klaar.brief')
  const regels = [
    { term: t('klaar.kenmerk'), waarde: <b>{beeld.nummer}</b> },
    { term: t('klaar.ontvangen'), waarde: schrijfDatum(beeld.meldingOp, taal) },
  ]
  return (
    <div className="md-foutpagina">
      <div className="md-stapel">
        <Paginakop titel={titel} inleiding={`${brief} ${t('klaar.print')}`} />
        <Samenvattingslijst regels={regels} />
      </div>
      <Illustratie className="md-foutpagina__beeld" alt={t('klaar.beeld')} />
    </div>
  )
}
