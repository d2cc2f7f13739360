import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Tabs } from '../../ui/Tellers.tsx'
import { InkoopGedaan } from '../InkoopGedaan.tsx'
import { Zoekregel } from '../Zoekregel.tsx'
import { haalLijst } from './lijst.server.ts'
import { Standbadge } from './Standbadge.tsx'
import { naarAanbieder } from './zoek.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalLijst(vraag)

/** Every provider with which the municipality works or worked. */
export default function Aanbieders() {
  const t = useTekst('inkoop')
  const { zoek, stand, magMensen, blad, bladen, aantallen, totaal, regels } = useLoaderData<typeof loader>()
  const naar = (soort: string | null): string =>
    `/beheer/aanbieders?${new URLSearchParams({ ...(zoek ? { zoek } : {}), ...(soort ? { stand: soort } : {}) })}`
  return (
    <Stapel>
      <Paginakop titel={t('lijst.titel')} inleiding={t('lijst.inleiding')}>
        <Rij>
          <Knoplink naar="/beheer/aanbieders/nieuw" icoon="plus">
            {t('lijst.nieuw')}
          </Knoplink>
          <Knoplink naar="/beheer/aanbieders/tarieven" soort="tweede">
            {t('lijst.importeer')}
          </Knoplink>
          {magMensen && (
            <Knoplink naar="/beheer/aanbieders/mensen" soort="tweede">
              {t('lijst.mensen')}
            </Knoplink>
          )}
        </Rij>
      </Paginakop>
      <InkoopGedaan />
      <Zoekregel
        naam="zoek"
        label={t('lijst.zoek')}
        knop={t('lijst.zoekKnop')}
        waarde={zoek}
        verder={stand ? { stand } : {}}
      />
      <Tabs
        label={t('lijst.filter')}
        tabs={[
          { label: t('lijst.alle'), naar: naar(null), aantal: totaal, gekozen: stand === null },
          ...aantallen.map(({ soort, aantal }) => ({
            label: t(`lijst.stand.${soort}`),
            naar: naar(soort),
            aantal,
            gekozen: stand === soort,
          })),
        ]}
      />
      <Tabel
        bijschrift={t('lijst.titel')}
        rijen={regels}
        sleutel={({ agb }) => agb}
        leeg={<Leeg titel={t('lijst.leeg')} tekst={t('lijst.leegTekst')} />}
        kolommen={[
          {
            sleutel: 'naam',
            kop: t('lijst.naam'),
            cel: ({ agb, naam }) => <Link to={naarAanbieder(agb)}>{naam}</Link>,
          },
          { sleutel: 'agb', kop: t('lijst.agb'), cel: ({ agb }) => agb },
          { sleutel: 'stand', kop: t('lijst.kop'), cel: (regel) => <Standbadge stand={regel.stand} /> },
          { sleutel: 'contracten', kop: t('lijst.contracten'), getal: true, cel: ({ contracten }) => contracten },
          { sleutel: 'producten', kop: t('lijst.producten'), getal: true, cel: ({ producten }) => producten },
        ]}
      />
      <Bladeren
        blad={blad}
        bladen={bladen}
        pad="/beheer/aanbieders"
        vraag={{ ...(zoek ? { zoek } : {}), ...(stand ? { stand } : {}) }}
      />
      <p>
        <a href="/beheer/aanbieders/tarieven.csv" download>
          {t('lijst.exporteer')}
        </a>
      </p>
    </Stapel>
  )
}
