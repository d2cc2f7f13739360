import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { Deel } from '../informatie/Deel.tsx'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import { Getallen } from './Getallen.tsx'
import { Geldigheid, Invoer, Uitkomst } from './Tabellen.tsx'
import { Voorbeeld } from './Voorbeeld.tsx'

/** One rule as the code tells it; its example is computed now. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const pagina = context.get(huisContext).kamers.regels.regelpagina(params.regeling ?? '')
  if (!pagina) throw data(null, { status: 404 })
  return pagina
}

export default function Regel() {
  const t = useTekst('regels')
  const taal = useTaal()
  const pagina = useLoaderData<typeof loader>()
  return (
    <Stapel ruimte="ruim">
      <Paginakop
        titel={pagina.naam[taal]}
        inleiding={pagina.doel[taal]}
        terug={{ naar: '/regels', tekst: t('terug') }}
      />
      <Samenvattingslijst
        regels={[
          { term: t('artikel'), waarde: pagina.artikel },
          { term: t('naam'), waarde: <code className="md-code">{pagina.regeling}</code> },
        ]}
      />
      <Deel kop={t('voorbeeld')} tekst={t('voorbeeldTekst')}>
        <Voorbeeld voorbeeld={pagina.voorbeeld} />
      </Deel>
      <Deel kop={t('geldigheid')}>
        <Geldigheid geldigheid={pagina.geldigheid} />
      </Deel>
      {pagina.vragen.length > 0 && (
        <Deel kop={t('vragen')} tekst={t('vragenTekst')}>
          <ul className="md-lijst">
            {pagina.vragen.map(({ tekst, zekerheid }) => (
              <li key={tekst.nl}>
                {tekst[taal]} <span className="md-zacht">({t(`zekerheid.${zekerheid}`)})</span>
              </li>
            ))}
          </ul>
        </Deel>
      )}
      {pagina.parameters.length > 0 && (
        <Deel kop={t('getallen')}>
          <Getallen tabellen={pagina.parameters} />
        </Deel>
      )}
      <Deel kop={t('velden')}>
        <Invoer velden={pagina.invoer} />
      </Deel>
      <Deel kop={t('uitkomst')}>
        <Uitkomst velden={pagina.uitkomst} />
      </Deel>
    </Stapel>
  )
}
