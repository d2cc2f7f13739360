import { useTekst } from '../../../teksten/gebruik.ts'
import { Keuzelijst, Keuzerondjes } from '../../../ui/Keuzes.tsx'
import { Melding } from '../../../ui/Melding.tsx'
import { Datumveld, Tekstvak, Tekstveld } from '../../../ui/Tekstveld.tsx'
import type { Optie } from '../laad.server.ts'

const GRONDEN = ['a', 'b', 'c', 'd', 'e'] as const

export function Intrekking() {
  const t = useTekst('werkplek')
  return <Tekstvak naam="reden" label={t('veld.intrekReden')} hint={t('veld.intrekHint')} rijen={3} optioneel />
}

export function Oplossing() {
  const t = useTekst('werkplek')
  return <Tekstvak naam="tekst" label={t('veld.oplossing')} hint={t('veld.oplossingHint')} rijen={6} />
}

/** A death or a move is about the person: which other cases end with this one. */
function SluitOok({ opties }: { opties: readonly Optie[] }) {
  const t = useTekst('werkplek')
  if (opties.length === 0) return null
  return (
    <Melding toon="letop" titel={t('veld.sluitOok')}>
      <ul className="md-lijst">
        {opties.map(({ waarde, label }) => (
          <li key={waarde}>{label}</li>
        ))}
      </ul>
      <p>{t('veld.sluitOokUitleg')}</p>
    </Melding>
  )
}

export function Overlijden({ opties }: { opties: readonly Optie[] }) {
  const t = useTekst('werkplek')
  return (
    <>
      <SluitOok opties={opties} />
      <Datumveld naam="overledenOp" label={t('veld.overledenOp')} hint={t('veld.overledenHint')} kalender />
    </>
  )
}

export function Verhuizing({ opties }: { opties: readonly Optie[] }) {
  const t = useTekst('werkplek')
  return (
    <>
      <SluitOok opties={opties} />
      <Datumveld naam="vertrokkenOp" label={t('veld.vertrokkenOp')} kalender />
      <Tekstveld naam="naarGemeente" label={t('veld.naarGemeente')} breedte="midden" />
    </>
  )
}

export function Dubbel({ opties }: { opties: readonly Optie[] }) {
  const t = useTekst('werkplek')
  if (opties.length === 0) return <Melding>{t('veld.geenOudere')}</Melding>
  return <Keuzelijst naam="met" label={t('veld.dubbelMet')} hint={t('veld.dubbelHint')} keuzes={opties} />
}

export function IntrekkingBesluit() {
  const t = useTekst('werkplek')
  return (
    <>
      <Keuzerondjes
        naam="grond"
        label={t('veld.intrekGrond')}
        keuzes={GRONDEN.map((grond) => ({ waarde: grond, label: t(`intrekking.${grond}`) }))}
      />
      <Datumveld naam="per" label={t('veld.intrekPer')} kalender />
      <Tekstvak naam="tekst" label={t('veld.intrekTekst')} hint={t('veld.intrekTekstHint')} rijen={6} />
    </>
  )
}
