import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import { Rij } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import { useWeigering } from '../weigering.ts'
import { Antwoord } from './Antwoord.tsx'
import type { Beeld, Geweigerd } from './beeld.ts'
import type { Daad } from './daden.ts'
import { Inzet } from './Inzet.tsx'
import { Start } from './Start.tsx'
import { Stop, StopWeg } from './Stop.tsx'

type Props = { beeld: Beeld; geweigerd: Geweigerd }

/** The one thing to do now, on top; what can be done besides is folded away. */
export function Doe({ beeld, geweigerd }: Props) {
  const t = useTekst('aanbieder')
  const { mogelijk, toewijzing } = beeld
  return (
    <div className="md-stapel" id="doe">
      <Knopweigering geweigerd={geweigerd} />
      {mogelijk.antwoorden && <Antwoord beeld={beeld} geweigerd={geweigerd} />}
      {mogelijk.startMelden && <Start beeld={beeld} geweigerd={geweigerd} />}
      {mogelijk.startVerwijderen && <StartWeg gestartOp={toewijzing.gestartOp} />}
      {!mogelijk.antwoorden && !mogelijk.startMelden && <Klaar beeld={beeld} />}
      {mogelijk.inzetMelden && <Inzet beeld={beeld} geweigerd={geweigerd} />}
      {mogelijk.wijzigingVragen && (
        <Rij>
          <Knoplink naar={`/aanbieder/${beeld.id}/wijziging`} soort="stil" icoon="wijzig">
            {t('verzoek.wijzigKnop')}
          </Knoplink>
        </Rij>
      )}
      {mogelijk.stopMelden && <Stop beeld={beeld} geweigerd={geweigerd} />}
      {mogelijk.stopVerwijderen && <StopWeg gestoptOp={toewijzing.gestoptOp} />}
    </div>
  )
}

const ALLEEN_KNOP: readonly Daad[] = ['aannemen', 'start-weg', 'stop-weg']

/** A refusal of a form that is only a button has no field to stand beside. */
function Knopweigering({ geweigerd }: Pick<Props, 'geweigerd'>) {
  const zin = useWeigering()
  if (!geweigerd || !ALLEEN_KNOP.includes(geweigerd.daad)) return null
  return (
    <Melding toon="fout" live>
      {zin(geweigerd.weigering)}
    </Melding>
  )
}

function StartWeg({ gestartOp }: { gestartOp: Beeld['toewijzing']['gestartOp'] }) {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  if (gestartOp === null) return null
  return (
    <details className="md-waarom">
      <summary>{t('start.kloptNiet')}</summary>
      <div className="md-waarom__lijf">
        <p>{t('start.wegTekst', { datum: schrijfDatum(gestartOp, taal) })}</p>
        <Knopformulier naam="start-weg" velden={{ doe: 'start-weg' }}>
          {t('start.weg')}
        </Knopformulier>
      </div>
    </details>
  )
}

function Klaar({ beeld: { toewijzing } }: Pick<Props, 'beeld'>) {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  return (
    <Kaart
      titel={t('niets.titel')}
      icoon="vink"
      tekst={t(`niets.${toewijzing.stand}`, { dag: toewijzing.eind ? schrijfDatum(toewijzing.eind, taal) : '' })}
    />
  )
}
