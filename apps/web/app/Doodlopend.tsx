import type { ReactNode } from 'react'
import { useTekst } from './teksten/gebruik.ts'
import { Illustratie } from './ui/Illustratie.tsx'
import { Paginakop, Rij, Stapel } from './ui/Indeling.tsx'
import { Knoplink } from './ui/Knop.tsx'

type Props = {
  titel: string
  tekst: string
  inloggen: { readonly naar: string; readonly tekst: string }
  /** Whom to call. */
  children: ReactNode
}

/** A link that opens nothing (any more): never a dead end. */
export function Doodlopend({ titel, tekst, inloggen, children }: Props) {
  const ui = useTekst('ui')
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop titel={titel} inleiding={tekst} />
        {children}
        <Rij>
          <Knoplink naar={inloggen.naar} reloadDocument>
            {inloggen.tekst}
          </Knoplink>
          <Knoplink naar="/" soort="tweede">
            {ui('naarBegin')}
          </Knoplink>
        </Rij>
      </Stapel>
      <Illustratie className="md-foutpagina__beeld" />
    </div>
  )
}
