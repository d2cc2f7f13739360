import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import type { Gevonden } from './zoeken.server.ts'

/** Who was found, enough to know them apart; that there is a file and with whom, not what it says. */
export function Treffers({ gevonden }: { gevonden: readonly Gevonden[] }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  return (
    <div data-lijst="" role="status">
      <Tabel
        bijschrift={t('zoeken.gevonden', { count: gevonden.length })}
        toonBijschrift
        rijen={gevonden}
        sleutel={(regel) => regel.id}
        kolommen={[
          { sleutel: 'naam', kop: t('zoeken.kop.naam'), cel: (regel) => <Naam regel={regel} /> },
          {
            sleutel: 'geboren',
            kop: t('zoeken.kop.geboren'),
            cel: ({ geboren, leeftijd }) => t('zoeken.geboren', { datum: schrijfDatum(geboren, taal), leeftijd }),
          },
          { sleutel: 'adres', kop: t('zoeken.kop.adres'), cel: (regel) => <Adres regel={regel} /> },
          { sleutel: 'dossier', kop: t('zoeken.kop.dossier'), cel: (regel) => <Dossiers regel={regel} /> },
        ]}
      />
    </div>
  )
}

type Props = { regel: Gevonden }

function Naam({ regel }: Props) {
  const t = useTekst('werkplek')
  return (
    <span className="md-merken">
      <Link to={`/werkplek/persoon/${regel.id}`} className="md-merken__naam">
        {regel.naam}
      </Link>
      {regel.waarom && <Badge icoon="zoek">{t(`zoeken.waarom.${regel.waarom}`)}</Badge>}
      {regel.overledenOp && <Badge icoon="min">{t('merk.overleden')}</Badge>}
      {regel.vertrokkenOp && <Badge icoon="huis">{t('merk.vertrokken')}</Badge>}
    </span>
  )
}

function Adres({ regel }: Props) {
  const t = useTekst('werkplek')
  if (!regel.geheim) return regel.adres
  return (
    <Badge toon="letop" icoon="slot">
      {t('merk.geheim')}
    </Badge>
  )
}

function Dossiers({ regel }: Props) {
  const t = useTekst('werkplek')
  if (regel.dossiers.length === 0) return <span className="md-zacht">{t('zoeken.geenDossier')}</span>
  const open = regel.dossiers.filter((dossier) => dossier.fase !== 'afgesloten').length
  const teams = [...new Set(regel.dossiers.map((dossier) => dossier.team))]
  return t('zoeken.dossier', { team: teams.join(', '), open, totaal: regel.dossiers.length })
}
