import { useBezoek } from '../../bezoek.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Stapel } from '../../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../../ui/Kaart.tsx'
import type { Klaarbeeld } from './klaar.server.ts'

/** The three ways to hand in the persoonlijk plan (2.3.2 lid 2): by link, by log-in, on paper. */
export function Planwegen({ beeld }: { beeld: Klaarbeeld }) {
  const t = useTekst('melding')
  const { wie } = useBezoek()
  const mijn = wie ? '/mijn' : '/inloggen/inwoner?terugNaar=/mijn'
  const ander = beeld.voorWie === 'ander'
  if (beeld.planOp || !beeld.planOpen) return null
  return (
    <section>
      <Stapel>
        <h2>{t(ander ? 'klaar.planKopAnder' : 'klaar.planKop')}</h2>
        <Kaartenrij>
          <Kaart niveau={3} icoon="wijzig" titel={t('klaar.planLink')} tekst={t('klaar.planLinkTekst')}>
            <Knopformulier naam="plan">{t(ander ? 'klaar.planKnopAnder' : 'klaar.planKnop')}</Knopformulier>
          </Kaart>
          {beeld.gekoppeld ? (
            <Kaart
              niveau={3}
              icoon="inloggen"
              titel={t('klaar.planMijn')}
              tekst={t('klaar.planMijnTekst')}
              naar={{ adres: mijn, tekst: t('klaar.planMijnKnop') }}
            />
          ) : (
            <Kaart niveau={3} icoon="inloggen" titel={t('klaar.planMijn')} tekst={t('klaar.planMijnLater')} />
          )}
          <Kaart
            niveau={3}
            icoon="brief"
            titel={t('klaar.planPapier')}
            tekst={t('klaar.planPapierTekst', { nummer: beeld.nummer })}
          >
            <address className="md-adres">
              {beeld.adres.map((regel) => (
                <span key={regel}>{regel}</span>
              ))}
            </address>
          </Kaart>
        </Kaartenrij>
      </Stapel>
    </section>
  )
}
