import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Formulier, Knopformulier } from '../ui/Formulier.tsx'
import { Keuzelijst } from '../ui/Keuzes.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Datumveld } from '../ui/Tekstveld.tsx'
import { useFouten } from '../weigering.ts'
import type { Beeld, Geweigerd } from './beeld.ts'
import { STOPREDENEN } from './redenen.ts'

type Props = { beeld: Beeld; geweigerd: Geweigerd }

/** Reports that help stopped, for a time or for good, as a WMO307. Folded away: most days help goes on. */
export function Stop({ beeld, geweigerd }: Props) {
  const t = useTekst('aanbieder')
  const hier = geweigerd?.daad === 'stop' ? geweigerd : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <details className="md-waarom" open={hier !== undefined}>
      <summary>{t('stop.titel')}</summary>
      <div className="md-waarom__lijf">
        <p>{t('stop.tekst')}</p>
        <Formulier
          naam="stop"
          namen={{ einddatum: t('stop.datum'), reden: t('stop.reden') }}
          fouten={fouten}
          waarden={hier?.waarden ?? { einddatum: beeld.vandaag }}
        >
          <input type="hidden" name="doe" value="stop" />
          <Keuzelijst
            naam="reden"
            label={t('stop.reden')}
            keuzes={STOPREDENEN.map((reden) => ({ waarde: reden, label: t(`stop.redenen.${reden}`) }))}
          />
          <Datumveld naam="einddatum" label={t('stop.datum')} kalender />
          <div>
            <Knop soort="tweede">{t('stop.meld')}</Knop>
          </div>
        </Formulier>
      </div>
    </details>
  )
}

/** Takes back a stop that was reported by mistake. */
export function StopWeg({ gestoptOp }: { gestoptOp: Beeld['toewijzing']['gestoptOp'] }) {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  if (gestoptOp === null) return null
  return (
    <details className="md-waarom">
      <summary>{t('stop.kloptNiet')}</summary>
      <div className="md-waarom__lijf">
        <p>{t('stop.wegTekst', { datum: schrijfDatum(gestoptOp, taal) })}</p>
        <Knopformulier naam="stop-weg" velden={{ doe: 'stop-weg' }}>
          {t('stop.weg')}
        </Knopformulier>
      </div>
    </details>
  )
}
