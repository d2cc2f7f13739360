import { schrijfDatum } from '@meedoen/kern'
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { laadOngekoppeld } from './koppelen.server.ts'

export const loader = ({ context }: LoaderFunctionArgs) => laadOngekoppeld(context.get(huisContext))

export default function Koppelen() {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const meldingen = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop titel={t('koppelen.titel')} inleiding={t('koppelen.inleiding')} />
      <div data-lijst="">
        <Tabel
          bijschrift={t('koppelen.titel')}
          rijen={meldingen}
          sleutel={(melding) => melding.id}
          leeg={<Leeg titel={t('koppelen.leeg.titel')} tekst={t('koppelen.leeg.tekst')} />}
          kolommen={[
            {
              sleutel: 'naam',
              kop: t('koppelen.kop.naam'),
              cel: ({ id, naam }) => <Link to={`/werkplek/zaak/${id}`}>{naam}</Link>,
            },
            { sleutel: 'nummer', kop: t('lijst.kop.zaak'), cel: ({ nummer }) => nummer },
            {
              sleutel: 'geboren',
              kop: t('zoeken.kop.geboren'),
              cel: ({ geboren }) => (geboren ? schrijfDatum(geboren, taal) : ''),
            },
            { sleutel: 'adres', kop: t('koppelen.kop.adres'), cel: ({ adres }) => adres },
            { sleutel: 'gemeld', kop: t('lijst.kop.gemeld'), cel: (m) => schrijfDatum(m.meldingOp, taal) },
            { sleutel: 'team', kop: t('lijst.kop.team'), cel: ({ team }) => team },
            {
              sleutel: 'doe',
              kop: t('koppelen.kop.doe'),
              cel: ({ id, nummer }) => (
                <Knoplink naar={`/werkplek/zaak/${id}/koppelen`} soort="stil">
                  {t('koppelen.koppel')}
                  <span className="md-weggelaten"> {nummer}</span>
                </Knoplink>
              ),
            },
          ]}
        />
      </div>
    </Stapel>
  )
}
