import { schrijfDatum } from '@meedoen/kern'
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Bladeren } from '../ui/Bladeren.tsx'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../ui/Tabel.tsx'
import { Tabs } from '../ui/Tellers.tsx'
import { Herinneringen } from './Herinneringen.tsx'
import { Klok } from './Klok.tsx'
import { LIJSTEN, teller } from './lijsten.ts'
import { Productieherinnering } from './Productieherinnering.tsx'
import { Standbadge } from './Standbadge.tsx'
import { haalToewijzingen, type Lijstregel } from './toewijzingen.server.ts'
import { Welkom } from './Welkom.tsx'
import { Wieikben } from './Wieikben.tsx'

export const loader = (vraag: LoaderFunctionArgs) => haalToewijzingen(vraag)

/** The inbox of a provider: whom to help, and the one thing to do next for each. */
export default function Toewijzingen() {
  const t = useTekst('aanbieder')
  const { aanbieder, beheerders, herinneringen, productie, lijst, aantal, blad, bladen, tellers, regels } =
    useLoaderData<typeof loader>()
  const { 'te-beantwoorden': nieuw, 'te-starten': starten } = tellers
  const wacht = [
    ...(nieuw > 0 ? [t('lijst.wachtAntwoord', { count: nieuw })] : []),
    ...(starten > 0 ? [t('lijst.wachtStart', { count: starten })] : []),
  ]
  return (
    <Stapel>
      <Paginakop titel={t('lijst.titel')} inleiding={wacht.join(' ') || t('lijst.niets')} />
      <Wieikben aanbieder={aanbieder} beheerders={beheerders} />
      <Welkom aanbieder={aanbieder} leeg={lijst === 'alle' && aantal === 0} />
      <Herinneringen herinneringen={herinneringen} />
      {productie && <Productieherinnering herinnering={productie} />}
      <Tabs
        label={t('lijst.filter')}
        tabs={LIJSTEN.map((naam) => {
          const aantal = teller(naam, tellers)
          const naar = `/aanbieder?lijst=${naam}`
          return {
            label: t(`lijst.${naam}`),
            naar,
            gekozen: naam === lijst,
            ...(aantal === undefined ? {} : { aantal }),
          }
        })}
      />
      <Tabel
        bijschrift={t(`lijst.${lijst}`)}
        kolommen={useKolommen()}
        rijen={regels}
        sleutel={({ id }) => id}
        leeg={<Leeg titel={t('lijst.leeg')} tekst={t(`lijst.leegTekst.${lijst}`)} />}
      />
      <Bladeren blad={blad} bladen={bladen} pad="/aanbieder" vraag={{ lijst }} />
    </Stapel>
  )
}

function useKolommen(): readonly Kolom<Lijstregel>[] {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  return [
    {
      sleutel: 'client',
      kop: t('lijst.client'),
      cel: ({ id, client }) => <Link to={`/aanbieder/${id}`}>{client}</Link>,
    },
    {
      sleutel: 'hulp',
      kop: t('lijst.hulp'),
      cel: ({ product, omvang }) => (
        <>
          {product}
          <br />
          <span className="md-zacht">{omvang}</span>
        </>
      ),
    },
    { sleutel: 'begin', kop: t('lijst.vanaf'), cel: ({ begin }) => schrijfDatum(begin, taal) },
    { sleutel: 'stand', kop: t('lijst.stand'), cel: ({ stand }) => <Standbadge stand={stand} /> },
    {
      sleutel: 'klok',
      kop: t('lijst.termijn'),
      cel: ({ klok, uiterlijk }) => klok && uiterlijk && <Klok klok={klok} uiterlijk={uiterlijk} />,
    },
    {
      sleutel: 'doe',
      kop: t('lijst.doe'),
      cel: ({ id, client, volgende }) =>
        volgende && (
          <Knoplink naar={`/aanbieder/${id}#doe`} soort="tweede">
            {t(`lijst.volgende.${volgende}`)}
            <span className="md-weggelaten"> {client}</span>
          </Knoplink>
        ),
    },
  ]
}
