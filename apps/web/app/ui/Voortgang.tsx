import { useTekst } from '../teksten/gebruik.ts'
import { Icoon } from './Icoon.tsx'

/** Where somebody is in a form of several pages. */
export function Stappenbalk({ stap, totaal, titel }: { stap: number; totaal: number; titel?: string }) {
  const t = useTekst('ui')
  const vakken = Array.from({ length: totaal }, (_, plaats) => plaats + 1)
  const staat = (vak: number) => (vak < stap ? 'gedaan' : vak === stap ? 'nu' : 'straks')
  return (
    <div className="md-stappenbalk md-niet-op-papier">
      <p className="md-stappenbalk__tekst">
        <b>{t('formulier.stap', { stap, totaal })}</b>
        {titel && <span>{titel}</span>}
      </p>
      <ol aria-hidden="true">
        {vakken.map((vak) => (
          <li key={vak} data-staat={staat(vak)} />
        ))}
      </ol>
    </div>
  )
}

/** Assurance that what was typed is kept; `tijd` as `14:05`. */
export function Opgeslagen({ tijd }: { tijd: string }) {
  const t = useTekst('ui')
  return (
    <p className="md-opgeslagen" role="status">
      <Icoon naam="vink" maat={18} />
      {t('formulier.opgeslagen', { tijd })}
    </p>
  )
}
