import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import type { Bewijsbeeld } from './beeld.server.ts'

type Props = { bewijzen: readonly Bewijsbeeld[]; weg?: boolean }

/** What was sent, each a download; with `weg` a button to throw one away that was sent by mistake. */
export function Bewijzen({ bewijzen, weg }: Props) {
  const t = useTekst('pgb')
  const taal = useTaal()
  return (
    <ul className="md-lijst">
      {bewijzen.map(({ id, naam, op }) => (
        <li key={id}>
          <a href={`/document/${id}`}>{naam}</a>{' '}
          <span className="md-zacht md-klein">{t('bewijs.op', { datum: schrijfDatum(op, taal) })}</span>
          {weg && (
            <Knopformulier naam={`weg-${id}`} soort="stil" velden={{ doe: 'verwijder-bewijs', bewijs: id }}>
              {t('bewijs.verwijder')}
              <span className="md-weggelaten"> {naam}</span>
            </Knopformulier>
          )}
        </li>
      ))}
    </ul>
  )
}
