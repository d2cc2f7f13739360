import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Foutmelding, Foutsamenvatting } from '../../ui/Foutmelding.tsx'
import { Icoon, type Icoonnaam } from '../../ui/Icoon.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { veldId } from '../../ui/veld-id.ts'
import type { Foutcodes } from '../lees.ts'
import { useZinnen } from '../Rekenformulier.tsx'
import { GEBEURTENISSEN, type Gebeurtenis } from './vragen.ts'

const ICONEN: Record<Gebeurtenis, Icoonnaam> = {
  melding: 'bericht',
  aanvraag: 'document',
  besluit: 'brief',
  bezwaar: 'weeg',
  klacht: 'letop',
  ingebrekestelling: 'klok',
}

/** First of all: what happened? Each answer is a link to its own questions. */
export function Gebeurteniskeuze({ fouten }: { fouten: Foutcodes }) {
  const t = useTekst('rekenhulp')
  const zinnen = useZinnen(fouten)
  return (
    <Stapel ruimte="ruim">
      <Paginakop
        titel={t('termijnen.titel')}
        inleiding={t('termijnen.inleiding')}
        terug={{ naar: '/rekenhulp', tekst: t('alle') }}
        fout={zinnen.wat !== undefined}
      />
      <Foutsamenvatting formulier="termijnen" fouten={zinnen} namen={{ wat: t('termijnen.wat') }} />
      <section className={zinnen.wat ? 'md-veld md-veld--fout' : undefined}>
        <Stapel>
          <h2 id={veldId('termijnen', 'wat')} tabIndex={-1}>
            {t('termijnen.wat')}
          </h2>
          {zinnen.wat && <Foutmelding id="termijnen-wat-fout">{zinnen.wat}</Foutmelding>}
          <ul className="md-keuzelinks">
            {GEBEURTENISSEN.map((wat) => (
              <li key={wat}>
                <Link to={`/rekenhulp/termijnen?wat=${wat}`}>
                  <Icoon naam={ICONEN[wat]} maat={24} />
                  <span>
                    <strong>{t(`termijnen.gebeurtenis.${wat}.keuze`)}</strong>
                    <span>{t(`termijnen.gebeurtenis.${wat}.uitleg`)}</span>
                  </span>
                  <Icoon naam="rechts" />
                </Link>
              </li>
            ))}
          </ul>
        </Stapel>
      </section>
    </Stapel>
  )
}
