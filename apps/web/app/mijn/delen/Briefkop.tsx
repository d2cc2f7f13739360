import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop } from '../../ui/Indeling.tsx'
import { useStuknaam } from '../stuknaam.ts'

/** What the letter is about, with the way back to the case. */
export function Briefkop({ zaak, soort, naam }: { zaak: string; soort: string; naam: string }) {
  const t = useTekst('mijn')
  const titel = useStuknaam()({ soort, naam })
  return <Paginakop titel={titel} terug={{ naar: `/mijn/${zaak}`, tekst: t('stukken.terug') }} />
}
