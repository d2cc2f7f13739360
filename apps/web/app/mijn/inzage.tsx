import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Inzagen } from './delen/Inzagen.tsx'
import { laadEigenInzage } from './inzage.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadEigenInzage(vraag)

/** Who looked in my file, when and why. */
export default function Inzage() {
  return <Inzagen inzage={useLoaderData<typeof loader>()} />
}
