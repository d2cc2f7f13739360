import { useBezoek } from '../../bezoek.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Illustratie } from '../../ui/Illustratie.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { useWeigering } from '../../weigering.ts'

const ONGELDIG = {
  code: 'link-ongeldig',
  tekst: 'Deze link werkt niet (meer). Log in om verder te gaan, of bel ons. Wij helpen u graag.',
}

/** A link without log-in that ran out or was mistyped: never a dead end. */
export function LinkOngeldig() {
  const t = useTekst('melding')
  const ui = useTekst('ui')
  const taal = useTaal()
  const zin = useWeigering()
  const { gemeente } = useBezoek()
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop titel={t('klaar.ongeldig')} inleiding={zin(ONGELDIG)} />
        <p>{ui('fout.bel', { telefoon: gemeente.telefoon, uren: gemeente.uren[taal] })}</p>
        <Rij>
          <Knoplink naar="/inloggen/inwoner?terugNaar=/mijn" reloadDocument>
            {ui('inloggen')}
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
