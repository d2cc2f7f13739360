import type { LoaderFunctionArgs } from 'react-router'
import { naarCsv } from './csv.server.ts'
import { haalCijfers } from './laad.server.ts'

/** The figures of the page as a file, suppressed in the same way. */
export async function loader(vraag: LoaderFunctionArgs): Promise<Response> {
  const cijfers = await haalCijfers(vraag)
  return new Response(naarCsv(cijfers), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="doorlooptijd-${cijfers.vandaag}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
