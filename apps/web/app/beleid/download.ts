import type { LoaderFunctionArgs } from 'react-router'
import { csvAntwoord } from '../csv.ts'
import { naarCsv } from './csv.server.ts'
import { haalCijfers } from './laad.server.ts'

/** The figures of the page as a file, suppressed in the same way. */
export async function loader(vraag: LoaderFunctionArgs): Promise<Response> {
  const cijfers = await haalCijfers(vraag)
  return csvAntwoord(naarCsv(cijfers), `doorlooptijd-${cijfers.vandaag}.csv`)
}
