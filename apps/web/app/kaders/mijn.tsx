import { Outlet } from 'react-router'
import { BEWONERS } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakader } from '../ui/Paginakader.tsx'

export const handle = BEWONERS

export default function Mijnkader() {
  const t = useTekst('mijn')
  return (
    <Paginakader menu={[{ naar: '/mijn', tekst: t('titel'), einde: true }]}>
      <Outlet />
    </Paginakader>
  )
}
