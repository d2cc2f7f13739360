import { data, type LoaderFunctionArgs } from 'react-router'
import { huisContext } from '../huis.ts'

/** Throws what was asked for, so that each error page can be seen and checked. */
export function loader({ params, context }: LoaderFunctionArgs): never {
  if (!context.get(huisContext).demo || params.soort === '404') throw data(null, { status: 404 })
  if (params.soort === 'verlopen') throw data('verlopen', { status: 403 })
  if (params.soort === '403') throw data(null, { status: 403 })
  throw data(null, { status: 500 })
}

export default function Fout() {
  return null
}
