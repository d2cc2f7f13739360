import { Klokbadge } from '../ui/Badge.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import { type Kolom, Tabel } from '../ui/Tabel.tsx'
import { Tabs, Tellers } from '../ui/Tellers.tsx'
import { Vak } from './Vak.tsx'
import { type Voorbeeldzaak, ZAKEN } from './voorbeelden.ts'

const KOLOMMEN: readonly Kolom<Voorbeeldzaak>[] = [
  { sleutel: 'zaak', kop: 'Zaak', cel: (zaak) => <a href="/ui">{zaak.nummer}</a>, sorteer: { naar: '?sorteer=zaak' } },
  { sleutel: 'inwoner', kop: 'Inwoner', cel: (zaak) => zaak.inwoner },
  { sleutel: 'stap', kop: 'Stap', cel: (zaak) => zaak.stap },
  {
    sleutel: 'termijn',
    kop: 'Termijn',
    cel: (zaak) => <Klokbadge staat={zaak.klok} dagen={zaak.dagen} />,
    sorteer: { naar: '?sorteer=-termijn', richting: 'op' },
  },
  { sleutel: 'wie', kop: 'Bij wie', cel: (zaak) => zaak.wie },
  { sleutel: 'uren', kop: 'Uren', cel: (zaak) => zaak.uren, getal: true },
]

/** Counters, tabs, tables and summaries. */
export function Gegevens() {
  return (
    <>
      <Vak titel="Werklijst">
        <Tabs
          label="Lijsten"
          tabs={[
            { label: 'Van mij', naar: '?lijst=mij', aantal: 12, gekozen: true },
            { label: 'Mijn team', naar: '?lijst=team', aantal: 58 },
            { label: 'Bij niemand', naar: '?lijst=vrij', aantal: 5 },
          ]}
        />
        <Tellers
          label="Filters"
          tellers={[
            { label: 'Alles', aantal: 12, naar: '?klok=alles', gekozen: true },
            { label: 'Te laat', aantal: 2, naar: '?klok=laat', icoon: 'kruis', toon: 'fout' },
            { label: 'Deze week', aantal: 4, naar: '?klok=week', icoon: 'letop', toon: 'letop' },
            { label: 'Stilgezet', aantal: 1, naar: '?klok=stil', icoon: 'pauze' },
          ]}
        />
        <Tabel
          bijschrift="Mijn werk"
          kolommen={KOLOMMEN}
          rijen={ZAKEN}
          sleutel={(zaak) => zaak.nummer}
          gekozen="2026-00422"
        />
      </Vak>
      <Vak titel="Samenvatting">
        <Samenvattingslijst
          regels={[
            { term: 'Waar wilt u hulp bij?', waarde: 'Het huishouden en vervoer', wijzig: '/ui' },
            { term: 'Wie helpt u nu?', waarde: 'Mijn dochter, twee keer per week', wijzig: '/ui' },
            { term: 'Hoe bereiken we u?', waarde: 'Telefoon, het liefst in de ochtend', wijzig: '/ui' },
          ]}
        />
      </Vak>
    </>
  )
}
