import { useSearchParams } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

const GEDAAN = ['uitgenodigd', 'ingetrokken', 'gesloten', 'geopend', 'bewaard', 'toegevoegd'] as const

/** Says what the form before this page did. */
export function Gedaan() {
  const t = useTekst('mensen')
  const [vraag] = useSearchParams()
  const gedaan = GEDAAN.find((wat) => wat === vraag.get('gedaan'))
  return gedaan ? (
    <Melding toon="goed" live>
      {t(`gedaan.${gedaan}`)}
    </Melding>
  ) : null
}
