import { schrijfDatum } from '@meedoen/kern'
import type { ReactNode } from 'react'
import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Melding } from '../ui/Melding.tsx'
import type { Samenvattingsregel } from '../ui/Samenvattingslijst.tsx'
import { ANTWOORDEN, Bewaarkaart } from './Bewaarkaart.tsx'
import type { Rekenbeeld, Verantwoording } from './laad.server.ts'
import { Rekenformulier } from './Rekenformulier.tsx'

type Props = {
  deel: 'bijdrage' | 'termijnen' | 'huishouden' | 'pgb'
  beeld: Rekenbeeld<unknown>
  namen: Readonly<Record<string, string>>
  vragen: ReactNode
  vast?: Readonly<Record<string, string>>
  /** What somebody answered, in words, to read back and to print. */
  antwoorden: readonly Samenvattingsregel[]
  /** The outcome, when there is one. */
  children: ReactNode
}

/** A calculator: its questions, or the outcome with the questions folded away under it. */
export function Rekenpagina({ deel, beeld, namen, vragen, vast = {}, antwoorden, children }: Props) {
  const t = useTekst('rekenhulp')
  const { fouten, ingevuld, verantwoording } = beeld
  const formulier = (
    <Rekenformulier naam={deel} namen={namen} ingevuld={ingevuld} fouten={fouten} vast={vast}>
      {vragen}
    </Rekenformulier>
  )
  return (
    <Stapel ruimte="ruim">
      <Paginakop
        titel={t(`${deel}.titel`)}
        inleiding={verantwoording ? undefined : t(`${deel}.inleiding`)}
        terug={{ naar: '/rekenhulp', tekst: t('alle') }}
        fout={Object.keys(fouten).length > 0}
      />
      {verantwoording ? (
        <>
          <AndereDag verantwoording={verantwoording} />
          <div className="md-rekenblad">
            <div className="md-stapel">{children}</div>
            <aside className="md-stapel" aria-label={t('bij')}>
              <Bewaarkaart antwoorden={antwoorden} verantwoording={verantwoording} />
            </aside>
          </div>
          <details className="md-anders md-niet-op-papier">
            <summary>{t('verander')}</summary>
            <div className="md-rekenvel" id={ANTWOORDEN}>
              {formulier}
            </div>
          </details>
        </>
      ) : (
        <div className="md-rekenvel">{formulier}</div>
      )}
    </Stapel>
  )
}

/** For a link of an earlier day: it still shows that day, and the way to today. */
function AndereDag({ verantwoording: { op, link } }: { verantwoording: Verantwoording }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const { vandaag } = useBezoek()
  if (op === vandaag) return null
  const nu = new URL(link)
  nu.searchParams.set('op', vandaag)
  return (
    <Melding titel={t('andereDag', { datum: schrijfDatum(op, taal) })}>
      <p>
        {t('andereDagTekst')} <a href={nu.pathname + nu.search}>{t('opnieuw')}</a>
      </p>
    </Melding>
  )
}
