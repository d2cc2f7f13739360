import type { Medewerker } from '@meedoen/toegang'
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Tabs } from '../../ui/Tellers.tsx'
import { Gedaan } from '../Gedaan.tsx'
import { haalLijst } from './medewerker.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalLijst(vraag)

/** Everybody who works here with this system, and who stopped. */
export default function Medewerkers() {
  const t = useTekst('beheer')
  const { getoond, gestopt, werkzaam, toonGestopt } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop titel={t('medewerkers.titel')} inleiding={t('medewerkers.inleiding')}>
        <div>
          <Knoplink naar="/beheer/medewerkers/nieuw" icoon="plus">
            {t('medewerkers.nieuw')}
          </Knoplink>
        </div>
      </Paginakop>
      <Gedaan />
      <Tabs
        label={t('medewerkers.titel')}
        tabs={[
          { label: t('medewerkers.werkzaam'), naar: '/beheer/medewerkers', aantal: werkzaam, gekozen: !toonGestopt },
          {
            label: t('medewerkers.gestopt'),
            naar: '/beheer/medewerkers?toon=gestopt',
            aantal: gestopt,
            gekozen: toonGestopt,
          },
        ]}
      />
      <Tabel
        bijschrift={t('medewerkers.titel')}
        kolommen={useKolommen()}
        rijen={getoond}
        sleutel={(medewerker) => medewerker.id}
        leeg={<p>{t('medewerkers.geenGestopt')}</p>}
      />
    </Stapel>
  )
}

function useKolommen(): readonly Kolom<Medewerker>[] {
  const t = useTekst('beheer')
  return [
    {
      sleutel: 'naam',
      kop: t('medewerkers.naam'),
      cel: ({ id, naam }) => <Link to={`/beheer/medewerkers/${id}`}>{naam}</Link>,
    },
    { sleutel: 'functie', kop: t('medewerkers.functie'), cel: ({ functie }) => functie },
    { sleutel: 'team', kop: t('medewerkers.team'), cel: ({ team }) => team },
    {
      sleutel: 'rollen',
      kop: t('medewerkers.rollen'),
      cel: ({ rollen }) => (
        <span className="md-rij">
          {rollen.map((rol) => (
            <Badge key={rol} toon={rol === 'beheerder' ? 'letop' : 'stil'}>
              {t(`rol.${rol}.naam`)}
            </Badge>
          ))}
        </span>
      ),
    },
    {
      sleutel: 'mandaten',
      kop: t('medewerkers.mandaten'),
      cel: ({ mandaten }) => mandaten.map((mandaat) => t(`mandaat.${mandaat}.kort`)).join(', ') || t('geen'),
    },
  ]
}
