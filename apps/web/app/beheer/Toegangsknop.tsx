import { useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'

type Props = { id: string; naam: string; actief: boolean }

/** Ends or gives back the access of one line in a list. */
export function Toegangsknop({ id, naam, actief }: Props) {
  const t = useTekst('beheer')
  return (
    <Knopformulier naam={`toegang-${id}`} soort="stil" velden={{ doe: 'toegang', id, actief: actief ? 'nee' : 'ja' }}>
      {actief ? t('toegang.sluit') : t('toegang.open')}
      <span className="md-weggelaten"> {naam}</span>
    </Knopformulier>
  )
}
