import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Melding } from '../../ui/Melding.tsx'
import { Standnaam } from '../Standnaam.tsx'
import { Veiligheid } from '../Veiligheid.tsx'
import type { Zaakpagina } from './laad-zaak.server.ts'

type Props = { zaak: Zaakpagina }

/** What nobody may overlook: safety, a file opened with a reason, perhaps the same question twice. */
export function Waarschuwingen({ zaak }: Props) {
  const t = useTekst('werkplek')
  return (
    <>
      {zaak.noodinzage && (
        <Melding toon="fout" titel={t('zaak.nood.titel')}>
          {t('zaak.nood.tekst')}
        </Melding>
      )}
      <Veiligheid waarschuwingen={zaak.veiligheid} />
      {zaak.onderzoek.nietAkkoord && zaak.fase === 'onderzoek' && (
        <Melding toon="letop" titel={t('zaak.nietAkkoord')}>
          <p>{zaak.onderzoek.nietAkkoord.tekst}</p>
        </Melding>
      )}
      {zaak.dubbelen.length > 0 && <Dubbelen zaak={zaak} />}
    </>
  )
}

function Dubbelen({ zaak }: Props) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const kan = zaak.werk.uitgangen.includes('verklaarDubbel')
  return (
    <Melding toon="letop" titel={t('zaak.dubbel.titel')}>
      <ul className="md-lijst">
        {zaak.dubbelen.map(({ id, nummer, meldingOp, stand }) => (
          <li key={id}>
            <Link to={`/werkplek/zaak/${id}`}>{nummer}</Link>,{' '}
            {t('zaak.dubbel.gemeld', { datum: schrijfDatum(meldingOp, taal) })}: <Standnaam stand={stand} />
          </li>
        ))}
      </ul>
      {kan && (
        <p>
          <Link to={`/werkplek/zaak/${zaak.id}/stap/verklaarDubbel`}>{t('zaak.dubbel.voegSamen')}</Link>
        </p>
      )}
    </Melding>
  )
}
