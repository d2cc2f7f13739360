import type { LoaderFunctionArgs } from 'react-router'
import { csvAntwoord } from '../../csv.ts'
import { huisContext } from '../../huis.ts'
import { maakTarievencsv } from './tarieven.server.ts'

/** The tariffs of all providers that hold today, as a file that can be read in again. */
export async function loader(vraag: LoaderFunctionArgs): Promise<Response> {
  return csvAntwoord(await maakTarievencsv(vraag), `tarieven-${vraag.context.get(huisContext).vandaag}.csv`)
}
