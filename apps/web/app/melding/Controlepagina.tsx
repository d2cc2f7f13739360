import { Link } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Opgeslagen, Stappenbalk } from '../ui/Voortgang.tsx'
import { Antwoordkaart } from './Antwoordkaart.tsx'
import { useVraagregels } from './antwoordregels.ts'
import type { Controlebeeld } from './controle.server.ts'

/** All answers, each with a way to change it, and the button that sends. */
export function Controlepagina({ beeld }: { beeld: Controlebeeld }) {
  const t = useTekst('melding')
  const { gemeente } = useBezoek()
  const { volgorde, antwoorden, leefgebieden, hier, totaal, opgeslagen } = beeld
  const vragen = useVraagregels(volgorde, antwoorden, leefgebieden)
  return (
    <Stapel smal>
      <Stappenbalk stap={totaal} totaal={totaal} titel={t('titel')} />
      <Paginakop titel={t('controle.titel')} inleiding={t('controle.inleiding')} />
      <Opgeslagen tijd={opgeslagen} />
      {vragen.map(({ stap, titel, regels }) => (
        <Antwoordkaart key={stap} titel={titel} regels={regels} wijzig={`${hier}/${stap}`} />
      ))}
      {beeld.buiten && (
        <Melding titel={t('controle.buiten', { gemeente: gemeente.naam })}>{t('controle.buitenTekst')}</Melding>
      )}
      {beeld.zonderInlog && <EersteInloggen hier={hier} />}
      <Formulier naam="verstuur">
        <p className="md-zacht">
          {t('controle.privacy')} <Link to="/privacy">{t('controle.privacyNaar')}</Link>
        </p>
        <Rij>
          <Knop icoon="verstuur">{t('controle.verstuur')}</Knop>
        </Rij>
      </Formulier>
    </Stapel>
  )
}

/** Who logs in before sending can follow the case; nobody has to. */
function EersteInloggen({ hier }: { hier: string }) {
  const t = useTekst('melding')
  const { wie } = useBezoek()
  if (wie) return null
  const inlog = `/inloggen/inwoner?${new URLSearchParams({ terugNaar: `${hier}/controle` })}`
  return (
    <Melding titel={t('controle.inloggen')}>
      <p>{t('controle.inloggenTekst')}</p>
      <p>
        <a href={inlog}>{t('controle.inloggenKnop')}</a>
      </p>
    </Melding>
  )
}
