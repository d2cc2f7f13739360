import { useSearchParams } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'
import { daadUit } from './daden.ts'

/** Says what was just done, and what happens with it. */
export function Gedaan() {
  const t = useTekst('aanbieder')
  const [vraag] = useSearchParams()
  const daad = daadUit(vraag.get('gedaan'))
  return daad ? (
    <Melding toon="goed" live titel={t(`gedaan.${daad}.titel`)}>
      {t(`gedaan.${daad}.tekst`)}
    </Melding>
  ) : null
}
