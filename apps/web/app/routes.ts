import { index, layout, type RouteConfig, type RouteConfigEntry, route } from '@react-router/dev/routes'

/**
 * Every page there is. A portal has its frame around its pages, catches what goes wrong in them inside that
 * frame, and says so when an address below it does not exist.
 */
export default [
  portaal('', 'loket', [index('loket/home.tsx'), route('ui/fout/:soort', 'etalage/fout.tsx')]),
  portaal('mijn', 'mijn', []),
  portaal('werkplek', 'werkplek', []),
  portaal('aanbieder', 'aanbieder', []),
  portaal('beleid', 'beleid', []),
  portaal('beheer', 'beheer', []),

  route('taal', 'taal.ts'),
  route('ui', 'etalage/etalage.tsx'),
  route('ui/staf', 'etalage/staf.tsx'),
] satisfies RouteConfig

function portaal(pad: string, naam: string, paginas: RouteConfigEntry[]): RouteConfigEntry {
  const binnen = layout('kaders/vangnet.tsx', { id: `${naam}/vangnet` }, [
    ...paginas,
    route('*', 'kaders/onbekend.tsx', { id: `${naam}/onbekend` }),
  ])
  const kader = `kaders/${naam}.tsx`
  return pad === '' ? layout(kader, [binnen]) : route(pad, kader, [binnen])
}
