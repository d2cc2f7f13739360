import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Icoon } from './Icoon.tsx'

type Ruimte = 'dicht' | 'gewoon' | 'ruim'

/** Parts under each other with equal space. `smal` for reading and forms. */
export function Stapel({
  ruimte = 'gewoon',
  smal,
  children,
}: {
  ruimte?: Ruimte
  smal?: boolean
  children: ReactNode
}) {
  const klasse = ['md-stapel', ruimte === 'gewoon' ? '' : `md-stapel--${ruimte}`, smal ? 'md-smal' : ''].filter(Boolean)
  return <div className={klasse.join(' ')}>{children}</div>
}

/** Small parts side by side, such as buttons; wraps when it must. */
export function Rij({ uiteen, children }: { uiteen?: boolean; children: ReactNode }) {
  return <div className={uiteen ? 'md-rij md-rij--uiteen' : 'md-rij'}>{children}</div>
}

type ZaakProps = { links?: ReactNode; rechts: ReactNode; children: ReactNode }

/** Left the road, in the middle the work of now, right the person; under each other when there is no room. */
export function Zaakindeling({ links, rechts, children }: ZaakProps) {
  return (
    <div className={links ? 'md-zaakindeling' : 'md-zaakindeling md-zaakindeling--zonder-links'}>
      {links && <div>{links}</div>}
      <div className="md-stapel">{children}</div>
      <aside className="md-stapel md-zaakindeling__rechts">{rechts}</aside>
    </div>
  )
}

type KopProps = {
  titel: string
  inleiding?: ReactNode
  terug?: { readonly naar: string; readonly tekst?: string }
  /** The form on this page was refused: the title of the window says so first. */
  fout?: boolean
  /** Beside the title: badge, clock. */
  bij?: ReactNode
  children?: ReactNode
}

/** The one h1 of a page, which is also the title of the window. */
export function Paginakop({ titel, inleiding, terug, fout, bij, children }: KopProps) {
  const t = useTekst('ui')
  return (
    <header className="md-paginakop">
      <Venstertitel titel={fout ? `${t('formulier.foutVoorTitel')}${titel}` : titel} />
      {terug && (
        <Link className="md-kruimel md-niet-op-papier" to={terug.naar}>
          <Icoon naam="links" maat={18} />
          {terug.tekst ?? t('kruimel')}
        </Link>
      )}
      {bij ? (
        <Rij>
          <h1>{titel}</h1>
          {bij}
        </Rij>
      ) : (
        <h1>{titel}</h1>
      )}
      {inleiding && <p className="md-inleiding">{inleiding}</p>}
      {children}
    </header>
  )
}

/** Title of the window, for pages that put their h1 elsewhere (in a legend, in a hero). */
export function Venstertitel({ titel }: { titel: string }) {
  const t = useTekst('ui')
  const { gemeente } = useBezoek()
  return <title>{`${titel} · ${t('naam')} ${gemeente.naam}`}</title>
}
