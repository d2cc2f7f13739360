import { useGedaan } from '../gedaan.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

const GEDAAN = [
  'aanbieder',
  'gewijzigd',
  'contract',
  'tarief',
  'tarief-weg',
  'tarief-eind',
  'geindexeerd',
  'lijst',
  'capaciteit',
  'beschikbaarheid',
  'product',
] as const

/** Says what the form before this page did to a provider, a contract or a product. */
export function InkoopGedaan() {
  const t = useTekst('inkoop')
  const gedaan = useGedaan(GEDAAN)
  return gedaan ? (
    <Melding toon="goed" live>
      {t(`gedaan.${gedaan}`)}
    </Melding>
  ) : null
}
