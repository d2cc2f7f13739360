import type { ReactNode } from 'react'
import type { Pgbbeeld } from '../../pgb/beeld.server.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'

type Props = { pgb: Pgbbeeld; titel: string; fout: boolean; children: ReactNode }

/** A page on which something is filled in for the holder, who sits at the table or called. */
export function Namens({ pgb, titel, fout, children }: Props) {
  const t = useTekst('pgb')
  return (
    <Stapel smal>
      <Paginakop
        titel={titel}
        inleiding={`${t('werk.namens')}: ${pgb.houder}`}
        terug={{ naar: `/werkplek/pgb/${pgb.id}`, tekst: t('werk.nummer', { nummer: pgb.nummer }) }}
        fout={fout}
      />
      {children}
    </Stapel>
  )
}
