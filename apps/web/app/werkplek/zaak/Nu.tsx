import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Icoon } from '../../ui/Icoon.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { useWeigering } from '../../weigering.ts'
import type { Nodig, Zaakpagina } from './laad-zaak.server.ts'
import { adresVanStap, type Schermstap } from './volgorde.ts'

type Props = { zaak: Zaakpagina }

/** The work of now: one step on top, what else can be done under it; nothing more than one click away. */
export function Nu({ zaak }: Props) {
  const t = useTekst('werkplek')
  const { eerst, ook, ernaast, uitgangen, zonderMandaat } = zaak.werk
  return (
    <Kaart titel={t('zaak.nu')} icoon="handdruk" soort="nu">
      {eerst ? <Eerst zaak={zaak.id} stap={eerst} /> : <p>{t(`wacht.${zaak.stand}`)}</p>}
      {(zaak.stand === 'gesprek-gepland' || zaak.stand === 'verslag-maken') && <Afvinklijst nodig={zaak.nodig} />}
      <div className="md-acties md-niet-op-papier">
        <Acties zaak={zaak.id} titel={t('zaak.ook')} stappen={ook} />
        <Acties zaak={zaak.id} titel={t('zaak.ernaast')} stappen={ernaast} />
        <Acties zaak={zaak.id} titel={t('zaak.uitgangen')} stappen={uitgangen} />
        <KanNiet stappen={zonderMandaat} />
      </div>
    </Kaart>
  )
}

function Eerst({ zaak, stap }: { zaak: string; stap: Schermstap }) {
  const t = useTekst('werkplek')
  const naar = adresVanStap(zaak, stap)
  return (
    <>
      <p>{t(`stap.${stap}.uitleg`)}</p>
      <div>
        {stap === 'neemZaak' ? (
          <Knopformulier naam="neem" naar={naar} soort="hoofd">
            {t('stap.neemZaak.knop')}
          </Knopformulier>
        ) : (
          <Knoplink naar={naar}>{t(`stap.${stap}.knop`)}</Knoplink>
        )}
      </div>
    </>
  )
}

/** What must be there before the report can go. */
function Afvinklijst({ nodig }: { nodig: Nodig }) {
  const t = useTekst('werkplek')
  const delen = ['gesprek', 'identiteit', 'pgb', 'bevindingen'] as const
  return (
    <>
      <h3>{t('zaak.nodig.titel')}</h3>
      <ul className="md-afvinklijst">
        {delen.map((deel) => (
          <li key={deel} data-af={nodig[deel]}>
            <Icoon naam={nodig[deel] ? 'vink' : 'min'} maat={18} />
            <span>
              {t(`zaak.nodig.${deel}`)}{' '}
              <span className="md-zacht">{t(nodig[deel] ? 'zaak.nodig.ja' : 'zaak.nodig.nee')}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Acties({ zaak, titel, stappen }: { zaak: string; titel: string; stappen: readonly Schermstap[] }) {
  const t = useTekst('werkplek')
  if (stappen.length === 0) return null
  return (
    <section>
      <h3>{titel}</h3>
      <ul>
        {stappen.map((stap) => (
          <li key={stap}>
            <Link className="md-knop md-knop--tweede" to={adresVanStap(zaak, stap)}>
              {t(`stap.${stap}.knop`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What somebody else must sign: named, so that nobody looks for it, with whom to ask. */
function KanNiet({ stappen }: { stappen: Zaakpagina['werk']['zonderMandaat'] }) {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  if (stappen.length === 0) return null
  return (
    <section>
      <h3>{t('zaak.kanNiet')}</h3>
      <dl className="md-kan-niet">
        {stappen.map(({ stap, waarom }) => (
          <div key={stap}>
            <dt>{t(`stap.${stap}.knop`)}</dt>
            <dd className="md-zacht">{zin(waarom)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
