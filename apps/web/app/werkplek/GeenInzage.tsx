import type { Weigering } from '@meedoen/kern'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Tekstvak } from '../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten, useWeigering } from '../weigering.ts'

type Props = {
  /** Why this employee may not look. */
  weigering: Weigering
  /** A file can be opened with a reason only when it is somebody's. */
  metReden: boolean
  antwoord: Geweigerd | undefined
}

/** The file is with another team: what one can do, and how it is opened when that cannot wait. */
export function GeenInzage({ weigering, metReden, antwoord }: Props) {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  return (
    <Stapel smal>
      <Paginakop titel={t('geenInzage.titel')} terug={{ naar: '/werkplek' }} fout={antwoord !== undefined} />
      <Melding toon="letop">{zin(weigering)}</Melding>
      <p>{t('geenInzage.overleg')}</p>
      {metReden && <Noodformulier antwoord={antwoord} />}
    </Stapel>
  )
}

function Noodformulier({ antwoord }: Pick<Props, 'antwoord'>) {
  const t = useTekst('werkplek')
  const fouten = useFouten(antwoord?.weigering)
  return (
    <Kaart titel={t('geenInzage.nood.titel')} icoon="slot" soort="nu">
      <ul className="md-lijst">
        <li>{t('geenInzage.nood.inwoner')}</li>
        <li>{t('geenInzage.nood.teamleider')}</li>
        <li>{t('geenInzage.nood.uren')}</li>
      </ul>
      <Formulier naam="noodinzage" fouten={fouten} waarden={antwoord?.waarden}>
        <Tekstvak naam="reden" label={t('geenInzage.nood.reden')} hint={t('geenInzage.nood.hint')} rijen={3} />
        <div>
          <Knop soort="gevaar" icoon="oog">
            {t('geenInzage.nood.open')}
          </Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
