import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Datumuitleg } from '../Datumuitleg.tsx'
import type { Zaakpagina } from '../zaak.server.ts'

/** What if you disagree: until when, how, or that the bezwaar came in and when the answer comes. */
export function Bezwaar({ zaak }: { zaak: Pick<Zaakpagina, 'bezwaar' | 'bezwaarOntvangen'> }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  const { bezwaar, bezwaarOntvangen } = zaak
  if (bezwaarOntvangen) {
    const { op, antwoord } = bezwaarOntvangen
    return (
      <Kaart titel={t('bezwaar.ontvangen')} icoon="bericht">
        <p>{t('bezwaar.kregen', { datum: schrijfDatum(op, taal) })}</p>
        {antwoord && <p>{t('bezwaar.antwoord', { datum: schrijfDatum(antwoord.datum, taal) })}</p>}
        {antwoord && <Datumuitleg uitleg={antwoord.uitleg} />}
      </Kaart>
    )
  }
  if (!bezwaar) return null
  const datum = schrijfDatum(bezwaar.termijn.datum, taal)
  return (
    <Kaart titel={t('bezwaar.titel')} icoon="bericht">
      <p>{bezwaar.voorbij ? t('bezwaar.voorbij', { datum }) : t('bezwaar.tot', { datum })}</p>
      <p>{bezwaar.voorbij ? t('bezwaar.bel') : t('bezwaar.hoe')}</p>
      <Datumuitleg uitleg={bezwaar.termijn.uitleg} />
    </Kaart>
  )
}
