import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'
import type { haalToewijzingen } from './toewijzingen.server.ts'

type Props = Pick<Awaited<ReturnType<typeof haalToewijzingen>>, 'herinneringen'>

/** What the municipality reminds this provider of, until it has come. */
export function Herinneringen({ herinneringen }: Props) {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  if (herinneringen.length === 0) return null
  return (
    <Melding toon="letop" titel={t('herinnering.titel')}>
      <ul className="md-lijst">
        {herinneringen.map(({ toewijzing, soort, nummer, uiterlijk }) => (
          <li key={`${toewijzing} ${soort}`}>
            <Link to={`/aanbieder/${toewijzing}`}>{t('herinnering.toewijzing', { nummer })}</Link>:{' '}
            {t(`herinnering.soort.${soort}`, { datum: schrijfDatum(uiterlijk, taal) })}
          </li>
        ))}
      </ul>
    </Melding>
  )
}
