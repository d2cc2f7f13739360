import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Bestandsveld, Tekstvak } from '../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'
import { LATER, NAAR } from './naar.ts'
import type { Planvraag } from './vragen.server.ts'

const SOORTEN = '.pdf,.jpg,.jpeg,.png,.heic,.docx,.odt'
const MEGABYTES = 10

type Props = {
  vragen: readonly Planvraag[]
  waarden?: Readonly<Record<string, string>>
  geweigerd: Geweigerd | undefined
}

/** The persoonlijk plan by the topics of the law in plain words, with or without a document: one form, so that nothing typed is lost. */
export function Planformulier({ vragen, waarden = {}, geweigerd }: Props) {
  const t = useTekst('plan')
  const namen = [['wens', t('wens')], ['bestand', t('bestand')], ...vragen.map(({ code, naam }) => [code, naam])]
  return (
    <Formulier
      naam="plan"
      fouten={useFouten(geweigerd?.weigering)}
      waarden={geweigerd?.waarden ?? waarden}
      namen={Object.fromEntries(namen)}
      bestanden
    >
      <Stapel>
        <h2>{t('schrijven')}</h2>
        <p>
          {t('schrijvenTekst')} <a href="#sturen">{t('liever')}</a>
        </p>
      </Stapel>
      <Tekstvak naam="wens" label={t('wens')} tekens={4000} optioneel />
      {vragen.map(({ code, naam, vraag }) => (
        <Tekstvak key={code} naam={code} label={naam} hint={vraag} rijen={4} optioneel />
      ))}
      <Kaart titel={<span id="sturen">{t('sturen')}</span>} tekst={t('sturenTekst')}>
        <Bestandsveld naam="bestand" label={t('bestand')} mb={MEGABYTES} accept={SOORTEN} optioneel />
      </Kaart>
      <Stapel ruimte="dicht">
        <Rij>
          <Knop icoon="verstuur">{t('verstuur')}</Knop>
          <Knop soort="tweede" name={NAAR} value={LATER}>
            {t('later')}
          </Knop>
        </Rij>
        <p className="md-zacht md-klein">{t('laterUitleg')}</p>
      </Stapel>
    </Formulier>
  )
}
