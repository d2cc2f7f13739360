import { datumOp, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import type { Regelbeeld } from '../../aanbieder/declaraties/declaratie.server.ts'
import { useRegelkolommen } from '../../declaratie/regelkolommen.tsx'
import { Stand } from '../../declaratie/Stand.tsx'
import { Uitkomst } from '../../declaratie/Uitkomst.tsx'
import { huisContext } from '../../huis.ts'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { idUit } from '../id.server.ts'
import { type Feitbeeld, laadDeclaratie } from './declaratie.server.ts'

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  laadDeclaratie(
    context.get(huisContext),
    idUit(params.declaratie),
    Math.max(1, Number(new URL(request.url).searchParams.get('blad')) || 1),
  )

/** One declaration for who handles money: sums and lines by assignment number, no names. */
export default function Declaratie() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  const { declaratie, aanbieder, regels, feiten, magAkkoord, blad, bladen } = useLoaderData<typeof loader>()
  const { id, nummer, stand, ingediend, toegekend, afgewezen, periodeBegin, ontvangenOp } = declaratie
  return (
    <Stapel>
      <Paginakop
        titel={t('een.titel', { nummer })}
        inleiding={`${aanbieder}. ${t('een.over', { maand: schrijfMaand(periodeBegin), dag: schrijfDatum(ontvangenOp, taal) })}`}
        bij={<Stand stand={stand} toegekend={toegekend} />}
        terug={{ naar: '/werkplek/declaraties', tekst: t('werk.titel') }}
      />
      {stand === 'eerste-akkoord' && <Melding>{t('werk.eersteDoor')}</Melding>}
      <Kaart titel={t('een.som')}>
        <Samenvattingslijst
          regels={[
            { term: t('kolom.ingediend'), waarde: schrijfEuro(ingediend, taal) },
            { term: t('kolom.toegekend'), waarde: schrijfEuro(toegekend, taal) },
            { term: t('kolom.afgewezen'), waarde: schrijfEuro(ingediend - toegekend, taal) },
            {
              term: t('kolom.regels'),
              waarde: `${t('aantalRegels', { count: declaratie.regels })}, ${t('aantalAfgewezen', { count: afgewezen })}`,
            },
          ]}
        />
        {magAkkoord && (
          <div>
            <Knoplink naar={`/werkplek/declaraties/goedkeuren?d=${id}`}>{t('werk.bekijk')}</Knoplink>
          </div>
        )}
      </Kaart>
      <section className="md-stapel" aria-labelledby="regels">
        <h2 id="regels">{t('een.regels')}</h2>
        <Tabel
          bijschrift={t('een.regels')}
          rijen={regels}
          sleutel={({ regel }) => String(regel)}
          kolommen={useKolommen()}
        />
      </section>
      <Bladeren blad={blad} bladen={bladen} pad={`/werkplek/declaraties/${id}`} />
      <Geschiedenis feiten={feiten} />
    </Stapel>
  )
}

function useKolommen(): readonly Kolom<Regelbeeld>[] {
  const t = useTekst('declaratie')
  return [
    { sleutel: 'toewijzing', kop: t('kolom.toewijzing'), cel: ({ toewijzingNummer }) => String(toewijzingNummer) },
    ...useRegelkolommen(),
    { sleutel: 'uitkomst', kop: t('kolom.uitkomst'), cel: (regel) => <Uitkomst regel={regel} /> },
  ]
}

function Geschiedenis({ feiten }: { feiten: readonly Feitbeeld[] }) {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const wie = ({ door, vanAanbieder }: Feitbeeld): string =>
    door ?? (vanAanbieder ? t('werk.deAanbieder') : t('werk.systeem'))
  return (
    <Kaart titel={t('werk.geschiedenis')} icoon="klok">
      <Samenvattingslijst
        smal
        regels={feiten.map((feit) => ({
          term: `${feit.volgnummer}. ${schrijfDatum(datumOp(feit.op), taal)}`,
          waarde: t('werk.door', { wat: t(`werk.feit.${feit.soort}`, { regel: feit.regel }), wie: wie(feit) }),
        }))}
      />
    </Kaart>
  )
}
