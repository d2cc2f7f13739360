import { useSearchParams } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'
import { STAPPEN } from './zaak/stappen.ts'

/** After a step: what was done, said once. */
export function Gedaan() {
  const t = useTekst('werkplek')
  const [vraag] = useSearchParams()
  if (vraag.get('gedaan') === 'wijzigToewijzing')
    return (
      <Melding toon="goed" live>
        {t('wijzigen.gedaan')}
      </Melding>
    )
  const stap = STAPPEN.find((naam) => naam === vraag.get('gedaan'))
  if (!stap) return null
  return (
    <Melding toon="goed" live>
      {t(`stap.${stap}.gedaan`)}
    </Melding>
  )
}
