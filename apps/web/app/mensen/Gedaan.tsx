import { useGedaan } from '../gedaan.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

const GEDAAN = [
  'uitgenodigd',
  'ingetrokken',
  'gesloten',
  'gesloten-ingetrokken',
  'geopend',
  'bewaard',
  'bewaard-ingetrokken',
  'toegevoegd',
] as const

/** Says what the form before this page did. */
export function Gedaan() {
  const t = useTekst('mensen')
  const gedaan = useGedaan(GEDAAN)
  return gedaan ? (
    <Melding toon="goed" live>
      {t(`gedaan.${gedaan}`)}
    </Melding>
  ) : null
}
