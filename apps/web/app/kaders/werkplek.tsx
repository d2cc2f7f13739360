import { Outlet, useRouteLoaderData } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { werktAlleenMetGeld } from '../eigen-werk.ts'
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
  const td = useTekst('declaratie')
  const tp = useTekst('pgb')
  const dossiers = wie?.rollen.some((rol) => rol === 'consulent' || rol === 'teamleider') ?? false
  const heeft = (rol: string): boolean => wie?.rollen.includes(rol) ?? false
  const alleenGeld = werktAlleenMetGeld({ wie })
  const menu = [
    ...(alleenGeld ? [] : [{ naar: '/werkplek', tekst: t('menu.werklijst'), einde: true }]),
    ...(dossiers
      ? [
          { naar: '/werkplek/koppelen', tekst: t('menu.koppelen') },
          { naar: '/werkplek/melding', tekst: t('menu.melding') },
        ]
      : []),
    ...(dossiers || heeft('backoffice') ? [{ naar: '/werkplek/verzoeken', tekst: t('menu.verzoeken') }] : []),
    ...(dossiers || heeft('backoffice') ? [{ naar: '/werkplek/pgb', tekst: tp('werk.menu') }] : []),
    ...(heeft('backoffice') ? [{ naar: '/werkplek/berichten', tekst: t('menu.berichten') }] : []),
    ...(heeft('backoffice') || heeft('financieel')
      ? [
          { naar: '/werkplek/declaraties', tekst: td('werk.menu.declaraties') },
          { naar: '/werkplek/betalingen', tekst: td('werk.menu.betalingen') },
        ]
      : []),
    ...(heeft('financieel') || heeft('backoffice') ? [{ naar: '/werkplek/bijdrage', tekst: t('menu.bijdrage') }] : []),
    ...(heeft('teamleider') ? [{ naar: '/werkplek/team', tekst: t('menu.team') }] : []),
  ]
  return (
    <Stafkader
      portaal={t('titel')}
      begin="/werkplek"
      menu={menu}
      {...(alleenGeld ? {} : { zoeken: { naar: '/werkplek/zoeken', label: t('menu.zoek') } })}
    >
      {kader && <Sessiewaarschuwing verlooptOp={kader.verlooptOp} nu={kader.nu} />}
      <Outlet />
      <Toetsenluisteraar />
    </Stafkader>
  )
}
