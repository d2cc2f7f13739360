import { Link } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Opgeslagen, Stappenbalk } from '../ui/Voortgang.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'
import { Antwoordkaart } from './Antwoordkaart.tsx'
import { useVraagregels } from './antwoordregels.ts'
import type { Controlebeeld } from './controle.server.ts'

type Props = { beeld: Controlebeeld; geweigerd: Geweigerd | undefined }

/** All answers, each with a way to change it, and the button that sends. */
export function Controlepagina({ beeld, geweigerd }: Props) {
  const t = useTekst('melding')
  const { volgorde, antwoorden, leefgebieden, hier, totaal, opgeslagen } = beeld
  const vragen = useVraagregels(volgorde, antwoorden, leefgebieden)
  const fouten = useFouten(geweigerd?.weigering)
  return (
    <Stapel smal>
      <Stappenbalk stap={totaal} totaal={totaal} titel={t('titel')} />
      <Paginakop titel={t('controle.titel')} inleiding={t('controle.inleiding')} fout={geweigerd !== undefined} />
      <Opgeslagen tijd={opgeslagen} />
      {vragen.map(({ stap, titel, regels }) => (
        <Antwoordkaart key={stap} titel={titel} regels={regels} wijzig={`${hier}/${stap}`} />
      ))}
      {beeld.zonderInlog && <EersteInloggen hier={hier} />}
      <Formulier naam="verstuur" fouten={fouten}>
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
