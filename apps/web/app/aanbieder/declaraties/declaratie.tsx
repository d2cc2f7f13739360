import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { Stand } from '../../declaratie/Stand.tsx'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { haalDeclaratie } from './declaratie.server.ts'
import { Regels } from './Regels.tsx'

export const loader = (vraag: LoaderFunctionArgs) => haalDeclaratie(vraag, vraag.params.declaratie)

/** One declaration: what came of it, and of each line. */
export default function Declaratie() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  const { id, declaratie, regels, blad, bladen } = useLoaderData<typeof loader>()
  const { nummer, periodeBegin, ontvangenOp, ingediend, toegekend, stand, betaaldOp } = declaratie
  return (
    <Stapel>
      <Paginakop
        titel={t('een.titel', { nummer })}
        inleiding={t('een.over', { maand: schrijfMaand(periodeBegin), dag: schrijfDatum(ontvangenOp, taal) })}
        bij={<Stand stand={stand} toegekend={toegekend} />}
        terug={{ naar: '/aanbieder/declaraties', tekst: t('eigen.titel') }}
      />
      <Gedaan />
      <Kaart titel={t('een.som')}>
        <Samenvattingslijst
          regels={[
            { term: t('kolom.ingediend'), waarde: schrijfEuro(ingediend, taal) },
            { term: t('kolom.toegekend'), waarde: schrijfEuro(toegekend, taal) },
            { term: t('kolom.afgewezen'), waarde: schrijfEuro(ingediend - toegekend, taal) },
            { term: t('kolom.regels'), waarde: t('aantalRegels', { count: declaratie.regels }) },
            ...(betaaldOp === null
              ? []
              : [{ term: t('kolom.betaald'), waarde: t('een.betaaldOp', { dag: schrijfDatum(betaaldOp, taal) }) }]),
          ]}
        />
      </Kaart>
      <section className="md-stapel" aria-labelledby="regels">
        <h2 id="regels">{t('een.regels')}</h2>
        <Regels declaratie={id} regels={regels} />
      </section>
      <Bladeren blad={blad} bladen={bladen} pad={`/aanbieder/declaraties/${id}`} />
    </Stapel>
  )
}

/** Right after sending: what came of it, in a sentence. */
function Gedaan() {
  const t = useTekst('declaratie')
  const [vraag] = useSearchParams()
  const { declaratie } = useLoaderData<typeof loader>()
  const gedaan = vraag.get('gedaan')
  if (gedaan === 'gevraagd') {
    return (
      <Melding toon="goed" live titel={t('een.gevraagd')}>
        {t('een.gevraagdTekst')}
      </Melding>
    )
  }
  if (gedaan !== 'ja') return null
  if (declaratie.afgewezen === 0) {
    return (
      <Melding toon="goed" live titel={t('een.goed')}>
        {t('een.goedTekst')}
      </Melding>
    )
  }
  return (
    <Melding toon="letop" live titel={t(declaratie.afgewezen === declaratie.regels ? 'een.niets' : 'een.deels')}>
      {t('een.deelsTekst')}
    </Melding>
  )
}
