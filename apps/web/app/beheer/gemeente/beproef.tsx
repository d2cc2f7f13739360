import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { beproefOntwerp } from '../../beproeving/laad.server.ts'
import { Proefpagina } from '../../beproeving/Proefpagina.tsx'
import { alsBeheerder } from '../als-beheerder.server.ts'

export function loader(vraag: LoaderFunctionArgs) {
  const huis = alsBeheerder(vraag)
  const { onderwerp, ontwerp = '' } = vraag.params
  return huis.werk((stap) => beproefOntwerp(huis, stap, onderwerp, ontwerp, new URL(vraag.request.url).searchParams))
}

/** A draft worked out on the people of today, for who prepares it. */
export default function Beproef() {
  const proef = useLoaderData<typeof loader>()
  const { onderwerp, id, naam } = proef
  return <Proefpagina proef={proef} terug={{ naar: `/beheer/gemeente/${onderwerp}/ontwerp/${id}`, tekst: naam }} />
}
