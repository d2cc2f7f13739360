import type { Uitleg } from '@meedoen/regels'
import { useTekst } from '../teksten/gebruik.ts'
import { Berekening } from '../ui/Berekening.tsx'
import { Stapel } from '../ui/Indeling.tsx'

/** Every computation behind an outcome, open, step by step. */
export function Uitlegkaart({ delen }: { delen: readonly { readonly kop: string; readonly uitleg: Uitleg }[] }) {
  const t = useTekst('rekenhulp')
  return (
    <section className="md-kaart md-kaart--vol">
      <Stapel>
        <h2>{t('stappen')}</h2>
        {delen.map(({ kop, uitleg }) => (
          <Berekening key={kop} kop={kop} uitleg={uitleg} />
        ))}
      </Stapel>
    </section>
  )
}
