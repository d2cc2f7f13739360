import { Outlet } from 'react-router'
import { BEWONERS } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakader } from '../ui/Paginakader.tsx'
import { useVoet } from './voet.ts'

export const handle = BEWONERS

export default function Mijnkader() {
  const t = useTekst('mijn')
  const voet = useVoet()
  const menu = [
    { naar: '/mijn', tekst: t('nav.zaken'), einde: true },
    { naar: '/mijn/inzage', tekst: t('nav.inzage') },
    { naar: '/aanbod', tekst: t('nav.aanbod') },
  ]
  return (
    <Paginakader menu={menu} voet={voet}>
      <Outlet />
    </Paginakader>
  )
}
