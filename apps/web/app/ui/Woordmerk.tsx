import { Link } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Tafelmerk } from './Illustratie.tsx'

/** The table and the name, which lead back to the start of this portal. */
export function Woordmerk({ naar = '/', metGemeente }: { naar?: string; metGemeente?: boolean }) {
  const t = useTekst('ui')
  const { gemeente } = useBezoek()
  return (
    <Link className="md-woordmerk" to={naar}>
      <Tafelmerk />
      <span>
        {t('naam')}
        {metGemeente && <span className="md-woordmerk__gemeente">{gemeente.naam}</span>}
      </span>
    </Link>
  )
}
