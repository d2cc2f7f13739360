import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Inzagen } from './delen/Inzagen.tsx'
import { laadInzageVia } from './inzage.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadInzageVia(vraag)

/** The same of the resident of a case, for who represents them. */
export default function InzageVia() {
  return <Inzagen inzage={useLoaderData<typeof loader>()} />
}
