import { type Beeld, Grafiek } from '../ui/Grafiek.tsx'
import { Vak } from './Vak.tsx'

const MAANDEN = ['mei', 'juni', 'juli', 'augustus', 'september', 'oktober']
const OP_TIJD = [41, 38, 33, 29, 45, 52]
const TE_LAAT = [6, 9, 12, 10, 7, 4]

/** Stacked bars, and a line with a norm. */
export function Grafieken({ staven, lijn }: { staven: Beeld; lijn: Beeld }) {
  return (
    <Vak titel="Grafieken">
      <Grafiek
        titel="In oktober waren meer onderzoeken op tijd klaar dan ooit"
        onderschrift="Afgeronde onderzoeken per maand, mei tot en met oktober 2026"
        beeld={staven}
        tabel={{
          kop: ['Maand', 'Op tijd', 'Te laat'],
          rijen: MAANDEN.map((maand, plaats) => [maand, String(OP_TIJD[plaats]), String(TE_LAAT[plaats])]),
        }}
        definitie={<p>Een onderzoek is op tijd als het verslag binnen zes weken na de melding is verstuurd.</p>}
      />
      <Grafiek
        titel="De norm van negen op de tien is in oktober gehaald"
        onderschrift="Deel van de onderzoeken dat op tijd klaar was, in procenten"
        beeld={lijn}
        tabel={{
          kop: ['Maand', 'Op tijd'],
          rijen: MAANDEN.map((maand, plaats) => [maand, `${[87, 81, 73, 74, 87, 93][plaats]}%`]),
        }}
      />
    </Vak>
  )
}
