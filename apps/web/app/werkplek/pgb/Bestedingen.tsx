import { useBezoek } from '../../bezoek.ts'
import { useMaand } from '../../mijn/maand.ts'
import { Bewijzen } from '../../pgb/Bewijzen.tsx'
import type { Bestedingbeeld, Pgbbeeld } from '../../pgb/beeld.server.ts'
import { useBestedingkolommen } from '../../pgb/bestedingkolommen.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Klokbadge } from '../../ui/Badge.tsx'
import { Formulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Datumveld } from '../../ui/Tekstveld.tsx'

/** What was declared and paid; who carries out books a payment here when no file of the SVB tells it. */
export function Bestedingen({ pgb }: { pgb: Pgbbeeld }) {
  const t = useTekst('pgb')
  const kolommen = useBestedingkolommen()
  const referentie: Kolom<Bestedingbeeld> = {
    sleutel: 'nummer',
    kop: t('werk.referentie'),
    cel: ({ nummer }) => nummer,
  }
  const bewijs: Kolom<Bestedingbeeld> = {
    sleutel: 'bewijs',
    kop: t('werk.bewijskolom'),
    cel: ({ bewijzen }) => bewijzen.length > 0 && <Bewijzen bewijzen={bewijzen} />,
  }
  const betalen: Kolom<Bestedingbeeld> = {
    sleutel: 'betalen',
    kop: t('werk.kolom.betalen'),
    cel: ({ klok, uiterlijk }) =>
      klok && <Klokbadge staat={klok.staat} dagen={Math.abs(klok.dagen ?? 0)} uiterlijk={uiterlijk} />,
  }
  const boek: Kolom<Bestedingbeeld> = {
    sleutel: 'boek',
    kop: t('werk.boek'),
    cel: (een) => een.stand === 'gedeclareerd' && <Boek een={een} />,
  }
  const wacht = pgb.bestedingen.some((b) => b.stand === 'gedeclareerd')
  const kanBoeken = wacht && pgb.mogelijk['betaling-boeken']
  return (
    <Kaart titel={t('werk.bestedingen')} icoon="document">
      <Tabel
        bijschrift={t('werk.bestedingen')}
        rijen={pgb.bestedingen}
        sleutel={({ id }) => id}
        leeg={<p>{t('werk.geenBesteding')}</p>}
        kolommen={[...kolommen, ...(wacht ? [betalen] : []), referentie, bewijs, ...(kanBoeken ? [boek] : [])]}
      />
    </Kaart>
  )
}

function Boek({ een: { id, maand } }: { een: Bestedingbeeld }) {
  const t = useTekst('pgb')
  const { vandaag } = useBezoek()
  const schrijfMaand = useMaand()
  return (
    <Formulier naam={`boek-${id}`} waarden={{ op: vandaag }}>
      <input type="hidden" name="doe" value="boek" />
      <input type="hidden" name="besteding" value={id} />
      <Datumveld naam="op" label={t('werk.boekOp')} kalender />
      <div>
        <Knop soort="tweede">
          {t('werk.boekKnop')}
          <span className="md-weggelaten"> {schrijfMaand(maand)}</span>
        </Knop>
      </div>
    </Formulier>
  )
}
