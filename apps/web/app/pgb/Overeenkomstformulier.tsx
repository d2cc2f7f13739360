import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Datumveld, Tekstveld } from '../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'
import { Hulpvelden, useHulpnamen } from './Hulpvelden.tsx'

/** What the holder agreed with a helper. */
export function Overeenkomstformulier({ geweigerd }: { geweigerd: Geweigerd | undefined }) {
  const t = useTekst('pgb')
  const fouten = useFouten(geweigerd?.weigering)
  const namen = { ...useHulpnamen(), begin: t('overeenkomststap.begin'), eind: t('overeenkomststap.eind') }
  return (
    <Formulier naam="overeenkomst" fouten={fouten} waarden={geweigerd?.waarden} namen={namen}>
      <Hulpvelden />
      <Datumveld naam="begin" label={t('overeenkomststap.begin')} />
      <Datumveld naam="eind" label={t('overeenkomststap.eind')} hint={t('overeenkomststap.eindHint')} optioneel />
      <Nummer naam="kvk" />
      <Nummer naam="agb" />
      <div>
        <Knop icoon="verstuur">{t('overeenkomststap.verstuur')}</Knop>
      </div>
    </Formulier>
  )
}

function Nummer({ naam }: { naam: 'agb' | 'kvk' }) {
  const t = useTekst('pgb')
  return (
    <Tekstveld
      naam={naam}
      label={t(`overeenkomststap.${naam}`)}
      hint={t(`overeenkomststap.${naam}Hint`)}
      breedte="kort"
      inputMode="numeric"
      optioneel
    />
  )
}
