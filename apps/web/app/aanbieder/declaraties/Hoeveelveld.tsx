import { useTekst } from '../../teksten/gebruik.ts'
import { Tekstveld } from '../../ui/Tekstveld.tsx'

type Props = { naam: string; label: string; eenheid: string }

/** How much was delivered, as people write it: hours, euros or pieces. */
export function Hoeveelveld({ naam, label, eenheid }: Props) {
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
      optioneel
      {...(isTijd || eenheid === '83' ? {} : { inputMode: 'numeric' as const })}
    />
  )
}
