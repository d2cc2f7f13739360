import { schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier, Velden } from '../../ui/Formulier.tsx'
import { Foutsamenvatting } from '../../ui/Foutmelding.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { doeIndexering, haalIndexering } from './indexeren.server.ts'
import { naarAanbieder } from './zoek.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalIndexering(vraag, vraag.params)
export const action = (vraag: ActionFunctionArgs) => doeIndexering(vraag, vraag.params)

const AFRONDINGEN = ['1', '5', '10', '100'] as const
const BLIJFT = ['zelfde-bedrag', 'tarief-zelfde-dag', 'tarief-al-gebruikt'] as const

/** All tariffs of a contract by a percentage: first what they become, then done. */
export default function Indexeren() {
  const t = useTekst('inkoop')
  const { aanbieder, nummer, invoer, plan, weigering } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering ?? weigering)
  const namen = {
    percentage: t('tarieven.index.percentage'),
    begin: t('tarieven.index.begin'),
    afronding: t('tarieven.index.afronding'),
  }
  return (
    <Stapel smal>
      <Paginakop
        titel={t('tarieven.index.titel')}
        inleiding={t('tarieven.index.inleiding', { nummer })}
        fout={Object.keys(fouten).length > 0}
        terug={{ naar: naarAanbieder(aanbieder.agb), tekst: aanbieder.naam }}
      />
      <form method="get" noValidate className="md-formulier">
        <Velden naam="index" fouten={fouten} waarden={invoer}>
          <Foutsamenvatting formulier="index" fouten={fouten} namen={namen} />
          <Tekstveld
            naam="percentage"
            label={namen.percentage}
            hint={t('tarieven.index.percentageHint')}
            breedte="kort"
          />
          <Datumveld naam="begin" label={namen.begin} />
          <Keuzelijst
            naam="afronding"
            label={namen.afronding}
            leeg={false}
            keuzes={AFRONDINGEN.map((waarde) => ({ waarde, label: t(`tarieven.index.afrondingen.${waarde}`) }))}
          />
          <div>
            <Knop soort={plan ? 'tweede' : 'hoofd'}>{t('tarieven.index.bekijk')}</Knop>
          </div>
        </Velden>
      </form>
      {plan && <Plan regels={plan.regels} />}
    </Stapel>
  )
}

type Planregel = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['plan']>['regels'][number]

/** What each tariff becomes, and the button that does it. */
function Plan({ regels }: { regels: readonly Planregel[] }) {
  const t = useTekst('inkoop')
  const taal = useTaal()
  const { invoer } = useLoaderData<typeof loader>()
  const nieuw = regels.filter(({ blijft }) => blijft === null).length
  if (nieuw === 0) return <Melding toon="letop">{t('tarieven.index.niets')}</Melding>
  return (
    <>
      <Tabel
        bijschrift={t('tarieven.index.plan')}
        toonBijschrift
        rijen={regels}
        sleutel={({ product }) => product}
        kolommen={[
          {
            sleutel: 'product',
            kop: t('tarieven.product'),
            cel: ({ naam, product }) => (
              <>
                {naam} <span className="md-zacht">{product}</span>
              </>
            ),
          },
          { sleutel: 'was', kop: t('tarieven.index.was'), getal: true, cel: ({ was }) => schrijfEuro(was, taal) },
          {
            sleutel: 'wordt',
            kop: t('tarieven.index.wordt'),
            getal: true,
            cel: ({ wordt, blijft }) =>
              blijft === null ? (
                <b>{schrijfEuro(wordt, taal)}</b>
              ) : (
                t(`tarieven.index.blijft.${BLIJFT.find((reden) => reden === blijft) ?? 'anders'}`)
              ),
          },
          {
            sleutel: 'verschil',
            kop: t('tarieven.index.verschil'),
            getal: true,
            cel: ({ was, wordt, blijft }) => (blijft === null ? schrijfEuro(wordt - was, taal) : ''),
          },
        ]}
      />
      <Knopformulier naam="indexeer" soort="hoofd" velden={invoer}>
        {t('tarieven.index.doe', { count: nieuw })}
      </Knopformulier>
    </>
  )
}
