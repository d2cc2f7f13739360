import { Link } from 'react-router'
import type { Bestedingbeeld, Pgbbeeld } from '../../pgb/beeld.server.ts'
import { useBestedingkolommen } from '../../pgb/bestedingkolommen.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { useMaand } from '../maand.ts'

/** On a phone a long list hides what is new. */
const LAATSTE = 4

/** What was declared, newest first; with each can come evidence, and what was not paid yet can be taken back. */
export function Declaraties({ zaak, pgb }: { zaak: string; pgb: Pgbbeeld }) {
  const t = useTekst('pgb')
  const { mogelijk } = pgb
  const schrijfMaand = useMaand()
  const kolommen = useBestedingkolommen()
  const doen: Kolom<Bestedingbeeld> = {
    sleutel: 'doe',
    kop: t('besteding.doe'),
    cel: ({ id, stand, maand, bewijzen }) => (
      <Rij>
        {stand !== 'ingetrokken' && mogelijk['bewijs-toevoegen'] && (
          <Link to={`/mijn/${zaak}/pgb/${pgb.id}/bewijs/${id}`}>
            {bewijzen.length > 0 ? t('bewijs.aantal', { aantal: bewijzen.length }) : t('bewijs.voegToe')}
            <span className="md-weggelaten"> {t('bewijs.voegToeBij', { maand: schrijfMaand(maand) })}</span>
          </Link>
        )}
        {stand === 'gedeclareerd' && mogelijk['declaratie-intrekken'] && (
          <Knopformulier
            naam={`intrekken-${id}`}
            soort="stil"
            velden={{ doe: 'intrekken', budget: pgb.id, besteding: id }}
          >
            {t('besteding.trekIn')}
            <span className="md-weggelaten"> {t('besteding.trekInVan', { maand: schrijfMaand(maand) })}</span>
          </Knopformulier>
        )}
      </Rij>
    ),
  }
  const kanIets = mogelijk['declaratie-intrekken'] || mogelijk['bewijs-toevoegen']
  return (
    <Kaart niveau={3} titel={t('bestedingTitel')} icoon="document">
      <Tabel
        bijschrift={t('bestedingTitel')}
        rijen={pgb.bestedingen.slice(0, LAATSTE)}
        sleutel={({ id }) => id}
        leeg={<p>{t('besteding.geen')}</p>}
        kolommen={kanIets ? [...kolommen, doen] : kolommen}
      />
      {pgb.bestedingen.length > LAATSTE && (
        <details className="md-waarom">
          <summary>{t('besteding.eerder', { aantal: pgb.bestedingen.length - LAATSTE })}</summary>
          <div className="md-waarom__lijf">
            <Tabel
              bijschrift={t('bestedingTitel')}
              rijen={pgb.bestedingen.slice(LAATSTE)}
              sleutel={({ id }) => id}
              kolommen={kanIets ? [...kolommen, doen] : kolommen}
            />
          </div>
        </details>
      )}
    </Kaart>
  )
}
