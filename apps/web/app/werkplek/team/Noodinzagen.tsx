import { datumOp, schrijfDatum, tijdOp } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import type { Teampagina } from './team.server.ts'

/** Files of other teams that people of this team opened with a reason: for the team leader to talk about. */
export function Noodinzagen({ noodinzagen }: Pick<Teampagina, 'noodinzagen'>) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  return (
    <section aria-labelledby="noodinzagen" className="md-stapel md-stapel--dicht">
      <h2 id="noodinzagen">{t('team.nood.titel')}</h2>
      <Tabel
        bijschrift={t('team.nood.titel')}
        rijen={noodinzagen}
        sleutel={(nood) => nood.id}
        leeg={<Leeg niveau={3} titel={t('team.nood.leeg')} tekst={t('team.nood.leegTekst')} />}
        kolommen={[
          { sleutel: 'wie', kop: t('team.nood.wie'), cel: ({ naam }) => naam },
          {
            sleutel: 'over',
            kop: t('team.nood.over'),
            cel: ({ over, persoon }) => <Link to={`/werkplek/persoon/${persoon}`}>{over}</Link>,
          },
          {
            sleutel: 'op',
            kop: t('team.nood.op'),
            cel: ({ op }) => `${schrijfDatum(datumOp(op), taal)} ${tijdOp(op).slice(0, 5)}`,
          },
          { sleutel: 'reden', kop: t('team.nood.reden'), cel: ({ reden }) => reden },
        ]}
      />
    </section>
  )
}
