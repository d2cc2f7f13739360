import { useTekst } from '../../teksten/gebruik.ts'
import { Aankruisvakjes, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import type { Vraagbeeld } from '../vraagbeeld.ts'

/** How and when the municipality may call or write; for somebody else it says whose number is asked. */
export function Bereiken({ ander }: Pick<Vraagbeeld, 'ander'>) {
  const t = useTekst('melding')
  const dagdelen = (['ochtend', 'middag', 'avond'] as const).map((waarde) => ({
    waarde,
    label: t(`vraag.bereiken.dagdeel.${waarde}`),
  }))
  const manieren = (['bellen', 'brief', 'email'] as const).map((waarde) => ({
    waarde,
    label: ander && waarde === 'bellen' ? t('vraag.bereiken.bellenAnder') : t(`vraag.bereiken.manier.${waarde}`),
  }))
  return (
    <>
      <Tekstveld
        naam="telefoon"
        label={t(ander ? 'vraag.bereiken.telefoonAnder' : 'vraag.bereiken.telefoon')}
        hint={ander ? t('vraag.bereiken.telefoonAnderHint') : undefined}
        type="tel"
        autoComplete={ander ? 'off' : 'tel'}
        breedte="midden"
      />
      <Aankruisvakjes
        naam="wanneer"
        label={t('vraag.bereiken.wanneer')}
        hint={t('vraag.bereiken.wanneerHint')}
        keuzes={dagdelen}
        optioneel
      />
      <Tekstveld
        naam="email"
        label={t(ander ? 'vraag.bereiken.emailAnder' : 'vraag.bereiken.email')}
        type="email"
        autoComplete={ander ? 'off' : 'email'}
        optioneel
      />
      <Keuzerondjes
        naam="voorkeur"
        label={t(ander ? 'vraag.bereiken.voorkeurAnder' : 'vraag.bereiken.voorkeur')}
        keuzes={manieren}
      />
      <Tekstveld
        naam="tolk"
        label={t(ander ? 'vraag.bereiken.tolkAnder' : 'vraag.bereiken.tolk')}
        hint={t('vraag.bereiken.tolkHint')}
        breedte="midden"
        optioneel
      />
    </>
  )
}
