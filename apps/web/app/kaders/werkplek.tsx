import { Outlet, useRouteLoaderData } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { STAF } from '../portaal.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Sessiewaarschuwing } from '../ui/Sessiewaarschuwing.tsx'
import { Stafkader } from '../ui/Stafkader.tsx'
import { laadKader, voorMedewerkers } from '../werkplek/kader.server.ts'
import { Toetsenluisteraar } from '../werkplek/Toetsenluisteraar.tsx'
import '../werkplek/werkplek.css'

export const handle = STAF
export const middleware = [voorMedewerkers]
export const loader = laadKader

export default function Werkplekkader() {
  const t = useTekst('werkplek')
  const { wie } = useBezoek()
  const kader = useRouteLoaderData<typeof loader>('kaders/werkplek')
  const dossiers = wie?.rollen.some((rol) => rol === 'consulent' || rol === 'teamleider') ?? false
  const menu = [
    { naar: '/werkplek', tekst: t('menu.werklijst'), einde: true },
    ...(dossiers
      ? [
          { naar: '/werkplek/koppelen', tekst: t('menu.koppelen') },
          { naar: '/werkplek/melding', tekst: t('menu.melding') },
        ]
      : []),
    ...(dossiers || wie?.rollen.includes('backoffice')
      ? [{ naar: '/werkplek/verzoeken', tekst: t('menu.verzoeken') }]
      : []),
    ...(wie?.rollen.includes('backoffice') ? [{ naar: '/werkplek/berichten', tekst: t('menu.berichten') }] : []),
    ...(wie?.rollen.includes('teamleider') ? [{ naar: '/werkplek/team', tekst: t('menu.team') }] : []),
  ]
  return (
    <Stafkader
      portaal={t('titel')}
      begin="/werkplek"
      menu={menu}
      zoeken={{ naar: '/werkplek/zoeken', label: t('menu.zoek') }}
    >
      {kader && <Sessiewaarschuwing verlooptOp={kader.verlooptOp} nu={kader.nu} />}
      <Outlet />
      <Toetsenluisteraar />
    </Stafkader>
  )
}
