import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Bestandsveld, Tekstvak } from '../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'
import type { Planvraag } from './vragen.server.ts'

const SOORTEN = '.pdf,.jpg,.jpeg,.png,.heic,.docx,.odt'
const MEGABYTES = 10

type Props = {
  vragen: readonly Planvraag[]
  waarden?: Readonly<Record<string, string>>
  geweigerd: Geweigerd | undefined
}

/** The persoonlijk plan by the topics of the law in plain words, or as a document: two forms, so that no file costs the text. */
export function Planformulier({ vragen, waarden = {}, geweigerd }: Props) {
  const t = useTekst('plan')
  const fouten = useFouten(geweigerd?.weigering)
  const bijBestand = geweigerd?.weigering.veld === 'bestand'
  return (
    <Stapel ruimte="ruim">
      <section>
        <Stapel>
          <h2>{t('schrijven')}</h2>
          <p>
            {t('schrijvenTekst')} <a href="#sturen">{t('liever')}</a>
          </p>
          <Formulier
            naam="plan"
            fouten={bijBestand ? {} : fouten}
            waarden={geweigerd?.waarden ?? waarden}
            namen={Object.fromEntries([['wens', t('wens')], ...vragen.map(({ code, naam }) => [code, naam])])}
          >
            <Tekstvak naam="wens" label={t('wens')} tekens={4000} optioneel />
            {vragen.map(({ code, naam, vraag }) => (
              <Tekstvak key={code} naam={code} label={naam} hint={vraag} rijen={4} optioneel />
            ))}
            <Rij>
              <Knop icoon="verstuur">{t('verstuur')}</Knop>
            </Rij>
          </Formulier>
        </Stapel>
      </section>
      <Kaart titel={<span id="sturen">{t('sturen')}</span>} tekst={t('sturenTekst')}>
        <Formulier naam="document" fouten={bijBestand ? fouten : {}} bestanden>
          <Bestandsveld naam="bestand" label={t('bestand')} mb={MEGABYTES} accept={SOORTEN} />
          <Rij>
            <Knop soort="tweede" icoon="upload">
              {t('verstuurBestand')}
            </Knop>
          </Rij>
        </Formulier>
      </Kaart>
    </Stapel>
  )
}
