import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Stapel } from '../ui/Indeling.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Kopieerknop } from '../ui/Kopieerknop.tsx'
import { Samenvattingslijst, type Samenvattingsregel } from '../ui/Samenvattingslijst.tsx'
import type { Verantwoording } from './laad.server.ts'

/** Id of the questions under the outcome; a browser opens the fold when it goes there. */
export const ANTWOORDEN = 'uw-antwoorden'

type Props = { antwoorden: readonly Samenvattingsregel[]; verantwoording: Verantwoording }

/** What was answered, how it was computed, and the way to keep it: beside each outcome. */
export function Bewaarkaart({ antwoorden, verantwoording }: Props) {
  const t = useTekst('rekenhulp')
  return (
    <>
      <section className="md-kaart md-kaart--vol">
        <div className="md-kaart__boven">
          <h2 className="md-kaart__kop">{t('antwoorden')}</h2>
          <a className="md-kaart__wijzig md-niet-op-papier" href={`#${ANTWOORDEN}`}>
            {t('wijzig')}
          </a>
        </div>
        <Samenvattingslijst regels={antwoorden} smal />
      </section>
      <section className="md-kaart md-kaart--vol">
        <h2 className="md-kaart__kop">{t('bewaar')}</h2>
        <Bewaarlink link={verantwoording.link} />
      </section>
      <Gerekend verantwoording={verantwoording} />
    </>
  )
}

/** The link as text to select; the buttons show themselves where a script can make them work. */
function Bewaarlink({ link }: { link: string }) {
  const t = useTekst('rekenhulp')
  return (
    <Stapel ruimte="dicht">
      <p className="md-zacht md-klein md-niet-op-papier" id="link-hint">
        {t('linkHint')}
      </p>
      <label className="md-veld__label md-niet-op-papier" htmlFor="link">
        {t('link')}
      </label>
      <input id="link" className="md-invoer md-niet-op-papier" readOnly value={link} aria-describedby="link-hint" />
      <p className="md-alleen-op-papier md-adres">{link}</p>
      <Kopieerknop veld="link" tekst={t('kopieer')} gelukt={t('gekopieerd')} zelf={t('zelfKopieren')} />
      <Knop type="button" soort="tweede" icoon="druk" hidden data-druk="">
        {t('druk')}
      </Knop>
      <p role="status" className="md-klein" />
      <script src="/rekenhulp.js" defer />
    </Stapel>
  )
}

function Gerekend({ verantwoording: { op, keuze, versies } }: { verantwoording: Verantwoording }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  return (
    <div className="md-zacht md-klein md-rekenbron">
      <p>{t('gerekend', { datum: schrijfDatum(op, taal), gemeente: gemeente.naam })}</p>
      {keuze && <p>{t('keuze', { bron: keuze.bron, datum: schrijfDatum(keuze.vanaf, taal) })}</p>}
      <p>{t('versies')}</p>
      <ul className="md-lijst">
        {versies.map((versie) => (
          <li key={versie}>
            <Link to={`/regels/${versie.split('/')[0]}`}>{versie}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
