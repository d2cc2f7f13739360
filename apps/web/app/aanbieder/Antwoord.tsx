import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier, Knopformulier } from '../ui/Formulier.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Keuzerondjes } from '../ui/Keuzes.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Tekstvak } from '../ui/Tekstveld.tsx'
import { useFouten } from '../weigering.ts'
import type { Beeld, Geweigerd } from './beeld.ts'
import { Termijn } from './Termijn.tsx'

type Props = { beeld: Beeld; geweigerd: Geweigerd }

/** Accept or not: the answer goes as a WMO302, which is about a whole message. */
export function Antwoord({ beeld, geweigerd }: Props) {
  const t = useTekst('aanbieder')
  const { antwoordtermijn, samenMet } = beeld
  return (
    <Kaart soort="nu" titel={t('antwoord.titel')} icoon="handdruk" tekst={t('antwoord.tekst')}>
      {samenMet.length > 0 && <p>{t('antwoord.samen', { nummers: samenMet.join(', ') })}</p>}
      {antwoordtermijn && <Termijn termijn={antwoordtermijn} />}
      <Knopformulier naam="aannemen" soort="hoofd" velden={{ doe: 'aannemen' }}>
        {t('antwoord.aannemen')}
      </Knopformulier>
      <Afwijzen beeld={beeld} geweigerd={geweigerd} />
    </Kaart>
  )
}

function Afwijzen({ beeld, geweigerd }: Props) {
  const t = useTekst('aanbieder')
  const { gemeente } = useBezoek()
  const hier = geweigerd?.daad === 'afwijzen' ? geweigerd : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <details className="md-waarom" open={hier !== undefined}>
      <summary>{t('antwoord.niet')}</summary>
      <div className="md-waarom__lijf">
        <p>{t('antwoord.nietTekst', { telefoon: gemeente.telefoon })}</p>
        <Formulier naam="afwijzen" fouten={fouten} waarden={hier?.waarden}>
          <input type="hidden" name="doe" value="afwijzen" />
          <Keuzerondjes naam="reden" label={t('antwoord.reden')} keuzes={beeld.redenen} />
          <Tekstvak
            naam="toelichting"
            label={t('antwoord.toelichting')}
            hint={t('antwoord.toelichtingHint')}
            optioneel
            rijen={3}
            tekens={1000}
          />
          <div>
            <Knop soort="gevaar">{t('antwoord.wijsAf')}</Knop>
          </div>
        </Formulier>
      </div>
    </details>
  )
}
