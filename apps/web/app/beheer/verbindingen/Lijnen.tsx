import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Formulier, Knopformulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Aankruisvak, Keuzelijst, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import type { Verbindingenpagina } from './verbindingen.server.ts'
import type { Geweigerd } from './verbindingen.tsx'

type Lijn = Verbindingenpagina['lijnen'][number]
const IEDEREEN = 'iedereen'

/** By which way messages go, with how the last trial went. */
export function Lijnen({ pagina }: { pagina: Verbindingenpagina }) {
  const t = useTekst('verbinding')
  return (
    <Tabel
      bijschrift={t('lijnen')}
      rijen={pagina.lijnen}
      sleutel={({ partij }) => partij}
      leeg={<Leeg niveau={3} titel={t('lijnenLeeg')} tekst={t('lijnenLeegTekst')} />}
      kolommen={[
        { sleutel: 'partij', kop: t('partij'), cel: ({ naam }) => naam ?? t('iedereen') },
        {
          sleutel: 'weg',
          kop: t('weg'),
          cel: ({ transport, envelop }) => [t(`transport.${transport}`), ...(envelop ? [t('envelop')] : [])].join(', '),
        },
        { sleutel: 'adres', kop: t('adres'), cel: ({ adres }) => adres && <code className="md-code">{adres}</code> },
        { sleutel: 'beproefd', kop: t('beproefd'), cel: (lijn) => <Proef lijn={lijn} /> },
      ]}
    />
  )
}

function Proef({ lijn: { partij, transport, beproefd, naam } }: { lijn: Lijn }) {
  const t = useTekst('verbinding')
  const taal = useTaal()
  if (transport !== 'http') return null
  const dag = beproefd ? schrijfDatum(beproefd.dag, taal) : ''
  return (
    <span className="md-merken">
      {!beproefd && <span className="md-zacht">{t('nooit')}</span>}
      {beproefd?.fout === null && (
        <Badge toon="goed" icoon="vink">
          {t('goed', { dag })}
        </Badge>
      )}
      {beproefd?.fout && (
        <Badge toon="fout" icoon="kruis">
          {t('fout', { dag, reden: [t(`reden.${beproefd.fout}`), beproefd.detail].filter(Boolean).join(' ') })}
        </Badge>
      )}
      <Knopformulier naam={`beproef-${partij}`} velden={{ doe: 'beproef', partij }} soort="stil">
        {t('beproef')}
        <span className="md-weggelaten"> {naam ?? t('iedereen')}</span>
      </Knopformulier>
    </span>
  )
}

/** Sets the way for one provider, or for all that have none of their own. */
export function Lijnformulier({ pagina, antwoord }: { pagina: Verbindingenpagina; antwoord: Geweigerd }) {
  const t = useTekst('verbinding')
  const hier = antwoord && antwoord.doe === 'lijn' ? antwoord : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <Kaart niveau={3} titel={t('zet')} tekst={t('zetTekst')}>
      <Formulier
        naam="lijn"
        namen={{ partij: t('partij'), transport: t('weg'), adres: t('adres') }}
        fouten={fouten}
        waarden={hier?.waarden}
      >
        <input type="hidden" name="doe" value="lijn" />
        <Keuzelijst
          naam="partij"
          label={t('partij')}
          keuzes={[...pagina.aanbieders, { waarde: IEDEREEN, label: t('iedereen') }]}
        />
        <Keuzerondjes
          naam="transport"
          label={t('weg')}
          keuzes={(['map', 'http', 'ophalen'] as const).map((waarde) => ({ waarde, label: t(`transport.${waarde}`) }))}
        />
        <Tekstveld naam="adres" label={t('adres')} hint={t('adresHint')} spellCheck={false} optioneel />
        <Aankruisvak naam="envelop" label={t('envelop')} />
        <div>
          <Knop>{t('bewaar')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
