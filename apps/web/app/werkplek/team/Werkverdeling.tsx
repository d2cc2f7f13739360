import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import type { Teampagina } from './team.server.ts'

type Regel = Teampagina['verdeling'][number]

/** Who has how much, and what of it is late. */
export function Werkverdeling({ verdeling }: Pick<Teampagina, 'verdeling'>) {
  const t = useTekst('werkplek')
  return (
    <>
      <p>{t('team.uitleg')}</p>
      <Tabel
        bijschrift={t('team.verdeling')}
        toonBijschrift
        rijen={verdeling}
        sleutel={(regel) => regel.medewerker?.id ?? 'niemand'}
        kolommen={[
          { sleutel: 'naam', kop: t('team.kop.naam'), cel: (regel) => <Naam regel={regel} /> },
          { sleutel: 'teDoen', kop: t('team.kop.teDoen'), cel: ({ teDoen }) => teDoen, getal: true },
          { sleutel: 'open', kop: t('team.kop.open'), cel: ({ open }) => open, getal: true },
          { sleutel: 'teLaat', kop: t('team.kop.teLaat'), cel: (regel) => <Laat regel={regel} />, getal: true },
          { sleutel: 'spoed', kop: t('team.kop.spoed'), cel: ({ spoed }) => spoed, getal: true },
        ]}
      />
    </>
  )
}

function Naam({ regel: { medewerker } }: { regel: Regel }) {
  const t = useTekst('werkplek')
  if (!medewerker) return t('team.niemand')
  return (
    <span className="md-merken">
      {medewerker.naam}
      <span className="md-zacht md-klein">{medewerker.functie}</span>
      {!medewerker.actief && <Badge icoon="min">{t('team.weg')}</Badge>}
    </span>
  )
}

function Laat({ regel: { teLaat } }: { regel: Regel }) {
  const t = useTekst('werkplek')
  if (teLaat === 0) return '0'
  return (
    <Badge toon="fout" icoon="kruis">
      {teLaat}
      <span className="md-weggelaten"> {t('team.kop.teLaat')}</span>
    </Badge>
  )
}
