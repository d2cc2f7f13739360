import { Badge } from '../ui/Badge.tsx'
import { Zaakindeling } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import { Tijdlijn } from '../ui/Tijdlijn.tsx'
import { Weg } from '../ui/Weg.tsx'
import { Vak } from './Vak.tsx'
import { FEITEN, STAPPEN } from './voorbeelden.ts'

/** A case as it lies on the desk: road, work of now, person. */
export function Zaak() {
  return (
    <Vak titel="Een zaak">
      <Zaakindeling
        links={<Weg label="De weg van deze zaak" stappen={STAPPEN} />}
        rechts={
          <Kaart niveau={3} titel="mw. T. de Wit" icoon="mens">
            <Samenvattingslijst
              smal
              regels={[
                { term: 'Geboren', waarde: '3 april 1948 (78 jaar)' },
                { term: 'Adres', waarde: 'Lindelaan 12, Waterrijk' },
                { term: 'Mantelzorger', waarde: 'J. de Wit (dochter)' },
              ]}
            />
            <div>
              <Badge toon="letop" icoon="letop">
                hond in huis
              </Badge>
            </div>
          </Kaart>
        }
      >
        <Kaart niveau={3} soort="nu" titel="Plan het gesprek">
          <p>Mevrouw wil graag dat haar dochter erbij is. Ze is er op dinsdag en donderdag.</p>
          <div>
            <Knop type="button">Kies een tijd</Knop>
          </div>
        </Kaart>
        <Kaart niveau={3} titel="Wat er gebeurde">
          <Tijdlijn feiten={FEITEN} />
        </Kaart>
      </Zaakindeling>
    </Vak>
  )
}
