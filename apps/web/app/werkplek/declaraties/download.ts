import type { LoaderFunctionArgs } from 'react-router'
import { huisContext } from '../../huis.ts'
import { maakAansluitcsv } from './aansluiting.server.ts'

/** Commitment against realisation as a file. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const huis = context.get(huisContext)
  const csv = await maakAansluitcsv(huis, new URL(request.url).searchParams)
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="toegewezen-en-betaald-${huis.vandaag}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
