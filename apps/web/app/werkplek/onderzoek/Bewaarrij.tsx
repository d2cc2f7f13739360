import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useFetcher } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Bewijs, Velden } from '../../ui/Formulier.tsx'
import { Foutsamenvatting } from '../../ui/Foutmelding.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Opgeslagen } from '../../ui/Voortgang.tsx'
import { useFouten } from '../../weigering.ts'
import type { Bewaarantwoord } from './onderzoek.server.ts'

type Props = {
  naam: string
  waarden: Readonly<Record<string, string>>
  /** The answer to a sending without scripts. */
  antwoord: Bewaarantwoord | undefined
  verborgen: Readonly<Record<string, string>>
  children: ReactNode
}

/**
 * A row with its own save button. With scripts it also saves by itself when one leaves the row, so nothing is lost when
 * the talk goes on; what is recorded is only what changed.
 */
export function Bewaarrij({ naam, waarden, antwoord, verborgen, children }: Props) {
  const t = useTekst('werkplek')
  const fetcher = useFetcher<Bewaarantwoord>()
  const eigen = fetcher.data ?? (antwoord?.formulier === naam ? antwoord : undefined)
  const fouten = useFouten(eigen?.weigering ?? undefined)
  const { stil, gewijzigd, bijVerlaten } = useVanzelf(fetcher)
  return (
    <fetcher.Form method="post" className="md-bewaarrij" onInput={gewijzigd} onBlur={bijVerlaten} noValidate>
      <Bewijs naam={naam} />
      {Object.entries({ ...verborgen, ...(stil ? { stil: 'ja' } : {}) }).map(([sleutel, waarde]) => (
        <input key={sleutel} type="hidden" name={sleutel} value={waarde} />
      ))}
      <Velden naam={naam} fouten={fouten} waarden={eigen?.weigering ? eigen.waarden : waarden}>
        <Foutsamenvatting formulier={naam} fouten={fouten} />
        {children}
      </Velden>
      <div className="md-rij">
        <Knop soort="tweede">{t('onderzoek.bewaar')}</Knop>
        {eigen?.opgeslagen && fetcher.state === 'idle' && <Opgeslagen tijd={eigen.opgeslagen} />}
      </div>
    </fetcher.Form>
  )
}

/** Saves when the focus leaves a row in which something was typed. */
function useVanzelf(fetcher: ReturnType<typeof useFetcher<Bewaarantwoord>>) {
  const vuil = useRef(false)
  const [stil, zetStil] = useState(false)
  useEffect(() => zetStil(true), [])
  useEffect(() => {
    if (fetcher.state === 'submitting') vuil.current = false
  }, [fetcher.state])
  return {
    stil,
    gewijzigd: () => {
      vuil.current = true
    },
    bijVerlaten: ({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>) => {
      const erin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      if (vuil.current && !erin && fetcher.state === 'idle') fetcher.submit(currentTarget)
    },
  }
}
