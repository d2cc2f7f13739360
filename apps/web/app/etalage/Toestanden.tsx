import { Illustratie } from '../ui/Illustratie.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { Vak } from './Vak.tsx'

/** Nothing here, and the pages for what went wrong. */
export function Toestanden() {
  return (
    <>
      <Vak titel="Leeg">
        <Leeg
          niveau={3}
          titel="Nog geen brieven"
          tekst="Hier staan straks de brieven die u van ons krijgt."
          actie={
            <Knoplink naar="/ui" soort="tweede">
              Naar uw overzicht
            </Knoplink>
          }
        />
      </Vak>
      <Vak titel="Fouten">
        <ul className="md-lijst">
          <li>
            <a href="/ui/fout/404">Niet gevonden</a>
          </li>
          <li>
            <a href="/ui/fout/403">Geen toegang</a>
          </li>
          <li>
            <a href="/ui/fout/verlopen">Verlopen</a>
          </li>
          <li>
            <a href="/ui/fout/500">Er ging iets mis</a>
          </li>
        </ul>
        <Illustratie className="md-leeg__beeld" alt="Twee mensen aan een tafel" />
      </Vak>
    </>
  )
}
