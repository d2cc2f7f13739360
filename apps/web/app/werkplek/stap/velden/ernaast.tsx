import { useTekst } from '../../../teksten/gebruik.ts'
import { Keuzelijst, Keuzerondjes } from '../../../ui/Keuzes.tsx'
import { Melding } from '../../../ui/Melding.tsx'
import { Tekstvak } from '../../../ui/Tekstveld.tsx'
import type { Optie } from '../laad.server.ts'
import { Scan } from './aanvraag.tsx'

type Props = { opties: readonly Optie[] }

export function Aanvulling() {
  const t = useTekst('werkplek')
  return <Tekstvak naam="tekst" label={t('veld.aanvulling')} hint={t('veld.aanvullingHint')} rijen={5} />
}

export function Plan() {
  const t = useTekst('werkplek')
  return (
    <>
      <Scan label={t('veld.planScan')} />
      <Tekstvak naam="wens" label={t('veld.planTekst')} hint={t('veld.planTekstHint')} rijen={5} optioneel />
    </>
  )
}

export function Overdracht({ opties }: Props) {
  const t = useTekst('werkplek')
  return (
    <>
      <Keuzelijst naam="naar" label={t('veld.collega')} keuzes={opties} />
      <Tekstvak naam="reden" label={t('veld.overdrachtReden')} hint={t('veld.overdrachtHint')} rijen={3} optioneel />
    </>
  )
}

export function Veiligheid() {
  const t = useTekst('werkplek')
  return (
    <>
      <Keuzerondjes
        naam="aan"
        label={t('veld.veiligheid')}
        keuzes={[
          { waarde: 'ja', label: t('veld.veiligheidAan') },
          { waarde: 'nee', label: t('veld.veiligheidUit') },
        ]}
      />
      <Tekstvak naam="tekst" label={t('veld.veiligheidTekst')} hint={t('veld.veiligheidHint')} rijen={3} optioneel />
    </>
  )
}

export function Clientondersteuner({ opties }: Props) {
  const t = useTekst('werkplek')
  if (opties.length === 0) return <Melding>{t('veld.geenClientondersteuner')}</Melding>
  return (
    <Keuzelijst
      naam="persoon"
      label={t('veld.clientondersteuner')}
      hint={t('veld.clientondersteunerHint')}
      keuzes={opties}
    />
  )
}
