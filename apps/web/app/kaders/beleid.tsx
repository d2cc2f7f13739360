import { Outlet } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { STAF_ZONDER_SCRIPT } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stafkader } from '../ui/Stafkader.tsx'

export const handle = STAF_ZONDER_SCRIPT

export default function Beleidkader() {
  const t = useTekst('beleid')
  const { wie } = useBezoek()
  const menu = [
    { naar: '/beleid', tekst: t('nav.doorlooptijd'), einde: true },
    { naar: '/beleid/voorstellen', tekst: t('nav.voorstellen') },
    ...(wie?.rollen.includes('teamleider') ? [{ naar: '/werkplek', tekst: t('nav.werkplek') }] : []),
  ]
  return (
    <Stafkader portaal={t('titel')} begin="/beleid" menu={menu}>
      <Outlet />
    </Stafkader>
  )
}
