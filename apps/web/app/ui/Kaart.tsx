import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icoon, type Icoonnaam } from './Icoon.tsx'

type Props = {
  titel: ReactNode
  icoon?: Icoonnaam
  /** Heading level that fits the page. */
  niveau?: 2 | 3
  tekst?: ReactNode
  /** Where the card leads, and the words of that link. */
  naar?: { readonly adres: string; readonly tekst: ReactNode }
  /** `zacht` on a soft ground, `nu` for what is asked of the reader. */
  soort?: 'gewoon' | 'zacht' | 'nu'
  /** Where a link or a redirect can land. */
  id?: string
  children?: ReactNode
}

/** One subject in a quiet frame. */
export function Kaart({ titel, icoon, niveau = 2, tekst, naar, soort = 'gewoon', id, children }: Props) {
  const Kop = niveau === 2 ? 'h2' : 'h3'
  const klasse = ['md-kaart', soort === 'gewoon' ? '' : `md-kaart--${soort}`, children ? 'md-kaart--vol' : ''].filter(
    Boolean,
  )
  return (
    <section id={id} className={klasse.join(' ')}>
      <Kop className="md-kaart__kop">
        {icoon && <Icoon naam={icoon} maat={24} />}
        {titel}
      </Kop>
      {tekst && <p className="md-kaart__tekst">{tekst}</p>}
      {children}
      {naar && (
        <Link className="md-kaart__naar" to={naar.adres}>
          {naar.tekst}
        </Link>
      )}
    </section>
  )
}

/** Cards side by side, as many as fit. */
export function Kaartenrij({ children }: { children: ReactNode }) {
  return <div className="md-raster">{children}</div>
}
