import { Kaart, Kaartenrij } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Vak } from './Vak.tsx'

/** Cards in their kinds. */
export function Kaarten() {
  return (
    <Vak titel="Kaarten">
      <Kaartenrij>
        <Kaart
          niveau={3}
          titel="Ik zorg voor iemand"
          tekst="Als mantelzorger mag u ook zelf om steun vragen."
          naar={{ adres: '/ui', tekst: 'Steun voor u' }}
        />
        <Kaart
          niveau={3}
          soort="zacht"
          icoon="mensen"
          titel="Samen eten in De Haven"
          tekst="Elke woensdag om 12.00 uur."
        />
        <Kaart niveau={3} soort="nu" icoon="lijst" titel="Dit moet u nog doen">
          <p>Lees het verslag van het gesprek en zeg of het klopt. Dat kan tot en met 29 november.</p>
          <div>
            <Knoplink naar="/ui">Lees het verslag</Knoplink>
          </div>
        </Kaart>
      </Kaartenrij>
    </Vak>
  )
}
