import { Outlet } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { BEWONERS } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakader } from '../ui/Paginakader.tsx'
import { useVoet } from './voet.ts'

export const handle = BEWONERS

export default function Loketkader() {
  const t = useTekst('loket')
  const { wie } = useBezoek()
  const voet = useVoet()
  const menu = [
    { naar: '/aanbod', tekst: t('nav.aanbod') },
    { naar: '/rekenhulp', tekst: t('nav.rekenhulp') },
    ...(wie?.soort === 'inwoner'
      ? [{ naar: '/mijn', tekst: t('nav.mijn') }]
      : [{ naar: '/rechten', tekst: t('nav.rechten') }]),
  ]
  return (
    <Paginakader menu={menu} voet={voet}>
      <Outlet />
    </Paginakader>
  )
}
