import { useTekst } from '../teksten/gebruik.ts'
import type { Berichtbeeld } from './berichtbeeld.server.ts'

/** What is wrong with a message: in words, with the rule of the standard and the line in the file. */
export function Bevindingen({ bevindingen }: Pick<Berichtbeeld, 'bevindingen'>) {
  const t = useTekst('aanbieder')
  if (bevindingen.length === 0) return null
  return (
    <ul className="md-lijst">
      {bevindingen.map(({ regel, regelnummer, tekst }) => (
        <li key={`${regel} ${regelnummer} ${tekst}`}>
          {tekst}{' '}
          <span className="md-zacht md-klein">
            {regelnummer === null ? regel : t('bevinding.plaats', { regel, regelnummer })}
          </span>
        </li>
      ))}
    </ul>
  )
}
