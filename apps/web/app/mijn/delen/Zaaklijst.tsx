import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Rij, Stapel } from '../../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import type { Lijstzaak, Meekijkregel } from '../overzicht.server.ts'

/** The resident's own cases, newest first; without any, the way to ask. */
export function EigenZaken({ zaken }: { zaken: readonly Lijstzaak[] }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  if (zaken.length === 0)
    return (
      <Leeg
        titel={t('overzicht.leeg.titel')}
        tekst={t('overzicht.leeg.tekst')}
        actie={<Knoplink naar="/melding">{t('overzicht.vraag')}</Knoplink>}
      />
    )
  return (
    <section>
      <Stapel>
        <h2>{t('overzicht.eigen')}</h2>
        <Kaartenrij>
          {zaken.map((zaak) => (
            <Zaakkaart
              key={zaak.id}
              zaak={zaak}
              titel={t('overzicht.vraagVan', { datum: schrijfDatum(zaak.meldingOp, taal) })}
              link={t('overzicht.bekijk')}
            />
          ))}
        </Kaartenrij>
      </Stapel>
    </section>
  )
}

const ROLLEN = ['mantelzorger', 'vertegenwoordiger', 'clientondersteuner'] as const

/** Cases of people whom the viewer helps, with whose they are. */
export function Meekijkzaken({ zaken }: { zaken: readonly Meekijkregel[] }) {
  const t = useTekst('mijn')
  if (zaken.length === 0) return null
  return (
    <section>
      <Stapel>
        <h2>{t('overzicht.meekijk')}</h2>
        <p className="md-zacht">{t('overzicht.meekijkTekst')}</p>
        <Kaartenrij>
          {zaken.map((zaak) => {
            const rol = ROLLEN.find((r) => r === zaak.rol)
            return (
              <Zaakkaart
                key={zaak.id}
                zaak={zaak}
                titel={zaak.naam}
                {...(rol ? { rol: t(`overzicht.als.${rol}`) } : {})}
                link={t('overzicht.bekijkAnder', { naam: zaak.naam })}
              />
            )
          })}
        </Kaartenrij>
      </Stapel>
    </section>
  )
}

type KaartProps = { zaak: Lijstzaak; titel: string; rol?: string; link: string }

function Zaakkaart({ zaak, titel, rol, link }: KaartProps) {
  const t = useTekst('mijn')
  return (
    <Kaart niveau={3} titel={titel} naar={{ adres: `/mijn/${zaak.id}`, tekst: link }}>
      <Rij>
        <Stand zaak={zaak} />
      </Rij>
      <p className="md-zacht md-klein">
        {rol && (
          <>
            {rol}
            <br />
          </>
        )}
        {t('overzicht.nummer', { nummer: zaak.nummer })}
      </p>
    </Kaart>
  )
}

const STANDEN = [
  'nieuw',
  'gesprek-plannen',
  'gesprek-gepland',
  'verslag-maken',
  'verslag-verzonden',
  'beslissen',
  'opgeschort',
  'besloten',
  'toewijzen',
  'wacht-op-start',
  'hulp-gestart',
  'afgesloten',
] as const
const AFLOPEN = [
  'ingetrokken',
  'opgelost',
  'afgewezen',
  'buiten-behandeling',
  'overleden',
  'verhuisd',
  'dubbel',
  'ingetrokken-door-gemeente',
] as const

/** How far it is in a few words, and by colour and sign whether something is asked. */
function Stand({ zaak }: { zaak: Lijstzaak }) {
  const t = useTekst('mijn')
  const stand = STANDEN.find((s) => s === zaak.stand)
  const afloop = AFLOPEN.find((a) => a === zaak.uitkomst)
  if (!stand) return null
  if (stand === 'afgesloten')
    return <Badge icoon="min">{t(afloop ? `afloop.${afloop}.kort` : 'stand.afgesloten.kort')}</Badge>
  if (stand === 'hulp-gestart')
    return (
      <Badge toon="goed" icoon="vink">
        {t(`stand.${stand}.kort`)}
      </Badge>
    )
  const aanZet = stand === 'verslag-verzonden'
  return (
    <Badge toon={aanZet ? 'letop' : 'info'} icoon={aanZet ? 'letop' : 'klok'}>
      {t(`stand.${stand}.kort`)}
    </Badge>
  )
}
