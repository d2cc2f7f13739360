import { useLocation } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Rij, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import type { Klaarbeeld } from './klaar.server.ts'

/** Client support, and what one can still add or stop. */
export function Veranderen({ beeld }: { beeld: Klaarbeeld }) {
  const t = useTekst('melding')
  const { pathname } = useLocation()
  const { steun, clientondersteuning, mogelijk } = beeld
  return (
    <Stapel smal>
      {steun && (
        <Kaart
          soort="zacht"
          icoon="mensen"
          titel={clientondersteuning === 'ja' ? t('klaar.steunJa') : t('klaar.steunAnders')}
          tekst={t('klaar.steunBel', steun)}
        />
      )}
      <section className="md-niet-op-papier">
        <Stapel>
          <h2>{t('klaar.anders')}</h2>
          <p>{t('klaar.andersTekst')}</p>
          <Rij>
            {mogelijk.includes('vulMeldingAan') && (
              <Knoplink naar={`${pathname}/aanvullen`} soort="tweede" icoon="plus">
                {t('klaar.aanvullen')}
              </Knoplink>
            )}
            {mogelijk.includes('trekMeldingIn') && (
              <Knoplink naar={`${pathname}/intrekken`} soort="stil">
                {t('klaar.intrekken')}
              </Knoplink>
            )}
          </Rij>
        </Stapel>
      </section>
    </Stapel>
  )
}
