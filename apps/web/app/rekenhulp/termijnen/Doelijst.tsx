import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import type { Mogelijkheid, Termijnuitslag } from './reken.ts'

/** Pages that go on where the calculator stops. */
const BEZWAAR = { adres: '/bezwaar', tekst: 'bezwaar' } as const
const VERDER: Partial<Record<Mogelijkheid, { readonly adres: string; readonly tekst: 'bezwaar' | 'ondersteuning' }>> = {
  bezwaar: BEZWAAR,
  tochBezwaar: BEZWAAR,
  ingebrekestelling: { adres: '/clientondersteuning', tekst: 'ondersteuning' },
}

/** What somebody can do now, each with the article that gives the right to it. */
export function Doelijst({ uitslag }: { uitslag: Termijnuitslag }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const datum = uitslag.ookDag ? schrijfDatum(uitslag.ookDag, taal) : ''
  return (
    <section className="md-kaart md-kaart--vol md-kaart--nu">
      <h2 className="md-kaart__kop">{t('termijnen.watNu')}</h2>
      <ul className="md-doelijst">
        {uitslag.doe.map((doe) => (
          <li key={doe}>
            <h3>{t(`termijnen.doe.${doe}.kop`)}</h3>
            <p>{t(`termijnen.doe.${doe}.tekst`, { datum })}</p>
            <p className="md-waarom__bron">{t(`termijnen.doe.${doe}.artikel`)}</p>
            <Verder doe={doe} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Verder({ doe }: { doe: Mogelijkheid }) {
  const t = useTekst('rekenhulp')
  const naar = VERDER[doe]
  if (!naar) return null
  return (
    <Link className="md-niet-op-papier" to={naar.adres}>
      {t(`termijnen.verder.${naar.tekst}`)}
    </Link>
  )
}
