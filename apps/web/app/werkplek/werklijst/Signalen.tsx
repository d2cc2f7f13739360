import { schrijfDatum } from '@meedoen/kern'
import type { Signaal } from '@meedoen/zaken'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { SIGNAALTEKSTEN } from './signaalteksten.ts'

/** What others did in my cases, and clocks that come near, until I have seen it; nothing when there is nothing. */
export function Signalen({ signalen }: { signalen: readonly Signaal[] }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  if (signalen.length === 0) return null
  return (
    <Kaart titel={t('signaal.titel')} icoon="letop" soort="zacht">
      <ul className="md-taken">
        {signalen.map(({ zaak, nummer, naam, soort, datum }) => (
          <li key={`${zaak}${soort}${datum}`}>
            <Link to={`/werkplek/zaak/${zaak}`}>{naam ?? nummer}</Link>:{' '}
            {t(SIGNAALTEKSTEN[soort], { datum: schrijfDatum(datum, taal) })}{' '}
            <span className="md-zacht md-klein">
              {nummer} · {schrijfDatum(datum, taal)}
            </span>
          </li>
        ))}
      </ul>
      <Knopformulier naam="signalen" velden={{ doe: 'gezien' }} soort="stil">
        {t('signaal.gezien')}
      </Knopformulier>
    </Kaart>
  )
}
