import { isDatum, schrijfDatum } from '@meedoen/kern'
import type { ReactNode } from 'react'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Paginakop } from '../ui/Indeling.tsx'
import { Melding } from '../ui/Melding.tsx'
import type { Zaakkop } from './beeld.server.ts'

/** The name of a case in one line: "Uw melding van 3 maart 2026", or whose it is. */
export function useZaaknaam(): (kop: Zaakkop) => string {
  const t = useTekst('mijn')
  const taal = useTaal()
  return ({ zelf, naam, meldingOp }) => {
    const datum = isDatum(meldingOp) ? schrijfDatum(meldingOp, taal) : ''
    return zelf ? t('overzicht.vraagVan', { datum }) : t('overzicht.vraagVanAnder', { datum, naam })
  }
}

/** Head of a page below a case: the way back to it, and the question of this page. */
export function Stapkop({
  kop,
  titel,
  inleiding,
  fout,
}: {
  kop: Zaakkop
  titel: string
  inleiding?: ReactNode
  fout?: boolean
}) {
  const zaaknaam = useZaaknaam()
  return (
    <Paginakop
      titel={titel}
      inleiding={inleiding}
      fout={fout === true}
      terug={{ naar: `/mijn/${kop.id}`, tekst: zaaknaam(kop) }}
    >
      <Namens kop={kop} />
    </Paginakop>
  )
}

const ROLLEN = ['vertegenwoordiger', 'gedeeld', 'clientondersteuner'] as const

/** For who looks at the case of somebody else: whose it is, and why they may see it. */
export function Namens({ kop }: { kop: Zaakkop }) {
  const t = useTekst('mijn')
  const rol = ROLLEN.find((r) => r === kop.rol)
  if (kop.zelf || !rol) return null
  return <Melding titel={t('namens.titel', { naam: kop.naam })}>{t(`namens.${rol}`, { naam: kop.naam })}</Melding>
}
