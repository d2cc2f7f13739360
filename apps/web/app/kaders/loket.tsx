import { Outlet } from 'react-router'
import { BEWONERS } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakader } from '../ui/Paginakader.tsx'

export const handle = BEWONERS

export default function Loketkader() {
  const t = useTekst('loket')
  const menu = [
    { naar: '/aanbod', tekst: t('nav.aanbod') },
    { naar: '/eigen-bijdrage', tekst: t('nav.betalen') },
    { naar: '/rechten', tekst: t('nav.rechten') },
  ]
  return (
    <Paginakader menu={menu}>
      <Outlet />
    </Paginakader>
  )
}
