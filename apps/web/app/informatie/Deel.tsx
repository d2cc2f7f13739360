import type { ReactNode } from 'react'
import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'

/** One heading with what belongs under it. */
export function Deel({ kop, tekst, children }: { kop: string; tekst?: string; children?: ReactNode }) {
  return (
    <section>
      <Stapel ruimte="dicht">
        <h2>{kop}</h2>
        {tekst && <p>{tekst}</p>}
        {children}
      </Stapel>
    </section>
  )
}

/** Short points under each other. */
export function Punten({ punten }: { punten: readonly string[] }) {
  return (
    <ul className="md-lijst">
      {punten.map((punt) => (
        <li key={punt}>{punt}</li>
      ))}
    </ul>
  )
}

/** The last thing on each page that explains: whom to call. */
export function Vragen() {
  const t = useTekst('informatie')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  return (
    <Kaart
      soort="zacht"
      icoon="bel"
      titel={t('vragen')}
      tekst={t('vragenTekst', { telefoon: gemeente.telefoon, uren: gemeente.uren[taal] })}
    />
  )
}
