import type { Weigering } from '@meedoen/kern'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useWeigering } from '../../weigering.ts'

/** For who works here without cases of their own (back office): what they can do instead. */
export function GeenLijst({ weigering }: { weigering: Weigering }) {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  return (
    <Stapel smal>
      <Paginakop titel={t('lijst.geen.titel')} inleiding={t('lijst.geen.tekst')} />
      <Melding>{zin(weigering)}</Melding>
    </Stapel>
  )
}
