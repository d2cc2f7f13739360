import { useBezoek } from '../../bezoek.ts'
import { Doodlopend } from '../../Doodlopend.tsx'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { useWeigering } from '../../weigering.ts'

const ONGELDIG = {
  code: 'link-ongeldig',
  tekst: 'Deze link werkt niet (meer). Log in om verder te gaan, of bel ons. Wij helpen u graag.',
}

/** A link without log-in that ran out or was mistyped. */
export function LinkOngeldig() {
  const t = useTekst('melding')
  const ui = useTekst('ui')
  const taal = useTaal()
  const zin = useWeigering()
  const { gemeente } = useBezoek()
  return (
    <Doodlopend
      titel={t('klaar.ongeldig')}
      tekst={zin(ONGELDIG)}
      inloggen={{ naar: '/inloggen/inwoner?terugNaar=/mijn', tekst: ui('inloggen') }}
    >
      <p>{ui('fout.bel', { telefoon: gemeente.telefoon, uren: gemeente.uren[taal] })}</p>
    </Doodlopend>
  )
}
