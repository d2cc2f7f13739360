import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import { Icoon } from '../ui/Icoon.tsx'
import { type Kolom, Tabel } from '../ui/Tabel.tsx'
import { Bevindingen } from './Bevindingen.tsx'
import type { Berichtbeeld } from './berichtbeeld.server.ts'

const TOON: Readonly<Record<Berichtbeeld['stand'], Badgetoon>> = {
  klaar: 'stil',
  verzonden: 'info',
  aanvaard: 'goed',
  geweigerd: 'letop',
  verwerkt: 'goed',
  afgekeurd: 'fout',
}

/** Messages with how they stand and their file; `bij` is the number of the assignment that the page is about. */
export function Berichtlijst({ berichten, bij }: { berichten: readonly Berichtbeeld[]; bij?: number }) {
  const t = useTekst('aanbieder')
  return (
    <Tabel
      bijschrift={t('berichten.titel')}
      kolommen={useKolommen(bij)}
      rijen={berichten}
      sleutel={({ id }) => id}
      leeg={<p>{t('berichten.leeg')}</p>}
    />
  )
}

function useKolommen(bij: number | undefined): readonly Kolom<Berichtbeeld>[] {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  return [
    {
      sleutel: 'wat',
      kop: t('berichten.wat'),
      cel: ({ soort, richting, identificatie }) => (
        <>
          {t(`bericht.${soort}`)}
          <br />
          <span className="md-zacht md-klein">
            {t(`berichten.${richting}`)} · {identificatie}
          </span>
        </>
      ),
    },
    {
      sleutel: 'wanneer',
      kop: t('berichten.wanneer'),
      cel: ({ dag, tijd }) => t('berichten.moment', { dag: schrijfDatum(dag, taal), tijd }),
    },
    ...(bij === undefined ? [toewijzingkolom(t('berichten.toewijzing'))] : []),
    {
      sleutel: 'stand',
      kop: t('berichten.stand'),
      cel: ({ richting, soort, stand, bevindingen, toelichting }) => (
        <>
          <Badge toon={TOON[stand]}>{t(`berichtstand.${richting}.${stand}`)}</Badge>
          {/* In an answer that rejects, the findings are those of the provider itself. */}
          {richting === 'in' && soort === 'WMO302' && stand === 'verwerkt' && bevindingen.length > 0 && (
            <p className="md-zacht md-klein">{t('berichten.reden')}</p>
          )}
          <Bevindingen bevindingen={bevindingen} />
          {toelichting && <p className="md-zacht">{toelichting}</p>}
        </>
      ),
    },
    {
      sleutel: 'bestand',
      kop: t('berichten.bestand'),
      cel: ({ id, soort, identificatie }) => (
        <a href={`/aanbieder/berichten/${id}/xml`} download>
          <Icoon naam="download" maat={16} /> XML
          <span className="md-weggelaten">
            {' '}
            {soort} {identificatie}
          </span>
        </a>
      ),
    },
  ]
}

const toewijzingkolom = (kop: string): Kolom<Berichtbeeld> => ({
  sleutel: 'toewijzing',
  kop,
  cel: ({ toewijzingen }) =>
    toewijzingen.map(({ id, nummer }, plaats) => (
      <span key={id}>
        {plaats > 0 && ', '}
        <Link to={`/aanbieder/${id}`}>{nummer}</Link>
      </span>
    )),
})
