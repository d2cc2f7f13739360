import { Link } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

type Waarschuwing = { readonly zaak: string | null; readonly nummer: string; readonly tekst: string | null }

/** What somebody must know before a visit to this person, with the case in which it stands when that is another one. */
export function Veiligheid({ waarschuwingen }: { waarschuwingen: readonly Waarschuwing[] }) {
  const t = useTekst('werkplek')
  if (waarschuwingen.length === 0) return null
  return (
    <Melding toon="fout" titel={t('zaak.veiligheid')}>
      {waarschuwingen.map(({ zaak, nummer, tekst }) => (
        <p key={nummer}>
          {tekst ?? t('zaak.veiligheidZonderTekst')}{' '}
          {zaak !== null && <Link to={`/werkplek/zaak/${zaak}`}>{t('zaak.veiligheidUit', { nummer })}</Link>}
        </p>
      ))}
    </Melding>
  )
}
