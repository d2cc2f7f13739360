import { Link, useSearchParams } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

/** The first words to who just came in by an invitation: what to do first, or that there is nothing to do yet (`leeg`). */
export function Welkom({ aanbieder, leeg }: { aanbieder: string; leeg: boolean }) {
  const t = useTekst('mensen')
  const { wie } = useBezoek()
  const [vraag] = useSearchParams()
  const welkom = (['nieuw', 'al'] as const).find((wat) => wat === vraag.get('welkom'))
  if (!welkom) return null
  return (
    <Melding toon="goed" live titel={`${t('welkom.titel')}, ${wie?.naam ?? ''}`}>
      <p>{t(welkom === 'nieuw' && leeg ? 'welkom.leeg' : `welkom.${welkom}`, { aanbieder })}</p>
      {welkom === 'nieuw' && wie?.rollen.includes('mensenbeheer') && (
        <p>
          <Link to="/aanbieder/mensen">{t('welkom.mensen')}</Link>
        </p>
      )}
    </Melding>
  )
}
