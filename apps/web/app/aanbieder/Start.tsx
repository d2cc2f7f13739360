import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Aankruisvak } from '../ui/Keuzes.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Datumveld } from '../ui/Tekstveld.tsx'
import { useFouten } from '../weigering.ts'
import type { Beeld, Geweigerd } from './beeld.ts'
import { startdag } from './startdag.ts'
import { Termijn } from './Termijn.tsx'

type Props = { beeld: Beeld; geweigerd: Geweigerd }

/** Reports that help has begun, as a WMO305; folded away while the assignment must be answered first. */
export function Start({ beeld, geweigerd }: Props) {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  const { toewijzing, vandaag, mogelijk } = beeld
  const begin = schrijfDatum(toewijzing.begin, taal)
  if (toewijzing.begin > vandaag) {
    return mogelijk.antwoorden ? null : (
      <Kaart titel={t('start.straks')} icoon="kalender" tekst={t('start.straksTekst', { begin })} />
    )
  }
  if (!mogelijk.antwoorden) {
    return (
      <Kaart soort="nu" titel={t('start.titel')} icoon="kalender" tekst={t('start.tekst', { begin })}>
        {beeld.starttermijn && <Termijn termijn={beeld.starttermijn} />}
        <Startformulier beeld={beeld} geweigerd={geweigerd} />
      </Kaart>
    )
  }
  return (
    <details className="md-waarom" open={geweigerd?.daad === 'start'}>
      <summary>{t('start.alBegonnen')}</summary>
      <div className="md-waarom__lijf">
        <Startformulier beeld={beeld} geweigerd={geweigerd} />
      </div>
    </details>
  )
}

function Startformulier({ beeld, geweigerd }: Props) {
  const t = useTekst('aanbieder')
  const hier = geweigerd?.daad === 'start' ? geweigerd : undefined
  const fouten = useFouten(hier?.weigering)
  const vraagtBevestiging = 'bevestigd' in fouten || hier?.waarden.bevestigd !== undefined
  return (
    <Formulier
      naam="start"
      fouten={fouten}
      waarden={hier?.waarden ?? { begindatum: startdag(beeld.toewijzing, beeld.vandaag) }}
    >
      <input type="hidden" name="doe" value="start" />
      <Datumveld naam="begindatum" label={t('start.datum')} kalender />
      {vraagtBevestiging && <Aankruisvak naam="bevestigd" label={t('start.klopt')} />}
      <div>
        <Knop>{t('start.meld')}</Knop>
      </div>
    </Formulier>
  )
}
