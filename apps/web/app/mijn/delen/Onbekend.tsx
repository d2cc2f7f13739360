import { useBezoek } from '../../bezoek.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Illustratie } from '../../ui/Illustratie.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'

/** For who logged in but is not known here yet: what that means, and what they can do. */
export function Onbekend() {
  const t = useTekst('mijn')
  const { gemeente } = useBezoek()
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop
          titel={t('overzicht.onbekend.titel')}
          inleiding={t('overzicht.onbekend.tekst', { gemeente: gemeente.naam })}
        />
        <h2>{t('overzicht.onbekend.wat')}</h2>
        <ul className="md-lijst">
          <li>{t('overzicht.onbekend.vraag')}</li>
          <li>{t('overzicht.onbekend.helpt')}</li>
          <li>{t('overzicht.onbekend.bel', { telefoon: gemeente.telefoon })}</li>
        </ul>
        <Rij>
          <Knoplink naar="/melding">{t('overzicht.vraag')}</Knoplink>
        </Rij>
      </Stapel>
      <Illustratie className="md-foutpagina__beeld" />
    </div>
  )
}
