import { ICOONNAMEN, Icoon } from '../ui/Icoon.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Knop, Knoplink } from '../ui/Knop.tsx'
import { Vak } from './Vak.tsx'

/** Type, buttons, icons. */
export function Letters() {
  return (
    <>
      <Vak titel="Tekst">
        <p className="md-inleiding">
          Een inleiding zegt in een of twee zinnen waar de pagina voor is en wat u er kunt doen.
        </p>
        <Stapel ruimte="dicht">
          <h3>Een kop van niveau drie</h3>
          <p>
            Gewone tekst, met een <a href="/">koppeling naar het begin</a> en <b>iets dat telt</b>. Regels zijn nooit
            langer dan 34 letters breed, zodat het oog de volgende regel makkelijk vindt.
          </p>
          <p className="md-zacht md-klein">Kleine, zachte tekst voor wat erbij hoort.</p>
        </Stapel>
        <ul className="md-lijst">
          <li>Neem uw identiteitsbewijs mee.</li>
          <li>Schrijf op wat u wilt vragen.</li>
        </ul>
      </Vak>
      <Vak titel="Knoppen">
        <Rij>
          <Knop type="button">Verstuur</Knop>
          <Knop type="button" soort="tweede">
            Bewaar en ga later verder
          </Knop>
          <Knop type="button" soort="stil" icoon="wijzig">
            Pas aan
          </Knop>
          <Knop type="button" soort="gevaar" icoon="weg">
            Trek de melding in
          </Knop>
          <Knop type="button" disabled>
            Kan nu niet
          </Knop>
          <Knoplink naar="/ui" soort="tweede" icoon="download">
            Haal de brief op
          </Knoplink>
        </Rij>
      </Vak>
      <Vak titel="Iconen">
        <Rij>
          {ICOONNAMEN.map((naam) => (
            <span key={naam} className="md-badge md-toon--stil">
              <Icoon naam={naam} maat={18} />
              {naam}
            </span>
          ))}
        </Rij>
      </Vak>
    </>
  )
}
