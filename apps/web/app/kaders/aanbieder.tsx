import { Outlet } from 'react-router'
import { BEWONERS } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stafkader } from '../ui/Stafkader.tsx'

/** Between two clients, on a phone: large type and large targets, and nothing that needs a script. */
export const handle = BEWONERS

export default function Aanbiederkader() {
  const t = useTekst('aanbieder')
  const td = useTekst('declaratie')
  const ti = useTekst('inkoop')
  const menu = [
    { naar: '/aanbieder', tekst: t('lijst.titel'), einde: true },
    { naar: '/aanbieder/declaraties', tekst: td('eigen.titel') },
    { naar: '/aanbieder/verzoeken', tekst: t('verzoek.lijst') },
    { naar: '/aanbieder/aanbod', tekst: ti('portaal.titel') },
    { naar: '/aanbieder/berichten', tekst: t('berichten.titel') },
  ]
  return (
    <Stafkader portaal={t('titel')} begin="/aanbieder" menu={menu}>
      <Outlet />
    </Stafkader>
  )
}
