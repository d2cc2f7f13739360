import { Outlet } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { STAF_ZONDER_SCRIPT } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stafkader } from '../ui/Stafkader.tsx'
import '../beheer/beheer.css'

export const handle = STAF_ZONDER_SCRIPT

export default function Beheerkader() {
  const t = useTekst('beheer')
  const tv = useTekst('verbinding')
  const ti = useTekst('inkoop')
  const beheert = useBezoek().wie?.rollen.includes('beheerder') ?? false
  const inkoop = [
    { naar: '/beheer/aanbieders', tekst: ti('menu.aanbieders') },
    { naar: '/beheer/producten', tekst: ti('menu.producten') },
  ]
  const alles = [
    { naar: '/beheer/medewerkers', tekst: t('medewerkers.titel') },
    ...inkoop,
    { naar: '/beheer/leveranciers', tekst: t('leveranciers.menu') },
    { naar: '/beheer/verbindingen', tekst: tv('menu') },
    { naar: '/beheer/gemeente', tekst: t('gemeente.menu') },
    { naar: '/beheer/taken', tekst: t('taken.menu') },
    { naar: '/beheer/logboek', tekst: t('logboek.menu') },
  ]
  return (
    <Stafkader portaal={t('titel')} begin="/beheer" menu={beheert ? alles : inkoop}>
      <Outlet />
    </Stafkader>
  )
}
