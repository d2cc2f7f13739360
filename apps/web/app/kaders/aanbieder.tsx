import { Outlet } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { BEWONERS } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stafkader } from '../ui/Stafkader.tsx'

/** Between two clients, on a phone: large type and large targets, and nothing that needs a script. */
export const handle = BEWONERS

export default function Aanbiederkader() {
  const t = useTekst('aanbieder')
  const td = useTekst('declaratie')
  const ti = useTekst('inkoop')
  const tm = useTekst('mensen')
  const beheert = useBezoek().wie?.rollen.includes('mensenbeheer') ?? false
  const menu = [
    { naar: '/aanbieder', tekst: t('lijst.titel'), einde: true },
    { naar: '/aanbieder/declaraties', tekst: td('eigen.titel') },
    { naar: '/aanbieder/verzoeken', tekst: t('verzoek.lijst') },
    { naar: '/aanbieder/aanbod', tekst: ti('portaal.titel') },
    { naar: '/aanbieder/berichten', tekst: t('berichten.titel') },
    ...(beheert ? [{ naar: '/aanbieder/mensen', tekst: tm('titel') }] : []),
  ]
  return (
    <Stafkader portaal={t('titel')} begin="/aanbieder" menu={menu}>
      <Outlet />
    </Stafkader>
  )
}
