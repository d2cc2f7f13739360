import { useGedaan } from '../gedaan.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

const GEDAAN = [
  'bewaard',
  'toegevoegd',
  'gesloten',
  'geopend',
  'opnieuw',
  'weg',
  'ontwerp',
  'vastgesteld',
  'weggegooid',
] as const

/** Says what the form before this page did; the address tells which. */
export function Gedaan() {
  const t = useTekst('beheer')
  const gedaan = useGedaan(GEDAAN)
  return gedaan ? (
    <Melding toon="goed" live>
      {t(`gedaan.${gedaan}`)}
    </Melding>
  ) : null
}
