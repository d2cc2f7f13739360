import { useTekst } from '../../teksten/gebruik.ts'
import { Tekstveld } from '../../ui/Tekstveld.tsx'

/** `optioneel`: left empty it means something too, such as taking a line back. */
type Props = { naam: string; label: string; eenheid: string; optioneel: boolean }

/** How much was delivered, as people write it: hours, euros or pieces. */
export function Hoeveelveld({ naam, label, eenheid, optioneel }: Props) {
  const t = useTekst('declaratie')
  const isTijd = eenheid === '01' || eenheid === '04'
  const hint = isTijd ? t('maak.tijdHint') : eenheid === '83' ? t('maak.geldHint') : t('maak.aantalHint')
  return (
    <Tekstveld
      naam={naam}
      label={label}
      hint={hint}
      breedte="kort"
      autoComplete="off"
      maxLength={12}
      optioneel={optioneel}
      {...(isTijd || eenheid === '83' ? {} : { inputMode: 'numeric' as const })}
    />
  )
}
