import { Outlet } from 'react-router'
import { STAF } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stafkader } from '../ui/Stafkader.tsx'

export const handle = STAF

export default function Beheerkader() {
  const t = useTekst('beheer')
  return (
    <Stafkader portaal={t('titel')} begin="/beheer" menu={[]}>
      <Outlet />
    </Stafkader>
  )
}
