import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../../weigering.ts'

export type Geweigerdhier = Geweigerd | undefined

type Props = { naam: string; velden: Readonly<Record<string, string>>; geweigerd: Geweigerdhier }

/** Yes, or no with why. */
export function Oordeel({ naam, velden, geweigerd }: Props) {
  const t = useTekst('pgb')
  const hier = geweigerd && Object.entries(velden).every(([veld, waarde]) => geweigerd.waarden[veld] === waarde)
  const fouten = useFouten(hier ? geweigerd.weigering : undefined)
  return (
    <Formulier naam={naam} fouten={fouten} waarden={hier ? geweigerd.waarden : {}}>
      {Object.entries(velden).map(([veld, waarde]) => (
        <input key={veld} type="hidden" name={veld} value={waarde} />
      ))}
      <Keuzerondjes
        naam="akkoord"
        label={t('werk.akkoord')}
        naast
        keuzes={[
          { waarde: 'ja', label: t('werk.ja') },
          { waarde: 'nee', label: t('werk.nee') },
        ]}
      />
      <Tekstvak naam="reden" label={t('werk.reden')} rijen={2} tekens={1000} optioneel />
      <div>
        <Knop>{t('werk.bewaar')}</Knop>
      </div>
    </Formulier>
  )
}
