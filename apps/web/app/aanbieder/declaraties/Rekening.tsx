import { useBezoek } from '../../bezoek.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Melding } from '../../ui/Melding.tsx'

/** Where this provider is paid, by the end of the number; without an account nobody can pay it, so it says whom to call. */
export function Rekening({ eind }: { eind: string | null }) {
  const t = useTekst('declaratie')
  const { gemeente } = useBezoek()
  if (eind === null) return <Melding toon="letop">{t('eigen.geenRekening', { telefoon: gemeente.telefoon })}</Melding>
  return <p className="md-zacht">{t('eigen.rekening', { eind })}</p>
}
