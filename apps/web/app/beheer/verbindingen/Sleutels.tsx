import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Formulier, Knopformulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Aankruisvakjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Datumveld, Tekstvak, Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import type { Verbindingenpagina } from './verbindingen.server.ts'
import type { Geweigerd } from './verbindingen.tsx'

const TOON = { geldt: 'goed', verlopen: 'letop', ingetrokken: 'stil' } as const

/** Whose systems may hand in and fetch messages, and until when. */
export function Sleutels({ pagina }: { pagina: Verbindingenpagina }) {
  const t = useTekst('verbinding')
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('sleutels')}
      rijen={pagina.sleutels}
      sleutel={({ id }) => id}
      leeg={<Leeg niveau={3} titel={t('sleutelsLeeg')} tekst={t('sleutelsLeegTekst')} />}
      kolommen={[
        {
          sleutel: 'uitgever',
          kop: t('uitgever'),
          cel: ({ uitgever, kid }) => (
            <>
              {uitgever}
              <br />
              <span className="md-zacht md-klein">
                {t('kenmerk')}: {kid.slice(0, 12)}
              </span>
            </>
          ),
        },
        { sleutel: 'voor', kop: t('voor'), cel: ({ namen }) => namen.join(', ') },
        { sleutel: 'tot', kop: t('geldigTot'), cel: ({ geldigTot }) => schrijfDatum(geldigTot, taal) },
        { sleutel: 'stand', kop: t('stand'), cel: ({ stand }) => <Badge toon={TOON[stand]}>{t(stand)}</Badge> },
        {
          sleutel: 'doe',
          kop: t('trekIn'),
          cel: ({ id, uitgever, stand }) =>
            stand === 'geldt' && (
              <Knopformulier naam={`trekin-${id}`} velden={{ doe: 'trekIn', id }} soort="stil">
                {t('trekIn')}
                <span className="md-weggelaten"> {uitgever}</span>
              </Knopformulier>
            ),
        },
      ]}
    />
  )
}

/** Lets a system of a provider, or of an intermediary for several, hand in and fetch messages. */
export function Sleutelformulier({ pagina, antwoord }: { pagina: Verbindingenpagina; antwoord: Geweigerd }) {
  const t = useTekst('verbinding')
  const hier = antwoord && antwoord.doe === 'sleutel' ? antwoord : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <Kaart niveau={3} titel={t('nieuw')}>
      <Formulier
        naam="sleutel"
        namen={{ uitgever: t('uitgever'), agbs: t('voor'), publiek: t('publiek'), geldigTot: t('geldigTot') }}
        fouten={fouten}
        waarden={hier?.waarden}
      >
        <input type="hidden" name="doe" value="sleutel" />
        <Tekstveld naam="uitgever" label={t('uitgever')} hint={t('uitgeverHint')} spellCheck={false} />
        <Aankruisvakjes naam="agbs" label={t('voor')} keuzes={pagina.aanbieders} />
        <Tekstvak naam="publiek" label={t('publiek')} hint={t('publiekHint')} rijen={6} />
        <Datumveld naam="geldigTot" label={t('geldigTot')} kalender />
        <div>
          <Knop>{t('voegToe')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
