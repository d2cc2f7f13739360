import { useTekst } from '../../teksten/gebruik.ts'
import { Aankruisvakjes, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'

/** How and when the municipality may call or write. */
export function Bereiken() {
  const t = useTekst('melding')
  const dagdelen = (['ochtend', 'middag', 'avond'] as const).map((waarde) => ({
    waarde,
    label: t(`vraag.bereiken.dagdeel.${waarde}`),
  }))
  const manieren = (['bellen', 'brief', 'email'] as const).map((waarde) => ({
    waarde,
    label: t(`vraag.bereiken.manier.${waarde}`),
  }))
  return (
    <>
      <Tekstveld naam="telefoon" label={t('vraag.bereiken.telefoon')} type="tel" autoComplete="tel" breedte="midden" />
      <Aankruisvakjes
        naam="wanneer"
        label={t('vraag.bereiken.wanneer')}
        hint={t('vraag.bereiken.wanneerHint')}
        keuzes={dagdelen}
        optioneel
      />
      <Tekstveld naam="email" label={t('vraag.bereiken.email')} type="email" autoComplete="email" optioneel />
      <Keuzerondjes naam="voorkeur" label={t('vraag.bereiken.voorkeur')} keuzes={manieren} />
      <Tekstveld
        naam="tolk"
        label={t('vraag.bereiken.tolk')}
        hint={t('vraag.bereiken.tolkHint')}
        breedte="midden"
        optioneel
      />
    </>
  )
}
