import type { Bestedingbeeld, Pgbbeeld } from '../../pgb/beeld.server.ts'
import { useBestedingkolommen } from '../../pgb/bestedingkolommen.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { useMaand } from '../maand.ts'

/** On a phone a long list hides what is new. */
const LAATSTE = 4

/** What was declared, newest first; what was not paid yet can be taken back. */
export function Declaraties({ pgb }: { pgb: Pgbbeeld }) {
  const t = useTekst('pgb')
  const schrijfMaand = useMaand()
  const kolommen = useBestedingkolommen()
  const terug: Kolom<Bestedingbeeld> = {
    sleutel: 'doe',
    kop: t('besteding.doe'),
    cel: ({ id, stand, maand }) =>
      stand === 'gedeclareerd' && (
        <Knopformulier
          naam={`intrekken-${id}`}
          soort="stil"
          velden={{ doe: 'intrekken', budget: pgb.id, besteding: id }}
        >
          {t('besteding.trekIn')}
          <span className="md-weggelaten"> {t('besteding.trekInVan', { maand: schrijfMaand(maand) })}</span>
        </Knopformulier>
      ),
  }
  const kanTerug = pgb.mogelijk['declaratie-intrekken'] && pgb.bestedingen.some((b) => b.stand === 'gedeclareerd')
  return (
    <Kaart niveau={3} titel={t('bestedingTitel')} icoon="document">
      <Tabel
        bijschrift={t('bestedingTitel')}
        rijen={pgb.bestedingen.slice(0, LAATSTE)}
        sleutel={({ id }) => id}
        leeg={<p>{t('besteding.geen')}</p>}
        kolommen={kanTerug ? [...kolommen, terug] : kolommen}
      />
      {pgb.bestedingen.length > LAATSTE && (
        <details className="md-waarom">
          <summary>{t('besteding.eerder', { aantal: pgb.bestedingen.length - LAATSTE })}</summary>
          <div className="md-waarom__lijf">
            <Tabel
              bijschrift={t('bestedingTitel')}
              rijen={pgb.bestedingen.slice(LAATSTE)}
              sleutel={({ id }) => id}
              kolommen={kanTerug ? [...kolommen, terug] : kolommen}
            />
          </div>
        </details>
      )}
    </Kaart>
  )
}
