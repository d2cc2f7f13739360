import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { beproefOntwerp } from '../beproeving/laad.server.ts'
import { Proefpagina } from '../beproeving/Proefpagina.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { alsBeleid } from './als-beleid.server.ts'

export function loader(vraag: LoaderFunctionArgs) {
  const huis = alsBeleid(vraag)
  const { onderwerp, ontwerp = '' } = vraag.params
  return huis.werk((stap) => beproefOntwerp(huis, stap, onderwerp, ontwerp, new URL(vraag.request.url).searchParams))
}

/** A draft worked out on the people of today, for who advises on it. */
export default function Voorstel() {
  const t = useTekst('verordening')
  return (
    <Proefpagina
      proef={useLoaderData<typeof loader>()}
      terug={{ naar: '/beleid/voorstellen', tekst: t('voorstellen.titel') }}
    />
  )
}
