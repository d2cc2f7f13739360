import { Outlet } from 'react-router'
import { STAF_ZONDER_SCRIPT } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stafkader } from '../ui/Stafkader.tsx'
import '../beheer/beheer.css'

export const handle = STAF_ZONDER_SCRIPT

export default function Beheerkader() {
  const t = useTekst('beheer')
  const tv = useTekst('verbinding')
  const menu = [
    { naar: '/beheer/medewerkers', tekst: t('medewerkers.titel') },
    { naar: '/beheer/aanbieders', tekst: t('aanbieders.menu') },
    { naar: '/beheer/leveranciers', tekst: t('leveranciers.menu') },
    { naar: '/beheer/verbindingen', tekst: tv('menu') },
    { naar: '/beheer/gemeente', tekst: t('gemeente.menu') },
    { naar: '/beheer/taken', tekst: t('taken.menu') },
    { naar: '/beheer/logboek', tekst: t('logboek.menu') },
  ]
  return (
    <Stafkader portaal={t('titel')} begin="/beheer" menu={menu}>
      <Outlet />
    </Stafkader>
  )
}
