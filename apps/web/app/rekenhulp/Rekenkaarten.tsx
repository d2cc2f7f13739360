import { Link } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Icoon } from '../ui/Icoon.tsx'

const KAARTEN = [
  { deel: 'bijdrage', adres: '/rekenhulp/eigen-bijdrage', icoon: 'euro' },
  { deel: 'termijnen', adres: '/rekenhulp/termijnen', icoon: 'kalender' },
  { deel: 'huishouden', adres: '/rekenhulp/huishouden', icoon: 'huis' },
  { deel: 'pgb', adres: '/rekenhulp/pgb', icoon: 'weeg' },
] as const

/** The calculators, as questions that people ask. */
export function Rekenkaarten({ niveau = 2 }: { niveau?: 2 | 3 }) {
  const t = useTekst('rekenhulp')
  const Kop = niveau === 2 ? 'h2' : 'h3'
  return (
    <div className="md-rekenkaarten">
      {KAARTEN.map(({ deel, adres, icoon }) => (
        <section key={deel} className="md-rekenkaart">
          <span className="md-rekenkaart__teken">
            <Icoon naam={icoon} maat={28} />
          </span>
          <Kop>{t(`kaart.${deel}.titel`)}</Kop>
          <p>{t(`kaart.${deel}.tekst`)}</p>
          <Link to={adres}>
            {t(`kaart.${deel}.naar`)}
            <Icoon naam="rechts" maat={18} />
          </Link>
        </section>
      ))}
    </div>
  )
}
