import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Standnaam } from '../Standnaam.tsx'
import { Voorzieningstand } from '../Voorzieningstand.tsx'
import type { Voorzieningvermelding, Zaakvermelding } from './persoon.server.ts'

/** Every case of this person, newest first. */
export function Zakenvan({ zaken }: { zaken: readonly Zaakvermelding[] }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  return (
    <section aria-labelledby="zaken" data-lijst="" className="md-stapel md-stapel--dicht">
      <h2 id="zaken">{t('persoon.zaken')}</h2>
      <Tabel
        bijschrift={t('persoon.zaken')}
        rijen={zaken}
        sleutel={(zaak) => zaak.id}
        leeg={<Leeg niveau={3} titel={t('persoon.geenZaken')} tekst={t('persoon.geenZakenTekst')} />}
        kolommen={[
          {
            sleutel: 'nummer',
            kop: t('lijst.kop.zaak'),
            cel: (zaak) => <Link to={`/werkplek/zaak/${zaak.id}`}>{zaak.nummer}</Link>,
          },
          { sleutel: 'gemeld', kop: t('lijst.kop.gemeld'), cel: (zaak) => schrijfDatum(zaak.meldingOp, taal) },
          { sleutel: 'stand', kop: t('lijst.kop.stap'), cel: (zaak) => <Standnaam stand={zaak.stand} /> },
          { sleutel: 'team', kop: t('lijst.kop.team'), cel: (zaak) => zaak.team },
        ]}
      />
    </section>
  )
}

/** What was granted, running or ended. */
export function Voorzieningenvan({ voorzieningen }: { voorzieningen: readonly Voorzieningvermelding[] }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  return (
    <section aria-labelledby="voorzieningen" className="md-stapel md-stapel--dicht">
      <h2 id="voorzieningen">{t('persoon.voorzieningen')}</h2>
      <Tabel
        bijschrift={t('persoon.voorzieningen')}
        rijen={voorzieningen}
        sleutel={(v) => v.id}
        leeg={<p className="md-zacht">{t('persoon.geenVoorzieningen')}</p>}
        kolommen={[
          {
            sleutel: 'naam',
            kop: t('persoon.voorziening'),
            cel: (v) => <Link to={`/werkplek/zaak/${v.zaak}`}>{v.naam}</Link>,
          },
          { sleutel: 'wat', kop: t('persoon.omvang'), cel: (v) => v.wat },
          { sleutel: 'stand', kop: t('persoon.stand'), cel: (v) => <Voorzieningstand {...v} /> },
          {
            sleutel: 'begin',
            kop: t('persoon.vanaf'),
            cel: (v) => (v.begin ? schrijfDatum(v.begin, taal) : ''),
          },
          { sleutel: 'eind', kop: t('persoon.totEnMet'), cel: (v) => (v.eind ? schrijfDatum(v.eind, taal) : '') },
        ]}
      />
    </section>
  )
}
