import { type ReactNode, useRef } from 'react'
import { NavLink } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Aanmelding } from './Aanmelding.tsx'
import { Icoon } from './Icoon.tsx'
import { usePaginawissel } from './paginawissel.ts'
import { Taalknop } from './Taalknop.tsx'
import { Woordmerk } from './Woordmerk.tsx'

/** `einde`: current only on this very page, not on pages below it. */
export type Menupunt = { readonly naar: string; readonly tekst: string; readonly einde?: boolean }

type Props = {
  menu: readonly Menupunt[]
  /** Links under the telephone number. */
  voet?: readonly Menupunt[]
  children: ReactNode
}

/** The frame of every page for residents: the way back, the way in, and always the telephone. */
export function Paginakader({ menu, voet = [], children }: Props) {
  return (
    <>
      <NaarInhoud />
      <header className="md-kop">
        <div className="md-breedte md-kop__rij">
          <Woordmerk metGemeente />
          <Menu klasse="md-kop__nav" menu={menu} />
          <div className="md-kop__eind">
            <Bel />
            <Taalknop />
            <div className="md-kop__wie">
              <Aanmelding />
            </div>
          </div>
        </div>
      </header>
      <Inhoud>{children}</Inhoud>
      <Voet voet={voet} />
    </>
  )
}

/** The telephone of the municipality, in sight before anybody has to look for it. */
function Bel() {
  const t = useTekst('ui')
  const { gemeente } = useBezoek()
  return (
    <a className="md-taalknop" href={belAdres(gemeente.telefoon)}>
      <Icoon naam="bel" maat={18} />
      <span className="md-weggelaten">{t('belOns')} </span>
      {gemeente.telefoon}
    </a>
  )
}

const belAdres = (telefoon: string): string => `tel:${telefoon.replace(/[^\d+]/g, '')}`

/** First stop of the keyboard. */
export function NaarInhoud() {
  const t = useTekst('ui')
  return (
    <a className="md-naar-inhoud" href="#inhoud">
      {t('naarInhoud')}
    </a>
  )
}

/** The page itself; it says so while the next one is on its way, and takes the focus when that has come. */
export function Inhoud({ children }: { children: ReactNode }) {
  const hier = useRef<HTMLElement>(null)
  const bezig = usePaginawissel(hier)
  return (
    <main id="inhoud" ref={hier} tabIndex={-1} className="md-inhoud" aria-busy={bezig || undefined}>
      <div className="md-breedte">{children}</div>
    </main>
  )
}

export function Menu({ klasse, menu }: { klasse: string; menu: readonly Menupunt[] }) {
  const t = useTekst('ui')
  return (
    <nav className={klasse} aria-label={t('hoofdmenu')}>
      <ul>
        {menu.map((punt) => (
          <li key={punt.naar}>
            <NavLink to={punt.naar} end={punt.einde === true}>
              {punt.tekst}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Voet({ voet }: { voet: readonly Menupunt[] }) {
  const t = useTekst('ui')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  return (
    <footer className="md-voet">
      <div className="md-breedte">
        <div className="md-voet__rij">
          <p className="md-voet__bel">
            {t('lieverBellen')} <a href={belAdres(gemeente.telefoon)}>{gemeente.telefoon}</a>
          </p>
          <p>{gemeente.uren[taal]}</p>
        </div>
        {voet.length > 0 && (
          <nav className="md-voet__nav" aria-label={t('voetmenu')}>
            <ul>
              {voet.map((punt) => (
                <li key={punt.naar}>
                  <NavLink to={punt.naar}>{punt.tekst}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
