import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Keuzelijst } from '../ui/Keuzes.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Datumveld, Tekstveld } from '../ui/Tekstveld.tsx'
import { useFouten } from '../weigering.ts'
import type { Beeld, Geweigerd } from './beeld.ts'
import { INZETREDENEN } from './redenen.ts'

type Props = { beeld: Beeld; geweigerd: Geweigerd }

/** Reports more or less help within what is assigned; folded away, because most weeks are alike. */
export function Inzet({ beeld, geweigerd }: Props) {
  const t = useTekst('aanbieder')
  const hier = geweigerd?.daad === 'inzet' ? geweigerd : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <details className="md-waarom" open={hier !== undefined}>
      <summary>{t('inzet.titel')}</summary>
      <div className="md-waarom__lijf">
        <p>{t('inzet.tekst', { omvang: beeld.omvang })}</p>
        {beeld.inzet && <p>{t('inzet.nu', { omvang: beeld.inzet })}</p>}
        <Formulier naam="inzet" fouten={fouten} waarden={hier?.waarden ?? { vanaf: beeld.vandaag }}>
          <input type="hidden" name="doe" value="inzet" />
          <Tekstveld naam="volume" label={t('inzet.volume', { maat: beeld.maat })} inputMode="decimal" breedte="kort" />
          <Datumveld naam="vanaf" label={t('verzoek.vanaf')} kalender />
          <Keuzelijst
            naam="reden"
            label={t('verzoek.reden')}
            keuzes={INZETREDENEN.map((reden) => ({ waarde: reden, label: t(`inzet.redenen.${reden}`) }))}
          />
          <div>
            <Knop soort="tweede">{t('inzet.meld')}</Knop>
          </div>
        </Formulier>
      </div>
    </details>
  )
}
