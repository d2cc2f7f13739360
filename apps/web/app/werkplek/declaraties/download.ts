import type { LoaderFunctionArgs } from 'react-router'
import { csvAntwoord } from '../../csv.ts'
import { huisContext } from '../../huis.ts'
import { maakAansluitcsv } from './aansluiting.server.ts'

/** Commitment against realisation as a file. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const huis = context.get(huisContext)
  const csv = await maakAansluitcsv(huis, new URL(request.url).searchParams)
  return csvAntwoord(csv, `toegewezen-en-betaald-${huis.vandaag}.csv`)
}
