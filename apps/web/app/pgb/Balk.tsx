import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'

type Jaar = {
  readonly toegekend: number
  readonly betaald: number
  readonly gedeclareerd: number
  readonly over: number
}

/** A year of a budget as one bar: what was paid, what will be, what is left. The legend says the same in words and amounts. */
export function Balk({ jaar }: { jaar: Jaar }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const euro = (bedrag: number): string => schrijfEuro(bedrag, taal)
  const { betaald, gedeclareerd } = jaar
  const over = Math.max(0, jaar.over)
  const heel = Math.max(1, betaald + gedeclareerd + over)
  const deel = (bedrag: number): number => (bedrag / heel) * 1000
  const delen = [
    { soort: 'betaald', bedrag: betaald, x: 0 },
    { soort: 'gedeclareerd', bedrag: gedeclareerd, x: deel(betaald) },
    { soort: 'over', bedrag: over, x: deel(betaald + gedeclareerd) },
  ] as const
  return (
    <div className="md-budget">
      <svg className="md-budget__balk" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
        {delen.map(({ soort, bedrag, x }) => (
          <rect key={soort} className={`md-budget__${soort}`} x={x} y={0} width={deel(bedrag)} height={40} />
        ))}
      </svg>
      <p className="md-weggelaten">
        {t('balk.uitleg', {
          betaald: euro(betaald),
          gedeclareerd: euro(gedeclareerd),
          over: euro(over),
          toegekend: euro(jaar.toegekend),
        })}
      </p>
      <ul className="md-budget__uitleg" aria-hidden="true">
        {delen.map(({ soort, bedrag }) => (
          <li key={soort}>
            <svg className="md-budget__vlak" viewBox="0 0 16 16" aria-hidden="true">
              <rect className={`md-budget__${soort}`} width={16} height={16} rx={4} />
            </svg>
            {t(`balk.${soort}`)} <b>{euro(bedrag)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
