import { telwijze } from '../../declaratie/hoeveel.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Tekstveld } from '../../ui/Tekstveld.tsx'

/** `optioneel`: left empty it means something too, such as taking a line back. */
type Props = { naam: string; label: string; eenheid: string; optioneel: boolean }

/** How much was delivered, as people write it: hours, euros or pieces. */
export function Hoeveelveld({ naam, label, eenheid, optioneel }: Props) {
  const t = useTekst('declaratie')
  const wijze = telwijze(eenheid)
  return (
    <Tekstveld
      naam={naam}
      label={label}
      hint={t(`maak.${wijze}Hint`)}
      breedte="kort"
      autoComplete="off"
      maxLength={12}
      optioneel={optioneel}
      {...(wijze === 'aantal' ? { inputMode: 'numeric' as const } : {})}
    />
  )
}
