import { schrijfDatum } from '@meedoen/kern'
import type { Werklijstfilter, Werklijstregel } from '@meedoen/zaken'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge, Klokbadge } from '../../ui/Badge.tsx'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Kloknaam } from '../Kloknaam.tsx'
import { Standnaam } from '../Standnaam.tsx'
import { metKeuze } from './filter.ts'

type Props = { filter: Werklijstfilter; regels: readonly Werklijstregel[] }

/** The work itself: dense, one row a case, with what must not be overlooked as text. */
export function Regels({ filter, regels }: Props) {
  const t = useTekst('werkplek')
  const kolommen = useKolommen(filter)
  return (
    <div data-lijst="">
      <Tabel
        bijschrift={t(`lijst.titel.${filter.lijst}`)}
        kolommen={kolommen}
        rijen={regels}
        sleutel={(regel) => regel.id}
        leeg={<Leeg titel={t('lijst.leeg.titel')} tekst={t(`lijst.leeg.${filter.lijst}`)} />}
      />
    </div>
  )
}

function useKolommen(filter: Werklijstfilter): Kolom<Werklijstregel>[] {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const sorteer = (op: Werklijstfilter['sorteer'], richting: 'op' | 'neer') => ({
    naar: metKeuze(filter, { sorteer: op }),
    richting: filter.sorteer === op ? richting : undefined,
  })
  const wie: Kolom<Werklijstregel> = {
    sleutel: 'wie',
    kop: t('lijst.kop.wie'),
    cel: (regel) => regel.behandelaar ?? <Neem regel={regel} />,
  }
  return [
    { sleutel: 'inwoner', kop: t('lijst.kop.inwoner'), cel: (regel) => <Inwoner regel={regel} /> },
    { sleutel: 'nummer', kop: t('lijst.kop.zaak'), cel: (regel) => regel.nummer, sorteer: sorteer('nummer', 'neer') },
    { sleutel: 'stand', kop: t('lijst.kop.stap'), cel: (regel) => <Standnaam {...regel} /> },
    {
      sleutel: 'klok',
      kop: t('lijst.kop.termijn'),
      cel: (r) => <Termijn {...r} />,
      sorteer: sorteer('klok', 'op'),
    },
    {
      sleutel: 'gemeld',
      kop: t('lijst.kop.gemeld'),
      cel: (regel) => schrijfDatum(regel.meldingOp, taal),
      sorteer: sorteer('melding', 'op'),
    },
    ...(filter.lijst === 'mijn' ? [] : [wie]),
    ...(filter.lijst === 'onverdeeld'
      ? [{ sleutel: 'team', kop: t('lijst.kop.team'), cel: (regel: Werklijstregel) => regel.team }]
      : []),
  ]
}

/** The name leads to the case; marks that nobody may overlook stand beside it, in words. */
function Inwoner({ regel }: { regel: Werklijstregel }) {
  const t = useTekst('werkplek')
  const naam = regel.naam ?? regel.gemeldeNaam ?? t('lijst.naamOnbekend')
  return (
    <span className="md-merken">
      <Link to={`/werkplek/zaak/${regel.id}`} className="md-merken__naam">
        {naam}
      </Link>
      {regel.naam === null && <Badge icoon="vraag">{t('merk.ongekoppeld')}</Badge>}
      {regel.spoed && (
        <Badge toon="fout" icoon="klok">
          {t('merk.spoed')}
        </Badge>
      )}
      {regel.veiligheid && (
        <Badge toon="letop" icoon="aanval">
          {t('merk.veiligheid')}
        </Badge>
      )}
      {regel.dubbel && <Badge icoon="mensen">{t('merk.dubbel')}</Badge>}
    </span>
  )
}

function Termijn({ klok, gesprekNaTermijn }: Pick<Werklijstregel, 'klok' | 'gesprekNaTermijn'>) {
  const { dagen, datum, soort, stilTot } = klok
  const t = useTekst('werkplek')
  const taal = useTaal()
  // In time by the calendar only: the talk that must come before comes too late.
  const staat = gesprekNaTermijn && klok.staat === 'op-tijd' ? 'binnenkort' : klok.staat
  return (
    <span className="md-merken">
      <Klokbadge staat={staat} dagen={Math.abs(dagen ?? 0)} {...(datum ? { uiterlijk: datum } : {})} />
      {gesprekNaTermijn && (
        <Badge toon="letop" icoon="letop">
          {t('merk.gesprekNaTermijn')}
        </Badge>
      )}
      {stilTot && (
        <span className="md-zacht md-klein">{t('lijst.stilTot', { datum: schrijfDatum(stilTot, taal) })}</span>
      )}
      {soort && (
        <span className="md-zacht md-klein">
          <Kloknaam soort={soort} />
        </span>
      )}
    </span>
  )
}

function Neem({ regel }: { regel: Werklijstregel }) {
  const t = useTekst('werkplek')
  return (
    <Knopformulier naam={`neem-${regel.id}`} naar={`/werkplek/zaak/${regel.id}/stap/neemZaak`} soort="stil">
      {t('lijst.neem')}
      <span className="md-weggelaten"> {regel.nummer}</span>
    </Knopformulier>
  )
}

/** Back and on, fifty at a time. */
export function Bladeren({ filter, meer }: { filter: Werklijstfilter; meer: boolean }) {
  const t = useTekst('werkplek')
  const { bladzijde } = filter
  if (bladzijde === 1 && !meer) return null
  const naar = (nieuw: number) => metKeuze(filter, { bladzijde: nieuw })
  return (
    <nav aria-label={t('lijst.bladeren')}>
      <Rij>
        {bladzijde > 1 && (
          <Knoplink naar={naar(bladzijde - 1)} soort="tweede" icoon="links">
            {t('lijst.vorige')}
          </Knoplink>
        )}
        <span>{t('lijst.bladzijde', { nummer: bladzijde })}</span>
        {meer && (
          <Knoplink naar={naar(bladzijde + 1)} soort="tweede" icoon="rechts">
            {t('lijst.volgende')}
          </Knoplink>
        )}
      </Rij>
    </nav>
  )
}
