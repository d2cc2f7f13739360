import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useGedaan } from '../../gedaan.ts'
import { huisContext } from '../../huis.ts'
import { doePgbdaad } from '../../pgb/stap.server.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useWeigering } from '../../weigering.ts'
import { idUit } from '../id.server.ts'
import { Afrekeningen } from './Afrekeningen.tsx'
import { Bestedingen } from './Bestedingen.tsx'
import { Controles } from './Controles.tsx'
import { Jaren } from './Jaren.tsx'
import { Overeenkomsten } from './Overeenkomsten.tsx'
import { Planvak } from './Planvak.tsx'
import { doeOpBudget, laadBudget } from './pgb.server.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadBudget(context.get(huisContext), idUit(params.budget))

export const action = (vraag: ActionFunctionArgs) =>
  doeOpBudget(
    vraag,
    ({ tekst }) => `?gedaan=${GEDAAN_NA[tekst('doe')] ?? ''}`,
    (huis, stap, inzending) => doePgbdaad(huis, stap, idUit(vraag.params.budget), inzending),
  )

const GEDAAN_NA: Readonly<Record<string, string>> = {
  intrekken: 'intrekken',
  stop: 'stop',
  'oordeel-plan': 'oordeel',
  'oordeel-overeenkomst': 'oordeel',
  boek: 'betaling',
  bewijs: 'bewijs',
  voorstel: 'voorstel',
  vast: 'vast',
}
const GEDAAN = [
  'plan',
  'overeenkomst',
  'declaratie',
  'intrekken',
  'stop',
  'oordeel',
  'betaling',
  'bewijs',
  'voorstel',
  'vast',
] as const

/** One budget at the desk: the books, the plan, agreements, spending, and what is to be judged. */
export default function Budgetpagina() {
  const t = useTekst('pgb')
  const taal = useTaal()
  const { pgb } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const zin = useWeigering()
  const gedaan = useGedaan(GEDAAN)
  const bedrag = schrijfEuro(pgb.bedrag, taal)
  const looptijd = [schrijfDatum(pgb.begin, taal), pgb.eind ? schrijfDatum(pgb.eind, taal) : ''].join(' – ')
  return (
    <Stapel>
      <Paginakop
        titel={pgb.houder}
        inleiding={[
          t('werk.nummer', { nummer: pgb.nummer }),
          pgb.product,
          t(pgb.ritme === 'per-jaar' ? 'perJaar' : 'inTotaal', { bedrag }),
          looptijd,
          t(`werk.stand.${pgb.stand}`),
        ].join(' · ')}
        terug={{ naar: '/werkplek/pgb', tekst: t('werk.titel') }}
        fout={antwoord !== undefined}
      >
        <Link to={`/werkplek/zaak/${pgb.zaak}`}>{t('werk.naarZaak')}</Link>
      </Paginakop>
      {gedaan && !antwoord && (
        <Melding toon="goed" live>
          {t(`werk.gedaan.${gedaan}`)}
        </Melding>
      )}
      {antwoord && (
        <Melding toon="fout" live>
          {zin(antwoord.weigering)}
        </Melding>
      )}
      <Jaren pgb={pgb} />
      <Controles pgb={pgb} geweigerd={antwoord} />
      <Afrekeningen pgb={pgb} />
      <Planvak pgb={pgb} geweigerd={antwoord} />
      <Overeenkomsten pgb={pgb} geweigerd={antwoord} />
      <Bestedingen pgb={pgb} />
    </Stapel>
  )
}
