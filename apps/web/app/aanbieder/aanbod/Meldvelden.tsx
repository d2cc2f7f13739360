import { useTekst } from '../../teksten/gebruik.ts'
import { Tekstveld } from '../../ui/Tekstveld.tsx'

/** How long people wait now, and how many places are free. */
export function Meldvelden() {
  const t = useTekst('inkoop')
  return (
    <>
      <Tekstveld
        naam="weken"
        label={t('beschikbaar.wekenVeld')}
        hint={t('beschikbaar.wekenHint')}
        breedte="kort"
        inputMode="numeric"
      />
      <Tekstveld
        naam="vrij"
        label={t('beschikbaar.vrijePlaatsen')}
        hint={t('beschikbaar.vrijHint')}
        breedte="kort"
        inputMode="numeric"
        optioneel
      />
    </>
  )
}
