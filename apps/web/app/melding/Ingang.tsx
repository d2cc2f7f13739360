import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'

/** The ways to begin: with log-in or without; one button for who is in already. */
export function Ingang() {
  const t = useTekst('melding')
  const { wie } = useBezoek()
  if (wie) {
    return (
      <Kaart soort="nu" icoon="mens" titel={t('begin.ingelogd', { naam: wie.naam })} tekst={t('begin.ingelogdTekst')}>
        <Rij>
          <Knopformulier naam="begin" soort="hoofd">
            {t('begin.ingelogdKnop')}
          </Knopformulier>
        </Rij>
      </Kaart>
    )
  }
  return (
    <Stapel>
      <h2>{t('begin.hoe')}</h2>
      <Kaartenrij>
        <Kaart niveau={3} icoon="wijzig" titel={t('begin.zonder')} tekst={t('begin.zonderTekst')}>
          <Knopformulier naam="begin" soort="hoofd">
            {t('begin.zonderKnop')}
          </Knopformulier>
        </Kaart>
        <Kaart niveau={3} icoon="inloggen" titel={t('begin.met')} tekst={t('begin.metTekst')}>
          <div>
            <Knoplink naar="/inloggen/inwoner?terugNaar=/melding" soort="tweede" reloadDocument>
              {t('begin.metKnop')}
            </Knoplink>
          </div>
        </Kaart>
      </Kaartenrij>
    </Stapel>
  )
}
