import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Formulier, Knopformulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Bestandsveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { alleenToegang } from './gegevens.server.ts'
import { verwerkLijst } from './tarieven.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => alleenToegang(vraag)
export const action = (vraag: ActionFunctionArgs) => verwerkLijst(vraag)

/** Many tariffs at once, from a spreadsheet: first checked line by line, then recorded as a whole. */
export default function Tarieven() {
  const t = useTekst('inkoop')
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  return (
    <Stapel>
      <Paginakop
        titel={t('tarieven.lijst.titel')}
        inleiding={t('tarieven.lijst.inleiding')}
        fout={antwoord?.weigering !== undefined}
        terug={{ naar: '/beheer/aanbieders', tekst: t('lijst.titel') }}
      />
      {antwoord?.plan ? (
        <Plan />
      ) : (
        <>
          <p>{t('tarieven.lijst.vorm')}</p>
          <pre className="md-code">{'Contract;Product;Begin;Eind;Bedrag\nLW-HH-01;01A04;1-1-2027;;0,64'}</pre>
          <p>
            <a href="/beheer/aanbieders/tarieven.csv" download>
              {t('tarieven.lijst.voorbeeld')}
            </a>
          </p>
          <Formulier naam="lijst" bestanden fouten={fouten} namen={{ bestand: t('tarieven.lijst.bestand') }}>
            <Bestandsveld
              naam="bestand"
              label={t('tarieven.lijst.bestand')}
              hint={t('tarieven.lijst.bestandHint')}
              mb={1}
              accept=".csv,text/csv"
            />
            <div>
              <Knop>{t('tarieven.lijst.bekijk')}</Knop>
            </div>
          </Formulier>
        </>
      )}
    </Stapel>
  )
}

/** What the file would do, what does not fit first. */
function Plan() {
  const t = useTekst('inkoop')
  const plan = useActionData<typeof action>()?.plan
  if (!plan) return null
  const { tekst, fout, goed, regels } = plan
  return (
    <>
      <Melding toon={fout > 0 ? 'fout' : 'goed'} live>
        {fout > 0 ? t('tarieven.lijst.fout', { count: fout }) : t('tarieven.lijst.goed', { count: goed })}
      </Melding>
      {fout + goed > regels.length && <p>{t('tarieven.lijst.meer', { aantal: regels.length })}</p>}
      <Tabel
        bijschrift={t('tarieven.lijst.titel')}
        rijen={regels}
        sleutel={({ regel }) => String(regel)}
        kolommen={[
          { sleutel: 'regel', kop: t('tarieven.lijst.regel'), cel: ({ regel }) => regel },
          { sleutel: 'contract', kop: t('tarieven.lijst.contract'), cel: ({ ruw }) => ruw.contract },
          { sleutel: 'product', kop: t('tarieven.product'), cel: ({ ruw }) => ruw.product },
          { sleutel: 'begin', kop: t('tarieven.form.begin'), cel: ({ ruw }) => ruw.begin },
          { sleutel: 'eind', kop: t('tarieven.form.eind'), cel: ({ ruw }) => ruw.eind },
          { sleutel: 'bedrag', kop: t('tarieven.bedrag'), getal: true, cel: ({ ruw }) => ruw.bedrag },
          { sleutel: 'oordeel', kop: t('tarieven.lijst.oordeel'), cel: ({ bezwaar }) => <Oordeel bezwaar={bezwaar} /> },
        ]}
      />
      {fout === 0 && (
        <Knopformulier naam="bewaar" soort="hoofd" velden={{ doe: 'bewaar', tekst }}>
          {t('tarieven.lijst.doe', { count: goed })}
        </Knopformulier>
      )}
      <div>
        <Knoplink naar="/beheer/aanbieders/tarieven" soort="tweede">
          {t('tarieven.lijst.ander')}
        </Knoplink>
      </div>
    </>
  )
}

type Bezwaar = NonNullable<
  NonNullable<ReturnType<typeof useActionData<typeof action>>>['plan']
>['regels'][number]['bezwaar']

function Oordeel({ bezwaar }: { bezwaar: Bezwaar }) {
  const t = useTekst('inkoop')
  const fouten = useFouten(bezwaar ? { ok: false, ...bezwaar } : undefined)
  if (!bezwaar)
    return (
      <Badge toon="goed" icoon="vink">
        {t('tarieven.lijst.past')}
      </Badge>
    )
  return Object.values(fouten).join(' ')
}
