import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'

type Props = { gedeclareerd: number; toegekend: number }

/** What was declared (eurocents), and how much of it was refused: else that looks like more than was assigned. */
export function Gedeclareerd({ gedeclareerd, toegekend }: Props) {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const afgewezen = gedeclareerd - toegekend
  return (
    <>
      {schrijfEuro(gedeclareerd, taal)}
      {afgewezen > 0 && (
        <span className="md-regel md-zacht">{t('waarvanAfgewezen', { bedrag: schrijfEuro(afgewezen, taal) })}</span>
      )}
    </>
  )
}
