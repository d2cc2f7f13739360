import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { Gedaan } from '../Gedaan.tsx'
import { Toegangsbadge } from '../Toegangsbadge.tsx'
import { Toegangsknop } from '../Toegangsknop.tsx'
import { haalAanbiedermedewerkers, verwerk } from './mensen.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalAanbiedermedewerkers(vraag)
export const action = (vraag: ActionFunctionArgs) => verwerk(vraag)

/** People of providers who may see the assignments of their organisation. */
export default function Aanbieders() {
  const t = useTekst('beheer')
  const ti = useTekst('inkoop')
  const { mensen, aanbieders } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel>
      <Paginakop
        titel={t('aanbieders.titel')}
        inleiding={t('aanbieders.inleiding')}
        fout={antwoord !== undefined}
        terug={{ naar: '/beheer/aanbieders', tekst: ti('lijst.titel') }}
      />
      <Gedaan />
      <Tabel
        bijschrift={t('aanbieders.titel')}
        rijen={mensen}
        sleutel={({ id }) => id}
        leeg={<p>{t('aanbieders.leeg')}</p>}
        kolommen={[
          { sleutel: 'naam', kop: t('medewerkers.naam'), cel: ({ naam }) => naam },
          { sleutel: 'aanbieder', kop: t('aanbieders.aanbieder'), cel: ({ aanbieder }) => aanbieder },
          { sleutel: 'sub', kop: t('medewerkers.sub'), cel: ({ sub }) => sub },
          { sleutel: 'toegang', kop: t('toegang.kop'), cel: ({ actief }) => <Toegangsbadge actief={actief} /> },
          {
            sleutel: 'doe',
            kop: t('toegang.wijzig'),
            cel: ({ id, naam, actief }) => <Toegangsknop id={id} naam={naam} actief={actief} />,
          },
        ]}
      />
      <Kaart titel={t('aanbieders.nieuw')}>
        <Formulier
          naam="aanbieder"
          namen={{
            agb: t('aanbieders.aanbieder'),
            naam: t('medewerkers.naam'),
            sub: t('medewerkers.sub'),
          }}
          fouten={useFouten(antwoord?.weigering)}
          waarden={antwoord?.waarden}
        >
          <Keuzelijst
            naam="agb"
            label={t('aanbieders.aanbieder')}
            keuzes={aanbieders.map(({ agb, naam }) => ({ waarde: agb, label: `${naam} (${agb})` }))}
          />
          <Tekstveld naam="naam" label={t('medewerkers.naam')} />
          <Tekstveld naam="sub" label={t('medewerkers.sub')} hint={t('aanbieders.subHint')} spellCheck={false} />
          <div>
            <Knop>{t('aanbieders.laatToe')}</Knop>
          </div>
        </Formulier>
      </Kaart>
    </Stapel>
  )
}
