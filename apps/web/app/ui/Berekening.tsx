import type { Uitleg } from '@meedoen/regels'
import { useTekst } from '../teksten/gebruik.ts'
import { gedeeld, Twijfel, Uitlegregel, Uitlegstappen } from './Uitlegregel.tsx'

/**
 * The same tree as `Waarom`, open and in the order in which one computes: numbered steps, and what follows from
 * them last. For pages where the computation is the subject.
 */
export function Berekening({ kop, uitleg, niveau = 3 }: { kop: string; uitleg: Uitleg; niveau?: 2 | 3 }) {
  const t = useTekst('ui')
  const Kop = niveau === 2 ? 'h2' : 'h3'
  const { stappen = [], ...slot } = uitleg
  const samen = gedeeld(stappen)
  return (
    <section className="md-berekening">
      <Kop className="md-berekening__kop">{kop}</Kop>
      <ol className="md-berekening__stappen">
        {stappen.map((stap) => (
          <li key={`${stap.tekst.nl}${stap.waarde}`}>
            <div>
              <Uitlegregel uitleg={stap} gezegd={samen !== null} />
              <Uitlegstappen stappen={stap.stappen ?? []} />
            </div>
          </li>
        ))}
      </ol>
      {samen && <Twijfel soort={samen} samen />}
      <div className="md-berekening__slot">
        <span className="md-weggelaten">{t('waarom.dus')} </span>
        <Uitlegregel uitleg={slot} />
      </div>
    </section>
  )
}
